import type { DivisionAssessment } from './assessment'
import { acquaintancesReached, mixReached, sizesOf } from './bounds'
import { findContradictions } from './contradictions'
import type { BrokenRule, Contradiction, DivisionFinding } from './finding'
import { brokenRules } from './findings'
import { prepare, type Prepared } from './prepared'
import { MIXES, type DivisionPlan, type DivisionProblem } from './problem'
import { proofOf } from './proofs'
import { scoreOf } from './recount'

/** Tells why a rule is not kept. */
export function explained(prepared: Prepared, contradictions: readonly Contradiction[], broken: BrokenRule): DivisionFinding {
  const proof = proofOf(prepared, contradictions, broken)
  return { ...broken, why: proof === null ? { kind: 'open' } : { kind: 'impossible', proof } }
}

/** How good a plan is: the rules it does not keep and why, what it reaches of the aims, and the best that plans with groups of the same sizes can reach. */
export function assess(problem: DivisionProblem, plan: DivisionPlan): DivisionAssessment {
  const prepared = prepare(problem)
  const contradictions = findContradictions(problem, plan)
  const { newUnits, repeats } = acquaintancesReached(prepared, plan)
  const sizes = sizesOf(prepared, plan).flat()
  return {
    findings: brokenRules(problem, plan).map((broken) => explained(prepared, contradictions, broken)),
    score: scoreOf(prepared, plan), newUnits, repeats,
    mixes: MIXES.filter((mix) => problem.aims.mix[mix] > 0).map((mix) => ({ mix, pairs: mixReached(prepared, plan, mix) })),
    sizes: { smallest: Math.min(...sizes), largest: Math.max(...sizes) },
  }
}
