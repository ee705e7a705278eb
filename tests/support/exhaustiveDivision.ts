import type { Prepared } from '@shared/domain/division/prepared'
import type { DivisionPlan, DivisionProblem } from '@shared/domain/division/problem'
import { rulesSum } from '@shared/domain/division/recount'

/** Every way to seat people in one round; those in `kept` (a place in `groups`, or -1) stay where they are, and nobody else comes to a locked group. */
export function* everyRound(problem: DivisionProblem, kept: readonly number[] = problem.people.map(() => -1)): Generator<number[]> {
  const open = [...problem.groups.keys()].filter((group) => problem.groups[group]?.isLocked === false)
  const seats = kept.map((group) => group === -1 ? open[0] ?? -1 : group)
  const movable = [...kept.keys()].filter((person) => kept[person] === -1)
  const next = open.map((group, place) => [group, open[place + 1] ?? -1] as const)
  const after = new Map(next)
  for (;;) {
    yield [...seats]
    let at = 0
    for (; at < movable.length; at += 1) {
      const person = movable[at] ?? 0
      const group = after.get(seats[person] ?? 0) ?? -1
      seats[person] = group === -1 ? open[0] ?? -1 : group
      if (group !== -1) break
    }
    if (at === movable.length) return
  }
}

/** The least that breaches of rules come to in one round, and the fewest of the people in `before` who have to leave their seats for that. */
export function fewestBreaches(prepared: Prepared, before: readonly number[], kept?: readonly number[]): { readonly rules: number; readonly moves: number } {
  let [rules, moves] = [Infinity, Infinity]
  for (const seats of everyRound(prepared.problem, kept)) {
    const sum = rulesSum(prepared, [seats])
    const away = seats.filter((group, person) => (before[person] ?? -1) >= 0 && before[person] !== group).length
    if (sum < rules || (sum === rules && away < moves)) [rules, moves] = [sum, away]
  }
  return { rules, moves }
}

/** Runs a search to its end. */
export function finished(search: Generator<unknown, DivisionPlan>): DivisionPlan {
  for (;;) {
    const step = search.next()
    if (step.done === true) return step.value
  }
}
