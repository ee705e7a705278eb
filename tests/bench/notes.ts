import * as Y from 'yjs'
import { bringTextUpToDate, keepUpdates, noteState } from '@electron/services/gathering/noteDocument'
import { openStore, type Store } from '@electron/store/store'
import { NOTE_TEXT } from '@shared/domain/notes'
import { programmeWithNotes, startNoteProcess, type NoteProcess } from '../support/noteProgramme'
import { NoteTable } from '../support/noteTable'
import { end, memoryOf } from '../support/processes'
import { atMost, median, percentile, timed, type Bench, type Figure } from './harness/figure'
import { typeTogether } from './harness/typing'

const TABLES = 20
const NOTES = 5
const ROUNDS = 5
const ROUND_MS = 8_000
/** A note that was written letter by letter until its updates were 1 MB. */
const LONG_NOTE_BYTES = 1_000_000

/** Twenty tables typing in five notes over the hub and over stock Hocuspocus, which keeps nothing; and the opening of a long note. */
export const bench: Bench = { name: 'notes', run: async () => [...(await typing()), ...(await opening())] }

/** What one round of typing took: from a key to the other tables of the note. */
interface Round {
  readonly p50: number
  readonly p99: number
  readonly memoryMb: number
}

async function typing(): Promise<readonly Figure[]> {
  const ours: Round[] = []
  const stock: Round[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    stock.push(await measure(Array.from({ length: NOTES }, (_, index) => `note-${index}`), () => startNoteProcess('stockNoteHub.ts')))
    const { noteIds, path, folder, remove } = await programmeWithNotes(NOTES)
    ours.push(await measure(noteIds, () => startNoteProcess('noteHubProcess.ts', folder, path)))
    await remove()
  }
  const middle = (rounds: readonly Round[], pick: (round: Round) => number) => median(rounds.map(pick))
  return [
    { name: '20 tables, stock Hocuspocus, p50', value: middle(stock, ({ p50 }) => p50), unit: 'ms' },
    { name: '20 tables, stock Hocuspocus, p99', value: middle(stock, ({ p99 }) => p99), unit: 'ms' },
    { name: '20 tables, passed on and kept, p50', value: middle(ours, ({ p50 }) => p50), unit: 'ms' },
    { name: '20 tables, passed on and kept, p99', value: middle(ours, ({ p99 }) => p99), unit: 'ms' },
    atMost(1.5, { name: 'p99 by the stock one', value: middle(ours, ({ p99 }) => p99) / middle(stock, ({ p99 }) => p99), unit: 'times' }),
    { name: 'hub of notes, memory', value: middle(ours, ({ memoryMb }) => memoryMb), unit: 'MB' },
  ]
}

async function measure(noteIds: readonly string[], start: () => Promise<NoteProcess>): Promise<Round> {
  const hub = await start()
  const tables = Array.from({ length: TABLES }, (_, index) => new NoteTable(`ws://127.0.0.1:${hub.port}`, noteIds[index % NOTES] ?? '', 'seat-1'))
  try {
    const took = await typeTogether(tables, ROUND_MS)
    return { p50: percentile(took, 50), p99: percentile(took, 99), memoryMb: memoryOf(hub.child.pid ?? 0) }
  } finally {
    for (const table of tables) table.close()
    await end(hub.child, 'SIGKILL')
  }
}

async function opening(): Promise<readonly Figure[]> {
  const { noteIds: [noteId = ''], path, folder, remove } = await programmeWithNotes(1)
  const store = await openStore(path, { path: folder, now: () => new Date() })
  const updates = writtenLetterByLetter()
  for (let start = 0; start < updates.length; start += 100) {
    store.log.run('bench.write', null, false, () => {
      keepUpdates(store, updates.slice(start, start + 100).map((update) => ({ noteId, update })))
      bringTextUpToDate(store, noteId)
    })
  }
  store.close()
  const replayed: number[] = []
  const opened: number[] = []
  for (let round = 0; round < 5; round += 1) {
    replayed.push(await timed(() => { for (const doc = new Y.Doc(), rest = [...updates]; rest.length > 0;) Y.applyUpdate(doc, rest.shift() ?? new Uint8Array()) }))
    const again = await openStore(path, { path: folder, now: () => new Date() })
    opened.push(await openOnce(again, noteId))
    again.close()
  }
  await remove()
  return [
    { name: '1 MB of updates, replayed one by one', value: median(replayed), unit: 'ms' },
    { name: '1 MB of updates, opened from the log', value: median(opened), unit: 'ms' },
    atMost(0.1, { name: 'opened by replayed', value: median(opened) / median(replayed), unit: 'times' }),
  ]
}

const openOnce = (store: Store, noteId: string) => timed(() => noteState(store, noteId))

/** Letters with a correction now and then, somewhere in the text, as a group writes: so that the updates are many and small. */
function writtenLetterByLetter(): Uint8Array[] {
  const doc = new Y.Doc()
  const text = doc.getText(NOTE_TEXT)
  const updates: Uint8Array[] = []
  let bytes = 0
  doc.on('update', (update: Uint8Array) => {
    updates.push(update)
    bytes += update.length
  })
  for (let letter = 0; bytes < LONG_NOTE_BYTES; letter += 1) {
    if (letter % 40 === 39) text.delete(Math.floor(text.length / 2), 1)
    else text.insert(letter % 200 < 150 ? text.length : Math.floor(text.length / 3), 'abcdefgh '[letter % 9] ?? ' ')
  }
  return updates
}
