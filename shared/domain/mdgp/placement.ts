import type { MdgpInstance } from './instance'
import type { Weights } from './weights'

/** Stands in `topGain` where it has not been worked out: above any gain, and twice it is still a whole number of 32 bits. */
const UNKNOWN = 0x3fffffff
/** The most that nobody gains: below any gain, and twice it is still a whole number of 32 bits. */
const NONE = -0x40000000

/**
 * People in groups, with what every change would gain kept up to date, the core of all good MDGP methods. `sums` holds for each group and
 * person the weight from the person to the group's people; swapping u of group a with v of group b then gains
 * `sums[b][u] - sums[a][u] + sums[a][v] - sums[b][v] - 2 d(u, v)`, five numbers, while carrying a swap out touches two rows of `sums`.
 * The arrays are the search's own: others read them and change them through `swap` and `insert` alone.
 */
export class Placement {
  readonly people: number
  readonly groups: number
  /** The most that any group may hold: the width of a row of `members`. */
  readonly capacity: number
  readonly smallest: Int32Array
  readonly largest: Int32Array
  readonly weights: Int32Array
  readonly nearest: Int32Array
  readonly groupOf: Int32Array
  /** The people of group g from `g * capacity` on, in no order. */
  readonly members: Int32Array
  readonly sizes: Int32Array
  /** The weight from a person to all people of a group at `group * people + person`. */
  readonly sums: Int32Array
  /** The weight from a person to all people of the own group. */
  readonly own: Int32Array
  /** The least weight that anyone has with anyone. */
  readonly closest: number
  /** The weight within groups: what is to be as large as possible. */
  total = 0
  /** What `topGainOf` answers for groups a and b at `a * groups + b`, or a number above any gain where it has not been worked out. */
  readonly topGain: Int32Array
  /** Where a person stands in the own group's row of `members`. */
  private readonly places: Int32Array

  constructor({ people, smallest, largest }: MdgpInstance, { values, nearest }: Weights) {
    this.people = people
    this.groups = smallest.length
    this.smallest = Int32Array.from(smallest)
    this.largest = Int32Array.from(largest, (most) => Math.min(most, people))
    this.capacity = this.largest.reduce((most, size) => Math.max(most, size), 1)
    this.weights = values
    this.nearest = nearest
    this.closest = nearest.reduce((least, weight) => Math.min(least, weight), 0x7fffffff)
    this.groupOf = new Int32Array(people)
    this.members = new Int32Array(this.groups * this.capacity)
    this.sizes = new Int32Array(this.groups)
    this.sums = new Int32Array(this.groups * people)
    this.own = new Int32Array(people)
    this.topGain = new Int32Array(this.groups * this.groups)
    this.places = new Int32Array(people)
  }

  /** Places everyone anew; `groupOf` must keep the bounds. */
  placeAll(groupOf: ArrayLike<number>): void {
    const { people, capacity, members, sizes, sums, own, places, weights } = this
    sizes.fill(0)
    sums.fill(0)
    this.topGain.fill(UNKNOWN)
    for (let person = 0; person < people; person += 1) {
      const group = groupOf[person] ?? 0
      const place = sizes[group] ?? 0
      this.groupOf[person] = group
      places[person] = place
      members[group * capacity + place] = person
      sizes[group] = place + 1
      for (let other = 0; other < people; other += 1) sums[group * people + other] = (sums[group * people + other] ?? 0) + (weights[person * people + other] ?? 0)
    }
    this.total = 0
    for (let person = 0; person < people; person += 1) {
      own[person] = sums[(this.groupOf[person] ?? 0) * people + person] ?? 0
      this.total += (own[person] ?? 0) / 2
    }
  }

  /** Two people of different groups change places. */
  swap(first: number, second: number): void {
    const { people, groupOf, members, capacity, places, sums, own, weights } = this
    const [from, to] = [groupOf[first] ?? 0, groupOf[second] ?? 0]
    const [fromRow, toRow, firstRow, secondRow] = [from * people, to * people, first * people, second * people]
    this.total += (sums[toRow + first] ?? 0) - (own[first] ?? 0) + (sums[fromRow + second] ?? 0) - (own[second] ?? 0) - 2 * (weights[firstRow + second] ?? 0)
    for (let other = 0; other < people; other += 1) {
      const change = ((weights[secondRow + other] ?? 0) - (weights[firstRow + other] ?? 0)) | 0
      sums[fromRow + other] = ((sums[fromRow + other] ?? 0) + change) | 0
      sums[toRow + other] = ((sums[toRow + other] ?? 0) - change) | 0
    }
    const [firstPlace, secondPlace] = [places[first] ?? 0, places[second] ?? 0]
    members[from * capacity + firstPlace] = second
    members[to * capacity + secondPlace] = first
    places[first] = secondPlace
    places[second] = firstPlace
    groupOf[first] = to
    groupOf[second] = from
    this.refresh(from)
    this.refresh(to)
  }

  /** Someone goes over to another group, which must have room, from a group that can spare one. */
  insert(person: number, to: number): void {
    const { people, groupOf, members, capacity, places, sizes, sums, own, weights } = this
    const from = groupOf[person] ?? 0
    const [fromRow, toRow, row] = [from * people, to * people, person * people]
    this.total += (sums[toRow + person] ?? 0) - (own[person] ?? 0)
    for (let other = 0; other < people; other += 1) {
      const change = weights[row + other] ?? 0
      sums[fromRow + other] = ((sums[fromRow + other] ?? 0) - change) | 0
      sums[toRow + other] = ((sums[toRow + other] ?? 0) + change) | 0
    }
    const [place, lastPlace, newPlace] = [places[person] ?? 0, (sizes[from] ?? 0) - 1, sizes[to] ?? 0]
    const last = members[from * capacity + lastPlace] ?? 0
    members[from * capacity + place] = last
    places[last] = place
    members[to * capacity + newPlace] = person
    places[person] = newPlace
    sizes[from] = lastPlace
    sizes[to] = newPlace + 1
    groupOf[person] = to
    this.refresh(from)
    this.refresh(to)
  }

  /** Whether someone of the first group can go over to the second within the bounds. */
  hasRoom(from: number, to: number): boolean {
    const { sizes, smallest, largest } = this
    return (sizes[from] ?? 0) > (smallest[from] ?? 0) && (sizes[to] ?? 0) < (largest[to] ?? 0)
  }

  /**
   * The most that anyone of one group gains by going over to another, whoever makes room there: a bound on what an insertion or a swap can
   * give, kept until one of the groups changes (after Schulz, Annals of Operations Research, 2024).
   */
  topGainOf(from: number, to: number): number {
    const { people, groups, capacity, members, sizes, sums, own, topGain } = this
    const known = topGain[from * groups + to] ?? 0
    if (known !== UNKNOWN) return known
    const [row, start] = [to * people, from * capacity]
    let top = NONE
    for (let at = start, end = start + (sizes[from] ?? 0); at < end; at += 1) {
      const person = members[at] ?? 0
      const gain = ((sums[row + person] ?? 0) - (own[person] ?? 0)) | 0
      if (gain > top) top = gain
    }
    topGain[from * groups + to] = top
    return top
  }

  /** After a group's people changed: what its people have, and that no bound with the group holds any more. */
  private refresh(group: number): void {
    const { people, groups, capacity, members, sizes, sums, own, topGain } = this
    const start = group * capacity
    for (let at = start, end = start + (sizes[group] ?? 0); at < end; at += 1) {
      const person = members[at] ?? 0
      own[person] = sums[group * people + person] ?? 0
    }
    for (let other = 0; other < groups; other += 1) {
      topGain[group * groups + other] = UNKNOWN
      topGain[other * groups + group] = UNKNOWN
    }
  }
}
