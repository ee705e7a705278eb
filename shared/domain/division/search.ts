import type { Random } from '@shared/util/random'
import { aimsOfMove, aimsOfSwap, UnitMarks } from './aimChange'
import { RULE_WEIGHT } from './costs'
import { YOUTH, type Prepared } from './prepared'
import type { DivisionPlan } from './problem'
import { aimsSum, rulesSum } from './recount'
import { rulesOfMove, rulesOfSwap } from './ruleChange'
import { Seating } from './seating'

/** How readily worse plans are accepted: a change for the worse by so much is made in one of e times. */
export interface Heat {
  readonly rules: number
  readonly aims: number
}

/** A change that is so many times worse than its heat is not made: once in five hundred million times. */
const NEVER = 20

/** Seats that a search changes, and the best that it has come by: fewer and smaller breaches of rules first, then the aims. */
export class Search {
  readonly prepared: Prepared
  readonly random: Random
  readonly seating: Seating
  /** In each round the people whose seats may change. */
  readonly free: readonly Uint16Array[]
  /** The groups that people may come to. */
  readonly open: Uint16Array
  rules: number
  aims: number
  bestRules: number
  bestAims: number
  private readonly best: Int16Array
  /** The best has been left, and copied before. */
  private isBestKept = true
  private readonly marks: UnitMarks
  private perRule = 1
  private perAim = 1
  /** Whether groups may grow and shrink. */
  private readonly canMove: boolean
  /** 1 for those who cannot well leave a group alone. */
  private readonly isBound: Uint8Array
  /** 1 for those in `free`, by round and person. */
  private readonly mayLeave: Uint8Array

  constructor(prepared: Prepared, plan: DivisionPlan, random: Random) {
    this.prepared = prepared
    this.random = random
    this.seating = new Seating(prepared, plan)
    this.marks = new UnitMarks(prepared.units)
    this.open = Uint16Array.from(prepared.problem.groups.keys()).filter((group) => prepared.isLocked[group] === 0)
    this.free = plan.map((seats) => freePeople(prepared, seats))
    this.rules = this.bestRules = rulesSum(prepared, plan)
    this.aims = this.bestAims = aimsSum(prepared, plan)
    this.best = this.seating.groupOf.slice()
    this.isBound = Uint8Array.from(prepared.sideOf, (side, person) => Number((side === YOUTH && prepared.youthAtLeast > 1) || (prepared.together[person]?.length ?? 0) > 0))
    this.mayLeave = new Uint8Array(prepared.rounds * prepared.people)
    this.free.forEach((people, round) => { for (const person of people) this.mayLeave[round * prepared.people + person] = 1 })
    this.canMove = this.open.some((group) => prepared.minSize[group] !== prepared.maxSize[group])
  }

  /** The best plan so far. */
  bestPlan(): DivisionPlan {
    this.keepBest()
    const { people, rounds } = this.prepared
    return Array.from({ length: rounds }, (_, round) => [...this.best.subarray(round * people, (round + 1) * people)])
  }

  /** The best plan's score. */
  bestScore(): number {
    return this.bestRules * RULE_WEIGHT + this.bestAims
  }

  /** Tries so many changes: better ones are made, worse ones the more seldom the worse they are, by the heat of the rules and of the aims. */
  attempt(times: number, heat: Heat): void {
    const { random, free, prepared: { rounds } } = this
    this.perRule = 1 / heat.rules
    this.perAim = 1 / heat.aims
    for (let time = 0; time < times; time += 1) {
      const round = rounds === 1 ? 0 : random.below(rounds)
      const people = free[round] as Uint16Array
      if (people.length < 2) continue
      const person = people[random.below(people.length)] as number
      const kind = random.next()
      if (kind < 0.1 && this.isBound[person] === 1) this.trySeveral(round, this.bound(round, person))
      else if (kind < 0.2 && this.canMove) this.tryMove(round, person, this.open[random.below(this.open.length)] as number)
      else this.trySwap(round, person, people[random.below(people.length)] as number)
    }
  }

  private isTaken(rules: number, aims: number): boolean {
    const change = rules * this.perRule + aims * this.perAim
    return change <= 0 || (change < NEVER && this.random.next() < Math.exp(-change))
  }

  private trySwap(round: number, a: number, b: number): void {
    const { seating, prepared: { people } } = this
    if (seating.groupOf[round * people + a] === seating.groupOf[round * people + b]) return
    const rules = rulesOfSwap(seating, round, a, b)
    if (rules * this.perRule > NEVER) return
    const aims = aimsOfSwap(seating, this.marks, round, a, b)
    if (!this.isTaken(rules, aims)) return
    this.beforeChange(rules, aims)
    seating.swap(round, a, b)
    this.afterChange(rules, aims)
  }

  private tryMove(round: number, person: number, to: number): void {
    const { seating, prepared: { groups } } = this
    if (seating.size[round * groups + to] as number >= seating.room) return
    const rules = rulesOfMove(seating, round, person, to)
    if (rules * this.perRule > NEVER) return
    const aims = aimsOfMove(seating, this.marks, round, person, to)
    if (rules === 0 && aims === 0) return
    if (!this.isTaken(rules, aims)) return
    this.beforeChange(rules, aims)
    seating.move(round, person, to)
    this.afterChange(rules, aims)
  }

  /** Lets people change seats with as many of another group: one by one they would break rules in between. */
  private trySeveral(round: number, movers: readonly number[]): void {
    const { seating, random, prepared: { groups }, open } = this
    const to = round * groups + (open[random.below(open.length)] as number)
    const others = [...seating.members.subarray(to * seating.room, to * seating.room + (seating.size[to] as number))]
    if (movers.length > others.length || others.some((person) => movers.includes(person))) return
    const changes = movers.map((person, place) => [person, takeOne(others, place, random)] as const)
    if (!changes.flat().every((person) => this.isFree(round, person))) return
    let [rules, aims] = [0, 0]
    this.keepBest()
    for (const [a, b] of changes) {
      rules += rulesOfSwap(seating, round, a, b)
      aims += aimsOfSwap(seating, this.marks, round, a, b)
      seating.swap(round, a, b)
    }
    if (this.isTaken(rules, aims)) this.afterChange(rules, aims)
    else for (const [a, b] of changes) seating.swap(round, a, b)
  }

  /** Those who must come along when somebody leaves their group: whom they are kept together with, or so many young people that none is alone. */
  private bound(round: number, person: number): number[] {
    const { seating, prepared: { people, groups, sideOf, together, youthAtLeast } } = this
    const group = seating.groupOf[round * people + person] as number
    const mates = together[person] as Int32Array
    if (mates.length > 0) return [person, ...mates].filter((mate) => seating.groupOf[round * people + mate] === group)
    const at = (round * groups + group) * seating.room
    const youth = [...seating.members.subarray(at, at + (seating.size[round * groups + group] as number))].filter((other) => sideOf[other] === YOUTH && other !== person)
    return [person, ...youth.slice(0, youthAtLeast - 1)]
  }

  private isFree(round: number, person: number): boolean {
    return this.mayLeave[round * this.prepared.people + person] === 1
  }

  private beforeChange(rules: number, aims: number): void {
    if (!this.isBestKept && (rules > 0 || (rules === 0 && aims > 0))) this.keepBest()
  }

  private afterChange(rules: number, aims: number): void {
    this.rules += rules
    this.aims += aims
    if (this.rules > this.bestRules || (this.rules === this.bestRules && this.aims >= this.bestAims)) return
    this.bestRules = this.rules
    this.bestAims = this.aims
    this.isBestKept = false
  }

  /** Copies the seats, which are the best ones as long as `isBestKept` is false. */
  private keepBest(): void {
    if (this.isBestKept) return
    this.best.set(this.seating.groupOf)
    this.isBestKept = true
  }
}

/** Those whose seats a round may change: not in a locked group, and not at the seat that is fixed for them. */
function freePeople(prepared: Prepared, seats: readonly number[]): Uint16Array {
  const free = [...seats.keys()].filter((person) => {
    const group = seats[person] ?? -1
    return group < 0 || (prepared.isLocked[group] === 0 && prepared.fixedAt[person] !== group)
  })
  return Uint16Array.from(free)
}

/** Takes one of the people from `place` on, and leaves those before in their order. */
function takeOne(people: number[], place: number, random: Random): number {
  const chosen = place + random.below(people.length - place)
  const person = people[chosen] as number
  people[chosen] = people[place] as number
  people[place] = person
  return person
}
