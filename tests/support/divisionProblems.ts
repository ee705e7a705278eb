import type { DivisionAims, DivisionGroup, DivisionPerson, DivisionProblem, DivisionRules, MetPair } from '@shared/domain/division/problem'
import type { Side } from '@shared/domain/kinds'

/** No rules. */
export const NO_RULES: DivisionRules = { unitAtMost: null, sides: [], youthAtLeast: null, facilitatorsElsewhere: false, together: [], apart: [], fixed: [] }

/** No aims but even groups. */
export const NO_AIMS: DivisionAims = { mix: { unit: 0, side: 0, role: 0, theme: 0, experience: 0 }, acquaintances: 0 }

/** The six seats of a unit in the core group. */
export const CORE_GROUP: readonly Side[] = ['political', 'political', 'administrative', 'administrative', 'youth', 'union']

/** So many units with people of these sides each: `u0p0` is the first of the first unit. */
export function makePeople(units: number, sides: readonly Side[] = CORE_GROUP): DivisionPerson[] {
  const unit = (place: number): DivisionPerson[] => sides.map((side, seat) => (
    { id: `u${place}p${seat}`, unitId: `u${place}`, side, role: `${side} ${seat}`, theme: `theme ${place % 4}`, experience: (place + seat) % 3 }
  ))
  return Array.from({ length: units }, (_, place) => unit(place)).flat()
}

/** So many groups for so many people, as even as can be: `g0` is the first. */
export function makeGroups(count: number, people: number, overrides: Partial<DivisionGroup> = {}): DivisionGroup[] {
  return Array.from({ length: count }, (_, place) => (
    { id: `g${place}`, minSize: Math.floor(people / count), maxSize: Math.ceil(people / count), facilitatorUnitId: null, isLocked: false, ...overrides }
  ))
}

/** A problem, with rules and aims laid over none. */
export function makeProblem(people: readonly DivisionPerson[], groups: readonly DivisionGroup[], rest: {
  readonly rounds?: number
  readonly rules?: Partial<DivisionRules>
  readonly aims?: { readonly mix?: Partial<DivisionAims['mix']>; readonly acquaintances?: DivisionAims['acquaintances'] }
  readonly met?: readonly MetPair[]
} = {}): DivisionProblem {
  return {
    people, groups, rounds: rest.rounds ?? 1, met: rest.met ?? [],
    rules: { ...NO_RULES, ...rest.rules },
    aims: { mix: { ...NO_AIMS.mix, ...rest.aims?.mix }, acquaintances: rest.aims?.acquaintances ?? NO_AIMS.acquaintances },
  }
}

/** What the programme asks of groups across municipalities: no two of one, each side in each group, no young person alone, new acquaintances. */
export function gatheringProblem(units: number, groups: number, rest: { readonly rounds?: number; readonly met?: readonly MetPair[] } = {}): DivisionProblem {
  const people = makePeople(units)
  return makeProblem(people, makeGroups(groups, people.length), {
    ...rest, rules: { unitAtMost: 1, sides: ['political', 'administrative'], youthAtLeast: 2 }, aims: { acquaintances: 3, mix: { side: 1 } },
  })
}

/** The pairs of people who sit together in a plan, added to those who met before. */
export function metAfter(problem: DivisionProblem, plan: readonly (readonly number[])[]): MetPair[] {
  const times = new Map(problem.met.map((pair) => [`${pair.a} ${pair.b}`, pair.times]))
  for (const seats of plan) {
    seats.forEach((group, b) => {
      for (let a = 0; a < b; a += 1) if (group >= 0 && seats[a] === group) times.set(`${a} ${b}`, (times.get(`${a} ${b}`) ?? 0) + 1)
    })
  }
  return [...times].map(([key, count]) => {
    const [a = 0, b = 0] = key.split(' ').map(Number)
    return { a, b, times: count }
  })
}
