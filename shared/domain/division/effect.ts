import { aimsOfMove, UnitMarks } from './aimChange'
import { explained } from './assess'
import type { MoveEffect } from './assessment'
import { findContradictions } from './contradictions'
import { seatingOf } from './ease'
import type { BrokenRule } from './finding'
import { brokenAround } from './findings'
import { prepare } from './prepared'
import type { DivisionPlan, DivisionProblem } from './problem'
import type { Seating } from './seating'

/** Somebody who moves to another group of a round, or (null) out of it. */
export interface Move {
  readonly personId: string
  readonly round: number
  readonly groupId: string | null
}

/** The broken rules of a first list that a second has not, as they are: a rule that is broken by other people than before is another. */
function without(broken: readonly BrokenRule[], others: readonly BrokenRule[]): readonly BrokenRule[] {
  const known = new Set(others.map((other) => JSON.stringify(other)))
  return broken.filter((rule) => !known.has(JSON.stringify(rule)))
}

/** How many of a group's people somebody has met before, or meets in another round. */
function metAgain(seating: Seating, round: number, person: number, group: number): number {
  const { prepared: { people, groups }, members, size, room, pairs, groupOf } = seating
  if (group < 0) return 0
  const at = round * groups + group
  const own = groupOf[round * people + person] === group ? 1 : 0
  const others = members.subarray(at * room, at * room + (size[at] ?? 0))
  return others.filter((other) => other !== person && (pairs[person * people + other] ?? 0) > own).length
}

/** What a move would do to a plan. */
export function moveEffect(problem: DivisionProblem, plan: DivisionPlan, move: Move): MoveEffect {
  const prepared = prepare(problem)
  const { round } = move
  const person = problem.people.findIndex((each) => each.id === move.personId)
  const to = problem.groups.findIndex((each) => each.id === move.groupId)
  const from = plan[round]?.[person] ?? -1
  const after = plan.map((seats, place) => place === round ? seats.map((group, each) => each === person ? to : group) : seats)
  const before = brokenAround(prepared, plan, round, [from, to])
  const then = brokenAround(prepared, after, round, [from, to])
  const seating = seatingOf(prepared, plan)
  const contradictions = findContradictions(problem, plan)
  const mends = explained(seating, contradictions, without(before, then))
  const aims = aimsOfMove(seating, new UnitMarks(prepared.units), round, person, to)
  const repeats = metAgain(seating, round, person, to) - metAgain(seating, round, person, from)
  seating.move(round, person, to)
  const breaks = explained(seating, contradictions, without(then, before))
  seating.move(round, person, from)
  return { breaks, mends, aims, repeats }
}
