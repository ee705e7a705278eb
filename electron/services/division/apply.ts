import type { AppliedProposal } from '@shared/contract/division'
import type { WorkGroup } from '@shared/domain/entities'
import { Refusal } from '@shared/domain/refusal'
import type { Context } from '../context'
import { crossGroups, nextName, peopleAt, presentAt } from '../gathering/groups'
import { keepDivision, keptDivision } from './settings'
import { holdsWriting } from './writing'

/** A seat as it is compared: who, in which round, in which group. */
interface Seat {
  readonly groupId: string
  readonly participantId: string
  readonly round: number
}

const keyOf = ({ groupId, participantId, round }: Seat): string => `${round} ${groupId} ${participantId}`

/** Makes the groups as they were proposed, or refuses and changes nothing. Answers how many groups there are, and the names of those that stay without people for what is written in them. */
export function applyProposal(context: Context, proposal: AppliedProposal): { groups: number; emptied: string[] } {
  const existing = crossGroups(context, proposal.itemId)
  checkPeople(context, proposal)
  checkGroups(context, proposal, existing)
  const { settings } = keptDivision(context, proposal.itemId) // before the groups are there, whose number would be taken for what was asked for
  const ids = makeGroups(context, proposal)
  const seats = proposal.seats.flatMap(({ round, groupId, participantIds }) => participantIds.map((participantId): Seat => ({ round, groupId: ids.get(groupId) ?? groupId, participantId })))
  seatAll(context, existing, seats)
  const surplus = existing.filter((group) => !ids.has(group.id))
  const emptied = surplus.filter((group) => holdsWriting(context.store, group))
  for (const group of surplus) if (!emptied.includes(group)) context.store.group.delete(group.id)
  keepDivision(context, proposal.itemId, { settings, seed: proposal.seed })
  return { groups: proposal.groups.length, emptied: emptied.map((group) => group.name) }
}

/** Refuses where somebody has left or was removed since: their table would be short of them without anybody having seen it. */
function checkPeople(context: Context, { itemId, seats }: AppliedProposal): void {
  const here = new Map(peopleAt(context, itemId).map((person) => [person.participantId, person]))
  const gone = [...new Set(seats.flatMap((seat) => seat.participantIds))].filter((id) => here.get(id)?.isAbsent !== false)
  if (gone.length > 0) throw new Refusal('division_people_gone', { names: gone.flatMap((id) => here.get(id)?.name ?? []) })
}

/** Refuses where the groups are not those that the proposal was made from: one is gone, new, locked or unlocked, or a locked one has other people; or where it names a group twice or seats somebody twice. */
function checkGroups(context: Context, { itemId, groups, surplus, seats }: AppliedProposal, existing: readonly WorkGroup[]): void {
  const known = new Map(existing.map((group) => [group.id, group]))
  const used = new Set(groups.map((group) => group.id))
  const fits = used.size === groups.length && groups.every(({ id, isNew, isLocked }) => (isNew ? !known.has(id) : known.get(id)?.locked === isLocked))
  const isComplete = existing.every((group) => used.has(group.id) || (!group.locked && surplus.includes(group.id)))
  const placed = seats.flatMap(({ round, groupId, participantIds }) => participantIds.map((participantId) => ({ round, groupId, participantId })))
  const seatedOnce = new Set(placed.map(({ round, participantId }) => `${round} ${participantId}`)).size === placed.length
  if (!fits || !isComplete || !seatedOnce || !lockedStay(context, itemId, groups.filter((group) => group.isLocked).map((group) => group.id), placed) || placed.some((seat) => !used.has(seat.groupId))) throw new Refusal('division_groups_changed', {})
}

/** Whether locked groups have the people they have now, in every round; in a round in which nobody sits there, people of the first may. */
function lockedStay(context: Context, itemId: string, lockedIds: readonly string[], placed: readonly Seat[]): boolean {
  const here = new Set(presentAt(context, itemId).map((person) => person.participantId))
  const rounds = [...new Set([0, ...placed.map((seat) => seat.round)])]
  return lockedIds.every((groupId) => {
    const seated = context.store.member.all({ groupId }).filter((member) => here.has(member.participantId))
    const nowIn = (round: number) => seated.filter((member) => member.round === round).map((member) => member.participantId)
    return rounds.every((round) => {
      const now = nowIn(round)
      const then = placed.filter((seat) => seat.groupId === groupId && seat.round === round).map((seat) => seat.participantId)
      if (now.length === 0) return then.every((participantId) => nowIn(0).includes(participantId))
      return now.toSorted().join() === then.toSorted().join()
    })
  })
}

/** Makes the groups that are missing; answers the ids of all the proposal's groups by what the proposal calls them. */
function makeGroups(context: Context, { itemId, groups }: AppliedProposal): Map<string, string> {
  const { store, newId } = context
  return new Map(groups.map(({ id, isNew }) => [id, !isNew ? id : store.group.insert({
    id: newId(), itemId, position: store.group.nextPosition({ itemId }), kind: 'cross', unitId: null, name: nextName(context, itemId), facilitatorUnitId: null, locked: false,
  }).id]))
}

/** Brings the seats of all groups to these; a seat that stays keeps its row. */
function seatAll({ store, newId }: Context, existing: readonly WorkGroup[], wanted: readonly Seat[]): void {
  const left = new Map(wanted.map((seat) => [keyOf(seat), seat]))
  for (const seat of existing.flatMap((group) => store.member.all({ groupId: group.id }))) {
    if (!left.delete(keyOf(seat))) store.member.delete(seat.id)
  }
  for (const seat of left.values()) store.member.insert({ id: newId(), ...seat })
}
