import type Database from 'better-sqlite3'

/** Statements are compiled once for each file: notes are written many times a second. */
const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>()

function prepared(db: Database.Database, sql: string): Database.Statement {
  const known = statements.get(db) ?? new Map<string, Database.Statement>()
  statements.set(db, known)
  const statement = known.get(sql) ?? db.prepare(sql)
  known.set(sql, statement)
  return statement
}

/** One Yjs update of a note as it is kept. Its number is higher than those of the updates before it in the same note. */
export interface StoredUpdate {
  readonly seq: number
  readonly bytes: Uint8Array
}

/** The note's updates after this number, oldest first. */
export function updatesAfter(db: Database.Database, noteId: string, after: number): StoredUpdate[] {
  return prepared(db, 'SELECT seq, bytes FROM note_update WHERE note_id = ? AND seq > ? ORDER BY seq').all(noteId, after) as StoredUpdate[]
}

/**
 * Whether the note's newest update has this number, or nothing was written where it is 0. Asked with every key that a table writes, and so without `max`
 * or an order: SQLite compiles a statement that sorts anew for each value it is given.
 */
export function isNewest(db: Database.Database, noteId: string, seq: number): boolean {
  const since = prepared(db, 'SELECT seq FROM note_update WHERE note_id = ? AND seq >= ?').all(noteId, seq) as { readonly seq: number }[]
  return seq === 0 ? since.length === 0 : since.length === 1 && since[0]?.seq === seq
}

/** Keeps an update under the number after its note's newest. */
export function appendUpdate(db: Database.Database, noteId: string, seq: number, bytes: Uint8Array): void {
  prepared(db, 'INSERT INTO note_update (note_id, seq, bytes) VALUES (?, ?, ?)').run(noteId, seq, asBuffer(bytes))
}

/** Puts one update that holds all of them in the place of the note's updates, under the number of the newest: who has that one has all, and who has less fetches it. */
export function replaceUpdates(db: Database.Database, noteId: string, newest: number, snapshot: Uint8Array): void {
  prepared(db, 'UPDATE note_update SET bytes = ? WHERE note_id = ? AND seq = ?').run(asBuffer(snapshot), noteId, newest)
  prepared(db, 'DELETE FROM note_update WHERE note_id = ? AND seq < ?').run(noteId, newest)
}

const WRITE_TEXT = `INSERT INTO note_text (note_id, markdown, seq, written_at) VALUES (?, ?, ?, ?) ON CONFLICT (note_id)
  DO UPDATE SET markdown = excluded.markdown, seq = excluded.seq, written_at = coalesce(excluded.written_at, written_at)`

/** Writes the note's text as it reads after the update of this number; with the time where a table wrote it, and otherwise the time of before stays. */
export function writeText(db: Database.Database, noteId: string, markdown: string, seq: number, writtenAt: string | null = null): void {
  prepared(db, WRITE_TEXT).run(noteId, markdown, seq, writtenAt)
}

/** A note's text as it was written last, which may be a moment older than its newest update. */
export interface WrittenText {
  readonly markdown: string
  /** The number of the update it was made after; 0 where nothing was written. */
  readonly seq: number
  /** When a table last wrote in it, as ISO time; null where none did, or that is not known. */
  readonly writtenAt: string | null
}

/** The note's text as it was written last; empty where nothing was written. */
export function writtenText(db: Database.Database, noteId: string): WrittenText {
  const row = prepared(db, 'SELECT markdown, seq, written_at AS writtenAt FROM note_text WHERE note_id = ?').get(noteId) as WrittenText | undefined
  return row ?? { markdown: '', seq: 0, writtenAt: null }
}

/** The same bytes as better-sqlite3 takes them. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
