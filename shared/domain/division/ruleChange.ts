import { APART, FACILITATOR, FIXED, SIDE_MISSING, sizeCost, TOGETHER, unitCost, UNSEATED, youthCost } from './costs'
import { YOUTH, type Prepared } from './prepared'
import type { Seating } from './seating'
import { SIDES } from '../kinds'

/** What a group's rules cost more (or less, below 0) when one of `unit` more or fewer sits in it. */
function unitChange(seating: Seating, at: number, group: number, unit: number, by: number): number {
  const { unitAtMost, units, facilitatorUnit } = seating.prepared
  const count = seating.unitCount[at * units + unit] as number
  const over = count - unitAtMost
  const facilitator = facilitatorUnit[group] === unit ? FACILITATOR * by : 0
  return facilitator + (over + by > 0 || over > 0 ? unitCost(over + by) - unitCost(over) : 0)
}

/** The same for one of a side. */
function sideChange(seating: Seating, at: number, side: number, by: number): number {
  const { isSideWanted, youthAtLeast } = seating.prepared
  const count = seating.sideCount[at * SIDES.length + side] as number
  const missing = isSideWanted[side] === 1 && count + (by < 0 ? by : 0) === 0 ? -SIDE_MISSING * by : 0
  return side === YOUTH && youthAtLeast > 1 ? missing + youthCost(count + by, youthAtLeast) - youthCost(count, youthAtLeast) : missing
}

/** The same for somebody's fixed seat, and for those whom they are kept together with or apart from; `except` moves as well, so that nothing changes between the two. */
function wishChange(seating: Seating, round: number, person: number, from: number, to: number, except: number): number {
  const { prepared: { people, apart, together, fixedAt }, groupOf } = seating
  const fixed = fixedAt[person] as number
  let change = fixed < 0 || from === to ? 0 : fixed === to ? -FIXED : fixed === from ? FIXED : 0
  for (const other of apart[person] as Int32Array) {
    if (other === except) continue
    const group = groupOf[round * people + other] as number
    if (group < 0) continue
    if (group === to) change += APART
    else if (group === from) change -= APART
  }
  for (const other of together[person] as Int32Array) {
    if (other === except) continue
    const group = groupOf[round * people + other] as number
    if (group < 0) continue
    if (to >= 0) change += group === to ? 0 : TOGETHER
    if (from >= 0) change -= group === from ? 0 : TOGETHER
  }
  return change
}

function sizeChange(prepared: Prepared, group: number, size: number, by: number): number {
  const least = prepared.minSize[group] as number
  const most = prepared.maxSize[group] as number
  return sizeCost(size + by, least, most) - sizeCost(size, least, most)
}

/** What one more or fewer of a unit and a side costs a group, or (-1) the people without a seat. */
export function rulesOfGroupChange(seating: Seating, round: number, group: number, unit: number, side: number, by: number): number {
  if (group < 0) return UNSEATED * by
  const { prepared, size } = seating
  const at = round * prepared.groups + group
  return unitChange(seating, at, group, unit, by) + sideChange(seating, at, side, by) + sizeChange(prepared, group, size[at] as number, by)
}

/** What the rules' sum changes by when somebody moves to another group, from no seat (-1) or to none. */
export function rulesOfMove(seating: Seating, round: number, person: number, to: number): number {
  const { prepared } = seating
  const from = seating.groupOf[round * prepared.people + person] as number
  if (from === to) return 0
  const unit = prepared.unitOf[person] as number
  const side = prepared.sideOf[person] as number
  const change = prepared.hasWishes[person] === 1 ? wishChange(seating, round, person, from, to, -1) : 0
  return change + rulesOfGroupChange(seating, round, from, unit, side, -1) + rulesOfGroupChange(seating, round, to, unit, side, 1)
}

/** What the rules' sum changes by when two people of different groups change seats. */
export function rulesOfSwap(seating: Seating, round: number, a: number, b: number): number {
  const { prepared, groupOf } = seating
  const { people, groups, unitOf, sideOf, hasWishes } = prepared
  const groupA = groupOf[round * people + a] as number
  const groupB = groupOf[round * people + b] as number
  const atA = round * groups + groupA
  const atB = round * groups + groupB
  const unitA = unitOf[a] as number
  const unitB = unitOf[b] as number
  const sideA = sideOf[a] as number
  const sideB = sideOf[b] as number
  let change = 0
  if (unitA !== unitB) {
    change += unitChange(seating, atA, groupA, unitA, -1) + unitChange(seating, atA, groupA, unitB, 1)
    change += unitChange(seating, atB, groupB, unitB, -1) + unitChange(seating, atB, groupB, unitA, 1)
  }
  if (sideA !== sideB) {
    change += sideChange(seating, atA, sideA, -1) + sideChange(seating, atA, sideB, 1)
    change += sideChange(seating, atB, sideB, -1) + sideChange(seating, atB, sideA, 1)
  }
  if (hasWishes[a] === 1) change += wishChange(seating, round, a, groupA, groupB, b)
  return hasWishes[b] === 1 ? change + wishChange(seating, round, b, groupB, groupA, a) : change
}
