import type Database from 'better-sqlite3'

/** Tables with what phones wrote. */
type WrittenByPhones = 'youth_input' | 'speaker_question'

/** How many phones support each subject that has any support. */
export function supportCounts(db: Database.Database): ReadonlyMap<string, number> {
  const rows = db.prepare('SELECT subject_id AS subject, count(*) AS count FROM support GROUP BY subject_id').all() as { subject: string; count: number }[]
  return new Map(rows.map(({ subject, count }) => [subject, count]))
}

/**
 * Removes what a phone sent with this proof, with its support, also from the log's images: nothing of it is left in the file. What the lead has removed
 * is found, too, for undo could still bring it back.
 */
export function eraseSent(db: Database.Database, table: WrittenByPhones, proof: string): void {
  const id = db.prepare<[string], string>(`SELECT id FROM ${table} WHERE proof = ?`).pluck().get(proof) ?? removedRow(db, table, proof)
  if (id === undefined) return
  db.prepare('DELETE FROM support WHERE subject_id = ?').run(id)
  db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id)
  db.prepare(`UPDATE change SET before = NULL, after = NULL WHERE topic = '${table}' AND row_id = ? AND (before IS NOT NULL OR after IS NOT NULL)`).run(id)
}

function removedRow(db: Database.Database, table: WrittenByPhones, proof: string): string | undefined {
  const sql = `SELECT row_id FROM change WHERE topic = '${table}' AND (before IS NOT NULL OR after IS NOT NULL) AND before ->> 'proof' = ? LIMIT 1`
  return db.prepare<[string], string>(sql).pluck().get(proof)
}

/** An approved input that is for all. */
export interface ShownInput {
  readonly id: string
  readonly text: string
}

/** The inputs to a prompt that phones may be shown, in their order. What is addressed to one unit is seen by that unit alone. */
export function shownInputs(db: Database.Database, promptId: string): readonly ShownInput[] {
  return db.prepare(`SELECT id, text FROM youth_input WHERE prompt_id = ? AND state = 'approved' AND unit_id IS NULL ORDER BY position, id`).all(promptId) as ShownInput[]
}

/** All that receipts say, of the inputs that came further than being received. */
export function receiptRows(db: Database.Database): readonly string[] {
  const sql = `SELECT receipt || read || shown || state || outcome || coalesce(unit_id, '') || outcome_text FROM youth_input
    WHERE receipt IS NOT NULL AND (read = 1 OR shown = 1 OR outcome <> 'received') ORDER BY receipt`
  return db.prepare(sql).pluck().all() as string[]
}

/** How many answers and questions of a gathering wait to be read. */
export function unreadCount(db: Database.Database, gatheringId: string): number {
  const sql = `SELECT
    (SELECT count(*) FROM youth_input WHERE state = 'waiting' AND prompt_id IN (SELECT id FROM prompt WHERE gathering_id = @gathering)) +
    (SELECT count(*) FROM speaker_question WHERE state = 'waiting' AND item_id IN (SELECT id FROM agenda_item WHERE gathering_id = @gathering))`
  return db.prepare<[{ gathering: string }], number>(sql).pluck().get({ gathering: gatheringId }) ?? 0
}

/** The names of all participants, each once. */
export function participantNames(db: Database.Database): readonly string[] {
  return db.prepare('SELECT DISTINCT name FROM participant').pluck().all() as string[]
}

/** Whether a participant or a unit may have changed after this number of the log. */
export function peopleChangedSince(db: Database.Database, seq: number): boolean {
  return db.prepare(`SELECT 1 FROM change WHERE seq > ? AND topic IN ('participant', 'unit') LIMIT 1`).get(seq) !== undefined
}

/** The names of all units. */
export function unitNames(db: Database.Database): readonly string[] {
  return db.prepare('SELECT name FROM unit').pluck().all() as string[]
}
