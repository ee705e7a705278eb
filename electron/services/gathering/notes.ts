import { updatesAfter, type StoredUpdate } from '@electron/store/noteLog'
import type { NotePlace, NoteUpdates } from '@shared/contract/notes'
import { noteId, type AgendaItem, type Note, type WorkGroup } from '@shared/domain/entities'
import { takesNotes } from '@shared/domain/kinds'
import { defaultScope, possibleScopes } from '@shared/domain/notes'
import { Refusal } from '@shared/domain/refusal'
import type { AllServices, Context } from '../context'
import { keepUpdate, noteWritten, replay } from './noteDocument'
import { exportNoteFile, importNoteFile } from './noteFiles'

/** So much of a note's last line tells what a group is at. */
const LONGEST_LINE = 200

/** A place whose note was not made. */
const NOTHING_WRITTEN = { markdown: '', writtenAt: null } as const

/** Notes: one Yjs text in Markdown for each place of a gathering. */
export const notes: AllServices['notes'] = {
  list: (context, { gatheringId }) => placesOf(context, gatheringId),
  open: (context, { itemId, groupId }) => {
    const note = context.store.note.find(noteId(itemId, groupId)) ?? makeNote(context, itemId, groupId)
    const updates = updatesAfter(context.store.db, note.id, 0)
    replay(updates).destroy() // what cannot be read is refused here, before an editor shows an empty note
    return { note, path: context.store.path, ...answerOf(updates, 0) }
  },
  append: ({ store }, { noteId: id, path, update }) => {
    if (path !== store.path) throw new Refusal('no_programme', {})
    store.note.get(id)
    return { seq: keepUpdate(store, id, Buffer.from(update, 'base64'), 'note_update_unreadable').seq }
  },
  since: ({ store }, { noteId: id, after }) => answerOf(updatesAfter(store.db, id, after), after),
  exportFile: ({ store }, { gatheringId }) => exportNoteFile(store, gatheringId),
  importFile: ({ store }, { content }) => importNoteFile(store, content),
  setScope: ({ store }, { id, scope }) => {
    const { groupId } = store.note.get(id)
    const group = groupId === null ? null : store.group.get(groupId)
    if (!possibleScopes(group, group?.unitId ?? null).includes(scope)) throw new Refusal('scope_not_possible', {})
    return store.note.update(id, { scope })
  },
}

/** The group at an item that an input names, or null for the item itself. Refuses an item or a group that is not there. */
export function groupAt({ store }: Pick<Context, 'store'>, itemId: string, groupId: string | null): WorkGroup | null {
  store.agendaItem.get(itemId)
  const group = groupId === null ? null : store.group.get(groupId)
  if (group !== null && group.itemId !== itemId) throw new Refusal('not_found', { what: 'work_group' })
  return group
}

function makeNote(context: Context, itemId: string, groupId: string | null): Note {
  const group = groupAt(context, itemId, groupId)
  return context.store.note.insert({ id: noteId(itemId, groupId), itemId, groupId, scope: defaultScope(group) })
}

function answerOf(updates: readonly StoredUpdate[], after: number): NoteUpdates {
  return { updates: updates.map(({ bytes }) => Buffer.from(bytes).toString('base64')), seq: updates.at(-1)?.seq ?? after }
}

/** The places of the agenda in their order. A break is none, unless something was written there while it was something else. */
function placesOf(context: Context, gatheringId: string): NotePlace[] {
  const { store } = context
  const unitNames = new Map(store.unit.all().map((unit) => [unit.id, unit.name]))
  return store.agendaItem.all({ gatheringId }).flatMap((item) => {
    const points = store.point.all({ itemId: item.id })
    const scopes = new Map(store.note.all({ itemId: item.id }).map((note) => [note.id, note.scope]))
    const place = (group: WorkGroup | null): NotePlace => {
      const id = noteId(item.id, group?.id ?? null)
      const { markdown, writtenAt } = scopes.has(id) ? noteWritten(store, id) : NOTHING_WRITTEN
      const written = markdown.trim()
      return {
        ...describe(item, group, unitNames), noteId: id, scope: scopes.get(id) ?? defaultScope(group),
        length: written.length, lastLine: written.slice(written.lastIndexOf('\n') + 1).trim().slice(0, LONGEST_LINE),
        writtenAt,
        points: points.filter((point) => point.groupId === (group?.id ?? null)).length,
      }
    }
    const own = place(null)
    const usable = takesNotes(item.kind) || own.length > 0 || own.points > 0
    return [...(usable ? [own] : []), ...store.group.all({ itemId: item.id }).map(place)]
  })
}

function describe(item: AgendaItem, group: WorkGroup | null, unitNames: ReadonlyMap<string, string>) {
  const unitName = group?.unitId == null ? undefined : unitNames.get(group.unitId)
  return {
    itemId: item.id, groupId: group?.id ?? null, itemKind: item.kind, itemTitle: item.title, day: item.day,
    groupKind: group?.kind ?? null, unitId: group?.unitId ?? null, groupName: group === null ? null : unitName ?? group.name,
  }
}
