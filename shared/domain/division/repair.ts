import { seededRandom } from '@shared/util/random'
import type { DivideOptions, DivisionProgress } from './divide'
import { seatEverybody } from './firstPlan'
import { prepare } from './prepared'
import type { DivisionPlan, DivisionProblem } from './problem'
import { Search } from './search'

/** The places (in `people`) of those who have another seat in one plan than in the other, in any round. */
export function movesBetween(before: DivisionPlan, after: DivisionPlan): readonly number[] {
  const people = before[0]?.keys() ?? []
  return [...people].filter((person) => before.some((seats, round) => seats[person] !== after[round]?.[person]))
}

/** Seats those who have no seat (-1) and mends broken rules, with as few moves of the others as it can; locked groups stay. */
export function* repair(problem: DivisionProblem, plan: DivisionPlan, options: Omit<DivideOptions, 'start'>): Generator<DivisionProgress, DivisionPlan> {
  const prepared = prepare(problem)
  const random = seededRandom(options.seed)
  const search = new Search(prepared, seatEverybody(prepared, plan, random), random)
  yield { done: options.iterations, of: options.iterations, plan: search.bestPlan(), score: search.bestScore() }
  return search.bestPlan()
}
