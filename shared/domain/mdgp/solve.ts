import { seededRandom, type Random } from '@shared/util/random'
import { Annealer } from './anneal'
import { construct } from './construct'
import type { MdgpInstance, MdgpSolution } from './instance'
import { Placement } from './placement'
import { Run, type MdgpOptions } from './run'
import { weightsOf, type Weights } from './weights'

/** A first fast cooling: each sweep is this much colder than the one before, from this many spreads of the weights on. */
const FIRST = { factor: 0.97, from: 2, part: 0.05 }
/** Moves per person in a sweep: where groups begin to hold together, and where hardly anything changes. */
const CALM = 0.1
const COLD = 0.01
/** The ladder of temperatures, as parts of the one where groups begin to hold together. */
const LADDER = { coldest: 0.6, hottest: 1.1, start: 1.6, end: 0.5 }
/** The last part of a run cools the coldest placement until nothing moves. */
const LAST = 0.05

/**
 * Divides the people of an instance into groups, as long as the limit lasts, and answers the best found.
 */
export function solve(instance: MdgpInstance, options: MdgpOptions): MdgpSolution {
  const run = new Run(instance, options)
  const random = seededRandom(options.seed)
  const weights = weightsOf(instance)
  const first = newSearch(instance, weights, random)
  run.consider(first.placement)
  descend(run, first)
  const calm = coolFast(run, first, weights)
  if (run.progress() < 1) {
    const searches = Array.from({ length: placementsFor(run) }, (_, at) => (at === 0 ? first : newSearch(instance, weights, random)))
    temper(run, searches, calm, random)
  }
  return run.solution
}

function newSearch(instance: MdgpInstance, weights: Weights, random: Random): Annealer {
  const placement = new Placement(instance, weights)
  construct(placement, weights, random)
  return new Annealer(placement, random)
}

/** Makes every single move that gains, until none does or the run ends. */
function descend(run: Run, search: Annealer): void {
  while (run.progress() < 1) {
    const moves = search.sweep(0)
    run.swept(search.placement)
    if (moves === 0) return
  }
}

/** Cools fast, for a good answer early, and answers the temperature at which groups begin to hold together. */
function coolFast(run: Run, search: Annealer, { spread }: Weights): number {
  const { people } = search.placement
  let calm = 0
  for (let temperature = FIRST.from * spread; run.progress() < FIRST.part; temperature *= FIRST.factor) {
    const moves = search.sweep(temperature)
    run.swept(search.placement)
    if (moves > CALM * people) calm = temperature
    if (moves <= COLD * people) break
  }
  descend(run, search)
  return calm
}

function placementsFor(run: Run): number {
  const sweeps = run.sweepsMade / run.progress()
  return sweeps < 2000 ? 1 : sweeps < 5000 ? 2 : 4
}

function temper(run: Run, searches: Annealer[], calm: number, random: Random): void {
  const begun = run.progress()
  const steps = searches.map((_, at) => searches.length === 1 ? LADDER.coldest : LADDER.coldest * (LADDER.hottest / LADDER.coldest) ** (at / (searches.length - 1)))
  const cooling = searches.length === 1 ? 1 : 0.2
  const top = steps.at(-1) ?? 1
  for (let round = 0; ; round += 1) {
    const part = (run.progress() - begun) / (1 - LAST - begun)
    if (part >= 1) break
    const scale = calm * (part < cooling ? (LADDER.start / top) ** (1 - part / cooling) : 1)
    for (const [at, search] of searches.entries()) {
      search.sweep((steps[at] ?? 1) * scale)
      run.swept(search.placement)
    }
    exchange(searches, steps, scale, round % 2, random)
  }
  const last = searches[0]
  if (!last) return
  for (let part = 0; part < 1; part = (run.progress() - 1 + LAST) / LAST) {
    last.sweep(calm * steps[0]! * (LADDER.end / steps[0]!) ** Math.max(0, part))
    run.swept(last.placement)
    if (run.progress() >= 1) break
  }
  for (let moves = 1; moves > 0;) { moves = last.sweep(0); run.consider(last.placement) }
}

function exchange(searches: Annealer[], steps: readonly number[], scale: number, from: number, random: Random): void {
  for (let at = from; at + 1 < searches.length; at += 2) {
    const [colder, hotter] = [searches[at], searches[at + 1]]
    if (!colder || !hotter) continue
    const gain = (hotter.placement.total - colder.placement.total) / scale
    if (gain * (1 / (steps[at] ?? 1) - 1 / (steps[at + 1] ?? 1)) > Math.log(random.next() + 1e-12)) {
      searches[at] = hotter
      searches[at + 1] = colder
    }
  }
}
