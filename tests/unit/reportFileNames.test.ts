import { describe, expect, it } from 'vitest'
import { reportFileNames } from '@electron/services/reports/fileNames'
import type { ReportSource } from '@electron/services/reports/source'
import type { Gathering, Programme, Unit } from '@shared/domain/entities'

const programme: Programme = { id: 'p', name: 'ABSOLUTT Møre og Romsdal', template: 'absolutt', neutralLanguage: 'nn', registrationDeadline: null, isSample: false }
const gathering: Gathering = { id: 'g', position: 1, kind: 'joint', title: 'Samling 1', date: { kind: 'undecided' }, form: 'undecided', place: '', question: '', homeWork: '' }
const unit = (id: string, name: string): Unit => ({ id, number: id, name, kind: 'municipality', languageForm: 'bokmål', reportLanguage: null, seats: 6, coordinator: '', theme: '' })

function namesFor(units: readonly Unit[], programmeName = programme.name, title = gathering.title): readonly string[] {
  const source = { programme: { ...programme, name: programmeName }, gathering: { ...gathering, title }, units: new Map(units.map((each) => [each.id, each])) }
  return [...reportFileNames(source as unknown as ReportSource).values()]
}

describe('the file names of reports', () => {
  it('say programme, gathering and recipient, and keep Ø', () => {
    expect(namesFor([unit('1520', 'Ørsta')])).toEqual(['ABSOLUTT samling 1 – Ørsta', 'ABSOLUTT samling 1 – Arrangørane'])
  })

  it('tell units of one name apart, also where only capitals differ', () => {
    expect(namesFor([unit('1515', 'Herøy'), unit('1818', 'HERØY'), unit('1520', 'Ørsta')])).toEqual([
      'ABSOLUTT samling 1 – Herøy 1515', 'ABSOLUTT samling 1 – HERØY 1818', 'ABSOLUTT samling 1 – Ørsta', 'ABSOLUTT samling 1 – Arrangørane',
    ])
  })

  it('are safe on Windows whatever things are called', () => {
    const names = namesFor([unit('1', 'A/B: "C" <D> |E?*'), unit('2', 'punktum...'), unit('3', '\u202Eevil\u0000'), unit('4', 'x'.repeat(300)), unit('5', `${'x'.repeat(299)}y`)], 'CON', 'nul.'.repeat(80))
    for (const name of names) {
      // eslint-disable-next-line no-control-regex
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001F\u202E]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
      expect(name.length).toBeLessThanOrEqual(125)
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('tell recipients apart in every script, within the bytes that a file system takes', () => {
    for (const letter of ['😀', '漢', 'Ø', 'x']) {
      const long = letter.repeat(250)
      const names = namesFor([unit('1', `${long}a`), unit('2', `${long}b`), unit('3', 'Sula')], long, long)
      expect(new Set(names).size, letter).toBe(4)
      expect(names[2], letter).toMatch(/ – Sula$/)
      for (const name of names) expect(Buffer.byteLength(`${name}.docx.part`), letter).toBeLessThanOrEqual(255)
    }
  })

  it('stand without a programme’s or a gathering’s name', () => {
    expect(namesFor([unit('1', 'Sula')], ' ', '')).toEqual(['Samling – Sula', 'Samling – Arrangørane'])
  })
})
