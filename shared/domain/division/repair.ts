import { seededRandom } from '@shared/util/random'
import { searched, type DivideOptions, type DivisionProgress } from './divide'
import { fewestMoves } from './fewestMoves'
import { concernedIn } from './findings'
import { seatEverybody } from './firstPlan'
import { prepare } from './prepared'
import type { DivisionPlan, DivisionProblem } from './problem'
import { repairStages } from './schedule'
import { Search } from './search'

/** Seats those who have no seat (-1) and mends broken rules, with as few moves of the others as it can; locked groups stay. */
export function* repair(problem: DivisionProblem, plan: DivisionPlan, options: Omit<DivideOptions, 'start'>): Generator<DivisionProgress, DivisionPlan> {
  const prepared = prepare(problem)
  const random = seededRandom(options.seed)
  const mended = plan.map((seats, round) => fewestMoves(prepared, plan, round) ?? seats)
  const seated = seatEverybody(prepared, mended, random)
  const search = new Search(prepared, seated, random, plan)
  const [before, after] = [concernedIn(prepared, plan), concernedIn(prepared, seated)]
  search.prefer(before.map((people, round) => people.concat(after[round] ?? [])))
  return yield* searched(search, options.iterations, repairStages(search, options.iterations), -Infinity)
}
