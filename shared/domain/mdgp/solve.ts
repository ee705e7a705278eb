import { seededRandom, type Random } from '@shared/util/random'
import { Annealer } from './anneal'
import { construct } from './construct'
import type { MdgpInstance, MdgpSolution } from './instance'
import { Placement } from './placement'
import { Run, type MdgpOptions, type Steps } from './run'
import { Tempering } from './temper'
import { weightsOf, type Weights } from './weights'

/** Heating up from a local optimum: from this many spreads of the weights on, by this factor, until this part of the offers of a sweep is taken. */
const HEATING = { from: 0.02, to: 4, factor: 1.1, movesPerOffer: 0.3 }
/** With fewer people than this a sweep has too few offers to measure by, and so many spreads of the weights are taken for the lively temperature at least. */
const FEW = { people: 40, spreads: 1.2 }
/** The first, fast cooling, for a good answer early: from and to parts of the lively temperature, in so many sweeps, in at most this part of the run. */
const FAST = { from: 1.1, to: 0.4, sweeps: 160, part: 0.1 }

/**
 * Divides the people of an instance into groups until the limit is reached, and answers the best division found. Five steps, each of which
 * leaves a better one: a constructive heuristic, a descent, a short heating that measures at which temperature the groups of this
 * instance come alive, a fast cooling, and tempering (see `temper.ts`) for the rest of the time.
 */
export function solve(instance: MdgpInstance, options: MdgpOptions): MdgpSolution {
  const steps = solveInSteps(instance, options)
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
}

/** The same, with a pause after every sweep (a few milliseconds at most), in which the caller can see to other things. */
export function* solveInSteps(instance: MdgpInstance, options: MdgpOptions): Generator<void, MdgpSolution, void> {
  const run = new Run(instance, options)
  const random = seededRandom(options.seed)
  const weights = weightsOf(instance)
  const first = newSearch(instance, weights, random)
  run.consider(first.placement)
  yield* run.descend(first)
  const lively = yield* heat(run, first, weights)
  const sweepsLeft = yield* coolFast(run, first, lively)
  yield* new Tempering(run, random, lively, sweepsLeft / instance.people).go(first, () => newSearch(instance, weights, random))
  return run.solution
}

function newSearch(instance: MdgpInstance, weights: Weights, random: Random): Annealer {
  const placement = new Placement(instance, weights)
  construct(placement, weights, random)
  return new Annealer(placement, random)
}

/** Heats a local optimum up and answers the temperature at which offers are often taken: the lively temperature. */
function* heat(run: Run, search: Annealer, { spread }: Weights): Steps<number> {
  const { people, groups } = search.placement
  const often = HEATING.movesPerOffer * groups * (groups - 1)
  let temperature = (people < FEW.people ? FEW.spreads : HEATING.from) * spread
  for (let before = 0; run.progress() < 1 && temperature < HEATING.to * spread; temperature *= HEATING.factor) {
    const moves = yield* run.sweep(search, temperature)
    if (moves > often) return before === 0 ? temperature : temperature / HEATING.factor ** ((moves - often) / (moves - before))
    before = moves
  }
  return temperature
}

/** Cools fast, and answers how many sweeps the rest of the run has time for, by the median of the colder half: the first sweeps of a program are slow. */
function* coolFast(run: Run, search: Annealer, lively: number): Steps<number> {
  const begun = run.progress()
  const marks = [begun]
  while (marks.length <= FAST.sweeps && run.progress() < Math.min(1, begun + FAST.part)) {
    yield* run.sweep(search, lively * FAST.from * (FAST.to / FAST.from) ** (marks.length / FAST.sweeps))
    marks.push(run.progress())
  }
  const now = run.progress()
  const parts = marks.slice(1).map((mark, at) => mark - (marks[at] ?? begun)).slice(Math.floor(marks.length / 2)).toSorted((one, other) => one - other)
  yield* run.descend(search)
  return (1 - now) / (parts[Math.floor(parts.length / 2)] ?? 1)
}
