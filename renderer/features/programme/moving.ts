/** The row before which row `index` goes when it moves one step; null is last. */
export function beforeAfterStep(ids: readonly string[], index: number, step: -1 | 1): string | null {
  return (step === -1 ? ids[index - 1] : ids[index + 2]) ?? null
}
