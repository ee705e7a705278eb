import type { Random } from '@shared/util/random'

/** What the published program is set to (islemaster/good-enough-golfers, lib/geneticSolver.js). */
const FIRST_OPTIONS = 5
const GENERATIONS = 30
const STRANGERS = 2
const MOST_DESCENDANTS = 100

/** A round: who sits in which group. */
type Round = readonly (readonly number[])[]

/** A round and what it costs: for each pair the square of how often they have met. */
interface Option {
  readonly round: Round
  readonly costs: readonly number[]
  readonly total: number
}

/** How many groups of how many people, and how often pairs have met: `met[a][b]`, which the rounds are added to. */
export interface GolfProblem {
  readonly groups: number
  readonly size: number
  readonly rounds: number
  readonly met: number[][]
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  const all = [...values]
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1)
    ;[all[last], all[other]] = [all[other] as T, all[last] as T]
  }
  return all
}

function weighed(round: Round, met: readonly (readonly number[])[]): Option {
  const costs = round.map((group) => {
    let cost = 0
    for (let a = 0; a < group.length; a += 1) for (let b = a + 1; b < group.length; b += 1) cost += (met[group[a] as number]?.[group[b] as number] as number) ** 2
    return cost
  })
  return { round, costs, total: costs.reduce((sum, cost) => sum + cost, 0) }
}

function stranger({ groups, size, met }: GolfProblem, random: Random): Option {
  const people = shuffled([...Array(groups * size).keys()], random)
  return weighed(Array.from({ length: groups }, (_, group) => people.slice(group * size, (group + 1) * size)), met)
}

/** Each option itself, every swap of somebody in its costliest group with somebody elsewhere, and two rounds at random. */
function descendants(problem: GolfProblem, options: readonly Option[], random: Random): Option[] {
  const { groups, size, met } = problem
  return options.flatMap((option) => {
    const order = [...option.round.keys()].sort((a, b) => (option.costs[b] ?? 0) - (option.costs[a] ?? 0))
    const sorted = order.map((group) => option.round[group] ?? [])
    const children = [option]
    for (let first = 0; first < size; first += 1) {
      for (let other = size; other < groups * size; other += 1) {
        const round = sorted.map((group) => [...group])
        const [group, seat] = [Math.floor(other / size), other % size]
        const [costliest, chosen] = [round[0] as number[], round[group] as number[]]
        ;[costliest[first], chosen[seat]] = [chosen[seat] as number, costliest[first] as number]
        children.push(weighed(round, met))
      }
    }
    for (let time = 0; time < STRANGERS; time += 1) children.push(stranger(problem, random))
    return children
  })
}

/** Rounds by the method of good-enough-golfers, with its score and its settings: each round after the last is searched for by a genetic search of its own. */
export function goodEnoughGolfers(problem: GolfProblem, random: Random): Round[] {
  const rounds: Round[] = []
  while (rounds.length < problem.rounds) {
    let options = Array.from({ length: FIRST_OPTIONS }, () => stranger(problem, random))
    for (let generation = 0; generation < GENERATIONS && (options[0]?.total ?? 0) > 0; generation += 1) {
      const sorted = descendants(problem, options, random).sort((a, b) => a.total - b.total)
      const worse = sorted.findIndex((option) => option.total > (sorted[0]?.total ?? 0))
      options = shuffled(sorted.slice(0, worse), random).slice(0, MOST_DESCENDANTS)
    }
    const { round } = options[0] as Option
    for (const group of round) for (const a of group) for (const b of group) if (a !== b) (problem.met[a] as number[])[b] = (problem.met[a]?.[b] ?? 0) + 1
    rounds.push(round)
  }
  return rounds
}
