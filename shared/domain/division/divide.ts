import { seededRandom } from '@shared/util/random'
import { keptSeats, seatEverybody } from './firstPlan'
import { prepare, type Prepared } from './prepared'
import type { DivisionPlan, DivisionProblem } from './problem'
import { Search } from './search'

/** How far a search has come. */
export interface DivisionProgress {
  /** Changes that were tried. */
  readonly done: number
  /** Changes that will have been tried at the end. */
  readonly of: number
  /** The best plan, where it is better than the last one that was told. */
  readonly plan: DivisionPlan | null
  /** The best plan's score: the lower, the better. */
  readonly score: number
}

/** How a division is searched for. The same seed and number of iterations give the same plan. */
export interface DivideOptions {
  readonly seed: number
  /** How many changes are tried. */
  readonly iterations: number
  /** What locked groups keep. */
  readonly start?: DivisionPlan
}

/** About how many nanoseconds it takes to try a change. */
function timeOfChange(prepared: Prepared): number {
  const size = prepared.people / Math.max(1, prepared.groups)
  return 150 + size * (prepared.acquaintances === 0 ? 0 : prepared.countsUnits ? 40 : 15)
}

/** How many changes are tried between two reports: some 15 ms of work. */
function reportEvery(prepared: Prepared): number {
  return Math.ceil(15e6 / timeOfChange(prepared))
}

/** How many iterations a proposal is given: some 2.5 s of work. */
export function usualIterations(problem: DivisionProblem): number {
  return Math.ceil(2.5e9 / timeOfChange(prepare(problem)))
}

/**
 * Divides people into groups in all rounds at once, and tells of better plans as it finds them; the first comes within 100 ms.
 * Whoever asks for no more stops the search and keeps the last plan.
 */
export function* divide(problem: DivisionProblem, options: DivideOptions): Generator<DivisionProgress, DivisionPlan> {
  const prepared = prepare(problem)
  const random = seededRandom(options.seed)
  const of = Math.max(1, options.iterations)
  const search = new Search(prepared, seatEverybody(prepared, keptSeats(prepared, options.start), random), random)
  const batch = reportEvery(prepared)
  let done = 0
  let told = Infinity
  for (const share of [1 / 16, 3 / 16, 12 / 16]) {
    const until = Math.min(of, done + Math.ceil(of * share))
    const from = done
    while (done < until) {
      const times = Math.min(batch, until - done)
      const cooled = (done - from) / (until - from)
      search.attempt(times, 8 * (0.3 / 8) ** cooled)
      done += times
      const score = search.bestScore()
      yield { done, of, plan: score < told ? search.bestPlan() : null, score }
      told = score
    }
  }
  return search.bestPlan()
}
