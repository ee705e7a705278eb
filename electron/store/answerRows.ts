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

/** What an answer takes of the file, in statements that are prepared once: a storm of phones runs them thousands of times a second. */
export interface AnswerRows {
  /** The receipt of the answer that was sent with this proof, if it has come. */
  receiptOf(proof: string): string | undefined
  /** Whether an answer has this receipt. */
  hasReceipt(receipt: string): boolean
  isWithdrawn(proof: string): boolean
  /** Puts an answer after the others to its prompt. */
  insert(answer: NewAnswer): void
}

const known = new WeakMap<Database.Database, AnswerRows>()

/** The statements of one open file. */
export function answerRows(db: Database.Database): AnswerRows {
  let rows = known.get(db)
  if (!rows) known.set(db, rows = prepare(db))
  return rows
}

function prepare(db: Database.Database): AnswerRows {
  const receiptOf = db.prepare('SELECT receipt FROM youth_input WHERE proof = ?').pluck()
  const hasReceipt = db.prepare('SELECT 1 FROM youth_input WHERE receipt = ?').pluck()
  const isWithdrawn = db.prepare('SELECT 1 FROM withdrawal WHERE id = ?').pluck()
  const insert = db.prepare(`INSERT INTO youth_input (id, prompt_id, position, text, unit_id, state, outcome, outcome_text, receipt, proof, read, shown)
    VALUES (@id, @promptId, coalesce((SELECT position FROM youth_input WHERE prompt_id = @promptId ORDER BY position DESC LIMIT 1), 0) + 1,
      @text, @unitId, 'waiting', 'received', '', @receipt, @proof, 0, 0)`)
  return {
    receiptOf: (proof) => receiptOf.get(proof) as string | undefined,
    hasReceipt: (receipt) => hasReceipt.get(receipt) !== undefined,
    isWithdrawn: (proof) => isWithdrawn.get(proof) !== undefined,
    insert: (answer) => void insert.run(answer),
  }
}
