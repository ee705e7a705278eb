import fc from 'fast-check'
import { MIXES, type DivisionProblem, type Weight } from '@shared/domain/division/problem'
import { SIDES } from '@shared/domain/kinds'

/** How large a problem may be. */
interface Most {
  readonly people: number
  readonly groups: number
  readonly rounds: number
}

const weight = fc.constantFrom<Weight>(0, 1, 2, 3)
const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: fc.array(one, { maxLength: 2 }) })

/** Any small problem: people of few units, groups of any sizes, and each rule on or off. */
export function anyProblem(most: Most): fc.Arbitrary<DivisionProblem> {
  const sizes = fc.record({ people: fc.integer({ min: 1, max: most.people }), groups: fc.integer({ min: 1, max: most.groups }), rounds: fc.integer({ min: 1, max: most.rounds }) })
  return sizes.chain(({ people, groups, rounds }) => {
    const personId = fc.nat(people - 1).map((place) => `p${place}`)
    const unitId = fc.nat(3).map((place) => `u${place}`)
    const pair = fc.uniqueArray(personId, { minLength: Math.min(2, people), maxLength: 3 })
    const even = Math.ceil(people / groups)
    return fc.record({
      people: fc.tuple(...Array.from({ length: people }, (_, place) => fc.record({
        id: fc.constant(`p${place}`), unitId, side: fc.constantFrom(...SIDES), role: fc.constantFrom('', 'a', 'b'), theme: fc.constantFrom('', 'x', 'y'), experience: fc.nat(2),
      }))),
      groups: fc.tuple(...Array.from({ length: groups }, (_, place) => fc.record({
        id: fc.constant(`g${place}`), minSize: fc.integer({ min: 0, max: Math.floor(people / groups) }), maxSize: fc.integer({ min: even, max: even + 1 }),
        facilitatorUnitId: fc.option(unitId), isLocked: fc.constant(false),
      }))),
      rounds: fc.constant(rounds),
      rules: fc.record({
        unitAtMost: fc.constantFrom(null, 1, 2), sides: fc.subarray(['political', 'administrative', 'youth'] as const), youthAtLeast: fc.constantFrom(null, 2, 3),
        facilitatorsElsewhere: fc.boolean(), together: few(pair), apart: few(pair), fixed: few(fc.record({ personId, groupId: fc.nat(groups - 1).map((place) => `g${place}`) })),
      }),
      aims: fc.record({ mix: fc.record(Object.fromEntries(MIXES.map((mix) => [mix, weight])) as Record<(typeof MIXES)[number], typeof weight>), acquaintances: weight }),
      met: fc.uniqueArray(fc.tuple(fc.nat(people - 1), fc.nat(people - 1)).filter(([a, b]) => a < b).map(([a, b]) => ({ a, b, times: 1 + (a + b) % 3 })), { maxLength: people === 1 ? 0 : 6, selector: ({ a, b }) => `${a} ${b}` }),
    })
  })
}
