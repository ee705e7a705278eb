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

/** How many groups are looked at in all before the first plan is there: some 30 ms of work. */
const LOOKS = 30_000

/** At least so many for each person. */
const LEAST_LOOKS = 3

/** Gives each person without a seat the one that breaks least and serves the aims best, one after the other: first those who are hardest to seat. */
export function seatEverybody(prepared: Prepared, plan: DivisionPlan, random: Random): number[][] {
  const seating = new Seating(prepared, plan)
  const each = LOOKS / Math.max(1, prepared.people * prepared.rounds)
  const looks = Math.max(LEAST_LOOKS, Math.floor(each))
  const marks = each < LEAST_LOOKS ? null : new UnitMarks(prepared.units) // among so many people chance serves the aims well enough at first
  for (let round = 0; round < prepared.rounds; round += 1) {
    const waiting = seatingOrder(prepared, random).filter((person) => (seating.groupOf[round * prepared.people + person] as number) < 0)
    const roomy = new RoomyGroups(seating, round)
    let youth = waiting.filter((person) => prepared.sideOf[person] === YOUTH).length
    for (const person of waiting) {
      const group = bestGroup(seating, marks, round, person, roomy.some(looks, random), youth >= prepared.youthAtLeast)
      if (group >= 0) seating.put(round, person, group)
      roomy.afterOneCameTo(group)
      if (prepared.sideOf[person] === YOUTH) youth -= 1
    }
  }
  return seating.plan()
}

/** The groups of a round that have fewest people for their size: all are filled to one height before any is filled higher. */
class RoomyGroups {
  private readonly seating: Seating
  private readonly round: number
  private readonly open: readonly number[]
  private height: number
  private roomy: number[] = []

  constructor(seating: Seating, round: number) {
    const { people, groups, isLocked } = seating.prepared
    this.seating = seating
    this.round = round
    this.open = [...isLocked.keys()].filter((group) => isLocked[group] === 0)
    this.height = Math.max(1, Math.floor(people / Math.max(1, groups)))
  }

  /** At most so many of them, from a random one on; none where all groups are locked. */
  some(most: number, random: Random): readonly number[] {
    while (this.roomy.length === 0 && this.open.length > 0) {
      this.roomy = this.open.filter((group) => this.isRoomy(group))
      this.height += Number(this.roomy.length === 0)
    }
    if (this.roomy.length <= most) return this.roomy
    const from = random.below(this.roomy.length)
    return Array.from({ length: most }, (_, place) => this.roomy[(from + place) % this.roomy.length] ?? 0)
  }

  /** Forgets a group that has no more room. */
  afterOneCameTo(group: number): void {
    if (!this.isRoomy(group)) this.roomy = this.roomy.filter((other) => other !== group)
  }

  private isRoomy(group: number): boolean {
    const { prepared: { people, groups, minSize, maxSize }, size } = this.seating
    const share = Math.max(minSize[group] as number, Math.min(maxSize[group] as number, this.height))
    return (size[this.round * groups + group] as number) < (this.height > people ? this.height : share)
  }
}

/** The group that somebody fits in best; `followed` young people are not alone for long, since others come after them. */
function bestGroup(seating: Seating, marks: UnitMarks | null, round: number, person: number, open: readonly number[], isFollowed: boolean): number {
  const { prepared, size, room } = seating
  let [best, least] = [-1, Infinity]
  for (const group of open) {
    const at = round * prepared.groups + group
    if (size[at] as number >= room) continue
    const alone = prepared.sideOf[person] === YOUTH && isFollowed && seating.sideCount[at * SIDES.length + YOUTH] === 0 ? youthCost(1, prepared.youthAtLeast) : 0
    const rules = (rulesOfMove(seating, round, person, group) - alone) * RULE_WEIGHT
    if (rules > least) continue
    const cost = rules + (marks === null ? 0 : aimsOfMove(seating, marks, round, person, group))
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
