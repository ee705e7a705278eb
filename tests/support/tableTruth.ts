import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright'
import * as Y from 'yjs'
import { replay } from '@electron/services/gathering/noteDocument'
import { updatesAfter } from '@electron/store/noteLog'
import { NOTE_TEXT } from '@shared/domain/notes'

/** What a table's page says of its note, and what it holds. */
export interface Told {
  readonly state: string
  readonly note: string
}

/** A note as it is in the hub's file and its log, read from a copy: the hub keeps the file to itself. */
function noteOnDisk(path: string, noteId: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'samling-disk-'))
  const copy = join(folder, 'copy.samling')
  copyFileSync(path, copy)
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`)
  const db = new Database(copy)
  try {
    return replay(updatesAfter(db, noteId, 0)).getText(NOTE_TEXT).toString()
  } finally {
    db.close()
    rmSync(folder, { recursive: true })
  }
}

/** A note as this browser keeps it on its own disk; nothing where it keeps nothing. */
async function noteInBrowser(page: Page, noteId: string): Promise<string> {
  const updates = await page.evaluate(async (id) => {
    const asked = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('failed')))
    })
    const opening = ((): IDBOpenDBRequest | null => {
      try {
        return indexedDB.open('samling-table', 1)
      } catch {
        return null
      }
    })()
    if (opening === null) return []
    const database = await asked(opening)
    const rows = await asked(database.transaction('update').objectStore('update').index('note').getAll(id) as IDBRequest<{ readonly update: Uint8Array }[]>)
    database.close()
    return rows.map(({ update }) => [...update])
  }, noteId)
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, new Uint8Array(update))
  return doc.getText(NOTE_TEXT).toString()
}

/** Why what a page says of its note is not true, or null where it is. `note` is what was written at this table up to now. */
export async function untruth(page: Page, told: Told, path: string, noteId: string): Promise<string | null> {
  if (told.state === 'safe') return lacks(noteOnDisk(path, noteId), told.note) ? `said to be safe, and not on the hub's disk: ${told.note}` : null
  if (told.state === 'here') return lacks(await noteInBrowser(page, noteId), told.note) ? `said to be kept here, and not in the browser: ${told.note}` : null
  if (told.state === 'unkept') {
    if (!lacks(noteOnDisk(path, noteId), told.note)) return 'said to be unkept, and on the hub\'s disk'
    return lacks(await noteInBrowser(page, noteId), told.note) ? null : 'said to be unkept, and in the browser'
  }
  return ['saving', 'opening'].includes(told.state) ? null : `said to be ${told.state}`
}

/** Whether a text lacks a line of another; a line may have been written on in the meantime. */
function lacks(text: string, wanted: string): boolean {
  const lines = text.split('\n')
  return wanted.split('\n').some((line) => !lines.some((other) => other.startsWith(line)))
}
