import type Database from 'better-sqlite3'
import { Refusal } from '@shared/domain/refusal'
import type { Row } from './table'

/** Which rows of which table changed; a topic is a table's name. */
interface TopicChange {
  readonly topic: string
  readonly ids: readonly string[]
}

/** What undo and redo would do now: the names of the commands, or null. */
interface HistoryState {
  readonly undo: string | null
  readonly redo: string | null
}

/** Tables whose rows undo brings back, with both images kept. */
const TRACKED = [
  'programme', 'phase', 'rule', 'unit', 'participant', 'gathering', 'attendance', 'agenda_day', 'agenda_item', 'work_group', 'work_group_member', 'division', 'note', 'point',
  'prompt', 'youth_input', 'measure', 'seat', 'speaker_question', 'evaluation_question',
] as const

/** Tables whose changes are announced, and nothing more: undo leaves them alone. */
const ANNOUNCED = [['note_text', 'note_id'], ['room', 'id'], ['support', 'subject_id'], ['evaluation_answer', 'question_id']] as const

interface ChangeRow { readonly topic: string; readonly row_id: string; readonly before: string | null; readonly after: string | null }

/**
 * The command log. Triggers write the images of every row that a command changes into `change`; undo and redo apply them.
 * The triggers are made anew at every start, so that they fit the tables as they are now.
 */
export class ChangeLog {
  #revision = 0
  readonly #noted = new Set<string>()
  readonly #statements = new Map<string, Database.Statement>()
  readonly #inTransaction: Database.Transaction<(work: () => unknown) => unknown>
  readonly #unlogged: Database.Transaction<(work: () => unknown) => unknown>

  constructor(readonly db: Database.Database) {
    this.#inTransaction = db.transaction((work) => {
      // Not prepared once: SQLite does what this pragma says when it compiles it.
      db.pragma('defer_foreign_keys = ON')
      return work()
    })
    this.#unlogged = db.transaction((work) => work())
    // A row the triggers read; a function of ours would cost a storm of answers half as much again.
    db.exec('CREATE TEMP TABLE running (command INTEGER, keeps_images INTEGER); INSERT INTO running VALUES (NULL, 0)')
    for (const table of TRACKED) db.exec(trackingTriggers(db, table))
    for (const [table, key] of ANNOUNCED) db.exec(announcingTriggers(table, key))
  }

  /** Another number than before once anything that the log follows may have changed: what was read of it holds while this stays. */
  get revision(): number {
    return this.#revision
  }

  /** The number of the newest change. */
  get seq(): number {
    return (this.#prepared('SELECT coalesce(max(seq), 0) AS seq FROM change').get() as { seq: number }).seq
  }

  /**
   * Runs one command in one transaction. Commands with the same merge key that follow each other are one step of undo; a key of null is a step of its own.
   * With `undoable` false the command is no step: which rows it changed is logged, so that it is announced, but not what was in them.
   */
  run<T>(name: string, mergeKey: string | null, undoable: boolean, work: () => T): T {
    return this.#transaction(() => {
      const before = this.seq
      const last = this.#newest('done')
      const merged = undoable && mergeKey !== null && last !== undefined && last.merge_key === mergeKey && !this.#newest('undone')
      const command = merged ? last.seq : this.#insert(name, mergeKey, undoable ? 'done' : 'fixed')
      this.#running(command, undoable)
      this.#noted.clear()
      const result = work()
      if (this.seq === before && !merged) this.#prepared('DELETE FROM command WHERE seq = ?').run(command)
      else if (undoable) this.#prepared(`UPDATE command SET state = 'dropped' WHERE state = 'undone'`).run()
      return result
    })
  }

  /** Runs work that changes no row which the log follows, in one transaction: nothing is logged or announced. A change of such a row fails. */
  runUnlogged<T>(work: () => T): T {
    return this.#unlogged.immediate(work) as T
  }

  /** Notes, once in the running command, that rows came from phones into this table: the triggers leave them out, for they come in storms. */
  note(topic: 'youth_input' | 'speaker_question', rowId: string): void {
    if (this.#noted.has(topic)) return
    this.#noted.add(topic)
    this.#prepared('INSERT INTO change (command_seq, topic, row_id) SELECT command, ?, ? FROM running').run(topic, rowId)
  }

  get state(): HistoryState {
    return { undo: this.#newest('done')?.name ?? null, redo: this.#oldestUndone()?.name ?? null }
  }

  /** Takes the newest command back and returns its name. Refuses where there is none, or where its rows were changed since. */
  undo(): string {
    return this.#transaction(() => {
      const command = this.#newest('done')
      if (!command) throw new Refusal('nothing_to_undo', {})
      this.#turn(command.seq, 'history.undo', 'undone')
      return command.name
    })
  }

  /** Does the command that was undone last again and returns its name. */
  redo(): string {
    return this.#transaction(() => {
      const command = this.#oldestUndone()
      if (!command) throw new Refusal('nothing_to_redo', {})
      this.#turn(command.seq, 'history.redo', 'done')
      return command.name
    })
  }

  /** What changed after this number, by topic. */
  since(seq: number): TopicChange[] {
    const rows = this.#prepared('SELECT DISTINCT topic, row_id FROM change WHERE seq > ?').all(seq) as { topic: string; row_id: string }[]
    const topics = new Map<string, string[]>()
    for (const { topic, row_id } of rows) topics.set(topic, [...topics.get(topic) ?? [], row_id])
    return [...topics].map(([topic, ids]) => ({ topic, ids }))
  }

  /**
   * Reverses what happened last with a command: itself, or its undo or redo. Those also took along what hung on its rows and is no step
   * of its own, such as notes made by opening them. Edits after it are a new step, for its own changes are not the whole any more.
   */
  #turn(command: number, name: string, state: 'done' | 'undone'): void {
    const { seq } = this.db.prepare('SELECT max(seq) AS seq FROM command WHERE seq = @command OR turns = @command').get({ command }) as { seq: number }
    const changes = this.#changesOf(seq)
    this.#running(this.#insert(name, null, 'fixed', command), true)
    for (const change of changes.toReversed()) this.#apply(change.topic, change.row_id, change.after, change.before)
    this.db.prepare('UPDATE command SET state = ?, merge_key = NULL WHERE seq = ?').run(state, command)
  }

  #transaction<T>(work: () => T): T {
    this.#revision++
    try {
      return this.#inTransaction.immediate(work) as T
    } finally {
      this.#running(null, false)
    }
  }

  /** The command that changes are logged for now, and whether with images. Writing outside of a command fails. */
  #running(command: number | null, keepsImages: boolean): void {
    this.#prepared('UPDATE running SET command = ?, keeps_images = ?').run(command, Number(keepsImages))
  }

  #insert(name: string, mergeKey: string | null, state: string, turns: number | null = null): number {
    return Number(this.#prepared('INSERT INTO command (name, merge_key, state, turns) VALUES (?, ?, ?, ?)').run(name, mergeKey, state, turns).lastInsertRowid)
  }

  #newest(state: string): { seq: number; name: string; merge_key: string | null } | undefined {
    return this.#prepared('SELECT seq, name, merge_key FROM command WHERE state = ? ORDER BY seq DESC LIMIT 1').get(state) as never
  }

  #oldestUndone(): { seq: number; name: string } | undefined {
    return this.db.prepare(`SELECT seq, name FROM command WHERE state = 'undone' ORDER BY seq LIMIT 1`).get() as never
  }

  /** Compiled once: what runs at every command runs many times a second while notes are written. */
  #prepared(sql: string): Database.Statement {
    const statement = this.#statements.get(sql) ?? this.db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #changesOf(command: number): ChangeRow[] {
    return this.db.prepare('SELECT topic, row_id, before, after FROM change WHERE command_seq = ? AND (before IS NOT NULL OR after IS NOT NULL) ORDER BY seq').all(command) as ChangeRow[]
  }

  /** Brings one row from one image to another; an image of null is no row. */
  #apply(table: string, id: string, from: string | null, to: string | null): void {
    const current = this.db.prepare(`SELECT ${imageOf(this.db, table, table)} AS image FROM ${table} WHERE id = ?`).get(id) as { image: string } | undefined
    const image = current?.image ?? null
    if (image === to) return
    if (image !== from) throw new Refusal('changed_since', {})
    if (to === null) this.db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id)
    else this.#write(table, JSON.parse(to) as Row, from === null)
  }

  #write(table: string, row: Row, isNew: boolean): void {
    const columns = Object.keys(row)
    const sql = isNew
      ? `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`
      : `UPDATE ${table} SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`
    this.db.prepare(sql).run(row)
  }
}

function imageOf(db: Database.Database, table: string, row: string): string {
  const columns = db.pragma(`table_info(${table})`) as { name: string }[]
  return `json_object(${columns.map(({ name }) => `'${name}', ${row}.${name}`).join(', ')})`
}

const COMMAND = '(SELECT command FROM running)'

function trackingTriggers(db: Database.Database, table: string): string {
  const insert = 'INSERT INTO change (command_seq, topic, row_id, before, after)'
  const [before, after] = [imageOf(db, table, 'OLD'), imageOf(db, table, 'NEW')]
  const kept = (image: string) => `CASE WHEN (SELECT keeps_images FROM running) THEN ${image} END`
  const fromPhones = after.includes('NEW.proof')
  const tracked = fromPhones ? 'WHEN NEW.proof IS NULL OR (SELECT keeps_images FROM running)' : ''
  return `
    CREATE TEMP TRIGGER ${table}_inserted AFTER INSERT ON main.${table} ${tracked} BEGIN ${insert} VALUES (${COMMAND}, '${table}', NEW.id, NULL, ${kept(after)}); END;
    CREATE TEMP TRIGGER ${table}_updated AFTER UPDATE ON main.${table} WHEN ${before} <> ${after}
      BEGIN ${insert} VALUES (${COMMAND}, '${table}', NEW.id, ${kept(before)}, ${kept(after)}); END;
    CREATE TEMP TRIGGER ${table}_deleted AFTER DELETE ON main.${table} BEGIN ${insert} VALUES (${COMMAND}, '${table}', OLD.id, ${kept(before)}, NULL); END;`
}

/** Rows that carry writing of their own (Yjs): announced to whoever looks, but undone in the editor, not here. */
function announcingTriggers(table: string, key: string): string {
  const insert = (row: string) => `INSERT INTO change (command_seq, topic, row_id) VALUES (${COMMAND}, '${table}', ${row}.${key})`
  return `
    CREATE TEMP TRIGGER ${table}_inserted AFTER INSERT ON main.${table} BEGIN ${insert('NEW')}; END;
    CREATE TEMP TRIGGER ${table}_updated AFTER UPDATE ON main.${table} BEGIN ${insert('NEW')}; END;
    CREATE TEMP TRIGGER ${table}_deleted AFTER DELETE ON main.${table} BEGIN ${insert('OLD')}; END;`
}
