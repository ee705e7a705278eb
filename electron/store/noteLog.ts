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

/** One Yjs update of a note as it is kept. */
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

/** Keeps one more update and answers its number. */
export function appendUpdate(db: Database.Database, noteId: string, bytes: Uint8Array): number {
  return Number(prepared(db, 'INSERT INTO note_update (note_id, bytes) VALUES (?, ?)').run(noteId, Buffer.from(bytes)).lastInsertRowid)
}

/** Puts one update that holds all of them in place of the note's updates and answers its number, which is new: readers fetch it as what came last. */
export function replaceUpdates(db: Database.Database, noteId: string, snapshot: Uint8Array): number {
  const seq = appendUpdate(db, noteId, snapshot)
  prepared(db, 'DELETE FROM note_update WHERE note_id = ? AND seq < ?').run(noteId, seq)
  return seq
}

/** Writes the note's text as it reads after the update of this number. */
export function writeText(db: Database.Database, noteId: string, markdown: string, seq: number): void {
  prepared(db, 'INSERT INTO note_text (note_id, markdown, seq) VALUES (?, ?, ?) ON CONFLICT (note_id) DO UPDATE SET markdown = excluded.markdown, seq = excluded.seq').run(noteId, markdown, seq)
}

/** The note's text as it was written last, which may be a moment older than its newest update; empty and 0 where nothing was written. */
export function writtenText(db: Database.Database, noteId: string): { readonly markdown: string; readonly seq: number } {
  return (prepared(db, 'SELECT markdown, seq FROM note_text WHERE note_id = ?').get(noteId) as { markdown: string; seq: number } | undefined) ?? { markdown: '', seq: 0 }
}
