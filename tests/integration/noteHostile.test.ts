import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { MOST_FRAME_BYTES } from '@electron/hub/notes'
import { noteText } from '@electron/services/gathering/noteDocument'
import { protocolsWith, ROOM_CLOSE } from '@shared/contract/roomLimits'
import { openGathering, type OpenGathering } from '../support/gathering'
import { counted, noteFrame, numbers, tangled } from '../support/noteBombs'
import { openNoteHub, type NoteHub } from '../support/noteHub'
import { NoteTable } from '../support/noteTable'

const SEATS = ['seat-1', 'seat-2']

let open: OpenGathering
let hub: NoteHub
let itemId: string
const tables: NoteTable[] = []
const sockets: WebSocket[] = []

beforeEach(async () => {
  open = await openGathering()
  itemId = (await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'talk', title: 'Innlegg', day: 0, before: null })).id
  open.session.store.log.run('test.seats', null, false, () => {
    for (const id of SEATS) open.session.store.seat.insert({ id, gatheringId: open.gathering.id, position: 1, name: `Bord ${id}`, secret: id, revoked: false, moderates: false, unitId: null })
  })
  hub = await openNoteHub(open.session, open.gathering.id)
})
afterEach(async () => {
  for (const table of tables.splice(0)) table.close()
  for (const socket of sockets.splice(0)) socket.terminate()
  await hub.close()
  await open.close()
})

async function sit(noteId = itemId, token = 'seat-1'): Promise<NoteTable> {
  const table = new NoteTable(hub.url, noteId, token)
  tables.push(table)
  await table.untilKept()
  return table
}

const connect = async () => {
  const socket = new WebSocket(hub.url, protocolsWith('seat-1'))
  sockets.push(socket)
  await once(socket, 'open')
  return socket
}

/** A client of no program of ours at a seat's laptop, with a note open. */
async function intrude(): Promise<WebSocket> {
  const socket = await connect()
  socket.send(noteFrame(itemId, 2, [0, ...counted('seat-1'), ...counted('4.8.0')]))
  await once(socket, 'message')
  return socket
}

const cursors = (clients: readonly number[], clock: number) =>
  noteFrame(itemId, 1, counted([...numbers(clients.length), ...clients.flatMap((client) => [...numbers(client, clock), ...counted('{"cursor":{}}')])]))
const stored = () => noteText(open.session.store, itemId)

describe('a client that sends garbage', () => {
  const frames: [string, Buffer | string, number?][] = [
    ['words', 'hei'], ['nothing', Buffer.alloc(0)], ['a name without end', Buffer.from([255, 255, 255, 255, 255, 255])], ['a name and no type', Buffer.from([3, 97, 98, 99])],
    ['a long name', Buffer.concat([Buffer.from([200, 2]), Buffer.alloc(400, 97)])], ['a frame that is too large', Buffer.alloc(MOST_FRAME_BYTES + 1, 97), 1009],
    ['a name of JavaScript’s own', noteFrame('__proto__', 1, [])], ['another of them', noteFrame('constructor', 5, counted('x'))], ['two names in one', noteFrame('a\0b', 3, [])],
    ['a message that only a hub sends', noteFrame('a', 6, counted('x'))], ['a message of no type', noteFrame('a', 99, [])], ['a name that is no text', Buffer.from([2, 0xff, 0xfe, 3])],
  ]
  it.each(frames)('is let go, and the others write on: %s', async (_, frame, code = 4400) => {
    const table = await sit()
    const socket = await connect()
    const closed = once(socket, 'close')
    socket.send(frame)
    expect((await closed)[0]).toBe(code)
    table.write('videre')
    await table.untilKept()
    expect([stored(), table.refusals]).toEqual(['videre', []])
  })

  const inside: [string, number, number[]][] = [
    ['half an update', 0, [2, 9, 1]], ['no update', 0, [2, ...counted([255, 255])]], ['no state', 0, [0, ...counted([9, 9])]], ['a sync of no kind', 0, [7, 0]],
    ['half a cursor', 1, counted([1, 5])], ['a cursor that is no JSON', 1, counted([1, 5, 1, ...counted('{')])], ['a token of no kind', 2, [1, ...counted('x')]],
  ]
  it.each(inside)('in a note that it has open is let go, and no line in the log tells of each: %s', async (_, type, body) => {
    const logged = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
    const socket = await intrude()
    const closed = once(socket, 'close')
    for (let frame = 0; frame < 10; frame++) socket.send(noteFrame(itemId, type, body))
    expect((await closed)[0]).toBe(4400)
    expect(logged.flatMap(({ mock }) => mock.calls)).toEqual([])
    vi.restoreAllMocks()
  })
})

describe('a client that takes more than its share', () => {
  it('speaks for a few cursors and no more, and not as often as it likes', async () => {
    const table = await sit(itemId, 'seat-2')
    let told = 0
    table.provider.awareness?.on('update', () => { told++ })
    const socket = await intrude()
    for (let frame = 0; frame < 400; frame++) socket.send(cursors(frame % 2 === 0 ? [1, 2] : [1, 100 + 2 * frame, 101 + 2 * frame], frame + 1))
    socket.send(noteFrame(itemId, 5, counted('kept? 1.1')))
    await new Promise<void>((resolve) => socket.on('message', (frame: Buffer) => { if (frame.includes('kept: 1.1')) resolve() }))
    table.write('etter')
    await table.untilKept()
    expect(table.provider.awareness?.getStates().size).toBeLessThanOrEqual(1 + 3)
    expect(told).toBeLessThan(300)
  })

  it('of notes is let go', async () => {
    const socket = await intrude()
    const closed = once(socket, 'close')
    const ask = (note: number) => socket.send(noteFrame(`note-${note}`, 2, [0, ...counted('seat-1')]))
    for (let note = 1; note < 200; note++) {
      ask(note)
      await once(socket, 'message')
    }
    expect(socket.readyState).toBe(socket.OPEN)
    ask(200)
    expect((await closed)[0]).toBe(ROOM_CLOSE.flood)
  })

  it('by writing that is refused again and again is not heard out any more for a while, and the others write on', async () => {
    const table = await sit(itemId, 'seat-2')
    const [bad, good] = [new Y.Doc(), new Y.Doc()]
    bad.getText('markdown').setAttribute('hidden', 'x')
    good.getText('markdown').insert(0, 'x')
    for (const doc of [...Array.from({ length: 10 }, () => bad), good]) {
      const socket = await intrude()
      const closed = once(socket, 'close')
      socket.send(noteFrame(itemId, 0, [2, ...counted([...Y.encodeStateAsUpdate(doc)])]))
      expect(String((await closed)[1])).toBe('note_update_unreadable')
    }
    table.write('videre')
    await table.untilKept()
    expect(stored()).toBe('videre')
  })

  it('of the host’s time is refused, and the others write on', async () => {
    const table = await sit(itemId, 'seat-2')
    const [first, second] = tangled(4_000)
    const socket = await intrude()
    const closed = once(socket, 'close')
    for (const update of [first, second]) socket.send(noteFrame(itemId, 0, [2, ...counted([...update])]))
    const [code, reason] = await closed as [number, Buffer]
    expect([code, reason.toString()]).toEqual([4422, 'note_update_unreadable'])
    table.write('videre')
    await table.untilKept()
    expect(stored()).toHaveLength(4_006)
  })
})

describe('a table that has a note open', () => {
  const addToNote = async (words: string) => {
    const doc = new Y.Doc()
    for (const update of (await open.api.notes.open({ itemId, groupId: null })).updates) Y.applyUpdate(doc, Buffer.from(update, 'base64'))
    doc.getText('markdown').insert(0, words)
    await open.api.notes.append({ noteId: itemId, path: open.session.store.path, update: Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64') })
  }

  it('reads no more of it when the lead keeps it to the organisers, goes on with its other notes, and gets it back with the access', async () => {
    const table = await sit()
    const welcome = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'talk', title: 'Velkommen', day: 0, before: null })
    const other = new NoteTable(table.line, welcome.id, 'seat-1')
    tables.push(other)
    await other.untilKept()
    await open.api.notes.setScope({ id: itemId, scope: 'lead' })
    await table.until(() => table.refusals.includes('not_allowed'))
    table.write('for sent')
    await addToNote('Bare for arrangørene. ')
    other.write('videre')
    await other.untilKept()
    expect([table.text.toString(), table.kept.isKept, stored(), other.refusals]).toEqual(['for sent', false, 'Bare for arrangørene. ', []])
    await open.api.notes.setScope({ id: itemId, scope: 'programme' })
    await table.untilKept()
    expect(stored()).toHaveLength('Bare for arrangørene. for sent'.length)
    expect(table.text.toString()).toBe(stored())
  })

  it('of a group reads no more of it when the group is gone, and gets it back when that is undone', async () => {
    const item = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'cross_municipal_work', title: 'På tvers', day: 0, before: null })
    const group = await open.api.groups.add({ itemId: item.id, name: 'Gruppe 1' })
    const table = await sit(`${item.id}.${group.id}`)
    await open.api.groups.remove({ id: group.id })
    await table.until(() => table.refusals.includes('not_found'))
    await open.api.history.undo()
    table.write('videre')
    await table.untilKept()
    expect(noteText(open.session.store, table.noteId)).toBe('videre')
  })
})
