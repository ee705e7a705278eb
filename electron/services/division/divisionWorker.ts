import { parentPort, workerData } from 'node:worker_threads'
import { assess } from '@shared/domain/division/assess'
import type { DivisionAssessment } from '@shared/domain/division/assessment'
import { divide, usualIterations } from '@shared/domain/division/divide'
import type { DivisionPlan, DivisionProblem } from '@shared/domain/division/problem'
import { repair } from '@shared/domain/division/repair'

/** What a dividing thread is to do; `seats` is what a new division keeps, or what a repair starts from. */
export interface DivisionOrder {
  readonly kind: 'propose' | 'repair'
  readonly problem: DivisionProblem
  readonly seats: DivisionPlan
  readonly seed: number
}

/** What it tells of on the way; in the last message `done` equals `of`. */
export interface DivisionMessage {
  readonly done: number
  readonly of: number
  /** A better plan than before, or null. */
  readonly found: { readonly plan: DivisionPlan; readonly assessment: DivisionAssessment } | null
}

const { kind, problem, seats, seed } = workerData as DivisionOrder
const iterations = usualIterations(problem)
const search = kind === 'repair' ? repair(problem, seats, { seed, iterations }) : divide(problem, { seed, iterations, start: seats })
const found = (plan: DivisionPlan) => ({ plan, assessment: assess(problem, plan) })
const tell = (message: DivisionMessage) => parentPort?.postMessage(message)

for (;;) {
  const next = search.next()
  if (next.done === true) {
    tell({ done: iterations, of: iterations, found: found(next.value) })
    break
  }
  // One less at most, for the last message alone says that it is over.
  tell({ done: Math.min(next.value.done, iterations - 1), of: iterations, found: next.value.plan && found(next.value.plan) })
}
