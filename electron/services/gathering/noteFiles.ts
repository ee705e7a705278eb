import { updatesAfter } from '@electron/store/noteLog'
import type { Store } from '@electron/store/store'
import { LONGEST_NOTE_FILE, NOTE_FILE_ENDING, NOTE_FILE_FORMAT, noteFile, type NoteFile, type TakenNoteFile } from '@shared/contract/noteFile'
import type { FileAnswer } from '@shared/contract/registration'
import { noteId } from '@shared/domain/entities'
import { defaultScope } from '@shared/domain/notes'
import { Refusal } from '@shared/domain/refusal'
import { fileName } from '@shared/util/fileName'
import { keepUpdate, noteState } from './noteDocument'

/** All that was written at a gathering in one file. The same writing gives the same bytes. */
export function exportNoteFile(store: Store, gatheringId: string): FileAnswer {
  const items = store.agendaItem.all({ gatheringId })
  const notes = items.flatMap((item) => store.note.all({ itemId: item.id })).filter(({ id }) => updatesAfter(store.db, id, 0).length > 0)
  const file: NoteFile = {
    format: NOTE_FILE_FORMAT, version: 1, gatheringId,
    notes: notes.map(({ id, itemId, groupId }) => ({ itemId, groupId, update: Buffer.from(noteState(store, id)).toString('base64') })),
    points: items.flatMap((item) => store.point.all({ itemId: item.id }))
      .filter(({ text }) => text.trim() !== '').map(({ id, itemId, groupId, kind, text, unitId }) => ({ id, itemId, groupId, kind, text, unitId })),
    measures: store.measure.all({ gatheringId })
      .filter(({ what }) => what.trim() !== '').map(({ id, unitId, what, responsible, deadline }) => ({ id, unitId, what, responsible, deadline })),
  }
  return { name: fileName(store.gathering.get(gatheringId).title) + NOTE_FILE_ENDING, bytes: Buffer.from(JSON.stringify(file)).toString('base64') }
}

/**
 * Takes a note file in: notes are merged, points and measures that are not here yet are added, and what is here stays as it is.
 * Refuses with `note_file_unreadable` what is none, with `note_file_foreign` one of another programme, and with a note's own refusal what cannot be kept.
 */
export function importNoteFile(store: Store, content: string): TakenNoteFile {
  const file = readNoteFile(content)
  if (store.gathering.find(file.gatheringId) === undefined) throw new Refusal('note_file_foreign', {})
  const notes = takeNotes(store, file)
  const points = takeAll(file.points, (point) => takePoint(store, file.gatheringId, point))
  const measures = takeAll(file.measures, (measure) => takeMeasure(store, file.gatheringId, measure))
  return { notes: notes.taken, points: points.taken, measures: measures.taken, homeless: notes.homeless + points.homeless + measures.homeless }
}

function readNoteFile(content: string): NoteFile {
  if (content.length > LONGEST_NOTE_FILE) throw new Refusal('note_file_unreadable', {})
  try {
    return noteFile.parse(JSON.parse(content))
  } catch {
    throw new Refusal('note_file_unreadable', {})
  }
}

/** What became of a part of the file. */
type Taken = 'taken' | 'known' | 'homeless'

function takeAll<T>(parts: readonly T[], take: (part: T) => Taken): { readonly taken: number; readonly homeless: number } {
  const results = parts.map(take)
  return { taken: results.filter((result) => result === 'taken').length, homeless: results.filter((result) => result === 'homeless').length }
}

function takeNotes(store: Store, { gatheringId, notes }: NoteFile) {
  return takeAll(notes, ({ itemId, groupId, update }) => {
    if (!isPlace(store, gatheringId, itemId, groupId)) return 'homeless'
    const id = noteId(itemId, groupId)
    if (!store.note.find(id)) store.note.insert({ id, itemId, groupId, scope: defaultScope(groupId === null ? null : store.group.get(groupId)) })
    const { before, seq } = keepUpdate(store, id, Buffer.from(update, 'base64'), 'note_file_unreadable')
    return seq === before ? 'known' : 'taken'
  })
}

function takePoint(store: Store, gatheringId: string, point: NoteFile['points'][number]): Taken {
  if (store.point.find(point.id)) return 'known'
  const { itemId, groupId } = point
  if (!isPlace(store, gatheringId, itemId, groupId) || (point.unitId !== null && !store.unit.find(point.unitId))) return 'homeless'
  const group = groupId === null ? null : store.group.get(groupId)
  const unitId = group?.kind === 'own' ? group.unitId : point.unitId
  store.point.insert({ ...point, unitId, position: store.point.nextPosition({ itemId, groupId }), scope: defaultScope(group) })
  return 'taken'
}

function takeMeasure(store: Store, gatheringId: string, measure: NoteFile['measures'][number]): Taken {
  if (store.measure.find(measure.id)) return 'known'
  if (!store.unit.find(measure.unitId)) return 'homeless'
  store.measure.insert({ ...measure, gatheringId, position: store.measure.nextPosition({}), status: 'not_started' })
  return 'taken'
}

function isPlace(store: Store, gatheringId: string, itemId: string, groupId: string | null): boolean {
  return store.agendaItem.find(itemId)?.gatheringId === gatheringId && (groupId === null || store.group.find(groupId)?.itemId === itemId)
}
