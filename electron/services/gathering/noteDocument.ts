import * as Y from 'yjs'
import { appendUpdate, isNewest, replaceUpdates, updatesAfter, writeText, writtenText, type StoredUpdate, type WrittenText } from '@electron/store/noteLog'
import type { Store } from '@electron/store/store'
import { LONGEST_NOTE, NOTE_TEXT } from '@shared/domain/notes'
import { Refusal } from '@shared/domain/refusal'
import { isEarly, MOST_PARTS, partsIn, partsOf, takeIn } from './noteUpdate'

/** So many updates are replayed in some milliseconds. */
const LONGEST_LOG = 64

/** A log this long becomes one snapshot however large that is; below it, a large note is not rewritten for a few letters. */
const LONGEST_LOG_OF_LARGE = 512

/** A log that takes more than this becomes one snapshot at once: in bytes, and in the steps that reading it takes. */
const MOST_LOG = { bytes: 4_000_000, steps: 4_000_000 } as const

/** The largest snapshot in bytes, so that a note can always be opened, exported and taken in again. A note of the longest text after a hard day has half of it. */
const MOST_SNAPSHOT_BYTES = 2_000_000

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
  /** How many steps its updates took. */
  steps: number
  /** Whether its snapshot would be too large, or would take too long to read: nothing more is taken in. */
  isFull: boolean
}

/** The open notes of each programme. They go with it. */
const openNotes = new WeakMap<Store, Map<string, OpenNote>>()

/** The Yjs document that these updates make. Refuses with `note_damaged` rather than to give an empty one. */
export function replay(updates: readonly StoredUpdate[]): Y.Doc {
  return replayCounted(updates).doc
}

/** The same, and how many steps it took. */
function replayCounted(updates: readonly StoredUpdate[]): { readonly doc: Y.Doc; readonly steps: number } {
  const doc = new Y.Doc()
  const text = doc.getText(NOTE_TEXT)
  try {
    const steps = takeIn(doc, updates.map(({ bytes }) => bytes), Number.MAX_SAFE_INTEGER)
    if (!isWaiting(doc) && isPlain(doc, text)) return { doc, steps }
  } catch {
    // It is no update.
  }
  throw new Refusal('note_damaged', {})
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
      if (!(error instanceof Refusal)) throw error // the disk, not the update: the whole transaction fails
      return { kind: 'refused', refusal: error }
    }
  })
}

/**
 * Writes a note's text as its updates make it now, in the caller's transaction: whoever follows the note hears of it by that. A long log becomes one
 * snapshot here as well, and not at a key that somebody waits for. `writtenAt` is when a table wrote last; without, the time of before stays.
 */
export function bringTextUpToDate(store: Store, noteId: string, writtenAt: string | null = null): void {
  const note = openNote(store, noteId)
  shorten(store, noteId, note)
  writeText(store.db, noteId, note.text.toString(), note.seq, writtenAt)
}

/** The note's text with all that was kept; empty where nothing was written. Refuses with `note_damaged`. */
export function noteText(store: Store, noteId: string): string {
  return noteWritten(store, noteId).markdown
}

/** The same, with when a table last wrote in it. Refuses with `note_damaged`. */
export function noteWritten(store: Store, noteId: string): Pick<WrittenText, 'markdown' | 'writtenAt'> {
  const { markdown, seq, writtenAt } = writtenText(store.db, noteId)
  return { markdown: isNewest(store.db, noteId, seq) ? markdown : openNote(store, noteId).text.toString(), writtenAt }
}

/** The whole note as one update. Refuses with `note_damaged`. */
export function noteState(store: Store, noteId: string): Uint8Array {
  return Y.encodeStateAsUpdate(openNote(store, noteId).doc)
}

/** All that was kept, oldest first: in this order it was found to be read soon enough. Refuses with `note_damaged`. */
export function noteLog(store: Store, noteId: string): readonly StoredUpdate[] {
  openNote(store, noteId)
  return updatesAfter(store.db, noteId, 0)
}

/** What was kept after this number, oldest first. */
export function noteNews(store: Store, noteId: string, after: number): readonly StoredUpdate[] {
  return updatesAfter(store.db, noteId, after)
}

function keepOne(store: Store, noteId: string, update: Uint8Array): Outcome {
  const parts = partsOf(update)
  const note = openNote(store, noteId)
  if (note.isFull) throw new Refusal('note_too_long', { longest: LONGEST_NOTE })
  if (isEarly(note.doc, parts)) return { kind: 'early' }
  const before = note.seq
  try {
    note.news.length = 0
    note.steps += integrate(note.doc, update)
    if (note.text.length > LONGEST_NOTE || partsIn(note.doc) > MOST_PARTS) throw new Refusal('note_too_long', { longest: LONGEST_NOTE })
    const [first, ...more] = note.news
    if (first) write(store, noteId, note, more.length === 0 ? first : Y.mergeUpdates([first, ...more]))
  } catch (error) {
    forget(store, noteId) // it has what the disk has not
    throw error
  }
  return { kind: 'kept', before, seq: note.seq }
}

function integrate(doc: Y.Doc, update: Uint8Array): number {
  try {
    const steps = takeIn(doc, [update])
    if (!isWaiting(doc)) return steps
  } catch {
    // It takes too long, or is no update.
  }
  throw new Refusal('note_update_unreadable', {})
}

/** Adds to the log, which becomes one snapshot where it would take too much. */
function write({ db }: Store, noteId: string, note: OpenNote, update: Uint8Array): void {
  note.seq++
  note.updates++
  note.tailBytes += update.length
  const isTooMuch = note.snapshotBytes + note.tailBytes > MOST_LOG.bytes || note.steps > MOST_LOG.steps
  const snapshot = isTooMuch ? snapshotOf(note) : null
  if (isTooMuch && !snapshot) throw new Refusal('note_too_long', { longest: LONGEST_NOTE })
  appendUpdate(db, noteId, note.seq, update)
  if (snapshot) replaceUpdates(db, noteId, note.seq, snapshot)
}

/** Puts one snapshot in the place of a log that has grown long. */
function shorten({ db }: Store, noteId: string, note: OpenNote): void {
  const isLong = note.updates > LONGEST_LOG && note.tailBytes * 4 > note.snapshotBytes
  if (note.isFull || (!isLong && note.updates <= LONGEST_LOG_OF_LARGE)) return
  const snapshot = snapshotOf(note)
  if (snapshot) replaceUpdates(db, noteId, note.seq, snapshot)
  else note.isFull = true
}

/**
 * The note as one update, which the note counts as its log from then on; null where it is too large, or takes too long to read. Yjs reads a snapshot in
 * another order than its updates came in, and can take far more steps for it.
 */
function snapshotOf(note: OpenNote): Uint8Array | null {
  const snapshot = Y.encodeStateAsUpdate(note.doc)
  const trial = new Y.Doc()
  try {
    if (snapshot.length > MOST_SNAPSHOT_BYTES) return null
    Object.assign(note, { steps: takeIn(trial, [snapshot]), updates: 1, snapshotBytes: snapshot.length, tailBytes: 0 })
    return snapshot
  } catch {
    return null
  } finally {
    trial.destroy()
  }
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
  const { doc, steps } = replayCounted(updates)
  const news: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => news.push(update))
  const snapshotBytes = updates[0]?.bytes.length ?? 0
  const tailBytes = updates.reduce((sum, { bytes }) => sum + bytes.length, -snapshotBytes)
  return { doc, text: doc.getText(NOTE_TEXT), news, seq: updates.at(-1)?.seq ?? 0, updates: updates.length, snapshotBytes, tailBytes, steps, isFull: false }
}

function forget(store: Store, noteId: string): void {
  const notes = openNotes.get(store)
  notes?.get(noteId)?.doc.destroy()
  notes?.delete(noteId)
}

/** Whether something in the document waits for updates that never came. */
function isWaiting({ store: { pendingStructs, pendingDs } }: Y.Doc): boolean {
  return pendingStructs !== null || pendingDs !== null
}

/** Whether the document is the note's plain text and nothing else. */
function isPlain(doc: Y.Doc, text: Y.Text): boolean {
  return doc.share.size === 1 && text.toString().length === text.length
}
