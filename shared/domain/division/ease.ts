import type { BrokenRule } from './finding'
import type { Prepared } from './prepared'
import type { DivisionPlan, DivisionProblem } from './problem'
import { rulesOfMove, rulesOfSwap } from './ruleChange'
import { Seating } from './seating'

const seatings = new WeakMap<DivisionPlan, Seating>()

/** A plan with its counts; the same one is counted once. Whoever changes it changes it back. */
export function seatingOf(prepared: Prepared, plan: DivisionPlan): Seating {
  const known = seatings.get(plan)
  if (known?.prepared === prepared) return known
  const made = new Seating(prepared, plan)
  seatings.set(plan, made)
  return made
}

/** Whom a broken rule is about: those it names, or all in the group that lacks somebody. */
function peopleOf(problem: DivisionProblem, seats: readonly number[], broken: BrokenRule): number[] {
  const ids = new Set('personIds' in broken ? broken.personIds : 'personId' in broken ? [broken.personId] : [])
  const group = 'groupId' in broken && broken.kind !== 'fixed' ? problem.groups.findIndex((each) => each.id === broken.groupId) : -2
  return [...seats.keys()].filter((person) => ids.has(problem.people[person]?.id ?? '') || (ids.size === 0 && seats[person] === group))
}

/** Whether one move or one swap would leave fewer or smaller breaches of the rules: then nothing but the plan stands in the way. */
export function canBeEased(seating: Seating, broken: BrokenRule): boolean {
  const { prepared } = seating
  const { problem, people } = prepared
  const { round } = broken
  const seats = [...seating.groupOf.subarray(round * people, (round + 1) * people)]
  const isFree = (person: number): boolean => prepared.isLocked[seats[person] ?? -1] !== 1 && (prepared.fixedAt[person] === -1 || prepared.fixedAt[person] !== seats[person])
  const free = [...seats.keys()].filter(isFree)
  const open = [...problem.groups.keys()].filter((group) => prepared.isLocked[group] === 0)
  const lacking = broken.kind === 'side' || broken.kind === 'youth' || broken.kind === 'size' ? problem.groups.findIndex((group) => group.id === broken.groupId) : -1
  if (lacking >= 0 && prepared.isLocked[lacking] === 0 && free.some((person) => rulesOfMove(seating, round, person, lacking) < 0)) return true
  return peopleOf(problem, seats, broken).filter(isFree).some((person) => {
    if (open.some((group) => rulesOfMove(seating, round, person, group) < 0)) return true
    const from = seats[person] ?? -1
    return from >= 0 && free.some((other) => (seats[other] ?? -1) >= 0 && seats[other] !== from && rulesOfSwap(seating, round, person, other) < 0)
  })
}
