import type { Random } from '@shared/util/random'
import type { Placement } from './placement'
import { bestSizes } from './sizes'
import type { Weights } from './weights'

/**
 * A first placement in which everyone, in random order, joins the group with room whose people are furthest away on average: groups of
 * the sizes that hold the most, in time that grows as the square of the people.
 */
export function construct(placement: Placement, { mean }: Weights, random: Random): void {
  const { people, groups, smallest, largest, weights } = placement
  const sizes = bestSizes({ people, smallest: [...smallest], largest: [...largest] }, mean)
  const placed = new Int32Array(groups)
  const sums = new Float64Array(groups * people)
  const groupOf = new Int32Array(people)
  for (const person of shuffled(people, random)) {
    let chosen = -1
    let most = -Infinity
    for (let group = 0; group < groups; group += 1) {
      if ((placed[group] ?? 0) >= (sizes[group] ?? 0)) continue
      const average = placed[group] === 0 ? mean : (sums[group * people + person] ?? 0) / (placed[group] ?? 1)
      if (average <= most) continue
      chosen = group
      most = average
    }
    groupOf[person] = chosen
    placed[chosen] = (placed[chosen] ?? 0) + 1
    for (let other = 0; other < people; other += 1) sums[chosen * people + other] = (sums[chosen * people + other] ?? 0) + (weights[person * people + other] ?? 0)
  }
  placement.placeAll(groupOf)
}

/** The numbers from 0 in random order (Fisher and Yates). */
function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at -= 1) {
    const other = random.below(at + 1)
    const moved = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = moved
  }
  return order
}
