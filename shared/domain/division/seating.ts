import type { Prepared } from './prepared'
import type { DivisionPlan } from './problem'
import { SIDES } from '../kinds'

/** Who sits where in all rounds, with the counts that tell what a change costs. Groups of a round are numbered `round * groups + group`. */
export class Seating {
  readonly prepared: Prepared
  /** Each person's group in a round, or -1: `groupOf[round * people + person]`. */
  readonly groupOf: Int16Array
  /** The people of a group: from `members[group * room]`, as many as `size[group]`. */
  readonly members: Uint16Array
  readonly size: Int32Array
  /** How many people fit in a group's part of `members`. */
  readonly room: number
  readonly unitCount: Uint16Array
  readonly sideCount: Uint16Array
  /** For each of the problem's traits: how many of a group have a value. */
  readonly traitCount: readonly Uint16Array[]
  /** How often two people have sat together, before and in these rounds. */
  readonly pairs: Uint8Array
  /** How many meetings a person has had with people of a unit; one before these rounds counts as one. */
  readonly meetings: Uint16Array
  /** Where a person is in the group's part of `members`. */
  private readonly placeOf: Int32Array

  constructor(prepared: Prepared, plan: DivisionPlan) {
    this.prepared = prepared
    const { people, groups, rounds, units } = prepared
    this.room = roomNeeded(prepared, plan)
    this.groupOf = new Int16Array(rounds * people).fill(-1)
    this.placeOf = new Int32Array(rounds * people)
    this.members = new Uint16Array(rounds * groups * this.room)
    this.size = new Int32Array(rounds * groups)
    this.unitCount = new Uint16Array(rounds * groups * units)
    this.sideCount = new Uint16Array(rounds * groups * SIDES.length)
    this.traitCount = prepared.traits.map((trait) => new Uint16Array(rounds * groups * trait.values))
    this.pairs = prepared.times.slice()
    this.meetings = Uint16Array.from(prepared.metUnit)
    for (let round = 0; round < rounds; round += 1) {
      for (let person = 0; person < people; person += 1) {
        const group = plan[round]?.[person] ?? -1
        if (group >= 0) this.put(round, person, group)
      }
    }
  }

  /** Seats somebody who has no seat in the round. */
  put(round: number, person: number, group: number): void {
    const { people, groups } = this.prepared
    const at = round * groups + group
    this.meetAll(at, person, 1)
    const place = this.size[at] as number
    this.members[at * this.room + place] = person
    this.size[at] = place + 1
    this.placeOf[round * people + person] = place
    this.groupOf[round * people + person] = group
    this.count(at, person, 1)
  }

  /** Takes somebody's seat in the round away. */
  take(round: number, person: number): void {
    const { people, groups } = this.prepared
    const at = round * groups + (this.groupOf[round * people + person] as number)
    const place = this.placeOf[round * people + person] as number
    const last = this.members[at * this.room + (this.size[at] as number) - 1] as number
    this.members[at * this.room + place] = last
    this.placeOf[round * people + last] = place
    this.size[at] = (this.size[at] as number) - 1
    this.groupOf[round * people + person] = -1
    this.count(at, person, -1)
    this.meetAll(at, person, -1)
  }

  /** Moves somebody to another group, or to none (-1). */
  move(round: number, person: number, group: number): void {
    if ((this.groupOf[round * this.prepared.people + person] as number) >= 0) this.take(round, person)
    if (group >= 0) this.put(round, person, group)
  }

  /** Lets two people of different groups change seats. */
  swap(round: number, a: number, b: number): void {
    const { people } = this.prepared
    const groupOfA = this.groupOf[round * people + a] as number
    const groupOfB = this.groupOf[round * people + b] as number
    this.take(round, a)
    this.take(round, b)
    this.put(round, a, groupOfB)
    this.put(round, b, groupOfA)
  }

  /** The seats as a plan. */
  plan(): number[][] {
    const { people, rounds } = this.prepared
    return Array.from({ length: rounds }, (_, round) => [...this.groupOf.subarray(round * people, (round + 1) * people)])
  }

  private count(at: number, person: number, by: number): void {
    const { prepared, unitCount, sideCount, traitCount } = this
    const unit = at * prepared.units + (prepared.unitOf[person] as number)
    unitCount[unit] = (unitCount[unit] as number) + by
    const side = at * SIDES.length + (prepared.sideOf[person] as number)
    sideCount[side] = (sideCount[side] as number) + by
    for (let place = 0; place < traitCount.length; place += 1) {
      const trait = prepared.traits[place]
      const counts = traitCount[place]
      if (trait === undefined || counts === undefined) continue
      const value = at * trait.values + (trait.valueOf[person] as number)
      counts[value] = (counts[value] as number) + by
    }
  }

  private meetAll(at: number, person: number, by: number): void {
    const { prepared: { people, units, unitOf, countsUnits }, members, pairs, meetings } = this
    const unit = unitOf[person] as number
    const from = at * this.room
    for (let place = from; place < from + (this.size[at] as number); place += 1) {
      const other = members[place] as number
      const there = person * people + other
      const times = (pairs[there] as number) + by
      pairs[there] = times
      pairs[other * people + person] = times
      if (!countsUnits) continue
      const mine = person * units + (unitOf[other] as number)
      meetings[mine] = (meetings[mine] as number) + by
      const theirs = other * units + unit
      meetings[theirs] = (meetings[theirs] as number) + by
    }
  }
}

/** The most people that a group is ever given: twice its own most, an even share, or what the plan has. */
function roomNeeded(prepared: Prepared, plan: DivisionPlan): number {
  const { people, groups, maxSize } = prepared
  let largest = Math.ceil(people / Math.max(1, groups))
  for (const most of maxSize) largest = Math.max(largest, most)
  for (const round of plan) {
    const sizes = new Int32Array(groups)
    for (const group of round) if (group >= 0) largest = Math.max(largest, sizes[group] = (sizes[group] as number) + 1)
  }
  return Math.min(people, 2 * largest + 2)
}
