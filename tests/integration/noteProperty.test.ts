import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { noteText, replay } from '@electron/services/gathering/noteDocument'
import { updatesAfter } from '@electron/store/noteLog'
import { openStore } from '@electron/store/store'
import { dice } from '../support/dice'
import { programmeWithNotes, startNoteProcess, type NoteProcess } from '../support/noteProgramme'
import { NoteTable } from '../support/noteTable'
import { end } from '../support/processes'
import { ShakyLine } from '../support/shakyLine'

const TABLES = 20
const NOTES = 5
const STEPS = 1_000
/** After these steps the hub is killed, in the middle of whatever it does. */
const KILLS = [250, 500, 750]
const SEED = Number(process.env['SAMLING_SEED'] ?? 2020)

/** A facilitator who writes, loses the network, reloads the page and comes back. What the page said was kept is remembered. */
class Facilitator {
  table: NoteTable
  /** The whole note as it was when the table last said that all is kept. */
  claim: Uint8Array | null = null
  claims = 0

  constructor(readonly url: string, readonly line: ShakyLine, readonly noteId: string, readonly roll: () => number) {
    this.table = this.#sit(null)
  }

  act(): void {
    const drawn = this.roll()
    if (drawn < 0.7) this.#insert()
    else if (drawn < 0.9) this.#remove()
    else if (drawn < 0.94) this.line.drop()
    else if (drawn < 0.96) this.line.cut()
    else if (drawn < 0.985) this.line.mend()
    else this.#reload()
  }

  #sit(kept: Uint8Array | null): NoteTable {
    const table = new NoteTable(this.url, this.noteId, 'seat-1', () => this.#remember())
    if (kept) Y.applyUpdate(table.doc, kept)
    return table
  }

  #remember(): void {
    if (!this.table.kept.isKept) return
    this.claim = Y.encodeStateAsUpdate(this.table.doc)
    this.claims++
  }

  #insert(): void {
    const { text } = this.table
    text.insert(Math.floor(this.roll() * (text.length + 1)), `${Math.floor(this.roll() * 1e6).toString(36)} `)
  }

  #remove(): void {
    const { text } = this.table
    const start = Math.floor(this.roll() * text.length)
    text.delete(start, Math.min(text.length - start, Math.floor(this.roll() * 8)))
  }

  /** The browser's own storage brings the text back, whether the hub had it or not. */
  #reload(): void {
    const kept = Y.encodeStateAsUpdate(this.table.doc)
    this.table.close()
    this.table = this.#sit(kept)
  }
}

/** The notes as they lie on disk while no hub runs. */
async function onDisk(folder: string, path: string, noteIds: readonly string[]) {
  const store = await openStore(path, { path: join(folder, 'backups'), now: () => new Date() })
  try {
    return new Map(noteIds.map((id) => {
      const updates = updatesAfter(store.db, id, 0)
      return [id, { doc: replay(updates), rows: updates.length, text: noteText(store, id) }]
    }))
  } finally {
    store.close()
  }
}

/** What of a remembered state a document lacks. */
function lacks(doc: Y.Doc, claim: Uint8Array): boolean {
  let changed = false
  doc.on('update', () => { changed = true })
  Y.applyUpdate(doc, claim)
  return changed || doc.store.pendingStructs !== null || doc.store.pendingDs !== null
}

it(`nothing that a table was told is kept is lost, and all come to the same text, through drops, delays, reloads and kills (seed ${SEED})`, { timeout: 240_000 }, async () => {
  const { noteIds, path, folder, remove } = await programmeWithNotes(NOTES)
  const roll = dice(SEED)
  const startHub = () => startNoteProcess('noteHubProcess.ts', folder, path)
  let hub: NoteProcess | null = await startHub()
  const facilitators = await Promise.all(Array.from({ length: TABLES }, async (_, index) => {
    const line = new ShakyLine(() => hub?.port ?? null, () => roll() * 8)
    return new Facilitator(await line.open(), line, noteIds[index % NOTES] ?? '', dice(SEED + index))
  }))
  const any = () => facilitators[Math.floor(roll() * TABLES)] ?? expect.fail('no facilitator')

  const checkDisk = async () => {
    const notes = await onDisk(folder, path, noteIds)
    for (const { noteId, claim } of facilitators) {
      const note = notes.get(noteId)
      if (!note || claim === null) continue
      expect(note.text).toBe(note.doc.getText('markdown').toString())
      expect(lacks(replay([{ seq: 1, bytes: Y.encodeStateAsUpdate(note.doc) }]), claim)).toBe(false)
    }
    return notes
  }
  const killAndRestart = async () => {
    const child = hub?.child
    hub = null
    if (child) await end(child, 'SIGKILL')
    await checkDisk()
    for (let step = 0; step < 40; step++) any().act() // they write on while it is away
    hub = await startHub()
  }

  try {
    for (let step = 1; step <= STEPS; step++) {
      const someone = any()
      someone.act()
      if (step % 8 === 0) {
        someone.line.mend()
        await someone.table.untilKept()
      }
      if (KILLS.includes(step)) await killAndRestart()
    }
    for (const { line } of facilitators) line.mend()
    await Promise.all(facilitators.map(({ table }) => table.untilKept()))
    await end(hub.child, 'SIGKILL')
    hub = null
    const notes = await checkDisk()
    hub = await startHub()
    await Promise.all(facilitators.map(({ table, noteId }) => table.until(() => table.text.toString() === notes.get(noteId)?.text)))
    expect(Math.max(...[...notes.values()].map(({ rows }) => rows))).toBeLessThanOrEqual(512)
    expect(facilitators.reduce((sum, { claims }) => sum + claims, 0)).toBeGreaterThan(STEPS / 8)
  } finally {
    for (const { table, line } of facilitators) {
      table.close()
      line.close()
    }
    if (hub) await end(hub.child, 'SIGKILL')
    await remove()
  }
})
