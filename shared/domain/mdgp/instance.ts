/** A maximally diverse grouping problem: people, the distance between each two, and how many each group may hold. */
export interface MdgpInstance {
  /** How many people there are; they are named 0, 1, … */
  readonly people: number
  /** The fewest that each group may hold. */
  readonly smallest: readonly number[]
  /** The most that each group may hold. */
  readonly largest: readonly number[]
  /** The distance of `first` and `second` at `first * people + second`: symmetric, in the instance's own unit. */
  readonly distances: Float64Array
}

/** The most people of an instance, so that its distances fit in the memory of an ordinary laptop. */
export const MOST_PEOPLE = 4_000

/** Who is in the groups of a solution, and what that is worth. */
export interface MdgpSolution {
  /** The sum of the distances within groups, which is to be as large as possible. */
  readonly objective: number
  /** The group of each person. */
  readonly assignment: readonly number[]
}

/** The sum of the distances within groups, counted anew. */
export function objectiveOf({ people, smallest, distances }: MdgpInstance, assignment: ArrayLike<number>): number {
  const members: number[][] = smallest.map(() => [])
  let sum = 0
  for (let person = 0; person < people; person += 1) {
    const group = members[assignment[person] ?? -1]
    if (!group) continue
    for (const other of group) sum += distances[person * people + other] ?? 0
    group.push(person)
  }
  return sum
}
