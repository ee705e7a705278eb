import type { WorkGroup } from '../entities'
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

/**
 * The proposal where another one, made from the same groups, was used meanwhile: the groups that both were to make are there now. A group that was to be made is the one of its
 * name that the proposal does not know, unless that is locked.
 */
export function afterAnother(proposal: DivisionProposal, existing: readonly Pick<WorkGroup, 'id' | 'name' | 'locked'>[]): DivisionProposal {
  const known = new Set([...proposal.groups.map((group) => group.id), ...proposal.removed, ...proposal.emptied])
  const made = existing.filter((group) => !known.has(group.id) && !group.locked)
  const ids = new Map(proposal.groups.flatMap(({ id, name, isNew }) => {
    const index = isNew ? made.findIndex((group) => group.name === name) : -1
    return made.splice(index, index < 0 ? 0 : 1).map((group) => [id, group.id] as const)
  }))
  return {
    ...proposal,
    groups: proposal.groups.map((group) => ({ ...group, id: ids.get(group.id) ?? group.id, isNew: group.isNew && !ids.has(group.id) })),
    seats: proposal.seats.map((seats) => ({ ...seats, groupId: ids.get(seats.groupId) ?? seats.groupId })),
  }
}
