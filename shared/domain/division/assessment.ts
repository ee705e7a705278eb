import type { DivisionFinding } from './finding'
import type { Mix } from './problem'

/** What is reached of an aim, and the best that any plan whose groups have the same sizes could reach: a bound, which may lie beyond what is possible. */
export interface Reached {
  readonly reached: number
  readonly bound: number
}

/** How good a plan is. Of two plans the one with the lower `score` is better; rules weigh more than any aim. */
export interface DivisionAssessment {
  readonly findings: readonly DivisionFinding[]
  /** What the solver makes as small as it can: whole rules first, then the aims by their weights. */
  readonly score: number
  /** Pairs of a person and another unit that sit in one group for the first time in the programme, over all rounds. */
  readonly newUnits: Reached
  /** Pairs of people who sit together who did so before, at an earlier gathering or in an earlier round: the fewer the better, so `bound` lies below. */
  readonly repeats: Reached
  /** For each mix that has a weight: pairs in one group that differ in it. */
  readonly mixes: readonly { readonly mix: Mix; readonly pairs: Reached }[]
  /** The smallest and the largest group of any round. */
  readonly sizes: { readonly smallest: number; readonly largest: number }
}

/** What a move would do: rules that it would break and mend, and whether the aims gain (below 0) or lose. */
export interface MoveEffect {
  readonly breaks: readonly DivisionFinding[]
  readonly mends: readonly DivisionFinding[]
  /** The change of the aims' part of the score. */
  readonly aims: number
  /** How many more people the one who is moved would meet again (below 0: fewer). */
  readonly repeats: number
}
