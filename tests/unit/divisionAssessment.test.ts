import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@shared/domain/division/assess'
import { aimsFloor, rulesFloor } from '@shared/domain/division/bounds'
import { findContradictions } from '@shared/domain/division/contradictions'
import { divide } from '@shared/domain/division/divide'
import { moveEffect } from '@shared/domain/division/effect'
import { brokenRules } from '@shared/domain/division/findings'
import { prepare } from '@shared/domain/division/prepared'
import type { DivisionRules, FixedSeat } from '@shared/domain/division/problem'
import { aimsSum, rulesSum } from '@shared/domain/division/recount'
import { anyProblem } from '../support/anyDivision'
import { makeGroups, makePeople, makeProblem } from '../support/divisionProblems'
import { everyRound, finished } from '../support/exhaustiveDivision'

describe('bounds', () => {
  it('are never beaten by a plan whose groups have the same sizes', () => {
    fc.assert(fc.property(anyProblem({ people: 7, groups: 3, rounds: 2 }), fc.nat(), fc.nat(), (problem, one, other) => {
      const rounds = [...everyRound(problem)]
      const plan = Array.from({ length: problem.rounds }, (_, round) => rounds[(one + round * other) % rounds.length] ?? [])
      const reached = assess(problem, plan)
      expect(reached.newUnits.reached).toBeLessThanOrEqual(reached.newUnits.bound)
      expect(reached.repeats.reached).toBeGreaterThanOrEqual(reached.repeats.bound)
      for (const { pairs } of reached.mixes) expect(pairs.reached).toBeLessThanOrEqual(pairs.bound)
    }), { numRuns: 1000 })
  })

  it('hold for the best plan of all: neither its rules nor its aims are below the floors that end a search', () => {
    fc.assert(fc.property(anyProblem({ people: 6, groups: 3, rounds: 1 }), (problem) => {
      const prepared = prepare(problem)
      const even = [...everyRound(problem)].filter((seats) => {
        const sizes = problem.groups.map((_, group) => seats.filter((seat) => seat === group).length)
        return Math.max(...sizes) - Math.min(...sizes) <= 1
      })
      for (const seats of everyRound(problem)) expect(rulesSum(prepared, [seats])).toBeGreaterThanOrEqual(rulesFloor(prepared))
      for (const seats of even) expect(aimsSum(prepared, [seats])).toBeGreaterThanOrEqual(aimsFloor(prepared, [seats]))
    }), { numRuns: 60 })
  })
})

describe('why a rule is not kept', () => {
  const youth = (count: number) => makePeople(count, ['youth', 'political', 'administrative'])

  it('is proved by counts: 7 young people in 4 groups of at least 2, so that one group has none', () => {
    const people = youth(7)
    const problem = makeProblem(people, makeGroups(4, people.length), { rules: { sides: ['youth'], youthAtLeast: 2 } })
    const { findings } = assess(problem, finished(divide(problem, { seed: 1, iterations: 20_000 })))
    expect(findings).toMatchObject([{ kind: 'side', side: 'youth', why: { kind: 'impossible', proof: { kind: 'side', people: 7, groups: 4, atLeast: 2, without: 1 } } }])
  })

  it('is proved only as often as it must be: the second group without young people is open', () => {
    const people = youth(7)
    const problem = makeProblem(people, makeGroups(4, people.length), { rules: { sides: ['youth'], youthAtLeast: 2 } })
    const seats = people.map((_, place) => place % 3 === 0 ? Math.floor(place / 3) % 2 : 2 + place % 2)
    expect(assess(problem, [seats]).findings.filter((finding) => finding.kind === 'side').map((finding) => finding.why.kind)).toEqual(['impossible', 'open'])
  })

  it('is proved for six people of one unit in four groups, who sit as evenly as can be', () => {
    const people = [...makePeople(1), ...makePeople(7, ['other']).slice(1)]
    const problem = makeProblem(people, makeGroups(4, people.length), { rules: { unitAtMost: 1 } })
    const { findings } = assess(problem, finished(divide(problem, { seed: 1, iterations: 20_000 })))
    expect(findings.map((finding) => finding.why)).toEqual(Array(2).fill({ kind: 'impossible', proof: { kind: 'unit', unitId: 'u0', people: 6, groups: 4, ownLed: 0, atMost: 1 } }))
  })

  it('is proved for four people of one unit in four groups of which one has a facilitator of theirs, wherever the fourth sits', () => {
    const people = [...makePeople(1, ['other', 'other', 'other', 'other']), ...makePeople(5, ['other']).slice(1)]
    const groups = makeGroups(4, people.length).map((group, place) => ({ ...group, facilitatorUnitId: place === 3 ? 'u0' : null }))
    const problem = makeProblem(people, groups, { rules: { unitAtMost: 1, facilitatorsElsewhere: true } })
    const why = { kind: 'impossible', proof: { kind: 'unit', unitId: 'u0', people: 4, groups: 3, ownLed: 1, atMost: 1 } }
    expect(assess(problem, [[0, 1, 2, 3, 0, 1, 2, 3]]).findings).toMatchObject([{ kind: 'facilitator', why }])
    expect(assess(problem, [[0, 0, 1, 2, 1, 2, 3, 3]]).findings).toMatchObject([{ kind: 'unit', why }])
  })

  it('is nothing that counts prove where the facilitator of a unit has all groups but nothing limits the unit', () => {
    const people = makePeople(4, ['other'])
    const problem = makeProblem(people, makeGroups(2, 4, { facilitatorUnitId: 'u0' }), { rules: { facilitatorsElsewhere: true } })
    expect(assess(problem, [[0, 0, 1, 1]]).findings).toMatchObject([{ kind: 'facilitator', why: { kind: 'rules' } }])
  })

  it('is another rule where neither a move nor a swap would ease it', () => {
    const people = makePeople(2, ['political', 'administrative'])
    const rules: Partial<DivisionRules> = { sides: ['political', 'administrative'], unitAtMost: 1, together: [['u0p0', 'u1p0']] }
    const problem = makeProblem(people, makeGroups(2, people.length), { rules })
    const { findings } = assess(problem, finished(divide(problem, { seed: 1, iterations: 20_000 })))
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.every((finding) => finding.why.kind === 'rules')).toBe(true)
  })
})

describe('the effect of a move', () => {
  it('is what the rules and the aims of the plan after it have more and fewer than those before', () => {
    fc.assert(fc.property(anyProblem({ people: 8, groups: 3, rounds: 2 }), fc.nat(), fc.nat(), (problem, seed, chosen) => {
      const prepared = prepare(problem)
      const plan = finished(divide(problem, { seed, iterations: 200 }))
      const person = chosen % problem.people.length
      const to = chosen % (problem.groups.length + 1) - 1
      const after = plan.map((seats, round) => round === 0 ? seats.with(person, to) : seats)
      const effect = moveEffect(problem, plan, { personId: problem.people[person]?.id ?? '', round: 0, groupId: problem.groups[to]?.id ?? null })
      const text = (rules: readonly object[]): string[] => rules.map((rule) => JSON.stringify({ ...rule, why: undefined })).sort()
      const [before, then] = [text(brokenRules(problem, plan)), text(brokenRules(problem, after))]
      expect(text(effect.breaks)).toEqual(then.filter((rule) => !before.includes(rule)))
      expect(text(effect.mends)).toEqual(before.filter((rule) => !then.includes(rule)))
      expect(effect.aims).toBe(aimsSum(prepared, after) - aimsSum(prepared, plan))
    }))
  })

  it('counts whom somebody meets again', () => {
    const problem = makeProblem(makePeople(4, ['other']), makeGroups(2, 4, { maxSize: 4 }), { rounds: 2, met: [{ a: 0, b: 2, times: 1 }] })
    const effect = moveEffect(problem, [[0, 0, 1, 1], [0, 1, 0, 1]], { personId: 'u0p0', round: 0, groupId: 'g1' })
    expect(effect.repeats).toBe(1)
  })
})

describe('contradictions', () => {
  const people = makePeople(3, ['political', 'youth'])
  const found = (rules: Partial<DivisionRules>, groups = makeGroups(3, 6)) => findContradictions(makeProblem(people, groups, { rules }))
  const fixed = (...seats: readonly (readonly [string, string])[]): FixedSeat[] => seats.map(([personId, groupId]) => ({ personId, groupId }))

  it.each([
    ['too few seats', {}, makeGroups(3, 6, { minSize: 0, maxSize: 1 }), { kind: 'too_few_seats', people: 6, seats: 3 }],
    ['too few people for the least sizes', {}, makeGroups(3, 6, { minSize: 3, maxSize: 3 }), { kind: 'too_few_people', people: 6, least: 9 }],
    ['fewer people than groups', {}, makeGroups(7, 7), { kind: 'fewer_people_than_groups', people: 6, groups: 7 }],
    ['no groups', {}, [], { kind: 'no_groups' }],
    ['together and apart, by way of a third', { together: [['u0p0', 'u1p0'], ['u1p0', 'u2p0']], apart: [['u2p0', 'u0p0']] }, makeGroups(3, 6, { maxSize: 3 }), { kind: 'together_and_apart', personIds: ['u2p0', 'u0p0'] }],
    ['more together than a group takes', { together: [['u0p0', 'u1p0', 'u2p0']] }, undefined, { kind: 'together_too_many', personIds: ['u0p0', 'u1p0', 'u2p0'], maxSize: 2 }],
    ['together of one unit', { together: [['u0p0', 'u0p1']], unitAtMost: 1 }, undefined, { kind: 'together_of_one_unit', unitId: 'u0', personIds: ['u0p0', 'u0p1'], atMost: 1 }],
    ['more apart than there are groups', { apart: [['u0p0', 'u1p0', 'u2p0']] }, makeGroups(2, 6), { kind: 'apart_too_many', personIds: ['u0p0', 'u1p0', 'u2p0'], groups: 2 }],
    ['more apart than there are groups, by several lists', { apart: [['u0p0', 'u1p0'], ['u2p0', 'u1p0'], ['u0p0', 'u2p0'], ['u0p1', 'u0p0']] }, makeGroups(2, 6), { kind: 'apart_too_many', personIds: ['u0p0', 'u1p0', 'u2p0'], groups: 2 }],
    ['two fixed seats', { fixed: fixed(['u0p0', 'g0'], ['u0p0', 'g1']) }, undefined, { kind: 'fixed_twice', personId: 'u0p0', groupIds: ['g0', 'g1'] }],
    ['apart in one fixed group', { apart: [['u0p0', 'u1p0']], fixed: fixed(['u0p0', 'g0'], ['u1p0', 'g0']) }, undefined, { kind: 'fixed_apart', personIds: ['u0p0', 'u1p0'], groupId: 'g0' }],
    ['together in two fixed groups', { together: [['u0p0', 'u1p0']], fixed: fixed(['u0p0', 'g0'], ['u1p0', 'g2']) }, undefined, { kind: 'fixed_together', personIds: ['u0p0', 'u1p0'], groupIds: ['g0', 'g2'] }],
    ['more fixed than a group takes', { fixed: fixed(['u0p0', 'g0'], ['u1p0', 'g0'], ['u2p0', 'g0']) }, undefined, { kind: 'fixed_too_many', groupId: 'g0', people: 3, maxSize: 2 }],
    ['one unit fixed in one group', { unitAtMost: 1, fixed: fixed(['u0p0', 'g0'], ['u0p1', 'g0']) }, undefined, { kind: 'fixed_of_one_unit', groupId: 'g0', unitId: 'u0', personIds: ['u0p0', 'u0p1'], atMost: 1 }],
    ['fixed with the own facilitator', { facilitatorsElsewhere: true, fixed: fixed(['u0p0', 'g0']) }, makeGroups(3, 6, { facilitatorUnitId: 'u0' }), { kind: 'fixed_with_facilitator', groupId: 'g0', personId: 'u0p0', unitId: 'u0' }],
  ])('are found: %s', (_, rules, groups, expected) => {
    expect(found(rules, groups)).toEqual([expected])
  })

  it('are found where a fixed seat is in a locked group that has not got the person', () => {
    const problem = makeProblem(people, makeGroups(3, 6, { isLocked: true }), { rules: { fixed: fixed(['u0p0', 'g0'], ['u0p1', 'g1']) } })
    expect(findContradictions(problem, [[0, 0, 1, 1, 2, 2]])).toEqual([{ kind: 'fixed_in_locked', groupId: 'g1', personId: 'u0p1' }])
  })

  it('are found where nobody is to be seated, and nowhere in an ordinary gathering', () => {
    expect(findContradictions(makeProblem([], makeGroups(2, 4)))).toEqual([{ kind: 'no_people' }])
    expect(found({ unitAtMost: 1, sides: ['political'], youthAtLeast: 2, together: [['u0p0', 'u1p0']], apart: [['u0p0', 'u2p0']], fixed: fixed(['u0p0', 'g0']) })).toEqual([])
  })
})
