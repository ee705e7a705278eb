import type Database from 'better-sqlite3'
import { Refusal } from '@shared/domain/refusal'
import type { Optional } from '@shared/util/defined'
import { positionBefore, type Positioned } from '@shared/util/position'

/** A value SQLite keeps in a STRICT table of ours. */
export type Cell = string | number | null

/** A row as SQLite gives it: snake_case columns, booleans as 0 and 1. */
export type Row = Readonly<Record<string, Cell>>

/** How a table's rows become domain objects and back. */
export interface Mapping<T> {
  readonly name: string
  /** The order of `all()`. */
  readonly order: string
  readonly toDomain: (row: Row) => T
  /** Only the columns of the fields that are given. */
  readonly toRow: (fields: Partial<T>) => Row
}

/** Reads and writes one table in the domain's types. */
export class Table<T extends { readonly id: string }> {
  readonly #statements = new Map<string, Database.Statement>()

  constructor(readonly db: Database.Database, readonly mapping: Mapping<T>) {}

  /** The rows whose columns equal these fields, in the table's order. */
  all(where: Partial<T> = {}): T[] {
    const row = this.mapping.toRow(where)
    const condition = Object.keys(row).map((column) => `${column} IS @${column}`).join(' AND ')
    const sql = `SELECT * FROM ${this.mapping.name}${condition && ` WHERE ${condition}`} ORDER BY ${this.mapping.order}`
    return (this.#prepare(sql).all(row) as Row[]).map(this.mapping.toDomain)
  }

  find(id: string): T | undefined {
    const row = this.#prepare(`SELECT * FROM ${this.mapping.name} WHERE id = ?`).get(id) as Row | undefined
    return row && this.mapping.toDomain(row)
  }

  /** The row with this id. Refuses with `not_found` where there is none. */
  get(id: string): T {
    const found = this.find(id)
    if (!found) throw new Refusal('not_found', { what: this.mapping.name })
    return found
  }

  insert(value: T): T {
    const row = this.mapping.toRow(value)
    const columns = Object.keys(row)
    this.#prepare(`INSERT INTO ${this.mapping.name} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`).run(row)
    return value
  }

  /** Writes these fields of the row; the others stay. Refuses with `not_found` where there is no such row. */
  update(id: string, fields: Optional<Omit<T, 'id'>>): T {
    const row = this.mapping.toRow(fields as Partial<T>)
    const columns = Object.keys(row)
    if (columns.length > 0) {
      this.#prepare(`UPDATE ${this.mapping.name} SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`).run({ ...row, id })
    }
    return this.get(id)
  }

  /** Removes the row and what hangs on it. Refuses with `not_found` where there is none. */
  delete(id: string): void {
    const { changes } = this.#prepare(`DELETE FROM ${this.mapping.name} WHERE id = ?`).run(id)
    if (changes === 0) throw new Refusal('not_found', { what: this.mapping.name })
  }

  /** A position after the last of the rows with these fields. */
  nextPosition(where: Partial<T>): number {
    const row = this.mapping.toRow(where)
    const condition = Object.keys(row).map((column) => `${column} IS @${column}`).join(' AND ')
    const sql = `SELECT position FROM ${this.mapping.name}${condition && ` WHERE ${condition}`} ORDER BY position DESC LIMIT 1`
    return ((this.#prepare(sql).get(row) as { readonly position: number } | undefined)?.position ?? 0) + 1
  }

  /** A position right before the row `before` among the rows with these fields, or last. Where no number is left between two neighbours, the rows are numbered anew. */
  positionBefore(where: Partial<T>, id: string, before: string | null): number {
    const rows = this.all(where) as unknown as readonly Positioned[]
    const position = positionBefore(rows, id, before)
    if (rows.every((row) => row.id === id || row.position !== position)) return position
    const numbered = rows.map((row, index) => ({ id: row.id, position: index + 1 }))
    for (const row of numbered) this.update(row.id, { position: row.position } as unknown as Optional<Omit<T, 'id'>>)
    return positionBefore(numbered, id, before)
  }

  #prepare(sql: string): Database.Statement {
    let statement = this.#statements.get(sql)
    if (!statement) this.#statements.set(sql, statement = this.db.prepare(sql))
    return statement
  }
}

/** A mapping in which every field is the column of the same name, and the named fields are booleans. */
export function plain<T>(name: string, order: string, booleans: readonly (keyof T & string)[] = []): Mapping<T> {
  const flags = new Set<string>(booleans)
  return {
    name,
    order,
    toDomain: (row) => {
      const fields: Record<string, Cell | boolean> = {}
      for (const column in row) {
        const field = fieldOf(column)
        fields[field] = flags.has(field) ? row[column] === 1 : row[column] ?? null
      }
      return fields as T
    },
    toRow: (fields) => {
      const row: Record<string, Cell> = {}
      for (const [field, value] of Object.entries(fields)) if (value !== undefined) row[columnOf(field)] = flags.has(field) ? Number(value) : value as Cell
      return row
    },
  }
}

/** Names are turned once each: a storm of answers maps thousands of rows a second. */
const fieldOf = remembered((column) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()))
const columnOf = remembered((field) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))

function remembered(turn: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const turned = turn(name)
    known.set(name, turned)
    return turned
  }
}
