import type { Random } from '@shared/util/random'
import type { Placement } from './placement'

/** How many different strokes of luck a search draws from: a power of two. */
const LUCK = 4_096

/** Luck by the Metropolis rule: a loss is taken when it is smaller than the temperature times one of these, each as likely as the others. */
const LOSSES = Float64Array.from({ length: LUCK }, (_, at) => Math.log((at + 0.5) / LUCK))

/** One search over a placement: it changes the placement by swaps and insertions, at a temperature. */
export class Annealer {
  /** Which sweep last looked at a person. */
  private readonly seenIn: Int32Array
  private sweeps = 0
  /** The state of a small generator (xorshift32), for the inner loop; never 0. */
  private luck: number

  constructor(readonly placement: Placement, random: Random) {
    this.seenIn = new Int32Array(placement.people)
    this.luck = random.below(2 ** 31 - 1) + 1
  }

  /**
   * Offers everyone a place in every other group once, by insertion or by a swap with one of its people, and takes what gains more than
   * a random loss that grows with the temperature; at 0 only what gains. Answers how many moves it made, without those that
   * changed nothing in all: where many distances are equal they happen at any temperature.
   *
   * People come group by group, so that the bounds of `topGain`, which hold for a group's row until the group changes, are used often.
   */
  sweep(temperature: number): number {
    const { groups, capacity, members, sizes } = this.placement
    this.sweeps += 1
    let moves = 0
    for (let group = 0; group < groups; group += 1) {
      for (let at = group * capacity; at < group * capacity + (sizes[group] ?? 0); at += 1) {
        const person = members[at] ?? 0
        if (this.seenIn[person] === this.sweeps) continue
        this.seenIn[person] = this.sweeps
        moves += this.offer(person, temperature)
      }
    }
    return moves
  }

  /** Offers one person a place in every other group. */
  private offer(person: number, temperature: number): number {
    const { placement } = this
    const { people, groups, sums, own, groupOf, sizes, smallest, largest, topGain, nearest } = placement
    const closest = 2 * (nearest[person] ?? 0)
    let from = groupOf[person] ?? 0
    let moves = 0
    let total = placement.total
    for (let to = 0; to < groups; to += 1) {
      if (to === from) continue
      const gain = ((sums[to * people + person] ?? 0) - (own[person] ?? 0)) | 0
      const least = (temperature * this.nextLoss()) | 0
      if (gain > least && (sizes[from] ?? 0) > (smallest[from] ?? 0) && (sizes[to] ?? 0) < (largest[to] ?? 0)) {
        placement.insert(person, to)
      } else {
        const needed = (least - gain) | 0
        if ((topGain[from * groups + to] ?? 0) <= ((needed + closest) | 0)) continue
        const partner = this.partnerIn(to, person, from, needed, closest)
        if (partner < 0) continue
        placement.swap(person, partner)
      }
      from = to
      if (placement.total !== total) moves += 1
      total = placement.total
    }
    return moves
  }

  /** Someone of group `to` whose swap with the person gives more than `needed` beside the person's own gain, or -1. */
  private partnerIn(to: number, person: number, from: number, needed: number, closest: number): number {
    const { people, groups, capacity, members, sizes, sums, own, weights, topGain } = this.placement
    const [fromRow, personRow, start, enough] = [from * people, person * people, to * capacity, (needed + closest) | 0]
    let top = -0x80000000
    for (let at = start, end = start + (sizes[to] ?? 0); at < end; at += 1) {
      const partner = members[at] ?? 0
      const gain = ((sums[fromRow + partner] ?? 0) - (own[partner] ?? 0)) | 0
      if (gain > enough && ((gain - 2 * (weights[personRow + partner] ?? 0)) | 0) > needed) return partner
      if (gain > top) top = gain
    }
    topGain[from * groups + to] = top
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
