import type { Random } from '@shared/util/random'
import { aimsOfMove, UnitMarks } from './aimChange'
import { RULE_WEIGHT } from './costs'
import type { Prepared } from './prepared'
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

/** Gives each person without a seat the one that breaks least and serves the aims best, one after the other: first those who are hardest to seat. */
export function seatEverybody(prepared: Prepared, plan: DivisionPlan, random: Random): number[][] {
  const seating = new Seating(prepared, plan)
  const marks = new UnitMarks(prepared.units)
  const order = seatingOrder(prepared, random)
  for (let round = 0; round < prepared.rounds; round += 1) {
    for (const person of order) {
      if (seating.groupOf[round * prepared.people + person] as number >= 0) continue
      const group = bestGroup(seating, marks, round, person)
      if (group >= 0) seating.put(round, person, group)
    }
  }
  return seating.plan()
}

function bestGroup(seating: Seating, marks: UnitMarks, round: number, person: number): number {
  const { prepared: { groups, isLocked }, size, room } = seating
  let [best, least] = [-1, Infinity]
  for (let group = 0; group < groups; group += 1) {
    if (isLocked[group] === 1 || size[round * groups + group] as number >= room) continue
    const rules = rulesOfMove(seating, round, person, group) * RULE_WEIGHT
    if (rules >= least) continue
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
  const ease = (person: number): number => (prepared.together[person]?.length ? -1e6 + (prepared.clusters.findIndex((cluster) => cluster.includes(person))) : ofSide.get(prepared.sideOf[person] ?? 0) ?? 0)
  return people.sort((a, b) => ease(a) - ease(b))
}
