import Database from 'better-sqlite3'
import { MIGRATIONS } from './migrations'

/** Runs the missing migrations, one transaction each; a failure leaves the file at the last that succeeded. */
export function migrate(db: Database.Database, to = MIGRATIONS.length): void {
  const version = db.pragma('user_version', { simple: true }) as number
  for (const [index, sql] of MIGRATIONS.slice(0, to).entries()) {
    if (index < version) continue
    db.transaction(() => {
      db.exec(sql)
      db.pragma(`user_version = ${index + 1}`)
    })()
  }
}

/**
 * Whether the file's schema is, row by row, what the migrations up to its version make, and nothing else: what is more or other than that (triggers,
 * views, conditions, computed columns, however they are written) would run when services read and write.
 */
export function hasOurSchema(db: Database.Database, version: number): boolean {
  return schemaOf(db) === modelOf(version)
}

const models = new Map<number, string>()

/** The schema of a fresh file of this version, made once. */
function modelOf(version: number): string {
  const known = models.get(version)
  if (known !== undefined) return known
  const fresh = new Database(':memory:')
  try {
    migrate(fresh, version)
    const model = schemaOf(fresh)
    models.set(version, model)
    return model
  } finally {
    fresh.close()
  }
}

/** Every row of the schema, SQLite's own too: they come of our tables, and are the same in the model. */
function schemaOf(db: Database.Database): string {
  return JSON.stringify(db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name, tbl_name, sql').raw().all())
}
