import type Database from 'better-sqlite3'
import type { Cell, Row } from './table'

/** One row that a command changed: its images before and after, null for no row. */
export interface ChangeRow { readonly topic: string; readonly row_id: string; readonly before: string | null; readonly after: string | null }

/** How much of a row was brought back: all, a part or nothing of what the command changed in it; the rest is kept as others left it. */
type RowTurn = 'all' | 'part' | 'kept'

/** Columns that are one thing said in two: who reads a point depends on whose it is. One is not brought back beside what others made of the other. */
const TOGETHER: Readonly<Partial<Record<string, readonly string[]>>> = { point: ['unit_id', 'scope'] }

/** A mark that comes by itself, when the lead has had an input on the screen: a row that differs by it alone is as it was. */
const MARKS: Readonly<Partial<Record<string, string>>> = { youth_input: 'read' }

/** What hangs on a row without being a row that undo speaks for: the words of a note, and what phones answered. */
const HANGING = [['note_update', 'note_id'], ['evaluation_answer', 'question_id'], ['support', 'subject_id']] as const

/** A row as JSON with all its columns, as an SQL expression; `row` is what the row is called there. */
export function imageOf(db: Database.Database, table: string, row: string): string {
  const columns = db.pragma(`table_info(${table})`) as { name: string }[]
  return `json_object(${columns.map(({ name }) => `'${name}', ${row}.${name}`).join(', ')})`
}

/**
 * Brings one row from how a command left it to how it was before. What others wrote in it since stays, column by column, and so does a row that they
 * wrote in, removed or wrote anew.
 */
export function turnBack(db: Database.Database, { topic, row_id: id, before: to, after: from }: ChangeRow): RowTurn {
  const current = (db.prepare(`SELECT ${imageOf(db, topic, topic)} AS image FROM ${topic} WHERE id = ?`).get(id) as { image: string } | undefined)?.image ?? null
  if (current === to) return 'all'
  if (to === null || from === null || current === null) {
    if (!isSame(topic, current, from)) return 'kept'
    if (to === null) db.prepare(`DELETE FROM ${topic} WHERE id = ?`).run(id)
    else insert(db, topic, JSON.parse(to) as Row)
    return 'all'
  }
  const [now, was, wanted] = [current, from, to].map((image) => JSON.parse(image) as Row) as [Row, Row, Row]
  const differing = Object.keys(wanted).filter((column) => was[column] !== wanted[column] && now[column] !== wanted[column])
  const untouched = differing.filter((column) => (TOGETHER[topic]?.includes(column) ? TOGETHER[topic] : [column]).every((other) => now[other] === was[other]))
  if (untouched.length > 0) update(db, topic, id, Object.fromEntries(untouched.map((column) => [column, wanted[column] ?? null])))
  if (untouched.length === differing.length) return 'all'
  return untouched.length > 0 ? 'part' : 'kept'
}

/** Whether what happened took others' rows along: more than its own were changed or removed. Notes are no such rows: an empty one is made by looking at its place. */
export function tookAlong(happened: readonly ChangeRow[], own: readonly ChangeRow[]): boolean {
  const mine = new Set(own.map(({ topic, row_id }) => `${topic} ${row_id}`))
  return happened.some(({ topic, row_id, before }) => topic !== 'note' && before !== null && !mine.has(`${topic} ${row_id}`))
}

/** Whether a row was removed with words that hang on it. */
export function hasWords(db: Database.Database, { row_id, after }: ChangeRow): boolean {
  return after === null && HANGING.some(([table, key]) => db.prepare(`SELECT 1 FROM ${table} WHERE ${key} = ? LIMIT 1`).get(row_id) !== undefined)
}

function isSame(topic: string, one: string | null, other: string | null): boolean {
  const mark = MARKS[topic]
  if (one === other || one === null || other === null || mark === undefined) return one === other
  return JSON.stringify({ ...JSON.parse(one), [mark]: null }) === JSON.stringify({ ...JSON.parse(other), [mark]: null })
}

function insert(db: Database.Database, table: string, row: Row): void {
  const columns = Object.keys(row)
  db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`).run(row)
}

function update(db: Database.Database, table: string, id: string, cells: Readonly<Record<string, Cell>>): void {
  db.prepare(`UPDATE ${table} SET ${Object.keys(cells).map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`).run({ ...cells, id })
}
