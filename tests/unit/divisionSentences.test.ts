import { describe, expect, it } from 'vitest'
import type { DivisionAssessment } from '@shared/domain/division/assessment'
import type { Contradiction, DivisionFinding, Proof } from '@shared/domain/division/finding'
import { LANGUAGES } from '@shared/domain/language'
import { textFor } from '@shared/text'
import { aimLines, contradictionSentence, divisionLines, effectWords, type DivisionNames } from '@shared/text/divisionSentences'

const nb = textFor('nb')
const names: DivisionNames = { person: (id) => id, unit: (id) => id, group: (id) => `Gruppe ${id}`, hasRounds: false }
const open = { kind: 'open' } as const
const proved = (proof: Proof) => ({ kind: 'impossible', proof }) as const
const place = { round: 0, groupId: '4' } as const

const findings: readonly DivisionFinding[] = [
  { ...place, kind: 'unit', unitId: 'Molde', personIds: ['Ida', 'Per'], atMost: 1, why: open },
  { ...place, kind: 'side', side: 'political', why: { kind: 'rules' } },
  { ...place, kind: 'youth', personIds: ['Ida'], atLeast: 2, why: open },
  { ...place, kind: 'youth', personIds: ['Ida', 'Bo'], atLeast: 3, why: proved({ kind: 'youth', people: 2, atLeast: 3 }) },
  { ...place, kind: 'facilitator', unitId: 'Molde', personIds: ['Ida'], why: open },
  { ...place, kind: 'apart', personIds: ['Ida', 'Per'], why: open },
  { ...place, kind: 'size', people: 9, minSize: 6, maxSize: 8, why: proved({ kind: 'seats', people: 45, seats: 40 }) },
  { kind: 'together', round: 0, personIds: ['Ida', 'Per'], why: proved({ kind: 'contradiction', contradiction: { kind: 'together_and_apart', personIds: ['Ida', 'Per'] } }) },
  { kind: 'fixed', round: 0, personId: 'Ida', groupId: '4', why: open },
  { kind: 'unseated', round: 0, personIds: ['Ida', 'Per', 'Bo', 'Eli', 'Jon', 'Kari', 'Liv'], why: open },
]

const contradictions: readonly Contradiction[] = [
  { kind: 'no_people' }, { kind: 'no_groups' }, { kind: 'fewer_people_than_groups', people: 12, groups: 20 }, { kind: 'too_few_seats', people: 45, seats: 40 },
  { kind: 'too_few_people', people: 17, least: 20 }, { kind: 'together_and_apart', personIds: ['Ida', 'Per'] }, { kind: 'together_too_many', personIds: ['a', 'b', 'c'], maxSize: 2 },
  { kind: 'together_of_one_unit', unitId: 'Molde', personIds: ['Ida', 'Per'], atMost: 1 }, { kind: 'apart_too_many', personIds: ['a', 'b', 'c'], groups: 2 },
  { kind: 'fixed_twice', personId: 'Ida', groupIds: ['1', '2'] }, { kind: 'fixed_apart', personIds: ['Ida', 'Per'], groupId: '1' }, { kind: 'fixed_together', personIds: ['Ida', 'Per'], groupIds: ['1', '2'] },
  { kind: 'fixed_too_many', groupId: '1', people: 9, maxSize: 8 }, { kind: 'fixed_of_one_unit', groupId: '1', unitId: 'Molde', personIds: ['Ida', 'Per'], atMost: 1 },
  { kind: 'fixed_with_facilitator', groupId: '1', personId: 'Ida', unitId: 'Molde' }, { kind: 'fixed_in_locked', groupId: '1', personId: 'Ida' },
]

describe('what groups do not keep', () => {
  it('is said with who and where', () => {
    expect(divisionLines(nb, findings, names).map((line) => line.sentence).toSorted()).toEqual([
      'Gruppe 4 har 2 fra Molde: Ida og Per.', 'Gruppe 4 har 2 ungdommer, men skal ha minst 3 eller ingen.', 'Gruppe 4 har 9 personer, men skal ha 6 til 8.', 'Gruppe 4 har ingen fra politisk ledelse.',
      'Ida er eneste ungdom i Gruppe 4.', 'Ida og Per skulle sitte hver for seg, men er i Gruppe 4.', 'Ida og Per skulle sitte sammen, men gjør det ikke.',
      'Ida sitter i Gruppe 4, som har prosessleder fra Molde.', 'Ida skulle sitte i Gruppe 4.', 'Uten plass: Ida, Per, Bo, Eli og 3 til.',
    ])
  })

  it('is proved by counts that a reader can check', () => {
    const reason = (proof: Proof) => divisionLines(nb, [{ ...place, kind: 'side', side: 'youth', why: proved(proof) }], names)[0]?.reason
    expect(reason({ kind: 'side', side: 'youth', people: 7, groups: 4, atLeast: 2, without: 1 })).toBe('7 ungdommer til 4 grupper med minst 2: 1 gruppe får ingen.')
    expect(reason({ kind: 'side', side: 'political', people: 7, groups: 9, atLeast: 1, without: 2 })).toBe('7 fra politisk ledelse til 9 grupper: 2 grupper får ingen.')
    expect(reason({ kind: 'unit', unitId: 'Molde', people: 12, groups: 5, ownLed: 0, atMost: 1 })).toBe('12 fra Molde til 5 grupper med høyst 1 fra hver kommune: 7 for mange.')
    expect(reason({ kind: 'unit', unitId: 'Molde', people: 4, groups: 3, ownLed: 1, atMost: 1 })).toBe('4 fra Molde til 3 grupper uten prosessleder derfra og med høyst 1 fra hver kommune: 1 for mange.')
    expect(reason({ kind: 'seats', people: 45, seats: 40 })).toBe('45 personer til 40 plasser.')
  })

  it('comes with what can be helped first, names the round where there are several, and says once what holds for several groups', () => {
    const side = (groupId: string) => ({ kind: 'side', side: 'political', round: 1, groupId, why: proved({ kind: 'side', side: 'political', people: 1, groups: 3, atLeast: 1, without: 2 }) }) as const
    const lines = divisionLines(nb, [side('1'), side('2'), { kind: 'fixed', round: 0, personId: 'Ida', groupId: '4', why: open }], { ...names, hasRounds: true })
    expect(lines.map(({ sentence, isProved }) => [sentence, isProved])).toEqual([['Runde 1: Ida skulle sitte i Gruppe 4.', false], ['Runde 2: Gruppe 1 og Gruppe 2 har ingen fra politisk ledelse.', true]])
  })
})

describe('a contradiction', () => {
  it('is told with the smallest change that resolves it', () => {
    expect(contradictions.slice(2, 7).map((contradiction) => contradictionSentence(nb, contradiction, names))).toEqual([
      '12 personer kan ikke fylle 20 grupper. Velg høyst 12 grupper.', 'Gruppene har plass til 40, men 45 skal ha plass. Velg flere eller større grupper: 5 plasser til.',
      'Gruppene skal ha minst 20 personer til sammen, men bare 17 er til stede. Velg færre grupper, eller la dem være mindre.', 'Ida og Per skal både sitte sammen og hver for seg. Ta dem ut av én av listene.',
      '3 skal sitte sammen, men en gruppe har plass til 2. Ta ut 1 av dem, eller la gruppene være større.',
    ])
  })

  it.each(LANGUAGES)('and every finding is a whole sentence that names no id it does not know: %s', (language) => {
    const text = textFor(language)
    const said = [...contradictions.map((contradiction) => contradictionSentence(text, contradiction, names)), ...divisionLines(text, findings, names).flatMap((line) => [line.sentence, line.reason])]
    expect(said.filter((sentence) => !/^[\p{Lu}\d].*\.$/u.test(sentence) || /undefined|NaN|null/.test(sentence))).toEqual([])
    expect(new Set(said).size).toBeGreaterThan(contradictions.length + findings.length)
  })
})

describe('how good groups are', () => {
  const assessment: DivisionAssessment = {
    findings: [], score: 0, newUnits: { reached: 412, bound: 430 }, repeats: { reached: 3, bound: 1 }, sizes: { smallest: 6, largest: 8 },
    mixes: [{ mix: 'unit', pairs: { reached: 20, bound: 20 } }, { mix: 'side', pairs: { reached: 95, bound: 100 } }, { mix: 'role', pairs: { reached: 75, bound: 100 } }, { mix: 'theme', pairs: { reached: 10, bound: 100 } }],
  }

  it('is said against the best that could be', () => {
    expect(aimLines(nb, assessment)).toEqual([
      'Nye kommuner: 412 av 430 mulige nye møter med en annen kommune.', '3 par har sittet sammen før; færre enn 1 er ikke mulig.',
      'Kommuner: så blandet som mulig.', 'Sider: nesten så blandet som mulig (95 %).', 'Roller: ganske blandet (75 % av det mulige).', 'Egne temaer: lite blandet (10 % av det mulige).',
    ])
    expect(aimLines(nb, { ...assessment, newUnits: { reached: 430, bound: 430 }, repeats: { reached: 0, bound: 0 }, mixes: [] })).toEqual([
      'Alle møter så mange nye kommuner som mulig: 430 av 430 nye møter.', 'Ingen sitter sammen med noen de har sittet med før.',
    ])
  })
})

describe('what a move would do', () => {
  it('is said in a few words: what it breaks and mends, and how many are new', () => {
    const effect = { breaks: [], mends: [], aims: 0, repeats: 0 }
    const [unit] = findings
    expect(effectWords(nb, effect, 2, names)).toBe('bryter ingen regel, 2 nye bekjentskaper')
    expect(effectWords(nb, { ...effect, breaks: unit ? [unit] : [], mends: findings.slice(0, 1) }, 0, names)).toBe('2 fra Molde, retter 1 brudd, ingen nye bekjentskaper')
  })
})
