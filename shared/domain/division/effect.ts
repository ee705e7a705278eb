import { aimsOfMove, UnitMarks } from './aimChange'
import type { MoveEffect } from './assessment'
import { explained } from './assess'
import { findContradictions } from './contradictions'
import type { BrokenRule, DivisionFinding } from './finding'
import { brokenRules } from './findings'
import { prepare, type Prepared } from './prepared'
import type { DivisionPlan, DivisionProblem } from './problem'
import { Seating } from './seating'

/** Somebody who moves to another group of a round, or (null) out of it. */
export interface Move {
  readonly personId: string
  readonly round: number
  readonly groupId: string | null
}

/** The plan after a move. */
export function moved(problem: DivisionProblem, plan: DivisionPlan, move: Move): DivisionPlan {
  const person = problem.people.findIndex((each) => each.id === move.personId)
  const group = problem.groups.findIndex((each) => each.id === move.groupId)
  return plan.map((seats, round) => round === move.round ? seats.with(person, group) : seats)
}

/** The findings of a first list that a second has not: of a round alone, which is all that a move changes. */
function without(findings: readonly DivisionFinding[], others: readonly BrokenRule[]): readonly DivisionFinding[] {
  const known = new Set(others.map((other) => JSON.stringify({ ...other, why: null })))
  return findings.filter((finding) => !known.has(JSON.stringify({ ...finding, why: null })))
}

function metAgain(seating: Seating, round: number, person: number, group: number): number {
  const { prepared: { people, groups }, members, size, room, pairs, groupOf } = seating
  if (group < 0) return 0
  const at = round * groups + group
  const isHere = groupOf[round * people + person] === group
  const others = members.subarray(at * room, at * room + (size[at] ?? 0))
  return others.filter((other) => other !== person && (pairs[person * people + other] ?? 0) > (isHere ? 1 : 0)).length
}

/** What a move would do to a plan. */
export function moveEffect(problem: DivisionProblem, plan: DivisionPlan, move: Move): MoveEffect {
  const prepared: Prepared = prepare(problem)
  const person = problem.people.findIndex((each) => each.id === move.personId)
  const to = problem.groups.findIndex((each) => each.id === move.groupId)
  const seating = new Seating(prepared, plan)
  const from = plan[move.round]?.[person] ?? -1
  const contradictions = findContradictions(problem)
  const explain = (broken: BrokenRule): DivisionFinding => explained(prepared, contradictions, broken)
  const before = brokenRules(problem, plan)
  const after = brokenRules(problem, moved(problem, plan, move))
  return {
    breaks: without(after.map(explain), before), mends: without(before.map(explain), after),
    aims: aimsOfMove(seating, new UnitMarks(prepared.units), move.round, person, to),
    repeats: metAgain(seating, move.round, person, to) - metAgain(seating, move.round, person, from),
  }
}
