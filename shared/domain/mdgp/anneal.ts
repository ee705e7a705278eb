import type { Random } from '@shared/util/random'
import type { Placement } from './placement'

/** How many different strokes of luck a search draws from, and the bits that choose among them. */
const LUCK_BITS = 12
const LUCK = 1 << LUCK_BITS

/** Luck by the Metropolis rule: a loss is taken when it is smaller than the temperature times one of these, each as likely as the others. */
const LOSSES = Float64Array.from({ length: LUCK }, (_, at) => Math.log((at + 0.5) / LUCK))

/** One search over a placement: it changes the placement by swaps and insertions, at a temperature. */
export class Annealer {
  /** The state of a small generator (xorshift32), for the inner loop; never 0. */
  private luck: number

  constructor(readonly placement: Placement, random: Random) {
    this.luck = random.below(2 ** 31 - 1) + 1
  }

  /**
   * Offers the people of every group a place in every other, by insertion or by a swap with one of its people, and makes the first move
   * found that gains more than a random loss that grows with the temperature; at 0 only what gains. Answers how many moves it made,
   * without those that changed nothing in all: where many distances are equal they happen at any temperature.
   *
   * Groups come in turn, from a random one on. From a fixed one, who moved to an empty group would always be offered the way back before
   * anyone could follow, and who stands alone would never come past the first group.
   *
   * Luck is drawn once for two groups, not for each of their people, so that one comparison with the bounds of `topGain` passes over most
   * pairs of groups. Where several moves would do, only the first found is made, from a random one of the people on, so this is close to
   * the Metropolis rule but not exactly it.
   */
  sweep(temperature: number): number {
    const { placement } = this
    const { groups, closest, topGain } = placement
    const nearest = 2 * closest
    let moves = 0
    for (let turn = groups, from = (this.luck >>> LUCK_BITS) % groups; turn > 0; turn -= 1, from = from + 1 < groups ? from + 1 : 0) {
      for (let left = groups, to = (this.luck >>> 2 * LUCK_BITS) % groups; left > 0; left -= 1, to = to + 1 < groups ? to + 1 : 0) {
        const least = (temperature * this.nextLoss()) | 0
        const out = topGain[from * groups + to] ?? 0
        const both = (out + (topGain[to * groups + from] ?? 0)) | 0
        const mayGain = both > least + nearest || (out > least && placement.hasRoom(from, to))
        if (mayGain && from !== to && this.offer(from, to, least)) moves += 1
      }
    }
    return moves
  }

  /** Makes the first move from one group to another that gains more than `least`, and answers whether it changed anything in all. */
  private offer(from: number, to: number, least: number): boolean {
    const { placement } = this
    const { people, capacity, members, sizes, sums, own, nearest, closest, total } = placement
    const [out, back] = [placement.topGainOf(from, to), placement.topGainOf(to, from)]
    const room = out > least && placement.hasRoom(from, to)
    if (((out + back) | 0) <= least + 2 * closest && !room) return false
    const [enough, size] = [least - back, sizes[from] ?? 0]
    const first = (this.luck >>> LUCK_BITS) % size
    for (let turn = 0; turn < size; turn += 1) {
      const at = first + turn
      const person = members[from * capacity + (at < size ? at : at - size)] ?? 0
      const gain = ((sums[to * people + person] ?? 0) - (own[person] ?? 0)) | 0
      if (room && gain > least) {
        placement.insert(person, to)
      } else {
        const partner = gain - 2 * (nearest[person] ?? 0) > enough ? this.partnerIn(to, person, from, (least - gain) | 0) : -1
        if (partner < 0) continue
        placement.swap(person, partner)
      }
      return placement.total !== total
    }
    return false
  }

  /** Someone of group `to` whose swap with the person gives more than `needed` beside the person's own gain, or -1. */
  private partnerIn(to: number, person: number, from: number, needed: number): number {
    const { people, capacity, members, sizes, sums, own, weights, nearest } = this.placement
    const [fromRow, personRow, start, enough] = [from * people, person * people, to * capacity, (needed + 2 * (nearest[person] ?? 0)) | 0]
    for (let at = start, end = start + (sizes[to] ?? 0); at < end; at += 1) {
      const partner = members[at] ?? 0
      const gain = ((sums[fromRow + partner] ?? 0) - (own[partner] ?? 0)) | 0
      if (gain > enough && ((gain - 2 * (weights[personRow + partner] ?? 0)) | 0) > needed) return partner
    }
    return -1
  }

  private nextLoss(): number {
    let bits = this.luck
    bits ^= bits << 13
    bits ^= bits >>> 17
    bits ^= bits << 5
    this.luck = bits
    return LOSSES[bits & (LUCK - 1)] ?? 0
  }
}
