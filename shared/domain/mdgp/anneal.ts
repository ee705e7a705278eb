import type { Random } from '@shared/util/random'
import type { Placement } from './placement'

/** How many different strokes of luck a search draws from: a power of two. */
const LUCK = 4_096

/** Luck by the Metropolis rule: a loss is taken when it is smaller than the temperature times one of these, each as likely as the others. */
const LOSSES = Float64Array.from({ length: LUCK }, (_, at) => Math.log((at + 0.5) / LUCK))

/** The greatest loss that luck can make up for, at temperature 1. */
const GREATEST_LOSS = LOSSES[0] ?? 0

/** One search over a placement: it changes the placement by swaps and insertions, at a temperature. */
export class Annealer {
  /** The state of a small generator (xorshift32), for the inner loop; never 0. */
  private luck: number

  constructor(readonly placement: Placement, random: Random) {
    this.luck = random.below(2 ** 31 - 1) + 1
  }

  /**
   * Offers everyone a place in every other group, by insertion or by a swap with one of its people, and takes what gains more than
   * a random loss that grows with the temperature; at 0 only what gains. Answers how many moves it made, without those that
   * changed nothing in all: where many distances are equal they happen at any temperature.
   *
   * Offers come by pairs of groups, so that two bounds of `topGain` together pass over most pairs with one comparison: even the
   * greatest luck would not bring anything there. What is passed over would not have been taken, so nothing changes but the time.
   */
  sweep(temperature: number): number {
    const { groups } = this.placement
    let moves = 0
    for (let from = 0; from < groups; from += 1) {
      for (let to = 0; to < groups; to += 1) if (to !== from) moves += this.offer(from, to, temperature)
    }
    return moves
  }

  /** Offers each of a group's people a place in another group. */
  private offer(from: number, to: number, temperature: number): number {
    const { placement } = this
    const { people, capacity, members, sizes, sums, own, nearest, closest } = placement
    const floor = (temperature * GREATEST_LOSS) | 0
    const out = placement.topGainOf(from, to)
    let room = placement.hasRoom(from, to)
    let back = placement.topGainOf(to, from)
    if (out + back <= floor + 2 * closest && !(room && out > floor)) return 0
    let moves = 0
    for (let at = (sizes[from] ?? 0) - 1; at >= 0; at -= 1) {
      const person = members[from * capacity + at] ?? 0
      const gain = ((sums[to * people + person] ?? 0) - (own[person] ?? 0)) | 0
      const short = (gain + back - 2 * (nearest[person] ?? 0)) | 0
      if (short <= floor && !(room && gain > floor)) continue
      const least = (temperature * this.nextLoss()) | 0
      const total = placement.total
      if (room && gain > least) {
        placement.insert(person, to)
      } else {
        const partner = short > least ? this.partnerIn(to, person, from, (least - gain) | 0) : -1
        if (partner < 0) continue
        placement.swap(person, partner)
      }
      back = placement.topGainOf(to, from)
      room = placement.hasRoom(from, to)
      if (placement.total !== total) moves += 1
    }
    return moves
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
