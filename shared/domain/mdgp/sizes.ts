/** What the size of each group may be. */
interface Bounds {
  readonly people: number
  readonly smallest: readonly number[]
  readonly largest: readonly number[]
}

/**
 * The sizes that use the pairs best before anyone is placed. A group of s people has s(s - 1)/2 pairs, so where pairs are worth
 * something on average (`pairWorth` above 0), uneven sizes hold more of them, and even sizes fewer. Exact, by dynamic programming over
 * the groups: the best sum of squares for each number of people placed so far. The bounds must have room for all.
 */
export function bestSizes({ people, smallest, largest }: Bounds, pairWorth: number): Int32Array {
  const worth = pairWorth < 0 ? -1 : 1
  let reached = new Float64Array(people + 1).fill(-Infinity)
  reached[0] = 0
  const chosen = smallest.map((least, group) => {
    const next = new Float64Array(people + 1).fill(-Infinity)
    const choice = new Int32Array(people + 1)
    for (let size = least; size <= Math.min(largest[group] ?? 0, people); size += 1) {
      for (let placed = size; placed <= people; placed += 1) {
        const value = (reached[placed - size] ?? 0) + worth * size * size
        if (value > (next[placed] ?? 0)) {
          next[placed] = value
          choice[placed] = size
        }
      }
    }
    reached = next
    return choice
  })
  const sizes = new Int32Array(smallest.length)
  for (let group = sizes.length - 1, left = people; group >= 0; group -= 1) {
    sizes[group] = chosen[group]?.[left] ?? 0
    left -= sizes[group] ?? 0
  }
  return sizes
}
