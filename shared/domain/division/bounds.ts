import { SIDES } from '../kinds'
import type { Reached } from './assessment'
import { NEW_UNIT, pairsOf, REPEAT, SIDE_MISSING, UNEVEN, unitCost } from './costs'
import { traitOf, YOUTH, type Prepared, type Trait } from './prepared'
import type { DivisionPlan, Mix } from './problem'
import { alikePairs, membersOf, metIn, type Met } from './recount'

/** Pairs in one group when so many people are spread as evenly as can be over so many groups. */
function fewestPairs(people: number, groups: number): number {
  if (groups === 0) return 0
  const [each, more] = [Math.floor(people / groups), people % groups]
  return more * pairsOf(each + 1) + (groups - more) * pairsOf(each)
}

/** The sizes of the groups in each round of a plan, those without anybody left out. */
export function sizesOf(prepared: Prepared, plan: DivisionPlan): number[][] {
  return plan.map((seats) => membersOf(prepared, seats).map((people) => people.length).filter((size) => size > 0))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** What no plan with groups of the same sizes goes above: each person meets one unit per seat at most, and each unit for the first time once. */
function mostNewUnits(prepared: Prepared, sizes: readonly (readonly number[])[]): number {
  const { people, units, metUnit, unitOf } = prepared
  const others = (size: number): number => Math.min(size, units) - 1
  const inAll = sum(sizes.map((round) => sum(round.map((size) => size * others(size)))))
  const each = sum(sizes.map((round) => Math.max(0, ...round.map(others))))
  let unmet = 0
  for (let person = 0; person < people; person += 1) {
    let left = units - 1
    for (let unit = 0; unit < units; unit += 1) if (unit !== unitOf[person]) left -= metUnit[person * units + unit] ?? 0
    unmet += Math.min(left, each)
  }
  return Math.min(inAll, unmet)
}

/** Repeats that a round cannot do without: each group of an earlier round spreads over no more groups than there are. */
function repeatsOfSpread(sizes: readonly (readonly number[])[]): number {
  const again = sizes.map((round, place) => Math.max(0, ...sizes.slice(0, place).map((earlier) => sum(earlier.map((size) => fewestPairs(size, round.length))))))
  return sum(again)
}

/** Repeats that no plan with groups of the same sizes comes below: who has more seats beside them than there are people they have not met meets somebody again. */
function fewestRepeats(prepared: Prepared, plan: DivisionPlan, sizes: readonly (readonly number[])[]): number {
  const { people, problem } = prepared
  const unmet = new Int32Array(people).fill(people - 1)
  for (const { a, b, times } of problem.met) {
    if (times <= 0) continue
    unmet[a] = (unmet[a] as number) - 1
    unmet[b] = (unmet[b] as number) - 1
  }
  const isSeatedAlways = plan.every((seats) => seats.every((group) => group >= 0))
  const each = isSeatedAlways ? sum(sizes.map((round) => Math.min(...round) - 1)) : 0
  const ofEach = sum([...unmet].map((others) => Math.max(0, each - others)))
  const fresh = sum([...unmet])
  const meetings = sum(sizes.map((round) => sum(round.map(pairsOf))))
  return Math.max(0, Math.ceil(ofEach / 2), meetings - fresh / 2, repeatsOfSpread(sizes))
}

/** Pairs that are alike which no plan with groups of the same sizes comes below: each value is spread over all groups, each group has all values. */
function fewestAlike(plan: DivisionPlan, sizes: readonly (readonly number[])[], trait: Trait): number {
  return sum(plan.map((seats, round) => {
    const counts = new Int32Array(trait.values)
    seats.forEach((group, person) => { if (group >= 0) counts[trait.valueOf[person] ?? 0] = (counts[trait.valueOf[person] ?? 0] ?? 0) + 1 })
    const groups = sizes[round] ?? []
    const values = [...counts].filter((count) => count > 0)
    return Math.max(sum(values.map((count) => fewestPairs(count, groups.length))), sum(groups.map((size) => fewestPairs(size, values.length))))
  }))
}

/** What breaches of rules come to in any round, however people are seated: units that are too many for the groups, and groups that a side is too few for. */
export function rulesFloor(prepared: Prepared): number {
  const { groups, units, unitOf, sideOf, unitAtMost, isSideWanted, youthAtLeast } = prepared
  const ofUnit = Array.from({ length: units }, () => 0)
  for (const unit of unitOf) ofUnit[unit] = (ofUnit[unit] ?? 0) + 1
  const tooMany = ofUnit.map((people) => {
    const [each, more] = [Math.floor(people / groups), people % groups]
    return more * unitCost(each + 1 - unitAtMost) + (groups - more) * unitCost(each - unitAtMost)
  })
  const missing = SIDES.map((_, side) => {
    const people = sideOf.reduce((count, each) => count + Number(each === side), 0)
    return isSideWanted[side] === 1 ? SIDE_MISSING * Math.max(0, groups - Math.floor(people / (side === YOUTH ? Math.max(1, youthAtLeast) : 1))) : 0
  })
  return groups === 0 ? 0 : sum(tooMany) + sum(missing)
}

/** The aims' sum that no plan with groups as even as can be comes below; everybody has a seat in `plan`, it does not matter where. */
export function aimsFloor(prepared: Prepared, plan: DivisionPlan): number {
  const { people, groups, acquaintances } = prepared
  const even = Array.from({ length: groups }, (_, place) => Math.floor(people / groups) + Number(place < people % groups)).filter((size) => size > 0)
  const sizes = plan.map(() => even)
  const alike = sum(prepared.traits.map((trait) => trait.weight * fewestAlike(plan, sizes, trait)))
  const met = REPEAT * fewestRepeats(prepared, plan, sizes) - (prepared.countsUnits ? NEW_UNIT * mostNewUnits(prepared, sizes) : 0)
  return sum(sizes.map((round) => UNEVEN * sum(round.map(pairsOf)))) + alike + acquaintances * met
}

/** What a plan reaches of new acquaintances, with bounds for plans whose groups have the same sizes. */
export function acquaintancesReached(prepared: Prepared, plan: DivisionPlan): { readonly met: Met; readonly newUnits: Reached; readonly repeats: Reached } {
  const sizes = sizesOf(prepared, plan)
  const met = metIn(prepared, plan)
  return {
    met, newUnits: { reached: met.newUnits, bound: mostNewUnits(prepared, sizes) },
    repeats: { reached: met.repeats, bound: fewestRepeats(prepared, plan, sizes) },
  }
}

/** How many pairs differ in a mix, and the most that any plan with groups of the same sizes reaches. */
export function mixReached(prepared: Prepared, plan: DivisionPlan, mix: Mix): Reached {
  const sizes = sizesOf(prepared, plan)
  const trait = traitOf(prepared.problem, mix)
  const pairs = sum(sizes.map((round) => sum(round.map(pairsOf))))
  return { reached: pairs - alikePairs(prepared, plan, trait.valueOf), bound: pairs - fewestAlike(plan, sizes, trait) }
}
