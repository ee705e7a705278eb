import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Refusal } from '@shared/domain/refusal'
import { backUp, type BackupFolder } from './backup'
import { ChangeLog } from './changeLog'
import { checkLocation, checkWritable } from './location'
import { APPLICATION_ID, SCHEMA_VERSION } from './migrations'
import { hasOurSchema, migrate } from './schema'
import { tables, type Tables } from './tables'

/** SQLite below this can corrupt a database in WAL mode. */
const OLDEST_SAFE_SQLITE = [3, 51, 3] as const

/** An open programme file. One process holds it alone until it is closed. */
export interface Store extends Tables {
  readonly path: string
  readonly db: Database.Database
  readonly log: ChangeLog
  /** Problems that SQLite finds in the file; empty when it is sound. */
  checkIntegrity(): string[]
  close(): void
}

/** Makes a new programme file with an empty schema. Refuses where a file is already. */
export function createStore(path: string): Store {
  checkLocation(path)
  if (existsSync(path)) throw new Refusal('file_exists', { path })
  guarded(path, () => mkdirSync(dirname(path), { recursive: true }))
  checkWritable(path)
  return guarded(path, () => {
    // Names, roles and what people said: a new file is its owner's. SQLite gives its log the same rights.
    closeSync(openSync(path, 'wx', 0o600))
    const db = connect(path)
    try {
      db.pragma(`application_id = ${APPLICATION_ID}`)
      migrate(db)
      return build(path, db)
    } catch (error) {
      db.close()
      rmSync(path, { force: true })
      throw error
    }
  })
}

/**
 * Opens a programme file; brings an older one to this schema, after a backup into `backups`.
 * Refuses a missing, foreign, damaged, newer, read-only or remote file and one that is open elsewhere. A refusal leaves the file as it was.
 */
export async function openStore(path: string, backups: BackupFolder): Promise<Store> {
  if (!existsSync(path)) throw new Refusal('file_missing', { path })
  if (!statSync(path).isFile()) throw new Refusal('file_not_samling', { path })
  checkLocation(path)
  checkWritable(path)
  try {
    const db = guarded(path, () => connect(path))
    try {
      const version = guarded(path, () => check(path, db))
      if (version < SCHEMA_VERSION) {
        await backUp(db, backups)
        guarded(path, () => migrate(db))
      }
      return guarded(path, () => build(path, db))
    } catch (error) {
      db.close()
      throw error
    }
  } catch (error) {
    if (error instanceof Refusal && error.id === 'file_damaged') throw new Refusal('file_damaged', { path, backups: backups.path })
    throw error
  }
}

function connect(path: string): Database.Database {
  const db = new Database(path, { timeout: 0 })
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.pragma('foreign_keys = ON')
    db.pragma('secure_delete = ON')
    // A programme comes by mail or on a stick: what is in it is data, and nothing in it runs.
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma('temp_store = MEMORY')
    // 64 MB at most: a storm of answers writes all over the indexes, and pages that are read again are checked again.
    db.pragma('cache_size = -64000')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** The file's schema version. Reads before the journal mode is set, so that a foreign or newer file stays as it is. */
function check(path: string, db: Database.Database): number {
  const version = db.pragma('user_version', { simple: true }) as number
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw new Refusal('file_not_samling', { path })
  if (version > SCHEMA_VERSION) throw new Refusal('file_newer', { path, version, supported: SCHEMA_VERSION })
  // The schema first: with another one, looking for damage would already run what is in it.
  if (version < 0 || !hasOurSchema(db, version) || integrity(db).length > 0) throw new Refusal('file_damaged', { path, backups: '' })
  return version
}

function integrity(db: Database.Database): string[] {
  const rows = db.pragma('integrity_check') as { integrity_check: string }[]
  const broken = db.pragma('foreign_key_check') as { table: string; rowid: number }[]
  return [
    ...rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
    ...broken.map(({ table, rowid }) => `${table} ${rowid}: foreign key`),
  ]
}

function build(path: string, db: Database.Database): Store {
  const sqlite = (db.prepare('SELECT sqlite_version() AS version').get() as { version: string }).version.split('.').map(Number)
  if (OLDEST_SAFE_SQLITE.some((part, index) => (sqlite[index] ?? 0) < part && OLDEST_SAFE_SQLITE.slice(0, index).every((p, i) => sqlite[i] === p))) {
    throw new Error(`SQLite ${sqlite.join('.')} can corrupt a file in WAL mode; ${OLDEST_SAFE_SQLITE.join('.')} or newer is needed`)
  }
  db.pragma('journal_mode = WAL')
  // Set after WAL on purpose: better-sqlite3 falls back to NORMAL there.
  db.pragma('synchronous = FULL')
  // A storm of answers writes the same pages again and again: fewer checkpoints write them fewer times. 4,000 pages are 16 MB.
  db.pragma('wal_autocheckpoint = 4000')
  return {
    ...tables(db), path, db, log: new ChangeLog(db), checkIntegrity: () => integrity(db),
    close: () => {
      try {
        db.pragma('wal_checkpoint(TRUNCATE)')
      } catch {
        // The disk is full or gone: what was acknowledged lies in the log beside the file, and the next opening takes it in.
      } finally {
        db.close()
      }
    },
  }
}

/** Turns what SQLite and the file system say into refusals a user understands. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asRefusal(path, error)
  }
}

/** What the file system says of a path that leads to no file, or of a disk that is gone. */
const UNREACHABLE = new Set(['ENOENT', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EBUSY', 'EIO', 'ENXIO', 'ENODEV'])

/** What SQLite or the file system said, as a refusal where a user can understand it; any other error as it is. */
export function asRefusal(path: string, error: unknown): unknown {
  const code = (error as { readonly code?: unknown }).code
  if (typeof code !== 'string') return error
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new Refusal('file_in_use', { path })
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('disk_full', { path })
  if (code === 'SQLITE_NOTADB') return new Refusal('file_not_samling', { path })
  if (code.startsWith('SQLITE_CORRUPT')) return new Refusal('file_damaged', { path, backups: '' })
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new Refusal('file_read_only', { path })
  if (/^SQLITE_(CANTOPEN|IOERR)/.test(code) || UNREACHABLE.has(code)) return new Refusal('file_unreachable', { path })
  return error
}
