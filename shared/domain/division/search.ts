import type { Random } from '@shared/util/random'
import { aimsOfMove, aimsOfSwap, UnitMarks } from './aimChange'
import { RULE_WEIGHT } from './costs'
import type { Prepared } from './prepared'
import type { DivisionPlan } from './problem'
import { aimsSum, rulesSum } from './recount'
import { rulesOfMove, rulesOfSwap } from './ruleChange'
import { Seating } from './seating'

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
  /** How much a breach weighs against the aims while searching. */
  ruleWeight = 64
  private readonly best: Int16Array
  /** The best has been left, and copied before. */
  private isBestKept = true
  private readonly marks: UnitMarks
  /** For each person the people who are kept together with them, themselves among them; undefined for most. */
  private readonly clusterOf: readonly (Int32Array | undefined)[]

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
    this.clusterOf = [...this.prepared.unitOf.keys()].map((person) => prepared.clusters.find((cluster) => cluster.includes(person)))
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

  /** Tries so many changes at a temperature: better ones are made, worse ones the more seldom the worse they are. */
  attempt(times: number, temperature: number): void {
    const { random, free, prepared: { rounds } } = this
    for (let time = 0; time < times; time += 1) {
      const round = rounds === 1 ? 0 : random.below(rounds)
      const people = free[round] as Uint16Array
      if (people.length === 0) continue
      const person = people[random.below(people.length)] as number
      const cluster = this.clusterOf[person]
      if (cluster !== undefined && random.below(4) > 0) this.tryCluster(round, cluster, temperature)
      else if (random.below(8) === 0) this.tryMove(round, person, this.open[random.below(this.open.length)] as number, temperature)
      else this.trySwap(round, person, people[random.below(people.length)] as number, temperature)
    }
  }

  private isTaken(rules: number, aims: number, temperature: number): boolean {
    const change = rules * this.ruleWeight + aims
    return change <= 0 || (temperature > 0 && this.random.next() < Math.exp(-change / temperature))
  }

  private trySwap(round: number, a: number, b: number, temperature: number): void {
    const { seating, prepared: { people } } = this
    if (seating.groupOf[round * people + a] === seating.groupOf[round * people + b]) return
    const rules = rulesOfSwap(seating, round, a, b)
    const aims = aimsOfSwap(seating, this.marks, round, a, b)
    if (!this.isTaken(rules, aims, temperature)) return
    this.beforeChange(rules, aims)
    seating.swap(round, a, b)
    this.afterChange(rules, aims)
  }

  private tryMove(round: number, person: number, to: number, temperature: number): void {
    const { seating, prepared: { groups } } = this
    if (seating.size[round * groups + to] as number >= seating.room) return
    const rules = rulesOfMove(seating, round, person, to)
    const aims = aimsOfMove(seating, this.marks, round, person, to)
    if (rules === 0 && aims === 0) return
    if (!this.isTaken(rules, aims, temperature)) return
    this.beforeChange(rules, aims)
    seating.move(round, person, to)
    this.afterChange(rules, aims)
  }

  /** Lets people who are kept together change seats with as many of another group: one by one they would be apart in between. */
  private tryCluster(round: number, cluster: Int32Array, temperature: number): void {
    const { seating, random, prepared: { people, groups }, open } = this
    const to = open[random.below(open.length)] as number
    const movers = cluster.filter((person) => seating.groupOf[round * people + person] !== to)
    const at = (round * groups + to) * seating.room
    const others = seating.members.slice(at, at + (seating.size[round * groups + to] as number)).filter((person) => !cluster.includes(person))
    const free = this.free[round] as Uint16Array
    if (movers.length > others.length || !movers.every((person) => free.includes(person))) return
    const partners = movers.map((_, place) => takeOne(others, place, random))
    if (!partners.every((person) => free.includes(person))) return
    let [rules, aims] = [0, 0]
    const changes = [...movers.keys()].map((place) => [movers[place] as number, partners[place] as number] as const)
    this.keepBest()
    for (const [a, b] of changes) {
      rules += rulesOfSwap(seating, round, a, b)
      aims += aimsOfSwap(seating, this.marks, round, a, b)
      seating.swap(round, a, b)
    }
    if (this.isTaken(rules, aims, temperature)) this.afterChange(rules, aims)
    else for (const [a, b] of changes) seating.swap(round, a, b)
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
function takeOne(people: Uint16Array, place: number, random: Random): number {
  const chosen = place + random.below(people.length - place)
  const person = people[chosen] as number
  people[chosen] = people[place] as number
  people[place] = person
  return person
}
