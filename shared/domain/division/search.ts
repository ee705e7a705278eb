import type { Random } from '@shared/util/random'
import { aimsOfMove, aimsOfSwap, UnitMarks } from './aimChange'
import { AWAY_WEIGHT, RULE_WEIGHT } from './costs'
import { YOUTH, type Prepared } from './prepared'
import type { DivisionPlan } from './problem'
import { aimsSum, rulesSum } from './recount'
import { rulesOfMove, rulesOfSwap } from './ruleChange'
import { Seating } from './seating'

/** How readily worse plans are accepted: a change for the worse by so much is made in one of e times. */
export interface Heat {
  readonly rules: number
  /** By how many people more leave the seats that a repair would leave them in. */
  readonly away: number
  readonly aims: number
}

/** A change that is so many times worse than its heat is not made: once in five hundred million times. */
const NEVER = 20

/** Where pairs who meet again are all that counts, people who meet nobody again are passed over so often: a third less time was measured. */
const MOSTLY = 0.8

/** Seats that a search changes, and the best that it has come by: fewer and smaller breaches of rules first, then fewer people away from where they sat, then the aims. */
export class Search {
  readonly prepared: Prepared
  readonly random: Random
  readonly seating: Seating
  /** In each round the people whose seats may change. */
  readonly free: readonly Uint16Array[]
  /** The groups that people may come to. */
  readonly open: Uint16Array
  /** What the breaches of rules, people away from home, and the aims come to now, and in the best plan. */
  rules: number
  away = 0
  aims: number
  bestRules: number
  bestAway = 0
  bestAims: number
  /** In each round people who are rather tried than others; empty where nobody is. */
  private preferred: readonly (readonly number[])[] = []
  private readonly best: Int16Array
  private readonly start: Int16Array
  /** The best has been left, and copied before. */
  private isBestKept = true
  private readonly marks: UnitMarks
  private perRule = 1
  private perAway = 1
  private perAim = 1
  /** Where people should stay, by round and person; -1 for those who may sit anywhere, and undefined where all may. */
  private readonly home: Int16Array | undefined
  /** Whether groups may grow and shrink. */
  private readonly canMove: boolean
  /** Whether no two people share a unit and nothing is mixed: then pairs who meet again are all that the aims are about. */
  private readonly isAboutRepeats: boolean
  /** 1 for those who cannot well leave a group alone. */
  private readonly isBound: Uint8Array
  /** 1 for those in `free`, by round and person. */
  private readonly mayLeave: Uint8Array

  constructor(prepared: Prepared, plan: DivisionPlan, random: Random, home?: DivisionPlan) {
    this.prepared = prepared
    this.random = random
    this.seating = new Seating(prepared, plan)
    this.marks = new UnitMarks(prepared.units)
    this.open = Uint16Array.from(prepared.problem.groups.keys()).filter((group) => prepared.isLocked[group] === 0)
    this.free = plan.map((seats) => freePeople(prepared, seats))
    this.rules = this.bestRules = rulesSum(prepared, plan)
    this.aims = this.bestAims = aimsSum(prepared, plan)
    this.best = this.seating.groupOf.slice()
    this.start = this.seating.groupOf.slice()
    this.isBound = Uint8Array.from(prepared.sideOf, (side, person) => Number((side === YOUTH && prepared.youthAtLeast > 1) || (prepared.together[person]?.length ?? 0) > 0))
    this.mayLeave = new Uint8Array(prepared.rounds * prepared.people)
    this.free.forEach((people, round) => { for (const person of people) this.mayLeave[round * prepared.people + person] = 1 })
    this.canMove = this.rules > 0 || this.open.some((group) => prepared.minSize[group] !== prepared.maxSize[group])
    this.isAboutRepeats = prepared.acquaintances > 0 && !prepared.countsUnits && prepared.traits.length === 0 && this.rules === 0
    this.home = home && Int16Array.from(home.flat())
    this.away = this.bestAway = this.countAway()
  }

  /** The best plan so far. */
  bestPlan(): DivisionPlan {
    this.keepBest()
    const { people, rounds } = this.prepared
    return Array.from({ length: rounds }, (_, round) => [...this.best.subarray(round * people, (round + 1) * people)])
  }

  /** The best plan's score; in a repair with what people away from home weigh: more than the aims, less than a rule. */
  bestScore(): number {
    return this.bestRules * RULE_WEIGHT + this.bestAway * AWAY_WEIGHT + this.bestAims
  }

  /** Tries certain people of each round rather than others, as far as they may change seats: rules are broken about them. */
  prefer(people: readonly (readonly number[])[]): void {
    this.preferred = people.map((those, round) => those.filter((person) => this.isFree(round, person)))
  }

  /** Goes back to the plan that the search began with; the best is kept. */
  restart(): void {
    const { seating, start, prepared: { people, rounds } } = this
    this.keepBest()
    const changed = [...start.keys()].filter((at) => start[at] !== seating.groupOf[at])
    for (const at of changed) seating.move(Math.floor(at / people), at % people, -1)
    for (const at of changed) seating.move(Math.floor(at / people), at % people, start[at] as number)
    const plan = Array.from({ length: rounds }, (_, round) => [...start.subarray(round * people, (round + 1) * people)])
    this.rules = rulesSum(this.prepared, plan)
    this.aims = aimsSum(this.prepared, plan)
    this.away = this.countAway()
  }

  /** Tries so many changes: better ones are made, worse ones the more seldom the worse they are, by the heat of the rules and of the aims. */
  attempt(times: number, heat: Heat): void {
    const { random, free, prepared: { rounds } } = this
    if (this.open.length === 0) return
    this.perRule = 1 / heat.rules
    this.perAway = 1 / heat.away
    this.perAim = 1 / heat.aims
    for (let time = 0; time < times; time += 1) {
      const round = rounds === 1 ? 0 : random.below(rounds)
      const people = free[round] as Uint16Array
      if (people.length === 0) continue
      const first = this.preferred.length > 0 && random.next() < 0.5 ? this.preferred[round] as readonly number[] : people
      const person = (first.length > 0 ? first[random.below(first.length)] : people[random.below(people.length)]) as number
      const kind = random.next()
      if (kind < MOSTLY && this.isAboutRepeats && this.meetsNobodyAgain(round, person)) continue
      if (kind < 0.1 && this.isBound[person] === 1) this.trySeveral(round, this.bound(round, person))
      else if (kind < 0.2 && this.canMove) this.tryMove(round, person, this.open[random.below(this.open.length)] as number)
      else this.trySwap(round, person, people[random.below(people.length)] as number)
    }
  }

  private isTaken(rules: number, away: number, aims: number): boolean {
    const change = rules * this.perRule + away * this.perAway + aims * this.perAim
    return change <= 0 || (change < NEVER && this.random.next() < Math.exp(-change))
  }

  private trySwap(round: number, a: number, b: number): void {
    const { seating, prepared: { people, hasRules } } = this
    const groupA = seating.groupOf[round * people + a] as number
    const groupB = seating.groupOf[round * people + b] as number
    if (groupA === groupB || groupA < 0 || groupB < 0) return
    const rules = hasRules ? rulesOfSwap(seating, round, a, b) : 0
    if (rules * this.perRule > NEVER) return
    const away = this.home === undefined ? 0 : this.awayOf(round, a, groupA, groupB) + this.awayOf(round, b, groupB, groupA)
    const aims = aimsOfSwap(seating, this.marks, round, a, b)
    if (!this.isTaken(rules, away, aims)) return
    this.beforeChange(rules, away, aims)
    seating.swap(round, a, b)
    this.afterChange(rules, away, aims)
  }

  private tryMove(round: number, person: number, to: number): void {
    const { seating, prepared: { people, groups } } = this
    const from = seating.groupOf[round * people + person] as number
    if (from === to) return
    if (seating.size[round * groups + to] as number >= seating.room) return
    const rules = rulesOfMove(seating, round, person, to)
    if (rules * this.perRule > NEVER) return
    const away = this.awayOf(round, person, from, to)
    const aims = aimsOfMove(seating, this.marks, round, person, to)
    if (!this.isTaken(rules, away, aims)) return
    this.beforeChange(rules, away, aims)
    seating.move(round, person, to)
    this.afterChange(rules, away, aims)
  }

  /** Lets people change seats with as many of another group, or go there without: one by one they would break rules in between. */
  private trySeveral(round: number, movers: readonly number[]): void {
    const { seating, random, prepared: { people, groups }, open } = this
    const to = open[random.below(open.length)] as number
    const from = seating.groupOf[round * people + (movers[0] ?? 0)] as number
    const at = round * groups + to
    const others = [...seating.members.subarray(at * seating.room, at * seating.room + (seating.size[at] as number))]
    if (movers.length === 0 || to === from || others.length + movers.length > seating.room) return
    const changes = movers.map((person, place) => [person, place < others.length && (!this.canMove || random.below(4) > 0) ? takeOne(others, place, random) : -1] as const)
    if (!changes.flat().every((person) => person < 0 || this.isFree(round, person))) return
    if (!this.canMove && movers.length > others.length) return
    let [rules, away, aims] = [0, 0, 0]
    this.keepBest()
    for (const [a, b] of changes) {
      rules += b < 0 ? rulesOfMove(seating, round, a, to) : rulesOfSwap(seating, round, a, b)
      away += this.awayOf(round, a, from, to) + (b < 0 ? 0 : this.awayOf(round, b, to, from))
      aims += b < 0 ? aimsOfMove(seating, this.marks, round, a, to) : aimsOfSwap(seating, this.marks, round, a, b)
      this.change(round, a, b, to)
    }
    if (this.isTaken(rules, away, aims)) this.afterChange(rules, away, aims)
    else for (const [a, b] of changes) this.change(round, a, b, from)
  }

  private change(round: number, a: number, b: number, to: number): void {
    if (b < 0) this.seating.move(round, a, to)
    else this.seating.swap(round, a, b)
  }

  /** Those who must come along when somebody leaves their group: whom they are kept together with, or so many young people that none is alone. */
  private bound(round: number, person: number): number[] {
    const { seating, prepared: { people, groups, sideOf, together, youthAtLeast } } = this
    const group = seating.groupOf[round * people + person] as number
    if (group < 0) return []
    const mates = together[person] as Int32Array
    if (mates.length > 0) return [person, ...mates].filter((mate) => seating.groupOf[round * people + mate] === group)
    const at = (round * groups + group) * seating.room
    const youth = [...seating.members.subarray(at, at + (seating.size[round * groups + group] as number))].filter((other) => sideOf[other] === YOUTH && other !== person)
    return [person, ...youth.slice(0, youthAtLeast - 1)]
  }

  private isFree(round: number, person: number): boolean {
    return this.mayLeave[round * this.prepared.people + person] === 1
  }

  private meetsNobodyAgain(round: number, person: number): boolean {
    const { seating: { groupOf, members, pairs, room, size }, prepared: { people, groups } } = this
    const at = round * groups + (groupOf[round * people + person] as number)
    const end = at * room + (size[at] as number)
    for (let place = at * room; place < end; place += 1) {
      const other = members[place] as number
      if (other !== person && (pairs[person * people + other] as number) > 1) return false
    }
    return true
  }

  /** How many people more (or fewer) are away from home when somebody changes groups. */
  private awayOf(round: number, person: number, from: number, to: number): number {
    const home = this.home?.[round * this.prepared.people + person] ?? -1
    return home < 0 ? 0 : Number(to !== home) - Number(from !== home)
  }

  private countAway(): number {
    return this.home?.reduce((sum, group, at) => sum + Number(group >= 0 && group !== this.seating.groupOf[at]), 0) ?? 0
  }

  private beforeChange(rules: number, away: number, aims: number): void {
    if (!this.isBestKept && (rules || away || aims) > 0) this.keepBest()
  }

  private afterChange(rules: number, away: number, aims: number): void {
    this.rules += rules
    this.away += away
    this.aims += aims
    if ((this.rules - this.bestRules || this.away - this.bestAway || this.aims - this.bestAims) >= 0) return
    this.bestRules = this.rules
    this.bestAway = this.away
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
