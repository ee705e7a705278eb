import { rulesFloor } from './bounds'
import type { Prepared } from './prepared'
import type { DivisionPlan } from './problem'
import { membersOf, rulesOfGroup, rulesSum } from './recount'
import { rulesOfGroupChange, rulesOfMove } from './ruleChange'
import { Seating } from './seating'

/** So many moves of seated people are tried in all; more is left to the search. */
const MOST_MOVES = 4

/** How many changes are looked at for one round before it is left to the search: some 30 ms of work. */
const LOOKS = 150_000

/** For somebody without a seat so many groups are tried, those first that break least. */
const GROUPS_TRIED = 12

/**
 * Seats of one round in which no more rules are broken than must be and as few people as can be have moved, found by trying one move more at a time;
 * null where there are none within a few moves, or where trying takes too long.
 */
export function fewestMoves(prepared: Prepared, plan: DivisionPlan, round: number): readonly number[] | null {
  const alone: Prepared = { ...prepared, rounds: 1 }
  const tries = new Tries(alone, plan[round] ?? [])
  for (let budget = 0; budget <= MOST_MOVES && tries.looks < LOOKS; budget += 1) {
    if (tries.seatFrom(0, budget)) return tries.seating.plan()[0] ?? null
  }
  return null
}

/** Tries moves one after the other, and takes those back that lead nowhere. */
class Tries {
  readonly seating: Seating
  looks = 0
  private readonly prepared: Prepared
  private readonly unseated: readonly number[]
  /** 1 for those who may move: seated, not in a locked group, not at a fixed seat, and not moved yet. */
  private readonly mayMove: Uint8Array
  private readonly open: readonly number[]
  /** What each group's own rules cost, and what all rules cost together. */
  private readonly costs: Int32Array
  private rules: number
  private readonly floor: number

  constructor(prepared: Prepared, seats: readonly number[]) {
    this.prepared = prepared
    this.seating = new Seating(prepared, [seats])
    this.unseated = [...seats.keys()].filter((person) => (seats[person] ?? -1) < 0)
    this.mayMove = Uint8Array.from(seats, (group, person) => Number(group >= 0 && prepared.isLocked[group] === 0 && prepared.fixedAt[person] !== group))
    this.open = [...prepared.isLocked.keys()].filter((group) => prepared.isLocked[group] === 0)
    this.costs = Int32Array.from(membersOf(prepared, seats), (people, group) => rulesOfGroup(prepared, group, people))
    this.rules = rulesSum(prepared, [seats])
    this.floor = Math.max(rulesFloor(prepared), this.costs.reduce((sum, cost, group) => sum + (prepared.isLocked[group] === 1 ? cost : 0), 0))
  }

  /** Seats those without a seat from a place on, then moves at most `budget` others; whether no more rules are broken then than must be. */
  seatFrom(place: number, budget: number): boolean {
    const person = this.unseated[place]
    if (person === undefined) return this.mend(budget)
    const roomy = this.open.filter((group) => (this.seating.size[group] ?? 0) < this.seating.room)
    const ranked = roomy.map((group) => [group, rulesOfMove(this.seating, 0, person, group)] as const).sort(([, a], [, b]) => a - b)
    this.looks += roomy.length
    return ranked.slice(0, GROUPS_TRIED).some(([group]) => {
      if (this.looks > LOOKS) return false
      this.change(person, group)
      if (this.seatFrom(place + 1, budget)) return true
      this.change(person, -1)
      return false
    })
  }

  private mend(budget: number): boolean {
    if (this.rules <= this.floor) return true
    if (budget === 0) return false
    const broken = [...this.costs.keys()].filter((group) => (this.costs[group] ?? 0) > 0).sort((a, b) => (this.costs[b] ?? 0) - (this.costs[a] ?? 0))
    const left = broken.slice(2 * budget).reduce((sum, group) => sum + (this.costs[group] ?? 0), 0) // a move changes two groups
    if (left > this.floor) return false
    const people = [...this.mayMove.keys()].filter((person) => this.mayMove[person] === 1)
    return broken.some((group) => this.ease(group, people, budget)) || this.grant(people, budget)
  }

  /** Lets somebody come to a group whose rules are broken, or leave it. */
  private ease(group: number, people: readonly number[], budget: number): boolean {
    const isOpen = this.prepared.isLocked[group] === 0
    return people.some((person) => {
      if (this.seating.groupOf[person] !== group) return isOpen && this.tryMove(person, group, budget)
      return this.open.some((to) => this.tryMove(person, to, budget))
    })
  }

  /** Lets somebody move who has a fixed seat, or whom others are kept together with or apart from. */
  private grant(people: readonly number[], budget: number): boolean {
    return people.some((person) => this.prepared.hasWishes[person] === 1 && this.open.some((to) => this.tryMove(person, to, budget)))
  }

  private tryMove(person: number, to: number, budget: number): boolean {
    const from = this.seating.groupOf[person] as number
    if (to === from || (this.seating.size[to] ?? 0) >= this.seating.room || this.looks > LOOKS) return false
    this.looks += 1
    if (budget === 1 && this.rules + rulesOfMove(this.seating, 0, person, to) > this.floor) return false
    this.change(person, to)
    this.mayMove[person] = 0
    if (this.mend(budget - 1)) return true
    this.mayMove[person] = 1
    this.change(person, from)
    return false
  }

  private change(person: number, to: number): void {
    const { seating, costs, prepared: { unitOf, sideOf } } = this
    const from = seating.groupOf[person] as number
    this.rules += rulesOfMove(seating, 0, person, to)
    for (const [group, by] of [[from, -1], [to, 1]] as const) {
      if (group >= 0) costs[group] = (costs[group] as number) + rulesOfGroupChange(seating, 0, group, unitOf[person] as number, sideOf[person] as number, by)
    }
    seating.move(0, person, to)
  }
}
