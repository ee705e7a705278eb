import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { affineRounds, fieldOf } from '@shared/domain/division/affineRounds'
import { prepare } from '@shared/domain/division/prepared'
import { seededRandom } from '@shared/util/random'
import { makeGroups, makePeople, makeProblem, metAfter } from '../support/divisionProblems'

const PRIME_POWERS = [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27]

describe('a finite field', () => {
  it('is there for powers of primes alone', () => {
    expect([...Array(30).keys()].filter((order) => fieldOf(order) !== null)).toEqual([2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 17, 19, 23, 25, 27, 29])
  })

  it.each(PRIME_POWERS)('of %i numbers gives each number once in every line of its tables', (order) => {
    const field = fieldOf(order)
    const numbers = [...Array(order).keys()]
    for (const a of numbers) {
      expect(new Set(numbers.map((b) => field?.add(a, b))).size).toBe(order)
      if (a > 0) expect(new Set(numbers.map((b) => field?.times(a, b))).size).toBe(order)
    }
  })
})

describe('rounds from a field', () => {
  it('let nobody meet twice, in groups as even as can be', () => {
    fc.assert(fc.property(fc.constantFrom(...PRIME_POWERS), fc.nat(), fc.nat(), (groups, more, some) => {
      const count = groups + more % (groups * (groups - 1) + 1)
      const rounds = 2 + some % (groups - 1)
      const problem = makeProblem(makePeople(count, ['other']), makeGroups(groups, count), { rounds, aims: { acquaintances: 1 } })
      const plan = affineRounds(prepare(problem), seededRandom(some)) ?? []
      expect(plan).toHaveLength(rounds)
      expect(metAfter(problem, plan).filter((pair) => pair.times > 1)).toEqual([])
      for (const seats of plan) {
        const sizes = problem.groups.map((_, group) => seats.filter((seat) => seat === group).length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }
    }), { numRuns: 50 })
  })

  it('are left alone where more is asked for', () => {
    const people = makePeople(16, ['other'])
    const plain = makeProblem(people, makeGroups(4, 16), { rounds: 3, aims: { acquaintances: 1 } })
    const of = (problem: typeof plain) => affineRounds(prepare(problem), seededRandom(1))
    expect(of(plain)).not.toBeNull()
    expect(of({ ...plain, met: [{ a: 0, b: 1, times: 1 }] })).toBeNull()
    expect(of({ ...plain, rules: { ...plain.rules, apart: [['u0p0', 'u1p0']] } })).toBeNull()
    expect(of({ ...plain, groups: makeGroups(4, 16, { isLocked: true }) })).toBeNull()
    expect(of({ ...plain, aims: { ...plain.aims, mix: { ...plain.aims.mix, theme: 1 } } })).toBeNull()
  })
})
