import type { DivisionAssessment } from './assessment'
import { acquaintancesReached, mixReached, sizesOf } from './bounds'
import { findContradictions } from './contradictions'
import { canBeEased, seatingOf } from './ease'
import type { BrokenRule, Contradiction, DivisionFinding } from './finding'
import { brokenRules } from './findings'
import { prepare } from './prepared'
import { MIXES, type DivisionPlan, type DivisionProblem } from './problem'
import { proofsOf } from './proofs'
import { scoreOf } from './recount'
import type { Seating } from './seating'

/** Tells why rules that a plan does not keep are broken: because they must be, because of other rules, or for no reason that is known. */
export function explained(seating: Seating, contradictions: readonly Contradiction[], broken: readonly BrokenRule[]): readonly DivisionFinding[] {
  const proofs = proofsOf(seating.prepared, contradictions, broken)
  return broken.map((rule, place) => {
    const proof = proofs[place] ?? null
    if (proof !== null) return { ...rule, why: { kind: 'impossible', proof } }
    return { ...rule, why: { kind: canBeEased(seating, rule) ? 'open' : 'rules' } }
  })
}

/** How good a plan is: the rules it does not keep and why, what it reaches of the aims, and the best that plans with groups of the same sizes can reach. */
export function assess(problem: DivisionProblem, plan: DivisionPlan): DivisionAssessment {
  const prepared = prepare(problem)
  const { newUnits, repeats } = acquaintancesReached(prepared, plan)
  const sizes = sizesOf(prepared, plan).flat()
  return {
    findings: explained(seatingOf(prepared, plan), findContradictions(problem, plan), brokenRules(problem, plan)),
    score: scoreOf(prepared, plan), newUnits, repeats,
    mixes: MIXES.filter((mix) => problem.aims.mix[mix] > 0).map((mix) => ({ mix, pairs: mixReached(prepared, plan, mix) })),
    sizes: { smallest: sizes.length === 0 ? 0 : Math.min(...sizes), largest: Math.max(0, ...sizes) },
  }
}
