import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { noteText } from '@electron/services/gathering/noteDocument'
import { LONGEST_NOTE, NOTE_TEXT } from '@shared/domain/notes'
import { openGathering, type OpenGathering } from '../support/gathering'

let open: OpenGathering
beforeEach(async () => { open = await openGathering() })
afterEach(() => open.close())

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const addItem = (kind: 'talk' | 'own_group_work' | 'cross_municipal_work' | 'lunch', title: string) =>
  open.api.agenda.addItem({ gatheringId: open.gathering.id, kind, title, day: 0, before: null })
const storedUpdates = () => (open.session.store.db.prepare('SELECT count(*) AS number FROM note_update').get() as { number: number }).number
const append = (noteId: string, update: string) => open.api.notes.append({ noteId, path: open.session.store.path, update })
const storedText = (noteId: string) => noteText(open.session.store, noteId)

/** Somebody who writes: a document of their own, and the updates that each change makes. */
function writer() {
  const doc = new Y.Doc()
  const text = doc.getText(NOTE_TEXT)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => { if (origin !== 'host') updates.push(update) })
  return {
    text,
    write: (words: string) => {
      text.insert(text.length, words)
      return base64(updates.splice(0).reduce((all, update) => Y.mergeUpdates([all, update])))
    },
    read: (given: readonly string[]) => {
      for (const update of given) Y.applyUpdate(doc, Buffer.from(update, 'base64'), 'host')
      return text.toString()
    },
  }
}

async function crossGroup() {
  const item = await addItem('cross_municipal_work', 'På tvers')
  return { item, group: await open.api.groups.add({ itemId: item.id, name: 'Gruppe 1' }) }
}

async function ownGroup() {
  await open.api.units.add({ set: '2020', numbers: ['1506', '1507'] })
  const item = await addItem('own_group_work', 'Hjemme hos oss')
  const [group] = await open.api.groups.addOwn({ itemId: item.id })
  return { item, group: group ?? expect.fail('no group') }
}

describe('a note', () => {
  it('is made when it is opened, with the readers that its place has', async () => {
    const talk = await addItem('talk', 'Innlegg')
    const { item, group } = await ownGroup()
    const cross = await crossGroup()
    expect((await open.api.notes.open({ itemId: talk.id, groupId: null })).note).toEqual({ id: talk.id, itemId: talk.id, groupId: null, scope: 'programme' })
    expect((await open.api.notes.open({ itemId: item.id, groupId: group.id })).note.scope).toBe('unit')
    expect((await open.api.notes.open({ itemId: cross.item.id, groupId: cross.group.id })).note.scope).toBe('group')
    await expect(open.api.notes.open({ itemId: talk.id, groupId: group.id })).rejects.toMatchObject({ data: { id: 'not_found' } })
  })

  it('keeps what is written, in every letter and over a restart', async () => {
    const item = await addItem('talk', 'Innlegg')
    const { note } = await open.api.notes.open({ itemId: item.id, groupId: null })
    const kari = writer()
    await append(note.id, kari.write('# Blåbærsyltetøy 🫐\n'))
    const { seq } = await append(note.id, kari.write('\nČáhppesmuorji'))
    const path = open.session.store.path
    await open.api.files.close()
    await open.api.files.open({ path })
    const again = await open.api.notes.open({ itemId: item.id, groupId: null })
    expect(again.seq).toBe(seq)
    expect(writer().read(again.updates)).toBe('# Blåbærsyltetøy 🫐\n\nČáhppesmuorji')
    expect(storedText(note.id)).toBe('# Blåbærsyltetøy 🫐\n\nČáhppesmuorji')
  })

  it('is on disk when the answer comes: every commit is synchronous', async () => {
    const item = await addItem('talk', 'Innlegg')
    const { note } = await open.api.notes.open({ itemId: item.id, groupId: null })
    await append(note.id, writer().write('a'))
    expect(open.session.store.db.pragma('synchronous', { simple: true })).toBe(2)
    expect(open.session.store.db.inTransaction).toBe(false)
  })

  it('merges what two people write at once, and tells each what the other wrote', async () => {
    const item = await addItem('talk', 'Innlegg')
    const { note } = await open.api.notes.open({ itemId: item.id, groupId: null })
    const [kari, ola] = [writer(), writer()]
    const first = await append(note.id, kari.write('Kari. '))
    await append(note.id, ola.write('Ola. '))
    const news = await open.api.notes.since({ noteId: note.id, after: first.seq })
    expect(news.updates).toHaveLength(1)
    kari.read(news.updates)
    ola.read((await open.api.notes.since({ noteId: note.id, after: 0 })).updates)
    expect(kari.text.toString()).toBe(ola.text.toString())
    expect(kari.text.toString()).toBe(storedText(note.id))
    expect(await open.api.notes.since({ noteId: note.id, after: news.seq })).toEqual({ updates: [], seq: news.seq })
  })

  it('stays small when it is written letter by letter, and a reader who lags behind still gets everything', async () => {
    const item = await addItem('talk', 'Innlegg')
    const { note } = await open.api.notes.open({ itemId: item.id, groupId: null })
    const [kari, slow] = [writer(), writer()]
    const { seq } = await append(note.id, kari.write('0'))
    slow.read((await open.api.notes.since({ noteId: note.id, after: 0 })).updates)
    for (let letter = 1; letter < 200; letter++) await append(note.id, kari.write(String(letter % 10)))
    expect(storedUpdates()).toBeLessThan(70)
    expect(slow.read((await open.api.notes.since({ noteId: note.id, after: seq })).updates)).toBe(kari.text.toString())
    expect(writer().read((await open.api.notes.open({ itemId: item.id, groupId: null })).updates)).toBe(kari.text.toString())
    expect(storedText(note.id)).toBe(kari.text.toString())
  })

  it('takes the same update twice without harm, as after an answer that was lost', async () => {
    const item = await addItem('talk', 'Innlegg')
    const { note } = await open.api.notes.open({ itemId: item.id, groupId: null })
    const update = writer().write('en gang')
    await append(note.id, update)
    await append(note.id, update)
    expect(storedText(note.id)).toBe('en gang')
  })

  it('refuses what is no update of it, and keeps nothing of that', async () => {
    const item = await addItem('talk', 'Innlegg')
    const { note } = await open.api.notes.open({ itemId: item.id, groupId: null })
    const kari = writer()
    await append(note.id, kari.write('trygt'))
    const stranger = new Y.Doc()
    stranger.getMap('other').set('a', 1)
    const embedded = new Y.Doc()
    embedded.getText(NOTE_TEXT).insertEmbed(0, { image: 'x' })
    kari.write('tapt')
    const tooEarly = kari.write('for tidlig')
    const bad = [base64(Buffer.from('not yjs at all')), base64(Buffer.from([1])), base64(Buffer.alloc(1000, 255)), base64(Y.encodeStateAsUpdate(stranger)), base64(Y.encodeStateAsUpdate(embedded)), tooEarly]
    for (const update of bad) await expect(append(note.id, update)).rejects.toMatchObject({ data: { id: 'note_update_unreadable' } })
    await expect(append(note.id, 'ikke base64!')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(append(note.id, writer().write('x'.repeat(LONGEST_NOTE)))).rejects.toMatchObject({ data: { id: 'note_too_long' } })
    await expect(append('nowhere', writer().write('x'))).rejects.toMatchObject({ data: { id: 'not_found' } })
    expect([storedUpdates(), storedText(note.id)]).toEqual([1, 'trygt'])
  })

  it('is refused where its writing is damaged: it never becomes an empty note', async () => {
    const item = await addItem('talk', 'Innlegg')
    const { note } = await open.api.notes.open({ itemId: item.id, groupId: null })
    await append(note.id, writer().write('trygt'))
    const { path } = open.session.store
    open.session.store.db.prepare('UPDATE note_update SET bytes = ?').run(Buffer.from([7, 7, 7]))
    await open.api.files.close()
    await open.api.files.open({ path })
    await expect(open.api.notes.open({ itemId: item.id, groupId: null })).rejects.toMatchObject({ data: { id: 'note_damaged' } })
    await expect(append(note.id, writer().write('mer'))).rejects.toMatchObject({ data: { id: 'note_damaged' } })
    expect(storedText(note.id)).toBe('trygt')
  })

  it('comes back with its text when the removal of its item is undone, and writing it is no step of undo', async () => {
    const { item, group } = await crossGroup()
    const { note } = await open.api.notes.open({ itemId: item.id, groupId: group.id })
    await open.api.notes.setScope({ id: note.id, scope: 'lead' })
    await append(note.id, writer().write('fra gruppa'))
    await open.api.agenda.removeItem({ id: item.id })
    await open.api.history.undo()
    const again = await open.api.notes.open({ itemId: item.id, groupId: group.id })
    expect(again.note.scope).toBe('lead')
    expect(writer().read(again.updates)).toBe('fra gruppa')
    expect(await open.api.history.state()).toMatchObject({ undo: 'notes.setScope' })
  })

  it('can have the readers that its place allows, and no others', async () => {
    const { item, group } = await ownGroup()
    const { note } = await open.api.notes.open({ itemId: item.id, groupId: group.id })
    expect((await open.api.notes.setScope({ id: note.id, scope: 'programme' })).scope).toBe('programme')
    await expect(open.api.notes.setScope({ id: note.id, scope: 'group' })).rejects.toMatchObject({ data: { id: 'scope_not_possible' } })
    const plenary = await open.api.notes.open({ itemId: item.id, groupId: null })
    await expect(open.api.notes.setScope({ id: plenary.note.id, scope: 'unit' })).rejects.toMatchObject({ data: { id: 'scope_not_possible' } })
  })
})

describe('the places of a gathering', () => {
  it('are its items and their groups, with how much is written where; a break is none', async () => {
    await addItem('lunch', 'Lunsj')
    const { item, group } = await ownGroup()
    const { note } = await open.api.notes.open({ itemId: item.id, groupId: group.id })
    await append(note.id, writer().write(' en\n\n fire\n'))
    await open.api.points.add({ itemId: item.id, groupId: group.id, kind: 'need', text: 'Tid' })
    const places = await open.api.notes.list({ gatheringId: open.gathering.id })
    expect(places.map((place) => [place.itemTitle, place.groupName, place.scope, place.length, place.lastLine, place.points])).toEqual([
      ['Hjemme hos oss', null, 'programme', 0, '', 0], ['Hjemme hos oss', 'Molde', 'unit', 9, 'fire', 1], ['Hjemme hos oss', 'Ålesund', 'unit', 0, '', 0],
    ])
  })
})
