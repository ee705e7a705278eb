import type { MdgpInstance } from './instance'

/** An instance's distances as the search counts them: whole numbers, so that millions of changes add up without rounding. */
export interface Weights {
  /** The weight of `first` and `second` at `first * people + second`. */
  readonly values: Int32Array
  /** The least weight that each person has with anyone. */
  readonly nearest: Int32Array
  readonly mean: number
  /** How far weights are from their mean: the standard deviation. */
  readonly spread: number
}

/** Room above the largest sum of a group, for the differences and the luck that a gain is compared with (see `anneal.ts`). */
const HEADROOM = 32

/**
 * Scales the distances by the largest power of ten that keeps every sum and difference of the search within 32 bits. Distances with
 * few decimals, as the published instances have them, become exact; others keep six digits or more.
 */
export function weightsOf({ people, largest, distances }: MdgpInstance): Weights {
  const capacity = Math.min(people, largest.reduce((most, size) => Math.max(most, size), 1))
  const greatest = distances.reduce((most, distance) => Math.max(most, Math.abs(distance)), 0) || 1
  const scale = 10 ** Math.floor(Math.log10(2 ** 31 / (greatest * (4 * capacity + HEADROOM))))
  const values = new Int32Array(distances.length)
  const nearest = new Int32Array(people).fill(people > 1 ? 0x7fffffff : 0)
  let [sum, squares] = [0, 0]
  for (let at = 0; at < values.length; at += 1) {
    if (at % (people + 1) === 0) continue // a person with oneself
    const person = Math.floor(at / people)
    const value = Math.round((distances[at] ?? 0) * scale)
    values[at] = value
    nearest[person] = Math.min(nearest[person] ?? 0, value)
    sum += value
    squares += value * value
  }
  const pairs = Math.max(1, people * (people - 1))
  return { values, nearest, mean: sum / pairs, spread: Math.sqrt(Math.max(0, squares / pairs - (sum / pairs) ** 2)) }
}
