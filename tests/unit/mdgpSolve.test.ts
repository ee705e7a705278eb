import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { objectiveOf, type MdgpInstance, type MdgpSolution } from '@shared/domain/mdgp/instance'
import { solve, solveInSteps } from '@shared/domain/mdgp/solve'
import { seededRandom } from '@shared/util/random'
import { keepsBounds, mdgpInstance, mdgpInstances } from '../support/mdgp'

/** The best objective there is, by trying every division that keeps the bounds. */
function bestOfAll(instance: MdgpInstance): number {
  const { people, smallest, largest } = instance
  const assignment = Array.from({ length: people }, () => 0)
  const sizes = smallest.map(() => 0)
  let best = -Infinity
  const place = (person: number): void => {
    if (person === people) {
      if (sizes.every((size, group) => size >= (smallest[group] ?? 0))) best = Math.max(best, objectiveOf(instance, assignment))
      return
    }
    for (const group of sizes.keys()) {
      if ((sizes[group] ?? 0) >= (largest[group] ?? 0)) continue
      assignment[person] = group
      sizes[group] = (sizes[group] ?? 0) + 1
      place(person + 1)
      sizes[group] = (sizes[group] ?? 0) - 1
    }
  }
  place(0)
  return best
}

/** Sixty people in six groups of 8 to 12, with distances that have no pattern. */
function sixtyPeople(): MdgpInstance {
  const random = seededRandom(60)
  return mdgpInstance(60, Array.from({ length: 6 }, () => [8, 12] as const), Array.from({ length: 1_770 }, () => Math.round(random.next() * 100_000) / 1_000))
}

describe('the solver of the maximally diverse grouping problem', () => {
  test('finds the best there is wherever all divisions can be tried', () => {
    fc.assert(fc.property(mdgpInstances(9), fc.nat(), (instance, seed) => {
      const { objective } = solve(instance, { seed, limit: { sweeps: 20_000 } })
      const best = bestOfAll(instance)
      expect(Math.abs(objective - best)).toBeLessThanOrEqual(1e-5 * Math.abs(best) + 1e-9)
    }), { numRuns: 150 })
  })

  test('leads two people one after the other into an empty group, past losses, and someone alone past every other group', () => {
    const intoEmpty = mdgpInstance(5, [[2, 5], [0, 2]], [47, 22, -43, -10, -10, -3, -26, 41, 25, 31])
    const alone = mdgpInstance(5, [[3, 5], [0, 2], [0, 1], [1, 3]], [-47, 6, 13, 8, -35, -34, 42, -17, -50, 3])
    for (let seed = 0; seed < 20; seed += 1) {
      expect(solve(intoEmpty, { seed, limit: { sweeps: 20_000 } }).objective).toBe(144)
      expect(solve(alone, { seed, limit: { sweeps: 20_000 } }).objective).toBe(44)
    }
  })

  test('keeps every group within its bounds, whatever the limit, and says the objective of what it answers', () => {
    fc.assert(fc.property(mdgpInstances(16), fc.nat(), fc.nat(200), (instance, seed, sweeps) => {
      const told: MdgpSolution[] = []
      const solution = solve(instance, { seed, limit: { sweeps }, onBetter: (better) => told.push(better) })
      expect(told.at(-1)).toEqual(solution)
      for (const { objective, assignment } of told) {
        expect(keepsBounds(instance, assignment)).toBe(true)
        expect(objective).toBe(objectiveOf(instance, assignment))
      }
    }))
  })

  test('gives the same groups for the same seed and number of sweeps, and others for another seed', () => {
    const instance = sixtyPeople()
    const once = solve(instance, { seed: 5, limit: { sweeps: 300 } })
    expect(solve(instance, { seed: 5, limit: { sweeps: 300 } })).toEqual(once)
    expect(solve(instance, { seed: 6, limit: { sweeps: 300 } }).assignment).not.toEqual(once.assignment)
  })

  test('tells of better and better solutions as the limit is used up, the first before anything is used', () => {
    const told: { readonly objective: number; readonly progress: number }[] = []
    solve(sixtyPeople(), { seed: 1, limit: { sweeps: 2_000 }, onBetter: ({ objective }, progress) => told.push({ objective, progress }) })
    expect(told[0]?.progress).toBe(0)
    expect(told.length).toBeGreaterThan(5)
    for (const [at, { objective, progress }] of told.entries()) {
      if (at > 0) expect(objective).toBeGreaterThan(told[at - 1]?.objective ?? Infinity)
      if (at > 0) expect(progress).toBeGreaterThanOrEqual(told[at - 1]?.progress ?? Infinity)
      expect(progress).toBeLessThanOrEqual(1)
    }
  })

  test('has more to give with more sweeps: the groups come closer to the best known than a descent brings them', () => {
    const objectives = [2, 200, 20_000].map((sweeps) => solve(sixtyPeople(), { seed: 3, limit: { sweeps } }).objective)
    expect(objectives.toSorted((a, b) => a - b)).toEqual(objectives)
    expect(new Set(objectives).size).toBe(3)
  })

  test('has a good answer early: five sweeps bring it more than half of the way from the first placement to the best', () => {
    const told: MdgpSolution[] = []
    const early = solve(sixtyPeople(), { seed: 1, limit: { sweeps: 5 }, onBetter: (better) => told.push(better) }).objective
    const first = told[0]?.objective ?? Infinity
    const best = solve(sixtyPeople(), { seed: 1, limit: { sweeps: 20_000 } }).objective
    expect((early - first) / (best - first)).toBeGreaterThan(0.5)
  })

  test('keeps the best when it is stopped', () => {
    const told: MdgpSolution[] = []
    const solution = solve(sixtyPeople(), { seed: 1, limit: { sweeps: 1_000_000 }, shouldStop: () => told.length >= 4, onBetter: (better) => told.push(better) })
    expect(solution).toEqual(told.at(-1))
    expect(told.length).toBeLessThan(20)
  })

  test('ends when the clock that it is given has passed its time', () => {
    let time = 1_000
    const limit = { milliseconds: 500, now: () => { time += 1; return time } }
    expect(keepsBounds(sixtyPeople(), solve(sixtyPeople(), { seed: 1, limit }).assignment)).toBe(true)
    expect(time).toBeGreaterThan(1_400)
    expect(time).toBeLessThan(1_700)
  })

  test('pauses after every sweep and comes to the same', () => {
    const options = { seed: 9, limit: { sweeps: 100 } }
    const steps = solveInSteps(sixtyPeople(), options)
    let pauses = 0
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) pauses += 1
    expect(pauses).toBeGreaterThanOrEqual(100)
    expect(step.value).toEqual(solve(sixtyPeople(), options))
  })

  test('divides one person, one group, and people who are all alike', () => {
    expect(solve(mdgpInstance(1, [[0, 1]], []), { seed: 1, limit: { sweeps: 5 } })).toEqual({ objective: 0, assignment: [0] })
    expect(solve(mdgpInstance(3, [[3, 3]], [1, 2, 3]), { seed: 1, limit: { sweeps: 5 } })).toEqual({ objective: 6, assignment: [0, 0, 0] })
    expect(solve(mdgpInstance(4, [[1, 3], [1, 3]], [2, 2, 2, 2, 2, 2]), { seed: 1, limit: { sweeps: 5 } }).objective).toBe(6)
  })
})
