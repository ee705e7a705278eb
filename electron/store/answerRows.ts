import type Database from 'better-sqlite3'

/** What of an answer is not the same for all. */
export interface NewAnswer {
  readonly id: string
  readonly promptId: string
  readonly text: string
  readonly unitId: string | null
  readonly receipt: string
  readonly proof: string
}

/** Takes lists: fields by their names cost half as much again. */
const INSERT = `
  INSERT INTO youth_input (id, prompt_id, position, text, unit_id, state, outcome, outcome_text, receipt, proof, read, shown)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, 'waiting', 'received', '', value ->> 5, value ->> 6, 0, 0
  FROM json_each(?)`

/**
 * The answers of a moment. They are gathered and written in one statement, `write`, before the transaction ends: SQLite keeps copies of the pages
 * that a statement changes where a trigger may fail, and one statement for each answer costs four times as much.
 */
export class AnswerRows {
  readonly #gathered: (readonly (string | number | null)[])[] = []
  readonly #openPrompts = new Set<string>()
  readonly #byProof = new Map<string, string>()
  readonly #receipts = new Set<string>()
  readonly #lastPositions = new Map<string, number>()
  readonly #receiptOf
  readonly #hasReceipt
  readonly #isWithdrawn
  readonly #lastPosition
  readonly #insert

  constructor(db: Database.Database) {
    this.#receiptOf = db.prepare<[string], string>('SELECT receipt FROM youth_input WHERE proof = ?').pluck()
    this.#hasReceipt = db.prepare<[string], number>('SELECT 1 FROM youth_input WHERE receipt = ?').pluck()
    this.#isWithdrawn = db.prepare<[string], number>('SELECT 1 FROM withdrawal WHERE id = ?').pluck()
    this.#lastPosition = db.prepare<[string], number>('SELECT position FROM youth_input WHERE prompt_id = ? ORDER BY position DESC LIMIT 1').pluck()
    this.#insert = db.prepare<[string]>(INSERT)
  }

  /** The receipt of the answer that was sent with this proof, if it has come. */
  receiptOf(proof: string): string | undefined {
    return this.#byProof.get(proof) ?? this.#receiptOf.get(proof)
  }

  /** Whether an answer has this receipt. */
  hasReceipt(receipt: string): boolean {
    return this.#receipts.has(receipt) || this.#hasReceipt.get(receipt) !== undefined
  }

  /** Whether what was sent with this proof was taken back. */
  isWithdrawn(proof: string): boolean {
    return this.#isWithdrawn.get(proof) !== undefined
  }

  /** Makes sure that a prompt takes answers, once for all answers of the moment; `check` throws where it does not. */
  checkOpen(promptId: string, check: () => void): void {
    if (this.#openPrompts.has(promptId)) return
    check()
    this.#openPrompts.add(promptId)
  }

  /** Gathers an answer, which comes after the others to its prompt. */
  add(answer: NewAnswer): void {
    const position = (this.#lastPositions.get(answer.promptId) ?? this.#lastPosition.get(answer.promptId) ?? 0) + 1
    this.#lastPositions.set(answer.promptId, position)
    this.#byProof.set(answer.proof, answer.receipt)
    this.#receipts.add(answer.receipt)
    this.#gathered.push([answer.id, answer.promptId, position, answer.text, answer.unitId, answer.receipt, answer.proof])
  }

  /** Writes what was gathered. */
  write(): void {
    const rows = this.#gathered.length === 0 ? null : JSON.stringify(this.#gathered)
    this.forget()
    if (rows !== null) this.#insert.run(rows)
  }

  /** Lets go of what was gathered, where its transaction failed. */
  forget(): void {
    this.#gathered.length = 0
    this.#byProof.clear()
    this.#receipts.clear()
    this.#lastPositions.clear()
    this.#openPrompts.clear()
  }
}

const known = new WeakMap<Database.Database, AnswerRows>()

/** The answers of one open file. Its statements are prepared once: a storm of phones runs them thousands of times a second. */
export function answerRows(db: Database.Database): AnswerRows {
  let rows = known.get(db)
  if (!rows) known.set(db, rows = new AnswerRows(db))
  return rows
}
