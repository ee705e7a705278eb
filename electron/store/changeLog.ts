import type Database from 'better-sqlite3'
import { Refusal } from '@shared/domain/refusal'
import { hasWords, imageOf, tookAlong, turnBack, type ChangeRow } from './rowTurn'

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

/**
 * What undo or redo came to: the command's name, and how much of it was taken back or done again. `part`: all but what others changed in the same
 * rows since. `nothing`: others' writing stood in the way of all of it; the command stays as it is and is no step any more.
 */
interface Turned {
  readonly name: string
  readonly done: 'all' | 'part' | 'nothing'
}

/** Thrown on the way, so that the transaction leaves nothing behind. */
class InTheWay extends Error {}

/** Tables whose rows undo brings back, with both images kept. */
const TRACKED = [
  'programme', 'phase', 'rule', 'unit', 'participant', 'gathering', 'attendance', 'agenda_day', 'agenda_item', 'work_group', 'work_group_member', 'division', 'note', 'point',
  'prompt', 'youth_input', 'measure', 'seat', 'speaker_question', 'evaluation_question',
] as const

/** Tables whose changes are announced, and nothing more: undo leaves them alone. */
const ANNOUNCED = [['note_text', 'note_id'], ['room', 'id'], ['support', 'subject_id'], ['evaluation_answer', 'question_id']] as const

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

  /** Takes the newest command back. What others wrote since is never taken along. Refuses where there is no command. */
  undo(): Turned {
    const command = this.#newest('done')
    if (!command) throw new Refusal('nothing_to_undo', {})
    return this.#turned(command, 'undone')
  }

  /** Does the command that was undone last again, as far as others did not write in its rows since. Refuses where there is none. */
  redo(): Turned {
    const command = this.#oldestUndone()
    if (!command) throw new Refusal('nothing_to_redo', {})
    return this.#turned(command, 'done')
  }

  /** What changed after this number, by topic. */
  since(seq: number): TopicChange[] {
    const rows = this.#prepared('SELECT DISTINCT topic, row_id FROM change WHERE seq > ?').all(seq) as { topic: string; row_id: string }[]
    const topics = new Map<string, string[]>()
    for (const { topic, row_id } of rows) topics.set(topic, [...topics.get(topic) ?? [], row_id])
    return [...topics].map(([topic, ids]) => ({ topic, ids }))
  }

  /** A command that cannot be turned is left behind, so that it does not stand before the others for ever. */
  #turned({ seq, name }: { readonly seq: number; readonly name: string }, state: 'done' | 'undone'): Turned {
    try {
      return { name, done: this.#transaction(() => this.#turn(seq, state)) }
    } catch (error) {
      if (!(error instanceof InTheWay) && !String((error as { readonly code?: unknown }).code).startsWith('SQLITE_CONSTRAINT')) throw error
      this.#transaction(() => {
        this.#prepared(`UPDATE command SET state = 'dropped' WHERE seq = ?`).run(seq)
        // What is edited next does not melt into the step before the one that was left.
        this.#prepared(`UPDATE command SET merge_key = NULL WHERE seq = (SELECT max(seq) FROM command WHERE state = 'done')`).run()
      })
      return { name, done: 'nothing' }
    }
  }

  /**
   * Reverses what happened last with a command: itself, or its undo or redo. Those also took along what hung on its rows and is no step
   * of its own, such as notes made by opening them. Edits after it are a new step, for its own changes are not the whole any more.
   */
  #turn(command: number, state: 'done' | 'undone'): 'all' | 'part' {
    const { seq } = this.db.prepare('SELECT max(seq) AS seq FROM command WHERE seq = @command OR turns = @command').get({ command }) as { seq: number }
    const turn = this.#insert(state === 'undone' ? 'history.undo' : 'history.redo', null, 'fixed', command)
    this.#running(turn, true)
    const tried = this.#changesOf(seq).toReversed().map((change) => ({ change, result: turnBack(this.db, change) }))
    const own = tried.filter(({ result }) => result !== 'kept').map(({ change }) => change)
    const happened = this.#changesOf(turn)
    if (happened.length === 0 || tookAlong(happened, own)) throw new InTheWay()
    // What a redo removes again, undo brings back with its words. The redo of what an undo removes ends with the next command.
    if (state === 'undone' && happened.some((change) => hasWords(this.db, change))) throw new InTheWay()
    this.db.prepare('UPDATE command SET state = ?, merge_key = NULL WHERE seq = ?').run(state, command)
    return tried.every(({ result }) => result === 'all') ? 'all' : 'part'
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
