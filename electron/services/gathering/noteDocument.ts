import * as Y from 'yjs'
import { appendUpdate, replaceUpdates, updatesAfter, writeText, type StoredUpdate } from '@electron/store/noteLog'
import type { Store } from '@electron/store/store'
import { LONGEST_NOTE, NOTE_TEXT } from '@shared/domain/notes'
import { Refusal } from '@shared/domain/refusal'

/** So many updates are replayed in some milliseconds; with more of them the log becomes one snapshot. */
const LONGEST_LOG = 64

/** The Yjs document that these updates make. Refuses with `note_damaged` rather than to give an empty one. */
export function replay(updates: readonly StoredUpdate[]): Y.Doc {
  const doc = new Y.Doc()
  const text = doc.getText(NOTE_TEXT)
  try {
    doc.transact(() => {
      for (const { bytes } of updates) Y.applyUpdate(doc, bytes)
    })
  } catch {
    throw new Refusal('note_damaged', {})
  }
  if (!isWhole(doc, text)) throw new Refusal('note_damaged', {})
  return doc
}

/** Keeps an update with the text that follows from it, and answers its number. What is no update of this note is refused, and nothing is kept. */
export function keepUpdate({ db }: Store, noteId: string, update: Uint8Array): number {
  const known = updatesAfter(db, noteId, 0)
  const doc = replay(known)
  const text = doc.getText(NOTE_TEXT)
  try {
    Y.applyUpdate(doc, update)
  } catch {
    throw new Refusal('note_update_unreadable', {})
  }
  if (!isWhole(doc, text)) throw new Refusal('note_update_unreadable', {})
  if (text.length > LONGEST_NOTE) throw new Refusal('note_too_long', { longest: LONGEST_NOTE })
  const seq = known.length < LONGEST_LOG ? appendUpdate(db, noteId, update) : replaceUpdates(db, noteId, Y.encodeStateAsUpdate(doc))
  writeText(db, noteId, text.toString())
  doc.destroy()
  return seq
}

/** Whether nothing waits for updates that never came, and the document is the note's plain text and nothing else. */
function isWhole(doc: Y.Doc, text: Y.Text): boolean {
  const { pendingStructs, pendingDs } = doc.store
  return pendingStructs === null && pendingDs === null && doc.share.size === 1 && text.toString().length === text.length
}
