/** One thing that was measured. */
export interface Figure {
  /** What was measured, in a few words. */
  readonly name: string
  readonly value: number
  /** `ms`, `s`, `MB`, `files`, `answers`, `pairs`, `rules`, `per second`, `times` or `%`. */
  readonly unit: string
  /** What the value should be, as it is read: `at most 1.4`. */
  readonly goal?: string
  readonly met?: boolean
}

/** How a benchmark is to run. */
export interface BenchOptions {
  /** The long form, for those that have one. */
  readonly full: boolean
}

/** A benchmark: a file in tests/bench/ that exports `bench`. */
export interface Bench {
  readonly name: string
  run(options: BenchOptions): Promise<readonly Figure[]>
}

/** A figure with the goal that it must not be above. */
export function atMost(goal: number, figure: Figure): Figure {
  return { ...figure, goal: `at most ${goal}`, met: figure.value <= goal }
}

/** A figure with the goal that it must not be below. */
export function atLeast(goal: number, figure: Figure): Figure {
  return { ...figure, goal: `at least ${goal}`, met: figure.value >= goal }
}

/** What so many of a hundred measurements are not above. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * percent / 100))] ?? Number.NaN
}

/** The middle of several measurements, which one slow run does not move. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return (lower + upper) / 2
}

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
