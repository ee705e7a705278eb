import { groupBy } from '@shared/util/groupBy'
import { SIDES } from '../kinds'
import { MIXES, type DivisionPerson, type DivisionProblem, type Mix } from './problem'

/** A value that stands for "this rule is off": more of one unit than any group can have. */
const NO_LIMIT = 0x7fffffff

/** A problem as numbers in typed arrays, which is what the search reads: people, groups, units and sides by their places. */
export interface Prepared {
  readonly problem: DivisionProblem
  readonly people: number
  readonly groups: number
  readonly rounds: number
  readonly units: number
  readonly unitIds: readonly string[]
  /** Each person's unit, a place in `unitIds`. */
  readonly unitOf: Int32Array
  /** Each person's side, a place in SIDES. */
  readonly sideOf: Int32Array
  /** The mixes that have a weight, apart from unit and side, and those two where they have one. */
  readonly traits: readonly Trait[]
  readonly minSize: Int32Array
  readonly maxSize: Int32Array
  /** 1 where a group is locked. */
  readonly isLocked: Uint8Array
  /** Whom a facilitator comes from: a place in `unitIds`, or -1 where the rule is off or the unit has nobody here. */
  readonly facilitatorUnit: Int32Array
  readonly unitAtMost: number
  /** 1 for each side that every group should have. */
  readonly isSideWanted: Uint8Array
  /** 0 where the rule is off. */
  readonly youthAtLeast: number
  /** For each person those whom they are kept apart from. */
  readonly apart: readonly Int32Array[]
  /** For each person those whom they are kept together with, by any number of lists in between. */
  readonly together: readonly Int32Array[]
  /** The people that are kept together, each cluster once. */
  readonly clusters: readonly Int32Array[]
  /** Each person's fixed group, or -1. The first counts where somebody has two. */
  readonly fixedAt: Int32Array
  /** 1 for those who have a fixed seat, or whom others are kept together with or apart from. */
  readonly hasWishes: Uint8Array
  /** Whether any rule is on but the groups' sizes, which a swap leaves as they are. */
  readonly hasRules: boolean
  readonly acquaintances: number
  /** How often two people sat together before: `times[a * people + b]`, both ways. */
  readonly times: Uint8Array
  /** 1 where a person has sat with somebody of a unit before: `metUnit[person * units + unit]`. */
  readonly metUnit: Uint8Array
  /** Whether the other units that people meet count: where all have one person, or there is one unit, the pairs say the same. */
  readonly countsUnits: boolean
}

/** Something that groups are mixed by, as numbers. */
export interface Trait {
  readonly mix: Mix
  readonly weight: number
  /** How many different values there are. */
  readonly values: number
  /** Each person's value, from 0. */
  readonly valueOf: Int32Array
}

/** The place of youth among the sides. */
export const YOUTH = SIDES.indexOf('youth')

function places<T>(values: readonly T[]): { readonly all: readonly T[]; readonly of: Int32Array } {
  const all = [...new Set(values)]
  const at = new Map(all.map((value, place) => [value, place]))
  return { all, of: Int32Array.from(values, (value) => at.get(value) ?? -1) }
}

/** What a person has of what groups are mixed by. Those without a role, or whose unit has not chosen a theme, have none in common. */
function traitValue(person: DivisionPerson, mix: Mix): string {
  const own = `\u0000${person.id}`
  switch (mix) {
    case 'unit': return person.unitId
    case 'side': return person.side
    case 'role': return person.role.trim().toLowerCase() || own
    case 'theme': return person.theme || own
    case 'experience': return String(person.experience)
  }
}

/** The values of one mix as numbers. */
export function traitOf(problem: DivisionProblem, mix: Mix): Trait {
  const { all, of } = places(problem.people.map((person) => traitValue(person, mix)))
  return { mix, weight: problem.aims.mix[mix], values: all.length, valueOf: of }
}

function clustersOf(problem: DivisionProblem, placeOf: ReadonlyMap<string, number>): Int32Array[] {
  const head = problem.people.map((_, place) => place)
  const find = (place: number): number => {
    const up = head[place] ?? place
    return up === place ? place : find(up)
  }
  for (const list of problem.rules.together) {
    const known = list.flatMap((id) => placeOf.get(id) ?? [])
    for (const place of known) head[find(place)] = find(known[0] ?? place)
  }
  const members = [...groupBy(head.map((_, place) => place), (place) => find(place)).values()]
  return members.filter((cluster) => cluster.length > 1).map((cluster) => Int32Array.from(cluster))
}

const NOBODY = new Int32Array()

/** For each person the others of the lists they are in. */
function neighbours(people: number, lists: readonly (readonly number[] | Int32Array)[]): Int32Array[] {
  const near = new Map<number, Set<number>>()
  for (const list of lists) for (const a of list) near.set(a, new Set([...near.get(a) ?? [], ...list].filter((b) => b !== a)))
  return Array.from({ length: people }, (_, person) => near.has(person) ? Int32Array.from(near.get(person) ?? []) : NOBODY)
}

function metBefore(problem: DivisionProblem, unitOf: Int32Array, units: number): { readonly times: Uint8Array; readonly metUnit: Uint8Array } {
  const people = problem.people.length
  const times = new Uint8Array(people * people)
  const metUnit = new Uint8Array(people * units)
  for (const pair of problem.met) {
    if (pair.times <= 0) continue
    times[pair.a * people + pair.b] = times[pair.b * people + pair.a] = Math.min(100, pair.times)
    metUnit[pair.a * units + (unitOf[pair.b] ?? 0)] = 1
    metUnit[pair.b * units + (unitOf[pair.a] ?? 0)] = 1
  }
  return { times, metUnit }
}

function prepareAnew(problem: DivisionProblem): Prepared {
  const { people, groups, rules } = problem
  const placeOf = new Map(people.map((person, place) => [person.id, place]))
  const groupAt = new Map(groups.map((group, place) => [group.id, place]))
  const { all: unitIds, of: unitOf } = places(people.map((person) => person.unitId))
  const clusters = clustersOf(problem, placeOf)
  const fixedAt = new Int32Array(people.length).fill(-1)
  for (const seat of rules.fixed) {
    const person = placeOf.get(seat.personId)
    if (person !== undefined && fixedAt[person] === -1) fixedAt[person] = groupAt.get(seat.groupId) ?? -1
  }
  const apart = neighbours(people.length, rules.apart.map((list) => list.flatMap((id) => placeOf.get(id) ?? [])))
  const together = neighbours(people.length, clusters)
  const facilitator = (unitId: string | null): number => rules.facilitatorsElsewhere && unitId !== null ? unitIds.indexOf(unitId) : -1
  return {
    problem, people: people.length, groups: groups.length, rounds: problem.rounds, units: unitIds.length, unitIds, unitOf,
    sideOf: Int32Array.from(people, (person) => SIDES.indexOf(person.side)),
    traits: MIXES.filter((mix) => problem.aims.mix[mix] > 0).map((mix) => traitOf(problem, mix)),
    minSize: Int32Array.from(groups, (group) => group.minSize), maxSize: Int32Array.from(groups, (group) => group.maxSize),
    isLocked: Uint8Array.from(groups, (group) => Number(group.isLocked)),
    facilitatorUnit: Int32Array.from(groups, (group) => facilitator(group.facilitatorUnitId)),
    unitAtMost: rules.unitAtMost ?? NO_LIMIT, isSideWanted: Uint8Array.from(SIDES, (side) => Number(rules.sides.includes(side))), youthAtLeast: rules.youthAtLeast ?? 0,
    apart, together, clusters, fixedAt,
    hasWishes: Uint8Array.from(people, (_, place) => Number(fixedAt[place] !== -1 || (apart[place]?.length ?? 0) > 0 || (together[place]?.length ?? 0) > 0)),
    hasRules: rules.unitAtMost !== null || rules.sides.length > 0 || rules.youthAtLeast !== null || rules.facilitatorsElsewhere || [rules.together, rules.apart, rules.fixed].some((list) => list.length > 0),
    acquaintances: problem.aims.acquaintances, ...metBefore(problem, unitOf, unitIds.length), countsUnits: unitIds.length > 1 && unitIds.length < people.length,
  }
}

const prepared = new WeakMap<DivisionProblem, Prepared>()

/** A problem as numbers; the same one is prepared once. */
export function prepare(problem: DivisionProblem): Prepared {
  const known = prepared.get(problem)
  if (known !== undefined) return known
  const made = prepareAnew(problem)
  prepared.set(problem, made)
  return made
}
