import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@shared/domain/division/assess'
import { divide } from '@shared/domain/division/divide'
import type { DivisionFinding } from '@shared/domain/division/finding'
import { brokenRules } from '@shared/domain/division/findings'
import { prepare } from '@shared/domain/division/prepared'
import { rulesSum } from '@shared/domain/division/recount'
import { repair } from '@shared/domain/division/repair'
import { anyProblem } from '../support/anyDivision'
import { everyRound, fewestBreaches, finished } from '../support/exhaustiveDivision'

const SMALL = { people: 7, groups: 3, rounds: 1 }

/** Whether a plan breaks what a proof says that none can keep: the rule itself, or one of those that it counts together: of units and their facilitators, of sides and youth, of a contradiction. */
function breaksAsProved(finding: DivisionFinding, broken: readonly { readonly kind: string }[]): boolean {
  if (finding.why.kind !== 'impossible') return true
  const { proof } = finding.why
  switch (proof.kind) {
    case 'unit': return broken.some((rule) => (rule.kind === 'unit' || (proof.ownLed > 0 && rule.kind === 'facilitator')) && 'unitId' in rule && rule.unitId === proof.unitId)
    case 'side': return broken.some((rule) => (rule.kind === 'side' && 'side' in rule && rule.side === proof.side) || (proof.atLeast > 1 && rule.kind === 'youth'))
    case 'youth': return broken.some((rule) => rule.kind === 'youth')
    case 'seats': return broken.some((rule) => rule.kind === 'size' || rule.kind === 'unseated')
    case 'contradiction': return broken.length > 0
  }
}

describe('rules', () => {
  it('are broken as little as any plan breaks them, and not at all where one plan of all keeps them', () => {
    fc.assert(fc.property(anyProblem(SMALL), fc.nat(), (problem, seed) => {
      const prepared = prepare(problem)
      const plan = finished(divide(problem, { seed, iterations: 30_000 }))
      const nobody = problem.people.map(() => -1)
      expect(rulesSum(prepared, plan)).toBe(fewestBreaches(prepared, nobody).rules)
      expect(brokenRules(problem, plan).length === 0).toBe([...everyRound(problem)].some((seats) => brokenRules(problem, [seats]).length === 0))
    }), { numRuns: 100 })
  })

  it('are called impossible only where no plan of all keeps them', () => {
    fc.assert(fc.property(anyProblem(SMALL), fc.nat(), (problem, seed) => {
      const plan = finished(divide(problem, { seed, iterations: 1 }))
      const proved = assess(problem, plan).findings.filter((finding) => finding.why.kind === 'impossible')
      if (proved.length === 0) return
      for (const seats of everyRound(problem)) {
        const broken = brokenRules(problem, [seats])
        for (const finding of proved) expect(breaksAsProved(finding, broken)).toBe(true)
      }
    }), { numRuns: 100 })
  })
})

describe('a repair', () => {
  it('breaks no more rules than it must, and moves at most one more than the fewest possible', () => {
    fc.assert(fc.property(anyProblem(SMALL), fc.nat(), fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 7, maxLength: 7 }), (problem, seed, seats) => {
      const prepared = prepare(problem)
      const before = problem.people.map((_, person) => Math.min(seats[person] ?? -1, problem.groups.length - 1))
      const after = finished(repair(problem, [before], { seed, iterations: 30_000 }))
      const fewest = fewestBreaches(prepared, before)
      const moved = before.filter((group, person) => group >= 0 && group !== after[0]?.[person])
      expect(rulesSum(prepared, after)).toBe(fewest.rules)
      expect(moved.length).toBeLessThanOrEqual(fewest.moves + 1)
    }), { numRuns: 100 })
  })
})
