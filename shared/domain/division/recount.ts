import { SIDES } from '../kinds'
import { APART, FACILITATOR, FIXED, NEW_UNIT, pairsOf, REPEAT, RULE_WEIGHT, SIDE_MISSING, sizeCost, TOGETHER, UNEVEN, unitCost, UNSEATED, youthCost } from './costs'
import { YOUTH, type Prepared } from './prepared'
import type { DivisionPlan } from './problem'

/** The people of each group of a round, by their places. */
export function membersOf(prepared: Prepared, seats: readonly number[] | undefined): number[][] {
  const groups = Array.from({ length: prepared.groups }, (): number[] => [])
  seats?.forEach((group, person) => groups[group]?.push(person))
  return groups
}

function countsBy(people: readonly number[], valueOf: Int32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const person of people) counts.set(valueOf[person] ?? 0, (counts.get(valueOf[person] ?? 0) ?? 0) + 1)
  return counts
}

/** What the breaches of a group's own rules cost: of its size, units and sides. */
export function rulesOfGroup(prepared: Prepared, group: number, people: readonly number[]): number {
  const units = countsBy(people, prepared.unitOf)
  const sides = countsBy(people, prepared.sideOf)
  let sum = sizeCost(people.length, prepared.minSize[group] ?? 0, prepared.maxSize[group] ?? 0)
  for (const count of units.values()) sum += unitCost(count - prepared.unitAtMost)
  sum += FACILITATOR * (units.get(prepared.facilitatorUnit[group] ?? -1) ?? 0)
  SIDES.forEach((_, side) => { if (prepared.isSideWanted[side] === 1 && !sides.has(side)) sum += SIDE_MISSING })
  return sum + youthCost(sides.get(YOUTH) ?? 0, prepared.youthAtLeast)
}

function rulesOfPeople(prepared: Prepared, seats: readonly number[]): number {
  let sum = 0
  seats.forEach((group, person) => {
    if (group < 0) sum += UNSEATED
    const fixed = prepared.fixedAt[person] ?? -1
    if (fixed >= 0 && group !== fixed) sum += FIXED
    for (const other of prepared.apart[person] ?? []) if (other > person && group >= 0 && seats[other] === group) sum += APART
    for (const other of prepared.together[person] ?? []) if (other > person && group >= 0 && (seats[other] ?? -1) >= 0 && seats[other] !== group) sum += TOGETHER
  })
  return sum
}

/** What the breaches of the rules of a plan cost, counted from the start. */
export function rulesSum(prepared: Prepared, plan: DivisionPlan): number {
  let sum = 0
  for (const seats of plan) {
    sum += rulesOfPeople(prepared, seats)
    membersOf(prepared, seats).forEach((people, group) => { sum += rulesOfGroup(prepared, group, people) })
  }
  return sum
}

/** Who met whom in a plan: pairs who sit together again, how much those weigh, and people with other units whom they meet for the first time. */
export interface Met {
  readonly repeats: number
  readonly repeatWeight: number
  readonly newUnits: number
}

/** Counts who meets whom in a plan, after the earlier gatherings. */
export function metIn(prepared: Prepared, plan: DivisionPlan): Met {
  const { people, units, unitOf } = prepared
  const times = prepared.times.slice()
  const metUnit = prepared.metUnit.slice()
  let [repeats, repeatWeight, newUnits] = [0, 0, 0]
  const meetUnit = (person: number, unit: number): void => {
    if (unit === unitOf[person] || metUnit[person * units + unit] === 1) return
    metUnit[person * units + unit] = 1
    newUnits += 1
  }
  for (const seats of plan) {
    for (const group of membersOf(prepared, seats)) {
      for (const a of group) for (const b of group) {
        if (b <= a) continue
        const before = times[a * people + b] ?? 0
        if (before > 0) repeats += 1
        repeatWeight += before
        times[a * people + b] = before + 1
        meetUnit(a, unitOf[b] ?? 0)
        meetUnit(b, unitOf[a] ?? 0)
      }
    }
  }
  return { repeats, repeatWeight, newUnits }
}

/** Pairs of a group that have the same value, over all groups and rounds. */
export function alikePairs(prepared: Prepared, plan: DivisionPlan, valueOf: Int32Array): number {
  let sum = 0
  for (const seats of plan) for (const group of membersOf(prepared, seats)) for (const count of countsBy(group, valueOf).values()) sum += pairsOf(count)
  return sum
}

/** What a plan lacks of the aims, times their weights, counted from the start: only differences between plans mean something. */
export function aimsSum(prepared: Prepared, plan: DivisionPlan): number {
  let sum = 0
  for (const seats of plan) for (const group of membersOf(prepared, seats)) sum += UNEVEN * pairsOf(group.length)
  for (const trait of prepared.traits) sum += trait.weight * alikePairs(prepared, plan, trait.valueOf)
  if (prepared.acquaintances === 0) return sum
  const met = metIn(prepared, plan)
  return sum + prepared.acquaintances * (REPEAT * met.repeatWeight - (prepared.countsUnits ? NEW_UNIT * met.newUnits : 0))
}

/** A plan's score: the rules' sum, which weighs more than all aims, and the aims' sum. */
export function scoreOf(prepared: Prepared, plan: DivisionPlan): number {
  return rulesSum(prepared, plan) * RULE_WEIGHT + aimsSum(prepared, plan)
}
