import { describe, expect, test } from 'vitest'
import { checkComposition, missingSides, presentPeople, type CompositionInput, type Finding } from '@shared/domain/composition'
import type { Attendance, Gathering, Participant, Rule, Unit } from '@shared/domain/entities'
import { RULE_IDS, type Side } from '@shared/domain/kinds'

const sula: Unit = {
  id: 'sula', number: '1531', kind: 'municipality', name: 'Sula', languageForm: 'nynorsk', reportLanguage: null, seats: 6, coordinator: 'Kari', theme: '',
}
const gathering: Gathering = {
  id: 'g1', position: 1, kind: 'joint', title: 'Samling 1', date: { kind: 'day', day: '2020-11-17' }, form: 'digital', place: '', question: '', homeWork: '',
}

const people = (...sides: readonly Side[]): Participant[] =>
  sides.map((side, index) => ({ id: `p${index + 1}`, unitId: 'sula', position: index + 1, name: `Person ${index + 1}`, role: '', side }))
const absent = (participantId: string, present = false): Attendance => ({ id: `a-${participantId}`, gatheringId: 'g1', participantId, present })
const rules = (over: Partial<Record<Rule['id'], Rule['severity']>> = {}): Rule[] => RULE_IDS.map((id) => ({ id, severity: over[id] ?? 'warning' }))

/** A programme in which all is well, but for what is given. */
function check(over: Partial<CompositionInput> = {}): Finding[] {
  return checkComposition({
    programme: { id: 'p', name: 'ABSOLUTT', template: 'absolutt', neutralLanguage: 'nb', registrationDeadline: '2020-10-23', isSample: false },
    rules: rules(), units: [sula], participants: people('political', 'administrative', 'youth'), gatherings: [gathering], attendance: null, today: '2020-11-01', ...over,
  })
}

const problems = (findings: readonly Finding[]) => findings.map(({ rule, problem }) => [rule, problem])

describe('the registration', () => {
  test('of a unit with every side, a coordinator and a seat for each is in order', () => {
    expect(check()).toEqual([])
    expect(check({ participants: people('political', 'administrative', 'youth', 'union', 'other', 'political') })).toEqual([])
  })

  test('R1: may not have more people than the unit has seats', () => {
    const seven = people('political', 'administrative', 'youth', 'union', 'other', 'political', 'administrative')
    expect(problems(check({ participants: seven }))).toEqual([['R1', { kind: 'too_many', people: 7, seats: 6 }]])
    expect(check({ participants: seven, units: [{ ...sula, seats: 7 }] })).toEqual([])
  })

  test.each([['R2', 'political'], ['R3', 'administrative'], ['R4', 'youth']] as const)('%s: misses the %s side', (rule, side) => {
    const others = (['political', 'administrative', 'youth', 'union'] as const).filter((other) => other !== side)
    expect(problems(check({ participants: people(...others) }))).toEqual([[rule, { kind: 'side_missing', side }]])
  })

  test('R6: needs a coordinator, and a blank is none', () => {
    expect(problems(check({ units: [{ ...sula, coordinator: ' ' }] }))).toEqual([['R6', { kind: 'no_coordinator' }]])
  })

  test('R7 and R8: that has not come is missing, and late after the deadline\'s day', () => {
    expect(problems(check({ participants: [], today: '2020-10-23' }))).toEqual([['R7', { kind: 'not_registered' }]])
    expect(problems(check({ participants: [], today: '2020-10-24' }))).toEqual([['R7', { kind: 'not_registered' }], ['R8', { kind: 'deadline_passed', deadline: '2020-10-23' }]])
  })

  test('R9: dates that are undecided or only a month are named, for the programme as a whole', () => {
    const gatherings = [gathering, { ...gathering, title: 'Samling 5', date: { kind: 'month', month: '2022-04' } as const }, { ...gathering, title: 'Samling 6', date: { kind: 'undecided' } as const }]
    expect(check({ gatherings })).toEqual([{ rule: 'R9', severity: 'warning', unitId: null, problem: { kind: 'dates_missing', gatherings: ['Samling 5', 'Samling 6'] } }])
  })

  test('is held as strongly as the programme says, and a rule that is off finds nothing', () => {
    const without = people('political')
    expect(check({ participants: without, rules: rules({ R3: 'hint', R4: 'off' }) })).toEqual([{ rule: 'R3', severity: 'hint', unitId: 'sula', problem: { kind: 'side_missing', side: 'administrative' } }])
    expect(check({ participants: without, rules: [] })).toEqual([])
  })

  test('is checked for each unit on its own people', () => {
    const giske = { ...sula, id: 'giske', name: 'Giske' }
    expect(check({ units: [sula, giske] }).map(({ rule, unitId }) => [rule, unitId])).toEqual([['R7', 'giske'], ['R8', 'giske']])
  })
})

describe('those at a gathering', () => {
  test('are all who are registered, but for those noted as absent', () => {
    const [one, two, three] = people('political', 'administrative', 'youth')
    expect(presentPeople([one, two, three].filter((person) => person !== undefined), [absent('p1'), absent('p2', true)]).map(({ id }) => id)).toEqual(['p2', 'p3'])
  })

  test('R2 to R5: miss a side when whoever spoke for it is absent', () => {
    expect(problems(check({ attendance: [absent('p3')] }))).toEqual([['R4', { kind: 'side_missing', side: 'youth' }], ['R5', { kind: 'absent', names: ['Person 3'] }]])
    expect(check({ attendance: [absent('p3', true)] })).toEqual([])
  })

  test('are not held against coordinator, deadline and dates', () => {
    const found = check({ attendance: [], units: [{ ...sula, coordinator: '' }], gatherings: [{ ...gathering, date: { kind: 'undecided' } }] })
    expect(found).toEqual([])
  })
})

test('the sides that have nobody are political, administrative, youth and union; nobody need be of another', () => {
  expect(missingSides([])).toEqual(['political', 'administrative', 'youth', 'union'])
  expect(missingSides(people('union', 'youth', 'other'))).toEqual(['political', 'administrative'])
})
