import type { Random } from '@shared/util/random'
import type { Annealer } from './anneal'
import type { Run, Steps } from './run'

/** A ladder of temperatures for a number of searches, in parts of the lively temperature. */
interface Ladder {
  readonly searches: number
  readonly coldest: number
  readonly hottest: number
  /** The part of the run in which the ladder comes to its place. */
  readonly cooling: number
}

/** Fewer sweeps for each person than this are few. */
const FEW_SWEEPS = 50
/** Where the ladder begins, and where it ends, in parts of the lively temperature. */
const START = 0.95
const END = 0.2
/** The last part of a run, in which the coldest search comes to rest. */
const LAST = 0.05

/** With few sweeps for so many people all go to one search, which cools; with more it pays that several at different temperatures exchange what they hold. */
function ladderFor(sweepsPerPerson: number): Ladder {
  if (sweepsPerPerson < FEW_SWEEPS) return { searches: 1, coldest: 0.55, hottest: 0.55, cooling: 1 }
  return { searches: 4, coldest: 0.68, hottest: 1.05, cooling: 0.2 }
}

/**
 * Replica exchange (parallel tempering). Several searches anneal, each at a temperature of its own. After each round neighbours on the ladder
 * exchange their temperatures by the Metropolis rule: what is good sinks to the cold end, where it is refined, and what is stuck rises to where
 * groups come apart again. The hot end never stops finding new groups, so that more time always gives better ones. `npm run bench -- groups`
 * compares it with the best published method.
 */
export class Tempering {
  private readonly ladder: Ladder
  /** The temperatures in parts of the lively one, from the coldest on. */
  private readonly steps: readonly number[]

  constructor(private readonly run: Run, private readonly random: Random, private readonly lively: number, sweepsPerPerson: number) {
    this.ladder = ladderFor(sweepsPerPerson)
    const { searches, coldest, hottest } = this.ladder
    this.steps = Array.from({ length: searches }, (_, at) => coldest * (hottest / coldest) ** (at / Math.max(1, searches - 1)))
  }

  /** Goes on until the run ends, with this search and new ones. */
  *go(first: Annealer, newSearch: () => Annealer): Steps<void> {
    const begun = this.run.progress()
    if (begun >= 1) return
    const searches = this.steps.map((_, at) => (at === 0 ? first : newSearch()))
    const end = begun + (1 - begun) * (1 - LAST)
    for (let round = 0, now = begun; now < end; round += 1, now = this.run.progress()) {
      const scale = this.scaleAt((now - begun) / (end - begun))
      for (const [at, search] of searches.entries()) yield* this.run.sweep(search, (this.steps[at] ?? 0) * scale)
      this.exchange(searches, scale, round % 2)
    }
    yield* this.rest(searches[0] ?? first, end)
  }

  /** The lively temperature as the ladder stands at a part of the run. */
  private scaleAt(part: number): number {
    const { hottest, cooling } = this.ladder
    return part < cooling ? this.lively * (START / hottest) ** (1 - part / cooling) : this.lively
  }

  /** Neighbours exchange their places on the ladder where that is likely. */
  private exchange(searches: Annealer[], scale: number, from: number): void {
    for (let at = from; at + 1 < searches.length; at += 2) {
      const [colder, hotter] = [searches[at], searches[at + 1]]
      if (!colder || !hotter) continue
      const difference = (1 / (this.steps[at] ?? 1) - 1 / (this.steps[at + 1] ?? 1)) / scale
      if ((hotter.placement.total - colder.placement.total) * difference <= Math.log(1 - this.random.next())) continue
      searches[at] = hotter
      searches[at + 1] = colder
    }
  }

  /** Cools a search until the run ends, and makes the last moves that gain. */
  private *rest(search: Annealer, begun: number): Steps<void> {
    const from = this.steps[0] ?? 1
    for (let now = this.run.progress(); now < 1; now = this.run.progress()) {
      yield* this.run.sweep(search, this.lively * from * (END / from) ** ((now - begun) / (1 - begun)))
    }
    while (!this.run.isStopped && (yield* this.run.sweep(search, 0)) > 0);
  }
}
