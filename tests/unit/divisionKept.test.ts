import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@shared/domain/division/assess'
import { divide, usualIterations } from '@shared/domain/division/divide'
import { brokenRules } from '@shared/domain/division/findings'
import type { DivisionPlan, DivisionProblem } from '@shared/domain/division/problem'
import { repair } from '@shared/domain/division/repair'
import { seededRandom } from '@shared/util/random'
import { anyProblem } from '../support/anyDivision'
import { gatheringProblem, makeGroups, makePeople, makeProblem, metAfter } from '../support/divisionProblems'
import { finished } from '../support/exhaustiveDivision'

const MOST = { people: 12, groups: 4, rounds: 2 }

function someLocked(problem: DivisionProblem): DivisionProblem {
  return { ...problem, groups: problem.groups.map((group, place) => ({ ...group, isLocked: place % 2 === 1 })) }
}

function seatsAtRandom(problem: DivisionProblem, seed: number): number[][] {
  const random = seededRandom(seed)
  return Array.from({ length: problem.rounds }, () => problem.people.map(() => random.below(problem.groups.length + 1) - 1))
}

/** Who sits in each locked group, round by round. */
function lockedSeats(problem: DivisionProblem, plan: DivisionPlan): number[][] {
  return plan.map((seats) => seats.map((group) => problem.groups[group]?.isLocked === true ? group : -1))
}

describe('what is kept', () => {
  it('is exactly the people of locked groups, whatever is divided or repaired', () => {
    fc.assert(fc.property(anyProblem(MOST), fc.nat(), (any, seed) => {
      const problem = someLocked(any)
      const start = seatsAtRandom(problem, seed)
      for (const plan of [finished(divide(problem, { seed, iterations: 2000, start })), finished(repair(problem, start, { seed, iterations: 2000 }))]) {
        expect(lockedSeats(problem, plan)).toEqual(lockedSeats(problem, start))
      }
    }))
  })

  it('is every fixed seat, the first one for somebody who has two', () => {
    fc.assert(fc.property(anyProblem(MOST), fc.nat(), (problem, seed) => {
      const plan = finished(divide(problem, { seed, iterations: 2000 }))
      const first = new Map([...problem.rules.fixed].reverse().map((seat) => [seat.personId, seat.groupId]))
      for (const seats of plan) {
        problem.people.forEach((person, place) => {
          if (first.has(person.id)) expect(problem.groups[seats[place] ?? -1]?.id).toBe(first.get(person.id))
        })
      }
    }))
  })

  it('is the plan itself for the same seed and number of iterations', () => {
    fc.assert(fc.property(anyProblem(MOST), fc.nat(), (problem, seed) => {
      const options = { seed, iterations: 3000 }
      expect(finished(divide(problem, options))).toEqual(finished(divide(structuredClone(problem), options)))
      const start = seatsAtRandom(problem, seed)
      expect(finished(repair(problem, start, options))).toEqual(finished(repair(structuredClone(problem), start, options)))
    }), { numRuns: 50 })
  })

  it('seats everybody where a group is open', () => {
    fc.assert(fc.property(anyProblem(MOST), fc.nat(), (problem, seed) => {
      expect(finished(divide(problem, { seed, iterations: 500 })).flat()).not.toContain(-1)
    }))
  })
})

describe('where nobody can be seated', () => {
  it.each([
    ['nobody is there', makeProblem([], makeGroups(2, 4)), [[]]], ['there are no groups', makeProblem(makePeople(1), []), [[-1, -1, -1, -1, -1, -1]]],
    ['all groups are locked', makeProblem(makePeople(1, ['youth', 'other']), makeGroups(2, 2, { isLocked: true })), [[-1, -1]]],
  ])('a search ends with empty seats: %s', (_, problem, expected) => {
    const plan = finished(divide(problem, { seed: 1, iterations: 2000 }))
    expect(plan).toEqual(expected)
    expect(finished(repair(problem, plan, { seed: 1, iterations: 2000 }))).toEqual(expected)
    expect(assess(problem, plan).findings.every((finding) => ['unseated', 'size'].includes(finding.kind))).toBe(true)
  })
})

describe('a search', () => {
  it('tells of a better plan each time, counts its iterations up, and ends with the last plan it told of', () => {
    const problem = gatheringProblem(9, 6, { rounds: 3 })
    const told = [...divide(problem, { seed: 3, iterations: 400_000 })]
    const scores = told.filter((progress) => progress.plan !== null).map((progress) => progress.score)
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a))
    expect(told.map((progress) => progress.done)).toEqual(told.map((progress) => progress.done).sort((a, b) => a - b))
    expect(told.at(-1)).toMatchObject({ done: 400_000, of: 400_000 })
    expect(finished(divide(problem, { seed: 3, iterations: 400_000 }))).toEqual(told.findLast((progress) => progress.plan !== null)?.plan)
  })

  it('ends early where no plan can be better', () => {
    const problem = makeProblem(makePeople(16, ['other']), makeGroups(4, 16), { rounds: 3, aims: { acquaintances: 1 } })
    expect([...divide(problem, { seed: 1, iterations: 1e9 })].at(-1)?.done).toBe(1e9)
  })

  it('keeps all rules for 162 people of 27 units at five gatherings, one after the other and all at once, in 20 to 27 groups', () => {
    for (const groups of [20, 22, 24, 27]) {
      const atOnce = gatheringProblem(27, groups, { rounds: 5 })
      expect(brokenRules(atOnce, finished(divide(atOnce, { seed: groups, iterations: usualIterations(atOnce) / 5 })))).toEqual([])
      let problem = gatheringProblem(27, groups)
      for (let gathering = 0; gathering < 5; gathering += 1) {
        const plan = finished(divide(problem, { seed: gathering, iterations: 60_000 }))
        expect(brokenRules(problem, plan)).toEqual([])
        problem = gatheringProblem(27, groups, { met: metAfter(problem, plan) })
      }
    }
  })

  it.each([[8, 4, 6], [10, 6, 5], [12, 8, 4], [20, 8, 5]])('finds %i groups of %i in %i rounds in which nobody meets twice', (groups, size, rounds) => {
    const problem = makeProblem(makePeople(groups * size, ['other']), makeGroups(groups, groups * size), { rounds, aims: { acquaintances: 1 } })
    expect(metAfter(problem, finished(divide(problem, { seed: 1, iterations: usualIterations(problem) }))).filter((pair) => pair.times > 1)).toEqual([])
  })
})
