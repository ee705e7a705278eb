import type { Attendance, Gathering, Participant, Programme, Rule, Unit } from './entities'
import { SIDES, type GatheringKind, type RuleId, type Severity, type Side } from './kinds'

/** Something that a composition rule finds, as a sentence in `shared/text/composition.ts` says it. */
export interface Finding {
  readonly rule: RuleId
  /** How strongly the programme holds the rule. */
  readonly severity: Exclude<Severity, 'off'>
  /** The unit it is about; null for the programme as a whole. */
  readonly unitId: string | null
  readonly problem:
    | { readonly kind: 'too_many'; readonly people: number; readonly seats: number }
    | { readonly kind: 'side_missing'; readonly side: Side }
    | { readonly kind: 'absent'; readonly names: readonly string[] }
    | { readonly kind: 'no_coordinator' }
    | { readonly kind: 'not_registered' }
    | { readonly kind: 'deadline_passed'; readonly deadline: string }
    | { readonly kind: 'dates_missing'; readonly gatherings: readonly string[] }
}

/** How strongly the sources hold a rule (programme.md, section 4). */
export type RuleStrength = 'required' | 'disputed' | 'commitment' | 'promise' | 'fact'

/** The strength of each rule; the texts differ on R4, and R10 is a fact that nothing can be checked against. */
export const RULE_STRENGTH: Readonly<Record<RuleId, RuleStrength>> = {
  R1: 'required', R2: 'required', R3: 'required', R4: 'disputed', R5: 'commitment', R6: 'required', R7: 'required', R8: 'required', R9: 'promise', R10: 'fact',
}

/** Up to six seats for each participating unit (programme.md, R1); whether the county municipality has six too is not said, so each unit's can be changed. */
export const CORE_GROUP_SEATS = 6

/** What the rules are checked on. */
export interface CompositionInput {
  readonly programme: Programme
  readonly rules: readonly Rule[]
  readonly units: readonly Unit[]
  readonly participants: readonly Participant[]
  readonly gatherings: readonly Gathering[]
  /** Who was at the gathering in question; null to check the registration. */
  readonly attendance: readonly Attendance[] | null
  /** ISO day of the check, for the deadline. */
  readonly today: string
}

/** Whether the rules hold at a gathering of this kind: they are about the joint gatherings (programme.md, R1), not those of coordinators. */
export function seatsCoreGroup(kind: GatheringKind): boolean {
  return kind === 'joint' || kind === 'experience'
}

/** The sides that have nobody among these people. */
export function missingSides(people: readonly Participant[]): Side[] {
  return SIDES.filter((side) => side !== 'other' && !people.some((person) => person.side === side))
}

/** The people of a unit who count: all that are registered, or those not noted as absent. */
export function presentPeople(people: readonly Participant[], attendance: readonly Attendance[]): Participant[] {
  const noted = new Map(attendance.map((row) => [row.participantId, row.present]))
  return people.filter((person) => noted.get(person.id) ?? true)
}

const SIDE_RULES = [['R2', 'political'], ['R3', 'administrative'], ['R4', 'youth']] as const

/** Checks the programme's rules (programme.md, section 4). R7 and R10 are facts that the registration form states; R7 finds the units with no registration, R10 nothing. */
export function checkComposition(input: CompositionInput): Finding[] {
  const severity = new Map(input.rules.map((rule) => [rule.id, rule.severity]))
  const found: Finding[] = []
  const report = (rule: RuleId, unitId: string | null, problem: Finding['problem']) => {
    const strength = severity.get(rule) ?? 'off'
    if (strength !== 'off') found.push({ rule, severity: strength, unitId, problem })
  }
  for (const unit of input.units) {
    const registered = input.participants.filter((person) => person.unitId === unit.id)
    for (const [rule, problem] of checkUnit(unit, registered, input)) report(rule, unit.id, problem)
  }
  if (input.attendance === null) for (const [rule, problem] of checkProgramme(input)) report(rule, null, problem)
  return found
}

function checkUnit(unit: Unit, registered: readonly Participant[], input: CompositionInput): [RuleId, Finding['problem']][] {
  const found: [RuleId, Finding['problem']][] = []
  if (input.attendance === null && unit.coordinator.trim() === '') found.push(['R6', { kind: 'no_coordinator' }])
  if (registered.length === 0) {
    const deadline = input.programme.registrationDeadline
    found.push(['R7', { kind: 'not_registered' }])
    if (input.attendance === null && deadline !== null && deadline < input.today) found.push(['R8', { kind: 'deadline_passed', deadline }])
    return found
  }
  const people = input.attendance === null ? registered : presentPeople(registered, input.attendance)
  if (people.length > unit.seats) found.push(['R1', { kind: 'too_many', people: people.length, seats: unit.seats }])
  for (const [rule, side] of SIDE_RULES) if (!people.some((person) => person.side === side)) found.push([rule, { kind: 'side_missing', side }])
  const absent = registered.filter((person) => !people.includes(person))
  if (absent.length > 0) found.push(['R5', { kind: 'absent', names: absent.map((person) => person.name) }])
  return found
}

function checkProgramme(input: CompositionInput): [RuleId, Finding['problem']][] {
  const undated = input.gatherings.filter((gathering) => gathering.date.kind === 'undecided' || gathering.date.kind === 'month')
  return undated.length === 0 ? [] : [['R9', { kind: 'dates_missing', gatherings: undated.map((gathering) => gathering.title) }]]
}
