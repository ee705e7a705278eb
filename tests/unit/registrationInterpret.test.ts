import { describe, expect, test } from 'vitest'
import { fieldOf } from '@shared/domain/registration/headers'
import { readTables } from '@shared/domain/registration/interpret'
import type { RegistrationFile } from '@shared/domain/registration/sheet'
import { UnitFinder } from '@shared/domain/registration/units'
import { tidyName } from '@shared/domain/registration/words'
import { fileOf, REGISTER, unit } from '../support/registrationBuilders'

const UNITS = [unit('1506', 'Molde'), unit('1507', 'Ålesund'), unit('1515', 'Herøy'), unit('1531', 'Sula'), unit('1532', 'Giske'), unit('15', 'Møre og Romsdal fylkeskommune', { kind: 'county' })]
const finder = new UnitFinder(UNITS, REGISTER)

function read(file: RegistrationFile) {
  const tables = readTables(file, finder)
  return tables.flatMap((table) => table.rows.map(({ row, name, role, unit: found }) => [row, name, role, found.kind === 'participating' ? found.unitId : found.kind]))
}

describe('headings', () => {
  test.each([
    ['Navn', 'name'], ['Namn på deltakar', 'name'], ['Full name *', 'name'], ['Fornavn og etternavn', 'name'], ['Deltaker', 'name'], ['Navn/Namn', 'name'], ['Førenamn', 'firstName'], ['Etternamn', 'lastName'],
    ['Rolle/stilling', 'role'], ['Stilling / verv', 'role'], ['Rolle i kommunen', 'role'], ['Funksjon:', 'role'], ['Tittel', 'role'], ['Job title', 'role'], ['Rolle (f.eks. ordfører)', 'role'],
    ['Kommune', 'unit'], ['Namn på kommune', 'unit'], ['Municipality', 'unit'], ['KOMMUNENR.', 'unitNumber'], ['Side', 'side'], ['Gruppe', 'side'], ['Koordinator', 'coordinator'],
    ['E-post', null], ['Mobil', null], ['Allergier', null], ['Arbeidssted', null], ['', null],
  ])('%s is for %s', (heading, field) => expect(fieldOf(heading)).toBe(field))
})

describe('units', () => {
  test.each([
    ['Sula', 'u1531'], ['SULA KOMMUNE', 'u1531'], ['1531', 'u1531'], ['1531 Sula', 'u1531'], ['Sula - 1531', 'u1531'], ['Municipality of Sula', 'u1531'], ['Aalesund', 'u1507'], ['Alesund kommune', 'u1507'],
    ['Heroy', 'u1515'], ['Herøy (Møre og Romsdal)', 'u1515'], ['Møre og Romsdal fylkeskommune', 'u15'], ['Møre og Romsdal', 'u15'], ['15', 'u15'],
  ])('%s is found', (text, unitId) => expect(finder.inCell(text)).toEqual({ kind: 'participating', unitId }))

  test('a number goes before a name: the other Herøy does not take part', () => {
    expect(finder.inCell('1818 Herøy')).toMatchObject({ kind: 'not_participating', number: '1818' })
  })

  test('two units of one name that both take part cannot be told apart by it', () => {
    const both = new UnitFinder([unit('1515', 'Herøy'), unit('1818', 'Herøy')], REGISTER)
    expect(both.inCell('Herøy kommune')).toEqual({ kind: 'ambiguous' })
    expect(both.inCell('1818')).toEqual({ kind: 'participating', unitId: 'u1818' })
  })

  test('a unit that exists and does not take part is told from one that does not exist', () => {
    expect(finder.inCell('Oslo')).toEqual({ kind: 'not_participating', number: '0301', name: 'Oslo' })
    expect(finder.inCell('301')).toMatchObject({ kind: 'not_participating', number: '0301' })
    expect(finder.inCell('Atlantis')).toEqual({ kind: 'unknown' })
  })

  test.each([
    ['Påmelding – Sula kommune', 'u1531'], ['paamelding_heroy_2020', 'u1515'], ['Påmelding ABSOLUTT 2020 Giske', 'u1532'], ['KS Møre og Romsdal: påmelding Giske kommune', 'u1532'],
    ['Møre og Romsdal fylkeskommune', 'u15'],
  ])('a title %j speaks of a unit', (text, unitId) => expect(finder.inTitle(text).match).toEqual({ kind: 'participating', unitId }))

  test('a title that names the county or a word that is also a municipality speaks of none', () => {
    expect(finder.inTitle('Påmelding ABSOLUTT Møre og Romsdal').match).toEqual({ kind: 'unknown' })
    expect(finder.inTitle('Start time 10:00').match).toEqual({ kind: 'unknown' })
  })
})

describe('a sheet', () => {
  test('is read below its title rows, with the unit from the title', () => {
    expect(read(fileOf('påmelding.xlsx', [
      ['Påmelding til ABSOLUTT'], ['Kommune:', 'Sula'], ['Frist 23. oktober 2020'], [], ['Nr', 'Rolle/stilling', 'Namn'], ['1', 'Ordførar', 'Kari Berg'], ['2', 'Rektor', 'Ola Vik'], ['3', '', ''],
    ]))).toEqual([[6, 'Kari Berg', 'Ordførar', 'u1531'], [7, 'Ola Vik', 'Rektor', 'u1531']])
  })

  test('takes the unit from the sheet\'s name, then from the file\'s', () => {
    const rows = [['Navn', 'Rolle'], ['A B', 'Elev']]
    expect(read({ name: 'alle.xlsx', sheets: [{ name: 'Sula', rows }, { name: 'Giske kommune', rows }, { name: 'Liste', rows: [['x']] }] }))
      .toEqual([[2, 'A B', 'Elev', 'u1531'], [2, 'A B', 'Elev', 'u1532']])
    expect(read(fileOf('Giske-deltakarar.xlsx', rows, 'Ark1'))).toEqual([[2, 'A B', 'Elev', 'u1532']])
  })

  test('does not choose between a place in the title and another unit in the file\'s name', () => {
    expect(read(fileOf('Sula.xlsx', [['Samling i Molde'], ['Navn', 'Rolle'], ['A B', 'Elev']]))).toEqual([[3, 'A B', 'Elev', 'ambiguous']])
  })

  test('puts first and last names together, in any order of columns', () => {
    expect(read(fileOf('sula.csv', [['Etternavn', 'E-post', 'Stilling', 'Fornavn'], ['Berg', 'k@x.no', 'Rektor', 'Kari']]))).toEqual([[2, 'Kari Berg', 'Rektor', 'u1531']])
  })

  test('names the columns that it does not take in', () => {
    const [table] = readTables(fileOf('sula.csv', [['Navn', 'Rolle', 'E-post', 'Mobil', 'Allergier'], ['A B', 'Elev', 'a@b.no', '99', 'nøtter']]), finder)
    expect(table?.leftOut).toEqual(['E-post', 'Mobil', 'Allergier'])
    expect(JSON.stringify(table)).not.toMatch(/a@b|nøtter/)
  })

  test('goes on where merged cells name the unit once, and not where a cell was forgotten', () => {
    const head = ['Kommune', 'Navn', 'Rolle']
    expect(read(fileOf('alle.csv', [head, ['Sula', 'A B', 'Elev'], ['', 'C D', 'Elev'], ['Giske', 'E F', 'Elev'], ['', 'G H', 'Elev']])).map((row) => row[3])).toEqual(['u1531', 'u1531', 'u1532', 'u1532'])
    expect(read(fileOf('alle.csv', [head, ['Sula', 'A B', 'Elev'], ['Sula', 'C D', 'Elev'], ['', 'E F', 'Elev']])).map((row) => row[3])).toEqual(['u1531', 'u1531', 'missing'])
  })

  test('reads blocks, each under the name of its municipality and with its own headings', () => {
    expect(read(fileOf('alle.xlsx', [['Navn', 'Rolle'], ['Sula kommune'], ['A B', 'Elev'], [], ['Giske'], ['Rolle', 'Navn'], ['Elev', 'C D']]))).toEqual([[3, 'A B', 'Elev', 'u1531'], [7, 'C D', 'Elev', 'u1532']])
  })

  test('passes examples, sums and remarks over', () => {
    const [table] = readTables(fileOf('sula.csv', [
      ['Navn', 'Rolle'], ['Eksempel: Ola Nordmann', 'Ordfører'], ['A B', 'Elev'], ['NB! Send skjemaet til koordinatoren innan fristen.'], ['Antall deltakere', '1'], ['Koordinator:', 'Eva Lie'],
    ]), finder)
    expect(table?.rows.map(({ name }) => name)).toEqual(['A B'])
    expect(table?.passedOver).toEqual([{ row: 2, kind: 'example' }, { row: 4, kind: 'note' }, { row: 5, kind: 'sum' }, { row: 6, kind: 'note' }])
    expect(table?.coordinator).toMatchObject({ name: 'Eva Lie', unit: { unitId: 'u1531' } })
  })

  test('takes a role that stands in the name\'s cell, and knows an empty seat', () => {
    expect(read(fileOf('sula.csv', [['Deltaker', 'Rolle'], ['Kari Berg (ordfører)', ''], ['Vik, Ola', 'Rektor'], ['ikke avklart', 'HTV'], ['-', 'Elev']]))).toEqual([
      [2, 'Kari Berg', 'ordfører', 'u1531'], [3, 'Ola Vik', 'Rektor', 'u1531'], [4, '', 'HTV', 'u1531'], [5, '', 'Elev', 'u1531'],
    ])
  })

  test('takes units and roles from columns under unknown headings where what stands there says so', () => {
    expect(read(fileOf('alle.csv', [['Organisasjon', 'Navn', 'Hva gjør du?'], ['Sula kommune', 'A B', 'Rektor'], ['Giske', 'C D', 'Ordfører']]))).toEqual([[2, 'A B', 'Rektor', 'u1531'], [3, 'C D', 'Ordfører', 'u1532']])
  })

  test('without headings gives nothing', () => {
    expect(readTables(fileOf('x.csv', [['Hei på dere'], ['vi kommer alle seks']]), finder)).toEqual([])
  })

  test('a name keeps its form', () => {
    expect(tidyName('  van der   Berg, Åse-Marie ')).toBe('Åse-Marie van der Berg')
    expect(tidyName("Ole O'Brien")).toBe("Ole O'Brien")
  })
})
