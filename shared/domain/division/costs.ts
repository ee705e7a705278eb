/** What breaches of the rules and what is wanted cost. The search makes the rules' sum as small as it can, and among plans with the same sum the aims'. */

/** Somebody without a seat. */
export const UNSEATED = 16
/** Two people who are kept together and sit apart. */
export const TOGETHER = 8
/** Two people who are kept apart and sit together. */
export const APART = 8
/** Each seat too many or too few in a group. */
const SIZE = 8
/** Somebody away from a fixed seat: no other rule is worth that, since the seat is where somebody can sit at all. */
export const FIXED = 512
/** Each young person that a group lacks to have enough or none: above a missing side, so that 7 youth in 4 groups sit as 2, 2 and 3. */
const YOUTH_SHORT = 4
/** A facilitator with somebody of their own unit. */
export const FACILITATOR = 4
/** A group without one of a side. */
export const SIDE_MISSING = 2
/** The first of a unit above the most that a group takes; the second costs twice as much, so that the too many are spread. */
const UNIT_OVER = 2

/** Another unit that a person meets for the first time, times the weight of acquaintances. */
export const NEW_UNIT = 2
/** Two people who meet again for the first time, times the weight; the second time costs twice as much. At half of this, 162 people in 20 groups meet 1 % more new units and 20 pairs more meet again. */
export const REPEAT = 4
/** A pair more than the evenest groups have: above what most moves gain otherwise. */
export const UNEVEN = 16

/** How much a broken rule counts in a plan's score: more than all aims together. */
export const RULE_WEIGHT = 1e9

/** How much somebody whom a repair moves counts while it searches: more than the aims, less than a rule. */
export const AWAY_WEIGHT = 1e5

/** What `over` people of a unit too many in one group cost. */
export function unitCost(over: number): number {
  return over > 0 ? UNIT_OVER * over * (over + 1) / 2 : 0
}

/** What `count` young people in one group cost, where a group has none or at least `atLeast`. */
export function youthCost(count: number, atLeast: number): number {
  return count > 0 && count < atLeast ? YOUTH_SHORT * (atLeast - count) : 0
}

/** What a group of `size` people costs that should have `least` to `most`. */
export function sizeCost(size: number, least: number, most: number): number {
  return size < least ? SIZE * (least - size) : size > most ? SIZE * (size - most) : 0
}

/** Pairs among `count` people. */
export function pairsOf(count: number): number {
  return count * (count - 1) / 2
}
