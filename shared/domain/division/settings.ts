import type { DivisionAims, DivisionRules } from './problem'

/** How many groups there are: so many, or as many as it takes with so many people in each. */
export type GroupAmount =
  | { readonly kind: 'groups'; readonly groups: number }
  | { readonly kind: 'people'; readonly min: number; readonly max: number }

/** What the lead asks of the groups of an item. */
export interface DivisionSettings {
  readonly amount: GroupAmount
  /** In how many rounds everybody is seated anew; 1 where they stay. */
  readonly rounds: number
  readonly rules: DivisionRules
  readonly aims: DivisionAims
}

/** What gives good groups at most gatherings: six to eight people, nobody with their own municipality, no young person alone. */
export const USUAL_SETTINGS: DivisionSettings = {
  amount: { kind: 'people', min: 6, max: 8 },
  rounds: 1,
  rules: { unitAtMost: 1, sides: ['political', 'administrative'], youthAtLeast: 2, facilitatorsElsewhere: true, together: [], apart: [], fixed: [] },
  aims: { mix: { unit: 2, side: 2, role: 1, theme: 1, experience: 1 }, acquaintances: 2 },
}

/** The fewest and the most people of a group. */
export interface GroupSize {
  readonly minSize: number
  readonly maxSize: number
}

/**
 * How many groups so many people are divided into. Where sizes are asked for, as near to their middle as they allow; where no number of groups keeps them, the one that
 * seats everybody. Never none.
 */
export function groupCount(amount: GroupAmount, people: number): number {
  if (amount.kind === 'groups') return amount.groups
  const [fewest, most] = [Math.ceil(people / amount.max), Math.floor(people / amount.min)]
  const wanted = Math.round(people / ((amount.min + amount.max) / 2))
  return Math.max(1, fewest, Math.min(wanted, most))
}

/** The size of each of so many groups that are made anew: as asked for, or as even as can be. */
export function sizeOfNew(amount: GroupAmount, people: number, groups: number): GroupSize {
  if (amount.kind === 'people') return { minSize: amount.min, maxSize: amount.max }
  return { minSize: Math.floor(people / Math.max(1, groups)), maxSize: Math.ceil(people / Math.max(1, groups)) }
}

/** The size of groups that people sit in already. Where a number of groups was asked for, one more or less than even is no reason to move anybody. */
export function sizeOfSeated(amount: GroupAmount, people: number, groups: number): GroupSize {
  const even = sizeOfNew(amount, people, groups)
  return amount.kind === 'people' ? even : { minSize: Math.max(0, even.minSize - 1), maxSize: even.maxSize + 1 }
}
