import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { noteText } from '@electron/services/gathering/noteDocument'
import { LONGEST_NOTE, NOTE_TEXT } from '@shared/domain/notes'
import { openGathering, type OpenGathering } from '../support/gathering'
import { openNoteHub, type NoteHub } from '../support/noteHub'
import { NoteTable } from '../support/noteTable'

let open: OpenGathering
let hub: NoteHub
let itemId: string
const tables: NoteTable[] = []

beforeEach(async () => {
  open = await openGathering()
  itemId = (await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'talk', title: 'Innlegg', day: 0, before: null })).id
  addSeat('seat-1', open.gathering.id)
  addSeat('seat-2', open.gathering.id)
  hub = await openNoteHub(open.session, open.gathering.id)
})
afterEach(async () => {
  for (const table of tables.splice(0)) table.close()
  await hub.close()
  await open.close()
})

function addSeat(id: string, gatheringId: string): void {
  open.session.store.log.run('test.seat', null, false, () =>
    open.session.store.seat.insert({ id, gatheringId, position: 1, name: `Bord ${id}`, secret: id, revoked: false, moderates: false, unitId: null }))
}

function sit(noteId = itemId, token = 'seat-1'): NoteTable {
  const table = new NoteTable(hub.url, noteId, token)
  tables.push(table)
  return table
}

/** Another note on the line of a table that has one open. */
function besides(table: NoteTable, noteId: string): NoteTable {
  const other = new NoteTable(table.line, noteId, 'seat-2')
  tables.push(other)
  return other
}

const stored = (noteId = itemId) =>
  noteText(open.session.store, noteId)
const rows = () => (open.session.store.db.prepare('SELECT count(*) AS number FROM note_update').get() as { number: number }).number
const append = (doc: Y.Doc) => open.api.notes.append({ noteId: itemId, path: open.session.store.path, update: Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64') })
/** Resolves when the hub has written the text of what was kept up to now. */
const textWritten = () => new Promise<void>((resolve) => {
  const stop = open.session.subscribe(({ changes }) => {
    if (!changes.some(({ topic }) => topic === 'note_text')) return
    stop()
    resolve()
  })
})
/** Lets every commit of writing fail at its very end, as on a disk that is full or gone; answers how to end that. `meanwhile` happens before it does. */
function failCommits(meanwhile: () => unknown = () => 1): () => void {
  const { db } = open.session.store
  db.function('meanwhile', () => Number(Boolean(meanwhile())))
  db.exec(`CREATE TABLE nobody (id INTEGER PRIMARY KEY);
    CREATE TABLE failing (whom INTEGER REFERENCES nobody (id) DEFERRABLE INITIALLY DEFERRED);
    CREATE TEMP TRIGGER fails AFTER INSERT ON note_update BEGIN INSERT INTO failing VALUES (meanwhile()); END`)
  return () => db.exec('DROP TRIGGER fails')
}
const refusedWith = (table: NoteTable, reason: string) => table.until(() => table.refusals.includes(reason))

describe('notes over the line', () => {
  it('are on disk when a table is told that they are kept', async () => {
    const table = sit()
    const seen: string[] = []
    await table.untilKept()
    table.write('Blåbær 🫐')
    expect(table.kept.isKept).toBe(false)
    await table.until(() => {
      if (table.kept.isKept) seen.push(stored())
      return table.kept.isKept
    })
    expect(seen).toEqual(['Blåbær 🫐'])
    expect(open.session.store.db.inTransaction).toBe(false)
  })

  it('go from table to table, to the workbench and back', async () => {
    const [kari, ola] = [sit(), sit(itemId, 'seat-2')]
    await Promise.all([kari.untilKept(), ola.untilKept()])
    kari.write('Kari. ')
    await ola.until(() => ola.text.toString() === 'Kari. ')
    ola.write('Ola. ')
    await kari.until(() => kari.text.toString() === 'Kari. Ola. ')
    const workbench = new Y.Doc()
    const opened = await open.api.notes.open({ itemId, groupId: null })
    for (const update of opened.updates) Y.applyUpdate(workbench, Buffer.from(update, 'base64'))
    workbench.getText(NOTE_TEXT).insert(0, 'Leiar. ')
    await append(workbench)
    await Promise.all([kari, ola].map((table) => table.until(() => table.text.toString() === 'Leiar. Kari. Ola. ')))
    expect(stored()).toBe('Leiar. Kari. Ola. ')
  })

  it('tell the workbench that a table wrote', async () => {
    const table = sit()
    await table.untilKept()
    const told = new Promise((resolve) => open.session.subscribe(({ changes }) => changes.some(({ topic, ids }) => topic === 'note_text' && ids.includes(itemId)) && resolve(true)))
    table.write('nytt')
    expect(await told).toBe(true)
  })

  it('that were written while the hub was away come when it is back, once, and are not called kept before', async () => {
    const table = sit()
    table.write('før ')
    await table.untilKept()
    const { url } = hub
    await hub.sync.close()
    await refusedWith(table, 'closing')
    for (const letter of 'under ') table.write(letter)
    expect([table.kept.isKept, stored()]).toEqual([false, 'før '])
    await hub.close()
    hub = await openNoteHub(open.session, open.gathering.id, Number(new URL(url).port))
    await table.untilKept()
    expect(stored()).toBe('før under ')
    expect(table.text.toString()).toBe('før under ')
  })

  it('that were passed on while the disk failed are called kept by nobody, and come to the disk later though their writer is gone', async () => {
    const [kari, ola, asleep] = [sit(), sit(itemId, 'seat-2'), sit(itemId, 'seat-2')]
    kari.write('trygt ')
    await Promise.all([kari.untilKept(), ...[ola, asleep].map((table) => table.until(() => table.text.toString() === 'trygt ' && table.kept.isKept))])
    asleep.sleep()
    const mend = failCommits()
    kari.write('på vei')
    await Promise.all([refusedWith(kari, 'failed'), refusedWith(ola, 'failed')])
    kari.close()
    expect([ola.text.toString(), kari.kept.isKept, ola.kept.isKept, stored()]).toEqual(['trygt på vei', false, false, 'trygt '])
    const other = sit(itemId, 'seat-2')
    await other.untilKept()
    const tried = ola.refusals.length
    await ola.until(() => ola.refusals.length > tried + 2) // it comes back again and again, and disturbs nobody by it
    expect([ola.kept.isKept, other.refusals, other.text.toString(), stored()]).toEqual([false, [], 'trygt ', 'trygt '])
    mend()
    await Promise.all([ola.untilKept(), other.until(() => other.text.toString() === 'trygt på vei' && other.kept.isKept)])
    expect(stored()).toBe('trygt på vei')
  })

  it('are read anew from the disk by a table that comes while it fails', async () => {
    const kari = sit()
    const welcome = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'talk', title: 'Velkommen', day: 0, before: null })
    const other = sit(welcome.id, 'seat-2')
    kari.write('trygt ')
    await Promise.all([kari.untilKept(), other.untilKept()])
    const late: NoteTable[] = []
    const mend = failCommits(() => late.length > 0 || late.push(besides(other, itemId)))
    for (const letter of 'på vei') kari.write(letter)
    await refusedWith(kari, 'failed')
    mend()
    await kari.untilKept()
    await Promise.all(late.map((table) => table.until(() => table.text.toString() === 'trygt på vei' && table.kept.isKept)))
    expect([late.length, stored()]).toEqual([1, 'trygt på vei'])
  })

  it('stay small when they are written letter by letter, and a reconnect writes nothing', async () => {
    const table = sit()
    await table.untilKept()
    for (let letter = 0; letter < 300; letter++) {
      table.write(String(letter % 10))
      await table.untilKept()
    }
    const written = textWritten()
    table.text.delete(0, 100)
    await table.untilKept()
    await written
    const before = rows()
    expect(before).toBeLessThan(70)
    const other = sit(itemId, 'seat-2')
    await other.untilKept()
    expect(other.text.toString()).toBe(stored())
    expect([rows(), stored().length]).toEqual([before, 200])
  })

  it('show whose cursor it is by the seat, and pass on nothing else of what a table says of itself', async () => {
    const [kari, ola] = [sit(), sit(itemId, 'seat-2')]
    await Promise.all([kari.untilKept(), ola.untilKept()])
    kari.provider.setAwarenessField('user', { name: 'Ordføraren', color: 'red;background:url(x)', colorLight: '#aabbcc' })
    const seen = await new Promise<unknown>((resolve) => ola.provider.awareness?.on('change', () => {
      const state = ola.provider.awareness?.getStates().get(kari.doc.clientID)
      if (state?.['user']) resolve(state)
    }))
    expect(seen).toEqual({ user: { name: 'Bord seat-1', colorLight: '#aabbcc' }, cursor: null })
    expect(ola.provider.awareness?.getStates().size).toBeLessThan(3)
  })
})

describe('a table', () => {
  it('gets the notes of its own gathering and no others', async () => {
    const lunch = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'lunch', title: 'Lunsj', day: 0, before: null })
    const other = await open.api.gatherings.add({ title: 'Samling 2', date: { kind: 'undecided' } })
    const foreign = await open.api.agenda.addItem({ gatheringId: other.id, kind: 'talk', title: 'Annet', day: 0, before: null })
    const secret = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'talk', title: 'Lukket', day: 0, before: null })
    await open.api.notes.open({ itemId: secret.id, groupId: null })
    await open.api.notes.setScope({ id: secret.id, scope: 'lead' })
    addSeat('seat-other', other.id)
    const cases: [noteId: string, token: string, reason: string][] = [
      [itemId, 'seat-other', 'not_allowed'], [foreign.id, 'seat-1', 'not_allowed'], [lunch.id, 'seat-1', 'not_allowed'],
      [secret.id, 'seat-1', 'not_allowed'], ['nowhere', 'seat-1', 'not_found'], [`${itemId}.nowhere`, 'seat-1', 'not_found'],
    ]
    for (const [noteId, token, reason] of cases) await refusedWith(sit(noteId, token), reason)
    // A note is opened for the seat of its line, whatever token comes with it.
    const theirs = sit(foreign.id, 'seat-other')
    await refusedWith(theirs, 'not_allowed')
    const posing = new NoteTable(theirs.line, itemId, 'seat-1')
    tables.push(posing)
    await refusedWith(posing, 'not_allowed')
    const welcome = sit()
    await welcome.untilKept()
    expect(welcome.refusals).toEqual([])
  })

  it('finds a group’s note made, with the readers that its place has', async () => {
    const item = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'cross_municipal_work', title: 'På tvers', day: 0, before: null })
    const group = await open.api.groups.add({ itemId: item.id, name: 'Gruppe 1' })
    const table = sit(`${item.id}.${group.id}`)
    table.write('fra gruppa')
    await table.untilKept()
    expect((await open.api.notes.open({ itemId: item.id, groupId: group.id })).note.scope).toBe('group')
    expect(stored(`${item.id}.${group.id}`)).toBe('fra gruppa')
  })

  it('whose seat is revoked writes nothing any more', async () => {
    const [table, other] = [sit(), sit(itemId, 'seat-2')]
    await Promise.all([table.untilKept(), other.untilKept()])
    open.session.store.log.run('test.revoke', null, false, () => open.session.store.seat.update('seat-1', { revoked: true }))
    table.write('for sent')
    await refusedWith(table, 'not_allowed')
    other.write('trygt')
    await other.untilKept()
    expect([stored(), other.text.toString(), table.kept.isKept]).toEqual(['trygt', 'trygt', false])
  })

  it('that writes too much or something else than text is told so, keeps its text, and disturbs nobody', async () => {
    const [greedy, odd, other] = [sit(), sit(), sit(itemId, 'seat-2')]
    await Promise.all([greedy, odd, other].map((table) => table.untilKept()))
    greedy.write('x'.repeat(LONGEST_NOTE + 1))
    odd.doc.getMap('other').set('a', 1)
    await Promise.all([refusedWith(greedy, 'note_too_long'), refusedWith(odd, 'note_update_unreadable')])
    other.write('trygt')
    await other.untilKept()
    expect([stored(), greedy.kept.isKept, greedy.text.length, other.refusals]).toEqual(['trygt', false, LONGEST_NOTE + 1, []])
  })

  it('whose place is removed keeps its text, and it is kept when the removal is undone', async () => {
    const table = sit()
    await table.untilKept()
    await open.api.agenda.removeItem({ id: itemId })
    table.write('etterpå')
    await refusedWith(table, 'not_found')
    await open.api.history.undo()
    table.close()
    const again = sit()
    Y.applyUpdate(again.doc, Y.encodeStateAsUpdate(table.doc))
    await again.untilKept()
    expect(stored()).toBe('etterpå')
  })

  it('gets no empty note where the writing cannot be read', async () => {
    await hub.close()
    const doc = new Y.Doc()
    doc.getText(NOTE_TEXT).insert(0, 'trygt')
    await open.api.notes.open({ itemId, groupId: null })
    await append(doc)
    open.session.store.db.prepare('UPDATE note_update SET bytes = ?').run(Buffer.from([7, 7, 7]))
    const { path } = open.session.store
    await open.api.files.close()
    await open.api.files.open({ path })
    hub = await openNoteHub(open.session, open.gathering.id)
    const table = sit()
    await refusedWith(table, 'note_damaged')
    expect([table.text.toString(), table.kept.isKept]).toEqual(['', false])
  })
})
