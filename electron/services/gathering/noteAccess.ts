import type { Store } from '@electron/store/store'
import { noteId as idOf, type Note, type Seat, type WorkGroup } from '@shared/domain/entities'
import { takesNotes, type Scope } from '@shared/domain/kinds'
import { defaultScope } from '@shared/domain/notes'
import { Refusal } from '@shared/domain/refusal'

/** Whether a seat may open a place: none that the lead keeps to the organisers, and of units' own groups, where it writes for one unit, that one's alone. */
export function mayOpen({ unitId }: Pick<Seat, 'unitId'>, group: Pick<WorkGroup, 'kind' | 'unitId'> | null, scope: Scope): boolean {
  return scope !== 'lead' && (unitId === null || group?.kind !== 'own' || group.unitId === unitId)
}

/**
 * The note that a seat writes in, as it is or would be made. Refuses with `not_allowed` a revoked seat, a place in another gathering or without notes, and one that
 * the seat may not open; with `not_found` a place that is not there.
 */
export function noteForSeat(store: Store, gatheringId: string, seatId: string, noteId: string): Note {
  const seat = store.seat.find(seatId)
  if (seat === undefined || seat.revoked || seat.gatheringId !== gatheringId) throw new Refusal('not_allowed', {})
  const [itemId = '', groupId = null] = noteId.split('.')
  const item = store.agendaItem.get(itemId)
  const group = groupId === null ? null : store.group.get(groupId)
  if (group !== null && group.itemId !== itemId) throw new Refusal('not_found', { what: 'work_group' })
  if (idOf(itemId, groupId) !== noteId || item.gatheringId !== gatheringId || (group === null && !takesNotes(item.kind))) throw new Refusal('not_allowed', {})
  const note = store.note.find(noteId) ?? { id: noteId, itemId, groupId, scope: defaultScope(group) }
  if (!mayOpen(seat, group, note.scope)) throw new Refusal('not_allowed', {})
  return note
}

/** The same, and the note's row is made where there is none: call it in a command. */
export function makeNoteForSeat(store: Store, gatheringId: string, seatId: string, noteId: string): void {
  const note = noteForSeat(store, gatheringId, seatId, noteId)
  if (store.note.find(noteId) === undefined) store.note.insert(note)
}
