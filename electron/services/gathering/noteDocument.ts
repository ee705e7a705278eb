import * as Y from 'yjs'
import { appendUpdate, isNewest, replaceUpdates, updatesAfter, writeText, writtenText, type StoredUpdate } from '@electron/store/noteLog'
import type { Store } from '@electron/store/store'
import { LONGEST_NOTE, NOTE_TEXT } from '@shared/domain/notes'
import { Refusal } from '@shared/domain/refusal'

/** So many updates are replayed in some milliseconds. */
const LONGEST_LOG = 64

/** A log this long becomes one snapshot however large that is; below it, a large note is not rewritten for a few letters. */
const LONGEST_LOG_OF_LARGE = 512

/** So many notes are kept open; the one that was used longest ago goes first. A gathering has about as many places. */
const MOST_OPEN = 100

/** What became of an update: kept under its number, or put back by a reason; `early` builds on writing that has not come here. */
export type Outcome =
  | { readonly kind: 'kept'; readonly before: number; readonly seq: number }
  | { readonly kind: 'early' }
  | { readonly kind: 'refused'; readonly refusal: unknown }

/** A note's document as it is on disk, kept in memory so that no update is replayed twice. */
interface OpenNote {
  readonly doc: Y.Doc
  readonly text: Y.Text
  /** What the update that is being taken in changed. */
  readonly news: Uint8Array[]
  /** The number of the newest update on disk that is in the document. */
  seq: number
  updates: number
  snapshotBytes: number
  tailBytes: number
}

/** The open notes of each programme. They go with it. */
const openNotes = new WeakMap<Store, Map<string, OpenNote>>()

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
  if (isWaiting(doc) || !isPlain(doc, text)) throw new Refusal('note_damaged', {})
  return doc
}

/** Keeps an update with the text that follows from it. What is no update of this note is refused with its reason or, where it is early, with `early`; nothing is kept then. */
export function keepUpdate(store: Store, noteId: string, update: Uint8Array, early: 'note_update_unreadable' | 'note_file_unreadable'): Extract<Outcome, { kind: 'kept' }> {
  const [outcome] = keepUpdates(store, [{ noteId, update }])
  if (outcome?.kind !== 'kept') throw outcome?.kind === 'refused' ? outcome.refusal : new Refusal(early, {})
  if (outcome.seq !== outcome.before) bringTextUpToDate(store, noteId)
  return outcome
}

/**
 * Keeps several updates in the caller's transaction. One that is refused does not stop the others. An update that brings nothing new is kept already;
 * of one that does, only what is new is written. The text is not: whoever keeps many brings it up to date now and then.
 */
export function keepUpdates(store: Store, writings: readonly { readonly noteId: string; readonly update: Uint8Array }[]): Outcome[] {
  return writings.map(({ noteId, update }): Outcome => {
    try {
      return keepOne(store, noteId, update)
    } catch (error) {
      forget(store, noteId)
      if (!(error instanceof Refusal)) throw error // the disk, not the update: the whole transaction fails
      return { kind: 'refused', refusal: error }
    }
  })
}

/**
 * Writes a note's text as its updates make it now, in the caller's transaction: whoever follows the note hears of it by that. A long log becomes one
 * snapshot here as well, and not at a key that somebody waits for.
 */
export function bringTextUpToDate(store: Store, noteId: string): void {
  const note = openNote(store, noteId)
  shorten(store, noteId, note)
  writeText(store.db, noteId, note.text.toString(), note.seq)
}

/** The note's text with all that was kept; empty where nothing was written. Refuses with `note_damaged`. */
export function noteText(store: Store, noteId: string): string {
  const { markdown, seq } = writtenText(store.db, noteId)
  return isNewest(store.db, noteId, seq) ? markdown : openNote(store, noteId).text.toString()
}

/** The whole note as one update, and the number of the newest update in it. Refuses with `note_damaged`. */
export function noteState(store: Store, noteId: string): { readonly state: Uint8Array; readonly seq: number } {
  const { doc, seq } = openNote(store, noteId)
  return { state: Y.encodeStateAsUpdate(doc), seq }
}

/** What was kept after this number, oldest first. */
export function noteNews(store: Store, noteId: string, after: number): readonly StoredUpdate[] {
  return updatesAfter(store.db, noteId, after)
}

function keepOne(store: Store, noteId: string, update: Uint8Array): Outcome {
  const note = openNote(store, noteId)
  const before = note.seq
  try {
    if (isEarly(note.doc, update)) return { kind: 'early' }
    note.news.length = 0
    Y.applyUpdate(note.doc, update)
  } catch {
    throw new Refusal('note_update_unreadable', {})
  }
  if (isWaiting(note.doc)) {
    forget(store, noteId)
    return { kind: 'early' }
  }
  if (!isPlain(note.doc, note.text)) throw new Refusal('note_update_unreadable', {})
  if (note.text.length > LONGEST_NOTE) throw new Refusal('note_too_long', { longest: LONGEST_NOTE })
  const [first, ...more] = note.news
  if (first) write(store, noteId, note, more.length === 0 ? first : Y.mergeUpdates([first, ...more]))
  return { kind: 'kept', before, seq: note.seq }
}

/** Adds to the log. */
function write({ db }: Store, noteId: string, note: OpenNote, update: Uint8Array): void {
  note.seq++
  note.updates++
  note.tailBytes += update.length
  appendUpdate(db, noteId, note.seq, update)
}

/** Puts one snapshot in the place of a log that has grown long. */
function shorten({ db }: Store, noteId: string, note: OpenNote): void {
  const isLong = note.updates > LONGEST_LOG && note.tailBytes * 4 > note.snapshotBytes
  if (!isLong && note.updates <= LONGEST_LOG_OF_LARGE) return
  const snapshot = Y.encodeStateAsUpdate(note.doc)
  replaceUpdates(db, noteId, note.seq, snapshot)
  Object.assign(note, { updates: 1, snapshotBytes: snapshot.length, tailBytes: 0 })
}

/** The note as it is on disk now. After a transaction that failed, the number on disk is another, and the document is made anew. */
function openNote(store: Store, noteId: string): OpenNote {
  const notes = openNotes.get(store) ?? new Map<string, OpenNote>()
  openNotes.set(store, notes)
  const known = notes.get(noteId)
  if (known && isNewest(store.db, noteId, known.seq)) {
    notes.delete(noteId)
    notes.set(noteId, known)
    return known
  }
  forget(store, noteId)
  const note = readNote(store, noteId)
  notes.set(noteId, note)
  const [oldest] = notes.keys()
  if (notes.size > MOST_OPEN && oldest !== undefined) forget(store, oldest)
  return note
}

function readNote({ db }: Store, noteId: string): OpenNote {
  const updates = updatesAfter(db, noteId, 0)
  const doc = replay(updates)
  const news: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => news.push(update))
  const snapshotBytes = updates[0]?.bytes.length ?? 0
  const tailBytes = updates.reduce((sum, { bytes }) => sum + bytes.length, -snapshotBytes)
  return { doc, text: doc.getText(NOTE_TEXT), news, seq: updates.at(-1)?.seq ?? 0, updates: updates.length, snapshotBytes, tailBytes }
}

function forget(store: Store, noteId: string): void {
  const notes = openNotes.get(store)
  notes?.get(noteId)?.doc.destroy()
  notes?.delete(noteId)
}

/** Whether an update begins later than the document ends. Seen before it is taken in, since most that come early can be told by this. */
function isEarly(doc: Y.Doc, update: Uint8Array): boolean {
  const { from } = Y.parseUpdateMeta(update)
  return [...from].some(([client, clock]) => clock > Y.getState(doc.store, client))
}

/** Whether something in the document waits for updates that never came. */
function isWaiting({ store: { pendingStructs, pendingDs } }: Y.Doc): boolean {
  return pendingStructs !== null || pendingDs !== null
}

/** Whether the document is the note's plain text and nothing else. */
function isPlain(doc: Y.Doc, text: Y.Text): boolean {
  return doc.share.size === 1 && text.toString().length === text.length
}
