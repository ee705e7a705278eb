import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { listBackups, removeUnfinished } from './backup'
import { eraseSent } from './phoneRows'

/** Where copies of a programme lie: its own folder of backups, and the folder of all programmes' folders. */
interface Copies {
  readonly own: string
  readonly all: string
}

/**
 * Erases what phones took back in this programme from its copies, too: from the log beside the file, from what a killed backup left, and from its
 * backups, where it is noted as taken back, so that no restored backup brings it again. It may lie in others' folders: the file may have lain elsewhere
 * before, or be a restored one. A backup that cannot be written now is tried again the next time. Others get their turn between two backups.
 * No backup may be on its way meanwhile.
 */
export async function eraseFromCopies(db: Database.Database, { own, all }: Copies): Promise<void> {
  removeUnfinished(own)
  const proofs = db.prepare<[], string>('SELECT id FROM withdrawal').pluck().all()
  const programme = db.prepare<[], string>('SELECT id FROM programme').pluck().get()
  if (proofs.length === 0 || programme === undefined) return
  db.pragma('wal_checkpoint(TRUNCATE)')
  for (const path of backupsIn(all)) {
    try {
      eraseFrom(path, programme, proofs)
    } catch {
      // Held elsewhere, damaged, read-only, or from before phones wrote anything.
    }
    await setImmediate()
  }
}

function backupsIn(all: string): string[] {
  if (!existsSync(all)) return []
  const folders = readdirSync(all, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(all, name))
  return folders.flatMap((folder) => listBackups(folder).map((name) => join(folder, name)))
}

function eraseFrom(path: string, programme: string, proofs: readonly string[]): void {
  const copy = new Database(path, { fileMustExist: true, timeout: 0 })
  try {
    copy.pragma('trusted_schema = OFF')
    if (copy.prepare('SELECT 1 FROM programme WHERE id = ?').get(programme) === undefined) return
    const known = new Set(copy.prepare('SELECT id FROM withdrawal').pluck().all())
    const missing = proofs.filter((proof) => !known.has(proof))
    if (missing.length === 0) return
    // What is erased is overwritten, as in the programme's own file, and no log beside the backup keeps it.
    copy.pragma('secure_delete = ON')
    copy.pragma('journal_mode = DELETE')
    copy.transaction(() => {
      for (const proof of missing) {
        eraseSent(copy, 'youth_input', proof)
        eraseSent(copy, 'speaker_question', proof)
        copy.prepare('INSERT INTO withdrawal (id) VALUES (?)').run(proof)
      }
    })()
  } finally {
    copy.close()
  }
}
