import { groupBy } from '@shared/util/groupBy'
import type { Contradiction } from './finding'
import { prepare, type Prepared } from './prepared'
import type { DivisionPlan, DivisionProblem } from './problem'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** What is asked for of seats in all. */
function ofSeats({ people, groups }: DivisionProblem): Contradiction[] {
  if (people.length === 0) return [{ kind: 'no_people' }]
  if (groups.length === 0) return [{ kind: 'no_groups' }]
  const seats = sum(groups.map((group) => group.maxSize))
  const least = sum(groups.map((group) => group.minSize))
  if (people.length < groups.length) return [{ kind: 'fewer_people_than_groups', people: people.length, groups: groups.length }]
  if (seats < people.length) return [{ kind: 'too_few_seats', people: people.length, seats }]
  return least > people.length ? [{ kind: 'too_few_people', people: people.length, least }] : []
}

/** The people of a list who are here, each once, by their places. */
function present(prepared: Prepared, ids: readonly string[]): number[] {
  const placeOf = new Map(prepared.problem.people.map((person, place) => [person.id, place]))
  return [...new Set(ids.flatMap((id) => placeOf.get(id) ?? []))]
}

function ids(prepared: Prepared, people: Iterable<number>): string[] {
  return [...people].flatMap((person) => prepared.problem.people[person]?.id ?? [])
}

/** People of one unit who are more than a group takes. */
function tooManyOfUnit(prepared: Prepared, people: Iterable<number>): { readonly unitId: string; readonly personIds: string[]; readonly atMost: number }[] {
  const atMost = prepared.unitAtMost
  return [...groupBy([...people], (person) => prepared.unitOf[person] ?? 0)].filter(([, members]) => members.length > atMost)
    .map(([unit, members]) => ({ unitId: prepared.unitIds[unit] ?? '', personIds: ids(prepared, members), atMost }))
}

/** People of whom each is kept apart from each other, by one list or by several: from each person on, those are added who are apart from all before. */
function allApart(prepared: Prepared): number[][] {
  const sets = new Map<string, number[]>()
  prepared.apart.forEach((others, person) => {
    if (others.length < prepared.groups) return
    const clique = [person]
    for (const other of others) if (clique.every((one) => prepared.apart[one]?.includes(other))) clique.push(other)
    const sorted = clique.sort((a, b) => a - b)
    if (sorted.length > prepared.groups) sets.set(sorted.join(' '), sorted)
  })
  return [...sets.values()]
}

/** What is asked for of people who are kept together or apart. */
function ofWishes(prepared: Prepared): Contradiction[] {
  const { problem, clusters, maxSize } = prepared
  const largest = Math.max(0, ...maxSize)
  const apart = problem.rules.apart.map((list) => present(prepared, list))
  const both = clusters.flatMap((cluster) => apart.map((list) => list.filter((person) => cluster.includes(person)))).filter((list) => list.length > 1)
  return [
    ...both.map((list): Contradiction => ({ kind: 'together_and_apart', personIds: ids(prepared, list) })),
    ...clusters.filter((cluster) => cluster.length > largest).map((cluster): Contradiction => ({ kind: 'together_too_many', personIds: ids(prepared, cluster), maxSize: largest })),
    ...clusters.flatMap((cluster) => tooManyOfUnit(prepared, cluster)).map((found): Contradiction => ({ kind: 'together_of_one_unit', ...found })),
    ...allApart(prepared).map((list): Contradiction => ({ kind: 'apart_too_many', personIds: ids(prepared, list), groups: prepared.groups })),
  ]
}

/** Somebody's fixed seat, by places. */
interface Seat {
  readonly person: number
  readonly group: number
}

/** The fixed seats of people and groups that there are, each once. */
function fixedSeats(prepared: Prepared): Seat[] {
  const groupAt = new Map(prepared.problem.groups.map((group, place) => [group.id, place]))
  const seats = prepared.problem.rules.fixed.flatMap((seat) => present(prepared, [seat.personId]).flatMap((person) => ({ person, group: groupAt.get(seat.groupId) ?? -1 })))
  return [...new Map(seats.filter((seat) => seat.group >= 0).map((seat) => [`${seat.person} ${seat.group}`, seat])).values()]
}

/** What is asked for of one group by the people whose seats are fixed in it. */
function ofFixedGroup(prepared: Prepared, group: number, people: readonly number[]): Contradiction[] {
  const groupId = prepared.problem.groups[group]?.id ?? ''
  const maxSize = prepared.maxSize[group] ?? 0
  const coming = new Set(people.flatMap((person) => [person, ...prepared.together[person] ?? []]))
  const apart = prepared.problem.rules.apart.map((list) => present(prepared, list).filter((person) => people.includes(person))).filter((list) => list.length > 1)
  const own = people.filter((person) => prepared.unitOf[person] === prepared.facilitatorUnit[group])
  return [
    ...apart.map((list): Contradiction => ({ kind: 'fixed_apart', personIds: ids(prepared, list), groupId })),
    ...coming.size > maxSize ? [{ kind: 'fixed_too_many', groupId, people: coming.size, maxSize } as const] : [],
    ...tooManyOfUnit(prepared, people).map((found): Contradiction => ({ kind: 'fixed_of_one_unit', groupId, ...found })),
    ...own.map((person): Contradiction => ({ kind: 'fixed_with_facilitator', groupId, personId: ids(prepared, [person])[0] ?? '', unitId: prepared.unitIds[prepared.unitOf[person] ?? 0] ?? '' })),
  ]
}

/** What is asked for of fixed seats. */
function ofFixed(prepared: Prepared, start: DivisionPlan | undefined): Contradiction[] {
  const seats = fixedSeats(prepared)
  const groupId = (group: number): string => prepared.problem.groups[group]?.id ?? ''
  const twice = [...groupBy(seats, (seat) => seat.person)].filter(([, of]) => of.length > 1)
  const apart = prepared.clusters.map((cluster) => seats.filter((seat) => cluster.includes(seat.person)))
    .filter((of) => new Set(of.map((seat) => seat.group)).size > 1 && new Set(of.map((seat) => seat.person)).size > 1)
  const locked = seats.filter(({ person, group }) => prepared.isLocked[group] === 1 && start?.some((round) => round[person] !== group))
  return [
    ...twice.map(([person, of]): Contradiction => ({ kind: 'fixed_twice', personId: ids(prepared, [person])[0] ?? '', groupIds: of.map((seat) => groupId(seat.group)) })),
    ...apart.map((of): Contradiction => ({ kind: 'fixed_together', personIds: ids(prepared, of.map((seat) => seat.person)), groupIds: of.map((seat) => groupId(seat.group)) })),
    ...[...groupBy(seats, (seat) => seat.group)].flatMap(([group, of]) => ofFixedGroup(prepared, group, of.map((seat) => seat.person))),
    ...locked.map((seat): Contradiction => ({ kind: 'fixed_in_locked', groupId: groupId(seat.group), personId: ids(prepared, [seat.person])[0] ?? '' })),
  ]
}

/** What was asked for and cannot be, however people are seated. With the plan that one starts from, also people whose fixed seat is in a locked group that has not got them. */
export function findContradictions(problem: DivisionProblem, start?: DivisionPlan): readonly Contradiction[] {
  const ofAll = ofSeats(problem)
  if (ofAll.some(({ kind }) => kind === 'no_people' || kind === 'no_groups')) return ofAll
  const prepared = prepare(problem)
  return [...ofAll, ...ofWishes(prepared), ...ofFixed(prepared, start)]
}
