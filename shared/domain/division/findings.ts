import { SIDES } from '../kinds'
import { groupBy } from '@shared/util/groupBy'
import type { BrokenRule } from './finding'
import { prepare, YOUTH, type Prepared } from './prepared'
import type { DivisionPlan, DivisionProblem } from './problem'
import { membersOf } from './recount'

/** A group of a round, and who sits in it. */
interface Table {
  readonly prepared: Prepared
  readonly round: number
  readonly group: number
  readonly people: readonly number[]
}

function idOf({ problem }: Prepared, person: number): string {
  return problem.people[person]?.id ?? ''
}

function place({ prepared, round, group }: Table): { readonly round: number; readonly groupId: string } {
  return { round, groupId: prepared.problem.groups[group]?.id ?? '' }
}

function brokenByUnits(table: Table): BrokenRule[] {
  const { prepared, group, people } = table
  const broken: BrokenRule[] = []
  for (const [unit, members] of groupBy(people, (person) => prepared.unitOf[person] ?? 0)) {
    const names = { unitId: prepared.unitIds[unit] ?? '', personIds: members.map((person) => idOf(prepared, person)) }
    if (members.length > prepared.unitAtMost) broken.push({ kind: 'unit', ...place(table), ...names, atMost: prepared.unitAtMost })
    if (prepared.facilitatorUnit[group] === unit) broken.push({ kind: 'facilitator', ...place(table), ...names })
  }
  return broken
}

function brokenBySides(table: Table): BrokenRule[] {
  const { prepared, people } = table
  const missing = SIDES.filter((_, side) => prepared.isSideWanted[side] === 1 && !people.some((person) => prepared.sideOf[person] === side))
  const broken: BrokenRule[] = missing.map((side) => ({ kind: 'side', ...place(table), side }))
  const youth = people.filter((person) => prepared.sideOf[person] === YOUTH)
  if (youth.length === 0 || youth.length >= prepared.youthAtLeast) return broken
  return [...broken, { kind: 'youth', ...place(table), personIds: youth.map((person) => idOf(prepared, person)), atLeast: prepared.youthAtLeast }]
}

function brokenBySize(table: Table): BrokenRule[] {
  const { prepared, group, people } = table
  const minSize = prepared.minSize[group] ?? 0
  const maxSize = prepared.maxSize[group] ?? 0
  return people.length >= minSize && people.length <= maxSize ? [] : [{ kind: 'size', ...place(table), people: people.length, minSize, maxSize }]
}

function brokenByApart(table: Table): BrokenRule[] {
  const { prepared, people } = table
  const here = new Set(people.map((person) => idOf(prepared, person)))
  const lists = prepared.problem.rules.apart.map((list) => [...new Set(list)].filter((id) => here.has(id)))
  return lists.filter((list) => list.length > 1).map((personIds) => ({ kind: 'apart', ...place(table), personIds }))
}

/** The rules that a round breaks for certain people, wherever they sit. */
function brokenForPeople(prepared: Prepared, round: number, seats: readonly number[]): BrokenRule[] {
  const { people, groups, rules } = prepared.problem
  const seatOf = new Map(people.map((person, at) => [person.id, seats[at] ?? -1]))
  const groupAt = new Map(groups.map((group, at) => [group.id, at]))
  const split = rules.together.map((list) => list.filter((id) => (seatOf.get(id) ?? -1) >= 0)).filter((list) => new Set(list.map((id) => seatOf.get(id))).size > 1)
  const away = rules.fixed.filter((seat) => seatOf.has(seat.personId) && groupAt.has(seat.groupId) && seatOf.get(seat.personId) !== groupAt.get(seat.groupId))
  const unseated = people.filter((_, at) => (seats[at] ?? -1) < 0).map((person) => person.id)
  return [
    ...split.map((personIds): BrokenRule => ({ kind: 'together', round, personIds })),
    ...away.map((seat): BrokenRule => ({ kind: 'fixed', round, ...seat })),
    ...unseated.length === 0 ? [] : [{ kind: 'unseated', round, personIds: unseated } as const],
  ]
}

function brokenInGroup(prepared: Prepared, round: number, group: number, people: readonly number[]): readonly BrokenRule[] {
  const table = { prepared, round, group, people }
  return [...brokenByUnits(table), ...brokenBySides(table), ...brokenBySize(table), ...brokenByApart(table)]
}

/** Every rule that a plan does not keep, round by round: group by group first, then people by people. */
export function brokenRules(problem: DivisionProblem, plan: DivisionPlan): readonly BrokenRule[] {
  const prepared = prepare(problem)
  return plan.flatMap((seats, round) => [
    ...membersOf(prepared, seats).flatMap((people, group) => brokenInGroup(prepared, round, group, people)), ...brokenForPeople(prepared, round, seats),
  ])
}

/** The rules that some groups of one round break, and those of the round that are about people. */
export function brokenAround(prepared: Prepared, plan: DivisionPlan, round: number, groups: readonly number[]): readonly BrokenRule[] {
  const seats = plan[round] ?? []
  const members = membersOf(prepared, seats)
  return [...groups.filter((group) => group >= 0).flatMap((group) => brokenInGroup(prepared, round, group, members[group] ?? [])), ...brokenForPeople(prepared, round, seats)]
}

/** In each round the people whom broken rules are about: those who are named, and all in the groups that are. */
export function concernedIn(prepared: Prepared, plan: DivisionPlan): number[][] {
  const { people, groups } = prepared.problem
  const placeOf = new Map(people.map((person, place) => [person.id, place]))
  const groupAt = new Map(groups.map((group, place) => [group.id, place]))
  const broken = groupBy(brokenRules(prepared.problem, plan), (rule) => rule.round)
  return plan.map((seats, round) => {
    const members = membersOf(prepared, seats)
    const concerned = (broken.get(round) ?? []).flatMap((rule) => [
      ...'personIds' in rule ? rule.personIds.flatMap((id) => placeOf.get(id) ?? []) : [], ...'personId' in rule ? [placeOf.get(rule.personId) ?? 0] : [],
      ...'groupId' in rule ? members[groupAt.get(rule.groupId) ?? -1] ?? [] : [],
    ])
    return [...new Set(concerned)]
  })
}
