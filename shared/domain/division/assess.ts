import type { DivisionAssessment } from './assessment'
import { acquaintancesReached, mixReached, sizesOf } from './bounds'
import { findContradictions } from './contradictions'
import type { BrokenRule, DivisionFinding } from './finding'
import { brokenRules } from './findings'
import { canBeEased } from './ease'
import { prepare } from './prepared'
import { MIXES, type DivisionPlan, type DivisionProblem } from './problem'
import { proofsOf } from './proofs'
import { scoreOf } from './recount'

/** Tells why the rules of a plan are not kept: because none can, because of other rules, or for no reason that is known. */
export function explained(problem: DivisionProblem, plan: DivisionPlan, broken: readonly BrokenRule[]): readonly DivisionFinding[] {
  const proofs = proofsOf(prepare(problem), findContradictions(problem, plan), broken)
  return broken.map((rule, place) => {
    const proof = proofs[place] ?? null
    if (proof !== null) return { ...rule, why: { kind: 'impossible', proof } }
    return { ...rule, why: { kind: canBeEased(problem, plan, rule) ? 'open' : 'rules' } }
  })
}

/** How good a plan is: the rules it does not keep and why, what it reaches of the aims, and the best that plans with groups of the same sizes can reach. */
export function assess(problem: DivisionProblem, plan: DivisionPlan): DivisionAssessment {
  const prepared = prepare(problem)
  const { newUnits, repeats } = acquaintancesReached(prepared, plan)
  const sizes = sizesOf(prepared, plan).flat()
  return {
    findings: explained(problem, plan, brokenRules(problem, plan)),
    score: scoreOf(prepared, plan), newUnits, repeats,
    mixes: MIXES.filter((mix) => problem.aims.mix[mix] > 0).map((mix) => ({ mix, pairs: mixReached(prepared, plan, mix) })),
    sizes: { smallest: Math.min(...sizes), largest: Math.max(...sizes) },
  }
}
