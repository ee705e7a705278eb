import { SIDES, type Side } from '../kinds'
import type { BrokenRule, Contradiction, Proof } from './finding'
import { YOUTH, type Prepared } from './prepared'

function countOf(values: Int32Array, value: number): number {
  return values.reduce((count, each) => count + Number(each === value), 0)
}

/** A unit may not come to the groups that its own facilitators have: those left must take all its people. */
function proofOfUnit(prepared: Prepared, unitId: string): Proof | null {
  const atMost = prepared.problem.rules.unitAtMost
  if (atMost === null) return null
  const unit = prepared.unitIds.indexOf(unitId)
  const people = countOf(prepared.unitOf, unit)
  const ownLed = countOf(prepared.facilitatorUnit, unit)
  const groups = prepared.groups - ownLed
  return people > groups * atMost ? { kind: 'unit', unitId, people, groups, ownLed, atMost } : null
}

/** How many groups cannot have one of a side: with a least number of youth in a group, fewer groups have any. */
function proofOfSide(prepared: Prepared, side: Side): Proof | null {
  const place = SIDES.indexOf(side)
  const people = countOf(prepared.sideOf, place)
  const atLeast = place === YOUTH ? Math.max(1, prepared.youthAtLeast) : 1
  const without = prepared.groups - Math.floor(people / atLeast)
  return without > 0 ? { kind: 'side', side, people, groups: prepared.groups, atLeast, without } : null
}

function proofOfYouth(prepared: Prepared): Proof | null {
  const people = countOf(prepared.sideOf, YOUTH)
  return people < prepared.youthAtLeast ? { kind: 'youth', people, atLeast: prepared.youthAtLeast } : null
}

/** Whether a contradiction is about the people, the group or the unit of a rule that is not kept. */
function isAbout(contradiction: Contradiction, broken: BrokenRule): boolean {
  const shares = (personIds: readonly string[]): boolean => 'personIds' in broken && broken.personIds.filter((id) => personIds.includes(id)).length > 1
  switch (contradiction.kind) {
    case 'no_people': case 'no_groups': return broken.kind === 'unseated' || broken.kind === 'size'
    case 'fewer_people_than_groups': case 'too_few_people': return broken.kind === 'size' && broken.people < broken.minSize
    case 'too_few_seats': return broken.kind === 'unseated' || (broken.kind === 'size' && broken.people > broken.maxSize)
    case 'together_and_apart': return (broken.kind === 'together' || broken.kind === 'apart') && shares(contradiction.personIds)
    case 'together_too_many': return (broken.kind === 'together' || broken.kind === 'size') && shares(contradiction.personIds)
    case 'together_of_one_unit': return (broken.kind === 'unit' && broken.unitId === contradiction.unitId) || (broken.kind === 'together' && shares(contradiction.personIds))
    case 'apart_too_many': return broken.kind === 'apart' && shares(contradiction.personIds)
    case 'fixed_twice': return broken.kind === 'fixed' && broken.personId === contradiction.personId
    case 'fixed_apart': return broken.kind === 'apart' && shares(contradiction.personIds)
    case 'fixed_together': return broken.kind === 'together' && shares(contradiction.personIds)
    case 'fixed_too_many': return broken.kind === 'size' && broken.groupId === contradiction.groupId && broken.people > broken.maxSize
    case 'fixed_of_one_unit': return broken.kind === 'unit' && broken.unitId === contradiction.unitId && broken.groupId === contradiction.groupId
    case 'fixed_with_facilitator': return broken.kind === 'facilitator' && broken.groupId === contradiction.groupId && broken.unitId === contradiction.unitId
    case 'fixed_in_locked': return broken.kind === 'fixed' && broken.personId === contradiction.personId
  }
}

function proofOf(prepared: Prepared, contradictions: readonly Contradiction[], broken: BrokenRule): Proof | null {
  const contradiction = contradictions.find((one) => isAbout(one, broken))
  if (contradiction?.kind === 'too_few_seats') return { kind: 'seats', people: contradiction.people, seats: contradiction.seats }
  if (contradiction !== undefined) return { kind: 'contradiction', contradiction }
  switch (broken.kind) {
    case 'unit': case 'facilitator': return proofOfUnit(prepared, broken.unitId)
    case 'side': return proofOfSide(prepared, broken.side)
    case 'youth': return proofOfYouth(prepared)
    case 'size': case 'unseated': case 'together': case 'apart': case 'fixed': return null
  }
}

/** How much of a proof a broken rule uses up: one group without a side, the people too many of a unit, or all of a unit who sit with its own facilitator. */
function shareOf(broken: BrokenRule): number {
  switch (broken.kind) {
    case 'unit': return broken.personIds.length - broken.atMost
    case 'facilitator': return broken.personIds.length
    case 'side': case 'youth': case 'size': case 'unseated': case 'together': case 'apart': case 'fixed': return 1
  }
}

/** How often a rule must be broken in one round, as a proof has it. */
function leastOf(proof: Proof): number {
  switch (proof.kind) {
    case 'unit': return proof.people - proof.groups * proof.atMost
    case 'side': return proof.without
    case 'youth': case 'seats': case 'contradiction': return Infinity
  }
}

/** Proofs for the broken rules of a plan, in their order; null where nothing known says that a rule must be broken, or where it is broken more often than it must be. */
export function proofsOf(prepared: Prepared, contradictions: readonly Contradiction[], broken: readonly BrokenRule[]): readonly (Proof | null)[] {
  const used = new Map<string, number>()
  return broken.map((rule) => {
    const proof = proofOf(prepared, contradictions, rule)
    if (proof === null) return null
    const key = `${rule.round} ${JSON.stringify(proof)}`
    const before = used.get(key) ?? 0
    used.set(key, before + shareOf(rule))
    return before < leastOf(proof) ? proof : null
  })
}
