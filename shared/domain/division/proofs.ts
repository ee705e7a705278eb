import { SIDES, type Side } from '../kinds'
import { findContradictions } from './contradictions'
import type { BrokenRule, Contradiction, Proof } from './finding'
import { YOUTH, type Prepared } from './prepared'

function countOf(values: Int32Array, value: number): number {
  return values.reduce((count, each) => count + Number(each === value), 0)
}

function proofOfUnit(prepared: Prepared, unitId: string): Proof | null {
  const people = countOf(prepared.unitOf, prepared.unitIds.indexOf(unitId))
  const { groups, unitAtMost } = prepared
  return people > groups * unitAtMost ? { kind: 'unit', unitId, people, groups, atMost: unitAtMost } : null
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

/** What proves that a rule cannot be kept in every group of a round; null where nothing known does. */
export function proofOf(prepared: Prepared, contradictions: readonly Contradiction[], broken: BrokenRule): Proof | null {
  const contradiction = contradictions.find((one) => isAbout(one, broken))
  if (broken.kind === 'size' || broken.kind === 'unseated') {
    const seats = prepared.maxSize.reduce((sum, most) => sum + most, 0)
    if (contradiction?.kind === 'too_few_seats') return { kind: 'seats', people: prepared.people, seats }
  }
  if (contradiction !== undefined) return { kind: 'contradiction', contradiction }
  switch (broken.kind) {
    case 'unit': return proofOfUnit(prepared, broken.unitId)
    case 'side': return proofOfSide(prepared, broken.side)
    case 'youth': return proofOfYouth(prepared)
    default: return null
  }
}

/** The contradictions of a problem, for `proofOf`. */
export function knownContradictions(prepared: Prepared): readonly Contradiction[] {
  return findContradictions(prepared.problem)
}
