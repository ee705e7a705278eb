import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planRegistration } from '@shared/domain/registration/plan'
import type { RegisteredPerson, RegistrationContext, RegistrationPlan, RowEdits } from '@shared/domain/registration/planned'
import type { RegistrationFile } from '@shared/domain/registration/sheet'
import { effortOf } from '../support/effort'
import { fileOf, REGISTER, unit } from '../support/registrationBuilders'

const UNITS = [unit('1531', 'Sula'), unit('1515', 'Herøy'), unit('1578', 'Fjord'), unit('1532', 'Giske', { seats: 2 }), unit('15', 'Møre og Romsdal fylkeskommune', { kind: 'county' })]

function context(participants: readonly RegisteredPerson[] = [], units = UNITS): RegistrationContext {
  return { units, register: REGISTER, participants }
}

function plan(files: readonly RegistrationFile[], edits: RowEdits = {}, removals: readonly string[] = [], where = context()): RegistrationPlan {
  return planRegistration(files, edits, removals, where)
}

/** What saving a plan leaves registered. */
function saved(planned: RegistrationPlan, before: readonly RegisteredPerson[]): RegisteredPerson[] {
  const removed = new Set(planned.missing.filter(({ remove }) => remove).map(({ participantId }) => participantId))
  const people = new Map(before.filter(({ id }) => !removed.has(id)).map((person) => [person.id, person]))
  for (const row of planned.rows) {
    if (row.kind !== 'participant' || (row.outcome !== 'add' && row.outcome !== 'update') || row.unitId === null || row.side === null) continue
    const id = row.participantId ?? `new-${row.key}-${people.size}`
    const old = people.get(id)
    people.set(id, { id, unitId: row.unitId, name: row.name, role: row.role === '' && old ? old.role : row.role, side: row.side })
  }
  return [...people.values()]
}

const SULA = fileOf('sula.xlsx', [
  ['Påmelding – Sula kommune'], [], ['Navn', 'Rolle'],
  ['Kari Berg', 'Ordfører'], ['Ola Vik', 'Kommunedirektør'], ['Eva Lie', 'Leder av ungdomsrådet'],
])

describe('a plan', () => {
  test('adds every person of a new registration, with unit and side', () => {
    expect(plan([SULA]).rows.map(({ outcome, name, unitId, side }) => [outcome, name, unitId, side])).toEqual([
      ['add', 'Kari Berg', 'u1531', 'political'], ['add', 'Ola Vik', 'u1531', 'administrative'], ['add', 'Eva Lie', 'u1531', 'youth'],
    ])
  })

  test('finds the same file again all the same', () => {
    const people = saved(plan([SULA]), [])
    const again = plan([SULA], {}, [], context(people))
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'same'])
    expect(again.missing).toEqual([])
  })

  test('finds two people of one name by their roles, although a row between them was left out', () => {
    const file = fileOf('sula.csv', [['Kommune', 'Navn', 'Rolle'], ['Sula', 'Kari Berg', 'Ordfører'], ['Sula', 'Kari Berg', 'Ordfører'], ['Sula', 'Kari Berg', 'Rektor']])
    const edits: RowEdits = { '0.0.4': { decision: 'accept' } }
    const people = saved(plan([file], edits), [])
    expect(people.map(({ role }) => role)).toEqual(['Ordfører', 'Rektor'])
    expect(plan([file], edits, [], context(people)).rows.map(({ outcome, reasons }) => [outcome, ...reasons])).toEqual([['same'], ['unclear', 'double_entry'], ['same']])
  })

  test('says what a changed file changes, and who is no longer in it', () => {
    const people = saved(plan([SULA]), [])
    const changed = fileOf('sula.xlsx', [['Sula kommune'], ['Navn', 'Rolle'], ['Kari Berg', 'Varaordfører'], ['Ola Vik', 'Tillitsvalgt'], ['Per Moe', 'Rektor']])
    const again = plan([changed], {}, [], context(people))
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['update', 'update', 'add'])
    expect(again.rows[0]?.changes).toEqual([{ field: 'role', from: 'Ordfører', to: 'Varaordfører' }])
    expect(again.rows[1]?.changes).toEqual([{ field: 'role', from: 'Kommunedirektør', to: 'Tillitsvalgt' }, { field: 'side', from: 'administrative', to: 'union' }])
    expect(again.missing.map(({ name, remove }) => [name, remove])).toEqual([['Eva Lie', false]])
  })

  test('tells a unit that does not take part from one nobody knows', () => {
    const rows = plan([fileOf('alle.csv', [['Kommune', 'Navn', 'Rolle'], ['Oslo', 'A B', 'Ordfører'], ['Atlantis', 'C D', 'Ordfører'], ['', 'E F', 'Ordfører'], ['Fjord', 'G H', 'Ordfører'], ['Fjord', 'I J', 'Rektor']])]).rows
    expect(rows.map(({ outcome, reasons }) => [outcome, ...reasons])).toEqual([
      ['unclear', 'not_participating'], ['unclear', 'unknown_unit'], ['unclear', 'missing_unit'], ['add'], ['add'],
    ])
  })

  test('gives more people than seats as unclear, and takes them in when the lead says so', () => {
    const file = fileOf('giske.xlsx', [['Navn', 'Rolle'], ['A B', 'Ordfører'], ['C D', 'Rektor'], ['E F', 'Elev']])
    const [, , third] = plan([file]).rows
    expect(third).toMatchObject({ outcome: 'unclear', reasons: ['too_many'], acceptable: true })
    expect(plan([file], { [third?.key ?? '']: { decision: 'accept' } }).rows[2]).toMatchObject({ outcome: 'add', reasons: ['too_many'] })
  })

  test('frees the seat of a person the lead removes', () => {
    const people: RegisteredPerson[] = [{ id: 'p1', unitId: 'u1532', name: 'Gammal Ein', role: 'Ordførar', side: 'political' }, { id: 'p2', unitId: 'u1532', name: 'Gammal To', role: 'Rektor', side: 'administrative' }]
    const file = fileOf('giske.xlsx', [['Namn', 'Rolle'], ['Ny Ein', 'Ordførar'], ['Gammal To', 'Rektor']])
    expect(plan([file], {}, [], context(people)).rows.map(({ outcome }) => outcome)).toEqual(['unclear', 'same'])
    expect(plan([file], {}, ['p1'], context(people)).rows.map(({ outcome }) => outcome)).toEqual(['add', 'same'])
  })

  test('asks about a missing name, a missing role, an unknown role and a double entry', () => {
    const rows = plan([fileOf('sula.csv', [['Navn', 'Rolle'], ['', 'Ordfører'], ['A B', ''], ['C D', 'Tryllekunstner'], ['E F', 'Rektor'], ['e  f.', 'Rektor']])]).rows
    expect(rows.map(({ outcome, reasons }) => [outcome, ...reasons])).toEqual([
      ['unclear', 'missing_name'], ['unclear', 'missing_role'], ['unclear', 'unknown_role'], ['add'], ['unclear', 'double_entry'],
    ])
  })

  test('follows the lead: unit, name, role and side mended in place, a row kept out', () => {
    const file = fileOf('ukjent.csv', [['Navn', 'Rolle'], ['A B', 'Tryllekunstner'], ['', 'Rektor'], ['C D', 'Elev']])
    const rows = plan([file], {
      '0.0.2': { unitId: 'u1531', side: 'other' }, '0.0.3': { unitId: 'u1531', name: 'N N', role: 'Ordfører' }, '0.0.4': { decision: 'skip' },
    }).rows
    expect(rows.map(({ outcome, name, side, edited }) => [outcome, name, side, edited])).toEqual([
      ['add', 'A B', 'other', true], ['add', 'N N', 'political', true], ['left_out', 'C D', 'youth', true],
    ])
  })

  test('keeps the side the lead chose when the same file comes again', () => {
    const file = fileOf('sula.csv', [['Navn', 'Rolle'], ['A B', 'Tryllekunstner']])
    const people = saved(plan([file], { '0.0.2': { side: 'youth' } }), [])
    expect(plan([file], {}, [], context(people)).rows[0]).toMatchObject({ outcome: 'same', side: 'youth' })
  })

  test('asks whether a name that is spelled almost alike is the same person', () => {
    const people: RegisteredPerson[] = [{ id: 'p1', unitId: 'u1531', name: 'Kristoffer Hansen', role: 'Rektor', side: 'administrative' }]
    const file = fileOf('sula.csv', [['Navn', 'Rolle'], ['Kristofer Hansen', 'Rektor']])
    expect(plan([file], {}, [], context(people)).rows[0]).toMatchObject({ outcome: 'unclear', reasons: ['similar_name'], participantId: 'p1' })
    const same = plan([file], { '0.0.2': { participantId: 'p1' } }, [], context(people))
    expect(same.rows[0]).toMatchObject({ outcome: 'update', changes: [{ field: 'name', from: 'Kristoffer Hansen', to: 'Kristofer Hansen' }] })
    expect(same.missing).toEqual([])
  })

  test('takes a coordinator as the unit\'s coordinator, who holds no seat', () => {
    const file = fileOf('giske.xlsx', [['Navn', 'Rolle'], ['A B', 'Ordfører'], ['C D', 'Rektor'], ['E F', 'Koordinator']])
    expect(plan([file]).rows.map(({ kind, outcome }) => [kind, outcome])).toEqual([['participant', 'add'], ['participant', 'add'], ['coordinator', 'add']])
    const units = [unit('1532', 'Giske', { seats: 2, coordinator: 'E F' })]
    expect(plan([file], {}, [], context([], units)).rows[2]).toMatchObject({ outcome: 'same' })
    const other = [unit('1532', 'Giske', { seats: 2, coordinator: 'Ein Annan' })]
    expect(plan([file], {}, [], context([], other)).rows[2]).toMatchObject({ outcome: 'unclear', reasons: ['other_coordinator'] })
  })

  test('says which files it could not understand', () => {
    expect(plan([fileOf('notat.csv', [['Hei'], ['Vi kommer']])]).files).toMatchObject([{ understood: false }])
  })
})

const roles = fc.constantFrom('Ordfører', 'Rektor', 'Tryllekunstner', '', 'Elev', 'HTV', 'Koordinator', 'Kommunalsjef')
const names = fc.constantFrom('Kari Berg', 'Ola Vik', 'Eva Lie', 'kari  berg', 'Berg, Kari', 'Åse Østby', '', 'vakant', 'Per Kristian Moe', 'Per Kristian Mo')
const unitTexts = fc.constantFrom('Sula', 'HERØY KOMMUNE', '1532', 'Giske', 'Oslo', 'Atlantis', '', 'Møre og Romsdal fylkeskommune')
const rows = fc.array(fc.tuple(unitTexts, names, roles), { maxLength: 25 })
const decisions = fc.array(fc.constantFrom(undefined, 'accept' as const, 'skip' as const), { minLength: 25, maxLength: 25 })

describe('whatever a registration holds', () => {
  test('the same file again changes nothing', () => {
    fc.assert(fc.property(rows, decisions, (body, chosen) => {
      const file = fileOf('alle.csv', [['Kommune', 'Navn', 'Rolle'], ...body])
      const edits = Object.fromEntries(chosen.map((decision, index) => [`0.0.${index + 2}`, { decision }]))
      const people = saved(plan([file], edits), [])
      const keptOut = Object.fromEntries(Object.entries(edits).filter(([, { decision }]) => decision === 'skip'))
      const again = plan([file], keptOut, [], context(people))
      expect(again.rows.filter(({ kind, outcome }) => kind === 'participant' && (outcome === 'add' || outcome === 'update'))).toEqual([])
      expect(saved(again, people)).toEqual(people)
    }), { numRuns: 300 })
  })

  test('no unit gets more people than seats without the lead\'s word', () => {
    fc.assert(fc.property(rows, (body) => {
      const people = saved(plan([fileOf('alle.csv', [['Kommune', 'Navn', 'Rolle'], ...body])]), [])
      for (const { id, seats } of UNITS) expect(people.filter(({ unitId }) => unitId === id).length).toBeLessThanOrEqual(seats)
    }), { numRuns: 200 })
  })
})

test('a large registration costs what it is long, not that times the register: the host answers nobody meanwhile', () => {
  const register = Array.from({ length: 400 }, (_, index) => ({ number: String(1000 + index), kind: 'municipality' as const, name: `Sted${index} i Fjord${index}` }))
  const rows = Array.from({ length: 5_000 }, (_, index) => [`Kari ${index}`, 'Ordfører', `Sted${index % 500} i Fjord${index % 500}`])
  let planned: RegistrationPlan['rows'] = []
  const effort = effortOf(() => { ({ rows: planned } = plan([fileOf('alle.csv', [['ord '.repeat(100_000)], ['Navn', 'Rolle', 'Kommune'], ...rows])], {}, [], { units: [unit('1000', 'Sted0 i Fjord0')], register, participants: [] })) })
  // More than a minute when each row and title was held against each unit.
  expect(effort).toBeLessThan(40)
  expect(planned.filter(({ unitId }) => unitId !== null)).toHaveLength(10)
})
