import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** A backup is named by when it was made; files of other names in the folder are somebody's own and stay. */
const NAME = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z)\.samling$/

/** A backup on its way, and what SQLite makes beside it. */
const UNFINISHED = /^[\dTZ-]+\.samling\.part(-\w+)?$/

/** How many backups of a programme are kept; at one every ten minutes the last working day is there. */
const KEPT = 50

/** Where a programme's backups lie. */
export interface BackupFolder {
  readonly path: string
  /** The time that names the next backup. */
  readonly now: () => Date
}

/**
 * Copies an open database into the backup folder with SQLite's own backup, checks the copy, and removes the oldest beyond the last 50.
 * Returns the copy's path. Throws where the copy cannot be made or is not sound; then no half copy stays.
 */
export async function backUp(db: Database.Database, folder: BackupFolder): Promise<string> {
  mkdirSync(folder.path, { recursive: true, mode: 0o700 })
  const path = join(folder.path, nextName(folder))
  const unfinished = `${path}.part`
  try {
    await db.backup(unfinished)
    verify(unfinished)
    renameSync(unfinished, path)
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(unfinished + suffix, { force: true })
  }
  for (const old of listBackups(folder.path).slice(0, -KEPT)) rmSync(join(folder.path, old))
  return path
}

/** The names of the backups in a folder, oldest first. */
export function listBackups(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => NAME.test(name)).sort() : []
}

/** Removes what a backup left that was killed on its way. */
export function removeUnfinished(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) if (UNFINISHED.test(name)) rmSync(join(folder, name), { force: true })
}

/** The name for a backup made now, after all others also where the clock was set back: the newest must never count as the oldest. */
function nextName({ path, now }: BackupFolder): string {
  const newest = Date.parse(listBackups(path).at(-1)?.replace(NAME, '$1:$2:$3.$4') ?? '')
  const time = Number.isNaN(newest) ? now() : new Date(Math.max(now().getTime(), newest + 1))
  return `${time.toISOString().replace(/[:.]/g, '-')}.samling`
}

function verify(path: string): void {
  const copy = new Database(path)
  try {
    copy.pragma('journal_mode = DELETE')
    const result = copy.pragma('integrity_check', { simple: true })
    if (result !== 'ok') throw new Error(`the backup is not sound: ${String(result)}`)
  } finally {
    copy.close()
  }
}
