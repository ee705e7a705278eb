import { NEW_UNIT, REPEAT, UNEVEN } from './costs'
import type { Seating } from './seating'

/** Units that have been counted already carry the number of the count: cheaper than emptying a set each time. */
export class UnitMarks {
  private readonly marks: Int32Array
  private current = 0

  constructor(units: number) {
    this.marks = new Int32Array(units)
  }

  /** Starts anew: no unit is marked. */
  clear(): void {
    this.current += 1
  }

  /** Marks a unit; false where it was already. */
  add(unit: number): boolean {
    if (this.marks[unit] === this.current) return false
    this.marks[unit] = this.current
    return true
  }
}

/** How many meetings are repeats, counted so that a third meeting weighs more than a second, when `a` moves from group `from` to `to`, and `b` (or -1) the other way. */
function repeatsChange(seating: Seating, a: number, from: number, b: number, to: number): number {
  const { prepared: { people }, members, pairs, room, size } = seating
  let change = 0
  if (from >= 0) {
    const end = from * room + (size[from] as number)
    for (let place = from * room; place < end; place += 1) {
      const other = members[place] as number
      if (other === a) continue
      change += 1 - (pairs[a * people + other] as number)
      if (b >= 0) change += pairs[b * people + other] as number
    }
  }
  if (to >= 0) {
    const end = to * room + (size[to] as number)
    for (let place = to * room; place < end; place += 1) {
      const other = members[place] as number
      if (other === b) continue
      change += pairs[a * people + other] as number
      if (b >= 0) change += 1 - (pairs[b * people + other] as number)
    }
  }
  return change
}

/** How many units more are met for the first time, seen from `from`: what `mover` and the others there lose, and what `comer` (or -1) and they gain. */
function unitsThere(seating: Seating, marks: UnitMarks, from: number, to: number, mover: number, comer: number): number {
  const { prepared: { units, unitOf }, members, meetings, unitCount, room, size } = seating
  const unitM = unitOf[mover] as number
  const unitC = comer < 0 ? -1 : unitOf[comer] as number
  let gained = 0
  marks.clear()
  const end = from * room + (size[from] as number)
  for (let place = from * room; place < end; place += 1) {
    const other = members[place] as number
    if (other === mover) continue
    const unit = unitOf[other] as number
    if (unitM !== unitC) {
      if (unit !== unitM && meetings[other * units + unitM] === 1) gained -= 1
      if (comer >= 0 && unit !== unitC && meetings[other * units + unitC] === 0) gained += 1
    }
    if (!marks.add(unit)) continue
    if (unit !== unitM) {
      const met = meetings[mover * units + unit] as number
      const there = to < 0 ? 0 : (unitCount[to * units + unit] as number) - (unit === unitC ? 1 : 0)
      if (met - (unitCount[from * units + unit] as number) + there <= 0) gained -= 1
    }
    if (comer >= 0 && unit !== unitC && meetings[comer * units + unit] === 0) gained += 1
  }
  return gained
}

/** The same for a group that somebody comes to and nobody leaves. */
function unitsOfComing(seating: Seating, marks: UnitMarks, to: number, comer: number): number {
  const { prepared: { units, unitOf }, members, meetings, room, size } = seating
  const own = unitOf[comer] as number
  let gained = 0
  marks.clear()
  const end = to * room + (size[to] as number)
  for (let place = to * room; place < end; place += 1) {
    const other = members[place] as number
    const unit = unitOf[other] as number
    if (unit === own) continue
    if (meetings[other * units + own] === 0) gained += 1
    if (marks.add(unit) && meetings[comer * units + unit] === 0) gained += 1
  }
  return gained
}

function acquaintancesChange(seating: Seating, marks: UnitMarks, a: number, from: number, b: number, to: number): number {
  const { acquaintances, countsUnits } = seating.prepared
  if (acquaintances === 0) return 0
  const repeats = REPEAT * repeatsChange(seating, a, from, b, to)
  if (!countsUnits) return acquaintances * repeats
  let gained = from < 0 ? 0 : unitsThere(seating, marks, from, to, a, b)
  if (to >= 0) gained += b < 0 ? unitsOfComing(seating, marks, to, a) : unitsThere(seating, marks, to, from, b, a)
  return acquaintances * (repeats - NEW_UNIT * gained)
}

/** Pairs in a group that are alike: how many more, when `a` goes from `from` to `to` and `b` (or -1) the other way, each times its trait's weight. */
function alikeChange(seating: Seating, a: number, from: number, b: number, to: number): number {
  const { prepared: { traits }, traitCount } = seating
  let change = 0
  for (let place = 0; place < traits.length; place += 1) {
    const trait = traits[place]
    const counts = traitCount[place]
    if (trait === undefined || counts === undefined) continue
    const valueA = trait.valueOf[a] as number
    const valueB = b < 0 ? -1 : trait.valueOf[b] as number
    if (valueA === valueB) continue
    let alike = 0
    if (from >= 0) {
      alike -= (counts[from * trait.values + valueA] as number) - 1
      if (b >= 0) alike += counts[from * trait.values + valueB] as number
    }
    if (to >= 0) {
      alike += counts[to * trait.values + valueA] as number
      if (b >= 0) alike -= (counts[to * trait.values + valueB] as number) - 1
    }
    change += trait.weight * alike
  }
  return change
}

/** What the aims' sum changes by when somebody moves to another group, from no seat (-1) or to none. */
export function aimsOfMove(seating: Seating, marks: UnitMarks, round: number, person: number, to: number): number {
  const { prepared: { people, groups }, groupOf, size } = seating
  const group = groupOf[round * people + person] as number
  if (group === to) return 0
  const from = group < 0 ? -1 : round * groups + group
  const there = to < 0 ? -1 : round * groups + to
  const uneven = (there < 0 ? 0 : size[there] as number) - (from < 0 ? 0 : (size[from] as number) - 1)
  return UNEVEN * uneven + alikeChange(seating, person, from, -1, there) + acquaintancesChange(seating, marks, person, from, -1, there)
}

/** What the aims' sum changes by when two people of different groups change seats. */
export function aimsOfSwap(seating: Seating, marks: UnitMarks, round: number, a: number, b: number): number {
  const { prepared: { people, groups }, groupOf } = seating
  const from = round * groups + (groupOf[round * people + a] as number)
  const to = round * groups + (groupOf[round * people + b] as number)
  return alikeChange(seating, a, from, b, to) + acquaintancesChange(seating, marks, a, from, b, to)
}
