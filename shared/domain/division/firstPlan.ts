import type { Random } from '@shared/util/random'
import { aimsOfMove, UnitMarks } from './aimChange'
import { SIDES } from '../kinds'
import { RULE_WEIGHT, youthCost } from './costs'
import { YOUTH, type Prepared } from './prepared'
import type { DivisionPlan } from './problem'
import { rulesOfMove } from './ruleChange'
import { Seating } from './seating'

/** The seats that do not change: those of locked groups in the plan that one starts from, and fixed ones elsewhere. */
export function keptSeats(prepared: Prepared, start: DivisionPlan | undefined): number[][] {
  return Array.from({ length: prepared.rounds }, (_, round) => Array.from({ length: prepared.people }, (__, person) => {
    const before = start?.[round]?.[person] ?? -1
    if (before >= 0 && prepared.isLocked[before] === 1) return before
    const fixed = prepared.fixedAt[person] ?? -1
    return fixed >= 0 && prepared.isLocked[fixed] === 0 ? fixed : -1
  }))
}

/** So many groups are looked at for each person where there are many: others are as good. */
const GROUPS_LOOKED_AT = 40

/** Gives each person without a seat the one that breaks least and serves the aims best, one after the other: first those who are hardest to seat. */
export function seatEverybody(prepared: Prepared, plan: DivisionPlan, random: Random): number[][] {
  const seating = new Seating(prepared, plan)
  const marks = new UnitMarks(prepared.units)
  const open = [...prepared.isLocked.keys()].filter((group) => prepared.isLocked[group] === 0)
  for (let round = 0; round < prepared.rounds; round += 1) {
    const waiting = seatingOrder(prepared, random).filter((person) => (seating.groupOf[round * prepared.people + person] as number) < 0)
    let youth = waiting.filter((person) => prepared.sideOf[person] === YOUTH).length
    for (const person of waiting) {
      const group = bestGroup(seating, marks, round, person, someOf(open, random), youth >= prepared.youthAtLeast)
      if (group >= 0) seating.put(round, person, group)
      if (prepared.sideOf[person] === YOUTH) youth -= 1
    }
  }
  return seating.plan()
}

/** All groups where there are few, else neighbours from a random one on. */
function someOf(groups: readonly number[], random: Random): readonly number[] {
  if (groups.length <= GROUPS_LOOKED_AT) return groups
  const from = random.below(groups.length)
  return Array.from({ length: GROUPS_LOOKED_AT }, (_, place) => groups[(from + place) % groups.length] ?? 0)
}

/** The group that somebody fits in best; `followed` young people are not alone for long, since others come after them. */
function bestGroup(seating: Seating, marks: UnitMarks, round: number, person: number, open: readonly number[], isFollowed: boolean): number {
  const { prepared, size, room } = seating
  let [best, least] = [-1, Infinity]
  for (const group of open) {
    const at = round * prepared.groups + group
    if (size[at] as number >= room) continue
    const alone = prepared.sideOf[person] === YOUTH && isFollowed && seating.sideCount[at * SIDES.length + YOUTH] === 0 ? youthCost(1, prepared.youthAtLeast) : 0
    const rules = (rulesOfMove(seating, round, person, group) - alone) * RULE_WEIGHT
    if (rules > least) continue
    const cost = rules + aimsOfMove(seating, marks, round, person, group)
    if (cost < least) [best, least] = [group, cost]
  }
  return best
}

/** People who are kept together first, then those of sides that few have, otherwise at random. */
function seatingOrder(prepared: Prepared, random: Random): number[] {
  const people = [...prepared.sideOf.keys()]
  for (let last = people.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1)
    const person = people[last] as number
    people[last] = people[other] as number
    people[other] = person
  }
  const ofSide = new Map<number, number>()
  for (const side of prepared.sideOf) ofSide.set(side, (ofSide.get(side) ?? 0) + 1)
  const clusterOf = new Map(prepared.clusters.flatMap((cluster, place) => [...cluster].map((person) => [person, place - prepared.clusters.length] as const)))
  const ease = people.map((person) => [person, clusterOf.get(person) ?? ofSide.get(prepared.sideOf[person] ?? 0) ?? 0] as const)
  return ease.sort(([, a], [, b]) => a - b).map(([person]) => person)
}
