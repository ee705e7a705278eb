import type { Side } from '../kinds'

/** Somebody who is to be seated. */
export interface DivisionPerson {
  readonly id: string
  readonly unitId: string
  readonly side: Side
  /** The role as the unit wrote it. */
  readonly role: string
  /** The unit's own theme; empty while undecided. */
  readonly theme: string
  /** How many earlier gatherings they were at. */
  readonly experience: number
}

/** A group that people are seated in. */
export interface DivisionGroup {
  readonly id: string
  readonly minSize: number
  readonly maxSize: number
  /** The unit that the group's facilitator comes from; null where that is not known, or none. */
  readonly facilitatorUnitId: string | null
  /** A locked group keeps exactly the people it has in the plan that one starts from. */
  readonly isLocked: boolean
}

/** What must hold in every group and round wherever it can. A rule that is null, false or empty is off. */
export interface DivisionRules {
  /** At most so many of one unit in a group; 1 is "no two of one municipality". */
  readonly unitAtMost: number | null
  /** Each group has at least one of each of these sides, as far as there are people enough. */
  readonly sides: readonly Side[]
  /** A group has no youth, or at least so many: none is alone among adults. */
  readonly youthAtLeast: number | null
  /** A facilitator does not sit with their own unit. */
  readonly facilitatorsElsewhere: boolean
  /** Lists of people (ids) who sit in one group. */
  readonly together: readonly (readonly string[])[]
  /** Lists of people (ids) of whom no two sit in one group. */
  readonly apart: readonly (readonly string[])[]
  /** People who sit in a certain group in every round, such as at the table with the ramp. */
  readonly fixed: readonly FixedSeat[]
}

/** Somebody who has a certain seat. */
export interface FixedSeat {
  readonly personId: string
  readonly groupId: string
}

/** What groups are mixed by. */
export const MIXES = ['unit', 'side', 'role', 'theme', 'experience'] as const
/** One thing that groups are mixed by: those who share it are spread. */
export type Mix = (typeof MIXES)[number]

/** How much is made of an aim: 0 is nothing, 3 is most. */
export type Weight = 0 | 1 | 2 | 3

/** What is striven for once the rules are kept. */
export interface DivisionAims {
  /** The people of a group differ in these. */
  readonly mix: Readonly<Record<Mix, Weight>>
  /** People meet others, and above all other units, whom they have not sat with before: at earlier gatherings and in the other rounds. */
  readonly acquaintances: Weight
}

/** Two people who sat together before, and in how many rounds. `a` and `b` are places in `people`, a < b. */
export interface MetPair {
  readonly a: number
  readonly b: number
  readonly times: number
}

/** Who is to be divided into which groups, by which rules. */
export interface DivisionProblem {
  readonly people: readonly DivisionPerson[]
  readonly groups: readonly DivisionGroup[]
  /** In how many rounds everybody is seated anew; 1 where they stay. */
  readonly rounds: number
  readonly rules: DivisionRules
  readonly aims: DivisionAims
  readonly met: readonly MetPair[]
}

/** Who sits where: for each round and each person (in the order of `people`) the place of the group in `groups`, or -1 without a seat. */
export type DivisionPlan = readonly (readonly number[])[]
