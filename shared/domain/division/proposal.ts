import type { DivisionAssessment } from './assessment'

/** A group of a proposal. */
export interface ProposedGroup {
  /** The group's id; for one that is to be made, what its seats and findings call it. */
  readonly id: string
  readonly name: string
  readonly isNew: boolean
  readonly isLocked: boolean
}

/** Who would sit in a group in a round. */
export interface ProposedSeats {
  readonly round: number
  readonly groupId: string
  readonly participantIds: readonly string[]
}

/** Somebody whose seat a repair would change; null is no seat. */
export interface ProposedMove {
  readonly participantId: string
  readonly round: number
  readonly from: string | null
  readonly to: string | null
}

/** Groups as they could be. Nothing is changed until it is applied. */
export interface DivisionProposal {
  readonly seed: number
  readonly groups: readonly ProposedGroup[]
  readonly seats: readonly ProposedSeats[]
  readonly assessment: DivisionAssessment
  /** Ids of groups that are not needed any more and hold no notes or points: applying removes them. */
  readonly removed: readonly string[]
  /** Ids of groups that are not needed but hold notes or points: applying empties them and leaves them. */
  readonly emptied: readonly string[]
  /** Whose seat changes, where groups were repaired; empty for a new division. */
  readonly moves: readonly ProposedMove[]
}
