import * as Y from 'yjs'
import { toBase64 } from '@renderer/api/base64'
import { NOTE_FILE_ENDING, NOTE_FILE_FORMAT, type NoteFile } from '@shared/contract/noteFile'
import type { TableState } from '@shared/contract/table'
import { fileName } from '@shared/util/fileName'
import { keptHere } from './keptHere'
import type { OpenNotes } from './openNotes'
import { outbox } from './outbox'
import { mergeUpdates } from './tableNote'

/** Everything that this browser has of the gathering's notes, and what waits for the hub, as the file that the lead takes in. */
export async function groupFile(state: TableState, open: OpenNotes): Promise<{ readonly name: string; readonly content: string }> {
  const places = state.items.flatMap((item) => item.places)
  const notes = await Promise.all(places.map(async ({ noteId, itemId, groupId }) => {
    const doc = new Y.Doc()
    for (const update of await keptHere(noteId, mergeUpdates).catch(() => [])) Y.applyUpdate(doc, update)
    const shown = open.find(noteId)
    if (shown) Y.applyUpdate(doc, Y.encodeStateAsUpdate(shown.doc))
    return doc.store.clients.size === 0 ? [] : [{ itemId, groupId, update: toBase64(Y.encodeStateAsUpdate(doc)) }]
  }))
  const waiting = outbox.getState().waiting.filter((act) => act.gatheringId === state.gathering.id)
  const file: NoteFile = {
    format: NOTE_FILE_FORMAT, version: 1, gatheringId: state.gathering.id, notes: notes.flat(),
    points: waiting.flatMap((act) => act.kind === 'point' ? [act.value] : []),
    measures: waiting.flatMap((act) => act.kind === 'measure' ? [{ id: act.id, unitId: act.value.unitId, what: act.value.what, responsible: act.value.responsible, deadline: act.value.deadline }] : []),
  }
  return { name: `${fileName(`${state.gathering.title} – ${state.seatName}`)}${NOTE_FILE_ENDING}`, content: JSON.stringify(file) }
}
