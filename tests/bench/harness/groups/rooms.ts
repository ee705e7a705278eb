import { metAfter, gatheringProblem, makeGroups, makePeople, makeProblem } from '../../../support/divisionProblems'
import { assess } from '@shared/domain/division/assess'
import { divide, usualIterations } from '@shared/domain/division/divide'
import { brokenRules } from '@shared/domain/division/findings'
import type { DivisionPlan, DivisionProblem } from '@shared/domain/division/problem'
import { seededRandom } from '@shared/util/random'
import { atMost, median, type Figure } from '../figure'
import { goodEnoughGolfers } from './goodEnoughGolfers'

const SEEDS = [1, 2, 3, 4, 5]

/** How often another instance is solved first, so that what is measured is the search and not the compiler. */
const WARM_UP = 40

/** Groups, people in each, and rounds. */
type Golf = readonly [groups: number, size: number, rounds: number]

/** A plan, and how many milliseconds it took. */
interface Timed {
  readonly plan: DivisionPlan
  readonly ms: number
}

/** Searches until a plan satisfies after some milliseconds, or to the end of the usual iterations. */
function search(problem: DivisionProblem, seed: number, isEnough: (plan: DivisionPlan, ms: number) => boolean): Timed {
  const started = performance.now()
  const steps = divide(problem, { seed, iterations: usualIterations(problem) })
  let best: DivisionPlan = []
  for (;;) {
    const step = steps.next()
    const ms = performance.now() - started
    if (step.done === true) return { plan: step.value, ms }
    best = step.value.plan ?? best
    if (isEnough(best, ms)) return { plan: best, ms }
  }
}

function golf([groups, size, rounds]: Golf): DivisionProblem {
  return makeProblem(makePeople(groups * size, ['other']), makeGroups(groups, groups * size), { rounds, aims: { acquaintances: 1 } })
}

const noPairs = (people: number): number[][] => Array.from({ length: people }, () => Array<number>(people).fill(0))

function atLeast(goal: number, figure: Figure): Figure {
  return { ...figure, goal: `at least ${goal}`, met: figure.value >= goal }
}

const middle = (runs: readonly Timed[]): number => median(runs.map((run) => run.ms))

/** Rounds in which nobody meets twice: repeats and time, and how many times as fast as good-enough-golfers, which is run `against` times. */
function golfFigures(instance: Golf, against: number): Figure[] {
  const name = instance.join('×')
  const problem = golf(instance)
  const runs = SEEDS.map((seed) => search(problem, seed, () => false))
  const worst = Math.max(...runs.map((run) => assess(problem, run.plan).repeats.reached))
  const ours: Figure[] = [atMost(0, { name: `${name}, pairs who meet twice (worst of 5)`, value: worst, unit: 'pairs' }), { name: `${name}, time`, value: middle(runs), unit: 'ms' }]
  if (against === 0) return ours
  const [groups, size, rounds] = instance
  const theirs = SEEDS.slice(0, against).map((seed) => {
    const met = noPairs(groups * size)
    const started = performance.now()
    goodEnoughGolfers({ groups, size, rounds, met }, seededRandom(seed))
    return { ms: performance.now() - started, twice: met.flatMap((row, a) => row.filter((times, b) => b > a && times > 1)).length }
  })
  const time = median(theirs.map(({ ms }) => ms))
  return [
    ...ours, { name: `${name}, good-enough-golfers, pairs who meet twice (worst of ${against})`, value: Math.max(...theirs.map(({ twice }) => twice)), unit: 'pairs' }, { name: `${name}, good-enough-golfers, time`, value: time, unit: 'ms' },
    atLeast(100, { name: `${name}, as fast as good-enough-golfers`, value: time / middle(runs), unit: 'times' }),
  ]
}

/** What a plan reaches, in per cent of the bound, and the pairs who meet again. */
function reachedFigures(name: string, problem: DivisionProblem, plan: DivisionPlan): Figure[] {
  const { newUnits, repeats, findings } = assess(problem, plan)
  return [
    atMost(0, { name: `${name}, rules broken`, value: findings.length, unit: 'rules' }), { name: `${name}, new units, of the bound`, value: 100 * newUnits.reached / newUnits.bound, unit: '%' },
    { name: `${name}, pairs who meet again (bound ${repeats.bound})`, value: repeats.reached, unit: 'pairs' },
  ]
}

const isKept = (problem: DivisionProblem) => (plan: DivisionPlan): boolean => brokenRules(problem, plan).length === 0

/** Five gatherings of 162 people, planned as rounds at once: time until all rules are kept, and what half a second reaches. */
function roundsFigures(groups: number): Figure[] {
  const problem = gatheringProblem(27, groups, { rounds: 5 })
  const name = `162 people, ${groups} groups, 5 rounds at once`
  const kept = SEEDS.map((seed) => search(problem, seed, isKept(problem)))
  const { plan } = search(problem, 1, (_, ms) => ms > 500)
  return [atMost(500, { name: `${name}, time to all rules kept`, value: middle(kept), unit: 'ms' }), ...reachedFigures(`${name}, after 0.5 s`, problem, plan)]
}

/** Five gatherings one after the other, each knowing who met before, with 80 ms for each. */
function gatheringsFigures(groups: number): Figure[] {
  const whole = gatheringProblem(27, groups, { rounds: 5 })
  const plans: (readonly number[])[] = []
  let problem = gatheringProblem(27, groups)
  let ms = 0
  while (plans.length < 5) {
    const found = search(problem, 1, (plan, spent) => spent > 80 && isKept(problem)(plan))
    ms += found.ms
    plans.push(...found.plan)
    problem = gatheringProblem(27, groups, { met: metAfter(problem, found.plan) })
  }
  const name = `162 people, ${groups} groups, 5 gatherings in turn`
  return [atMost(500, { name: `${name}, time for all five`, value: ms, unit: 'ms' }), ...reachedFigures(name, whole, plans)]
}

/** The same by good-enough-golfers, in groups of one size with empty seats; people of one unit count as having met three times. */
function theirRoomFigures(groups: number): Figure[] {
  const problem = gatheringProblem(27, groups, { rounds: 5 })
  const people = problem.people.length
  const size = Math.ceil(people / groups)
  const met = noPairs(groups * size)
  for (let a = 0; a < groups * size; a += 1) {
    for (let b = 0; b < groups * size; b += 1) if (a !== b && problem.people[a]?.unitId === problem.people[b]?.unitId) (met[a] as number[])[b] = 3
  }
  const started = performance.now()
  const rounds = goodEnoughGolfers({ groups, size, rounds: 5, met }, seededRandom(1))
  const ms = performance.now() - started
  const plan = rounds.map((round) => problem.people.map((_, person) => round.findIndex((group) => group.includes(person))))
  const name = `162 people, ${groups} groups, 5 rounds, good-enough-golfers`
  return [{ name: `${name}, time`, value: ms, unit: 'ms' }, ...reachedFigures(name, problem, plan).map(({ goal: _, met: __, ...figure }) => figure)]
}

/** 2,142 people in 270 groups: time to the first plan and to all rules kept, and what the usual iterations reach. */
function largeFigures(rounds: number): Figure[] {
  const problem = gatheringProblem(357, 270, { rounds })
  const name = `2,142 people, 270 groups, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`
  const first = SEEDS.map((seed) => search({ ...problem }, seed, () => true))
  const kept = search(problem, 1, isKept(problem))
  const end = search(problem, 1, () => false)
  return [
    atMost(100, { name: `${name}, time to the first plan`, value: middle(first), unit: 'ms' }), { name: `${name}, rules broken in the first plan`, value: brokenRules(problem, first[0]?.plan ?? []).length, unit: 'rules' },
    { name: `${name}, time to all rules kept`, value: kept.ms, unit: 'ms' }, ...reachedFigures(`${name}, after ${(end.ms / 1000).toFixed(1)} s`, problem, end.plan),
  ]
}

/** Figures of real rooms. The short run leaves out what takes good-enough-golfers minutes. */
export function roomFigures(isFull: boolean): readonly Figure[] {
  for (let seed = 1; seed <= WARM_UP; seed += 1) search(golf([12, 6, 4]), seed, () => false)
  return [
    ...golfFigures([8, 4, 6], 5), ...golfFigures([10, 6, 5], 5), ...golfFigures([12, 8, 4], isFull ? 1 : 0), ...golfFigures([20, 8, 5], isFull ? 1 : 0),
    ...[20, 27].flatMap((groups) => [...roundsFigures(groups), ...gatheringsFigures(groups), ...isFull ? theirRoomFigures(groups) : []]),
    ...largeFigures(1), ...largeFigures(5),
  ]
}
