import { objectiveOf, type MdgpInstance, type MdgpSolution } from './instance'
import type { Annealer } from './anneal'
import type { Placement } from './placement'

/** How long a search may go on: a number of sweeps, which gives the same groups on every machine, or a time. */
export type MdgpLimit =
  | { readonly sweeps: number }
  | { readonly milliseconds: number; /** A clock in milliseconds that never goes back. */ readonly now: () => number }

/** What a search is asked. */
export interface MdgpOptions {
  /** Any whole number: the same seed and number of sweeps give the same groups. */
  readonly seed: number
  readonly limit: MdgpLimit
  /** Asked between sweeps; true ends the search with the best so far. */
  readonly shouldStop?: () => boolean
  /** Told of every solution better than all before it, with how much of the limit is used, from 0 to 1. */
  readonly onBetter?: (solution: MdgpSolution, progress: number) => void
}

/** Work that pauses after every sweep. */
export type Steps<T> = Generator<void, T, void>

/** One run of a search: how much of its limit is used, and the best that it has found. */
export class Run {
  private sweeps = 0
  private stopped = false
  private readonly started: number
  private bestTotal = -Infinity
  private best: MdgpSolution = { objective: -Infinity, assignment: [] }

  constructor(private readonly instance: MdgpInstance, private readonly options: MdgpOptions) {
    this.started = 'now' in options.limit ? options.limit.now() : 0
  }

  /** The best found so far. */
  get solution(): MdgpSolution {
    return this.best
  }

  /** Whether the search was asked to stop before its limit. */
  get isStopped(): boolean {
    return this.stopped
  }

  /** How much of the limit is used, from 0 to 1; 1 ends the search. */
  progress(): number {
    const { limit, shouldStop } = this.options
    if (this.stopped || shouldStop?.() === true) {
      this.stopped = true
      return 1
    }
    const used = 'now' in limit ? (limit.now() - this.started) / limit.milliseconds : this.sweeps / limit.sweeps
    return used < 1 ? used : 1
  }

  /** Sweeps once; what comes out may be the best there is. Answers the moves made. */
  *sweep(search: Annealer, temperature: number): Steps<number> {
    const moves = search.sweep(temperature)
    this.sweeps += 1
    this.consider(search.placement)
    yield
    return moves
  }

  /** Makes moves that gain until there are none or the run ends. */
  *descend(search: Annealer): Steps<void> {
    while (this.progress() < 1 && (yield* this.sweep(search, 0)) > 0);
  }

  /** Keeps the placement when it is better than all before it. */
  consider(placement: Placement): void {
    if (placement.total <= this.bestTotal) return
    this.bestTotal = placement.total
    const objective = objectiveOf(this.instance, placement.groupOf)
    if (objective <= this.best.objective) return // better by the rounding of the weights alone
    this.best = { objective, assignment: Array.from(placement.groupOf) }
    this.options.onBetter?.(this.best, this.progress())
  }
}
