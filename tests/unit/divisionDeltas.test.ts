import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aimsOfMove, aimsOfSwap, UnitMarks } from '@shared/domain/division/aimChange'
import { prepare } from '@shared/domain/division/prepared'
import type { DivisionProblem } from '@shared/domain/division/problem'
import { aimsSum, rulesSum } from '@shared/domain/division/recount'
import { rulesOfMove, rulesOfSwap } from '@shared/domain/division/ruleChange'
import { Seating } from '@shared/domain/division/seating'
import { seededRandom } from '@shared/util/random'
import { anyProblem } from '../support/anyDivision'

function randomPlan(problem: DivisionProblem, seed: number): number[][] {
  const random = seededRandom(seed)
  return Array.from({ length: problem.rounds }, () => problem.people.map(() => random.below(problem.groups.length + 1) - 1))
}

describe('what a change costs', () => {
  it('is the difference of two full counts, for moves and swaps one after the other', () => {
    fc.assert(fc.property(anyProblem({ people: 12, groups: 4, rounds: 3 }), fc.nat(), (problem, seed) => {
      const prepared = prepare(problem)
      const random = seededRandom(seed)
      const seating = new Seating(prepared, randomPlan(problem, seed))
      const marks = new UnitMarks(prepared.units)
      let rules = rulesSum(prepared, seating.plan())
      let aims = aimsSum(prepared, seating.plan())
      for (let time = 0; time < 12; time += 1) {
        const round = random.below(problem.rounds)
        const a = random.below(problem.people.length)
        const b = random.below(problem.people.length)
        const [groupA, groupB] = [a, b].map((person) => seating.groupOf[round * problem.people.length + person] ?? -1)
        if (random.below(2) === 0) {
          const to = random.below(problem.groups.length + 1) - 1
          if (to >= 0 && (seating.size[round * problem.groups.length + to] ?? 0) >= seating.room) continue
          rules += rulesOfMove(seating, round, a, to)
          aims += aimsOfMove(seating, marks, round, a, to)
          seating.move(round, a, to)
        } else if (groupA !== groupB && groupA !== -1 && groupB !== -1) {
          rules += rulesOfSwap(seating, round, a, b)
          aims += aimsOfSwap(seating, marks, round, a, b)
          seating.swap(round, a, b)
        }
        expect([rules, aims]).toEqual([rulesSum(prepared, seating.plan()), aimsSum(prepared, seating.plan())])
      }
    }), { numRuns: 300 })
  })
})
