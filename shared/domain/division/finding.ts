import type { Side } from '../kinds'

/** Where a rule is not kept: a round (0 is the first) and a group. */
interface Place {
  readonly round: number
  readonly groupId: string
}

/** A rule that a plan does not keep, and why. */
export type DivisionFinding = BrokenRule & { readonly why: Why }

/** Which rule is not kept, and by whom. */
export type BrokenRule =
  | (Place & { readonly kind: 'unit'; readonly unitId: string; readonly personIds: readonly string[]; readonly atMost: number })
  | (Place & { readonly kind: 'side'; readonly side: Side })
  | (Place & { readonly kind: 'youth'; readonly personIds: readonly string[]; readonly atLeast: number })
  | (Place & { readonly kind: 'facilitator'; readonly unitId: string; readonly personIds: readonly string[] })
  | (Place & { readonly kind: 'apart'; readonly personIds: readonly string[] })
  | (Place & { readonly kind: 'size'; readonly people: number; readonly minSize: number; readonly maxSize: number })
  | { readonly kind: 'together'; readonly round: number; readonly personIds: readonly string[] }
  | { readonly kind: 'fixed'; readonly round: number; readonly personId: string; readonly groupId: string }
  | { readonly kind: 'unseated'; readonly round: number; readonly personIds: readonly string[] }

/**
 * Why a rule is not kept. `impossible` is proved: no plan keeps it everywhere, or not together with the other rule that the proof counts. `rules`: it could be kept alone, but not with the others as far as is known.
 * `open`: nothing says that it cannot be kept; another plan may keep it.
 */
export type Why = { readonly kind: 'impossible'; readonly proof: Proof } | { readonly kind: 'rules' } | { readonly kind: 'open' }

/** What proves that a rule cannot be kept in every group of a round: counts that a reader can check. */
export type Proof =
  /** `people` of one unit in `groups` groups that take `atMost` each: so many too many. Groups with a facilitator of the unit are not among them; `ownLed` is how many those are. */
  | { readonly kind: 'unit'; readonly unitId: string; readonly people: number; readonly groups: number; readonly ownLed: number; readonly atMost: number }
  /** `people` of one side for `groups` groups: `without` groups have none. With a least number of youth in a group fewer groups are reached. */
  | { readonly kind: 'side'; readonly side: Side; readonly people: number; readonly groups: number; readonly atLeast: number; readonly without: number }
  /** Fewer young people in all than a group must have. */
  | { readonly kind: 'youth'; readonly people: number; readonly atLeast: number }
  /** So many seats for so many people. */
  | { readonly kind: 'seats'; readonly people: number; readonly seats: number }
  /** A contradiction among what was asked for. */
  | { readonly kind: 'contradiction'; readonly contradiction: Contradiction }

/** What was asked for and cannot be, however people are seated; each is told with the smallest change that resolves it. */
export type Contradiction =
  | { readonly kind: 'no_people' }
  | { readonly kind: 'no_groups' }
  | { readonly kind: 'fewer_people_than_groups'; readonly people: number; readonly groups: number }
  /** `needed` is how many seats the groups must have at least. */
  | { readonly kind: 'too_few_seats'; readonly people: number; readonly seats: number }
  /** The groups' least sizes ask for more people than there are. */
  | { readonly kind: 'too_few_people'; readonly people: number; readonly least: number }
  | { readonly kind: 'together_and_apart'; readonly personIds: readonly string[] }
  /** People who are kept together are more than any group takes. */
  | { readonly kind: 'together_too_many'; readonly personIds: readonly string[]; readonly maxSize: number }
  | { readonly kind: 'together_of_one_unit'; readonly unitId: string; readonly personIds: readonly string[]; readonly atMost: number }
  /** More people kept apart from each other than there are groups. */
  | { readonly kind: 'apart_too_many'; readonly personIds: readonly string[]; readonly groups: number }
  | { readonly kind: 'fixed_twice'; readonly personId: string; readonly groupIds: readonly string[] }
  | { readonly kind: 'fixed_apart'; readonly personIds: readonly string[]; readonly groupId: string }
  | { readonly kind: 'fixed_together'; readonly personIds: readonly string[]; readonly groupIds: readonly string[] }
  | { readonly kind: 'fixed_too_many'; readonly groupId: string; readonly people: number; readonly maxSize: number }
  | { readonly kind: 'fixed_of_one_unit'; readonly groupId: string; readonly unitId: string; readonly personIds: readonly string[]; readonly atMost: number }
  | { readonly kind: 'fixed_with_facilitator'; readonly groupId: string; readonly personId: string; readonly unitId: string }
  | { readonly kind: 'fixed_in_locked'; readonly groupId: string; readonly personId: string }
