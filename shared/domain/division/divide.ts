import { seededRandom } from '@shared/util/random'
import { affineRounds } from './affineRounds'
import { aimsFloor, rulesFloor } from './bounds'
import { keptSeats, seatEverybody } from './firstPlan'
import { prepare } from './prepared'
import type { DivisionPlan, DivisionProblem } from './problem'
import { scoreOf } from './recount'
import { changesIn, divideStages, heatAt, type Stage } from './schedule'
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

/** How many iterations a proposal is given: some 2.5 s of work. */
export function usualIterations(problem: DivisionProblem): number {
  return changesIn(prepare(problem), 2500)
}

/** At most so many changes are tried before the heat falls and the search looks whether it is done. */
const AT_ONCE = 500

/** How much work there is between two reports, in milliseconds. */
const REPORT_EVERY = 15

/** Lets a search run through its stages, and tells of its best after every few milliseconds; it ends early with rules kept as far as they can be and aims that reach `floor`. */
export function* searched(search: Search, iterations: number, stages: Iterable<Stage>, floor: number): Generator<DivisionProgress, DivisionPlan> {
  const of = Math.max(1, iterations)
  const batch = changesIn(search.prepared, REPORT_EVERY)
  let [done, told, untold] = [0, Infinity, batch]
  const least = rulesFloor(search.prepared) * search.prepared.rounds
  const tell = (): DivisionProgress => {
    const score = search.bestScore()
    const plan = score < told ? search.bestPlan() : null
    told = score
    untold = 0
    return { done, of, plan, score }
  }
  const isBest = (): boolean => search.bestRules <= least && search.bestAims <= floor
  for (const stage of stages) {
    for (let tried = 0; tried < stage.times && !isBest();) {
      if (untold >= batch) yield tell()
      const times = Math.min(AT_ONCE, stage.times - tried)
      search.attempt(times, heatAt(stage, tried / stage.times))
      tried += times
      done += times
      untold += times
    }
  }
  done = of
  yield tell()
  return search.bestPlan()
}

/**
 * Divides people into groups in all rounds at once, and tells of better plans as it finds them; the first comes within 100 ms.
 * Whoever asks for no more stops the search and keeps the last plan. It ends early with a plan that no other with as even groups is better than.
 */
export function* divide(problem: DivisionProblem, options: DivideOptions): Generator<DivisionProgress, DivisionPlan> {
  const prepared = prepare(problem)
  const random = seededRandom(options.seed)
  const perfect = affineRounds(prepared, random)
  if (perfect !== null) {
    yield { done: options.iterations, of: options.iterations, plan: perfect, score: scoreOf(prepared, perfect) }
    return perfect
  }
  const first = seatEverybody(prepared, keptSeats(prepared, options.start), random)
  const search = new Search(prepared, first, random)
  return yield* searched(search, options.iterations, divideStages(search, options.iterations), aimsFloor(prepared, first))
}
