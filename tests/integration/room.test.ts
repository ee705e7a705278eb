import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import type { TableState } from '@shared/contract/table'
import { NOTE_TEXT } from '@shared/domain/notes'
import { NoteTable } from '../support/noteTable'
import { ask, HubSocket, openRoom, post, type OpenTestRoom } from '../support/room'

let room: OpenTestRoom
beforeEach(async () => { room = await openRoom() })
afterEach(() => room.close())

const tokenOf = (answer: { readonly json: { readonly data?: never } }) => (answer.json.data as unknown as { token: string }).token
const state = () => room.api.room.state({ gatheringId: room.gathering.id })

/** Writing of somebody who is at no table. */
function updateOf(words: string): string {
  const doc = new Y.Doc()
  doc.getText(NOTE_TEXT).insert(0, words)
  return Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
}

/** A seat and its table's session token. */
async function table(): Promise<{ readonly seatId: string; readonly secret: string; readonly token: string }> {
  const seat = await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Bord 1' })
  const token = tokenOf(await post(room.url, 'join.table', { code: room.codes.table, secret: seat.secret }))
  return { seatId: seat.id, secret: seat.secret, token }
}

describe('the room', () => {
  it('listens when the lead opens it, and neither before nor after', async () => {
    expect((await ask(room.url, '/')).body).toBe('<title>phone</title>')
    // Typed by hand, as people do.
    for (const address of ['/bord', '/bord/', '/Bord', '/BORD/']) expect((await ask(room.url, address)).body).toBe('<title>table</title>')
    for (const other of ['/bordet', '/bord/bord']) expect((await ask(room.url, other)).status).toBe(404)
    await room.api.room.close()
    await expect(ask(room.url, '/')).rejects.toThrow('ECONNREFUSED')
    expect((await state()).open).toBeNull()
  })

  it('ends with the programme', async () => {
    await room.session.close()
    await expect(ask(room.url, '/')).rejects.toThrow('ECONNREFUSED')
  })

  it('begins a new day without the clock that ran out the day before, and keeps one that runs', async () => {
    const { id: gatheringId } = room.gathering
    const reopened = async (endsAt: string) => {
      await room.api.room.setTask({ gatheringId, itemId: null, endsAt })
      await room.api.room.close()
      return (await room.api.room.open({ gatheringId, address: '127.0.0.1', port: 0 })).endsAt
    }
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString()
    expect([await reopened(inAnHour), await reopened('2020-11-17T10:00:00.000Z')]).toEqual([inAnHour, null])
  })

  it('says why it cannot be opened: the port is taken, the address is none of this computer’s', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => { other.listen(0, '127.0.0.1', resolve) })
    const { port } = other.address() as { port: number }
    const open = (address: string, wanted: number) => room.api.room.open({ gatheringId: room.gathering.id, address, port: wanted })
    await expect(open('127.0.0.1', port)).rejects.toMatchObject({ data: { id: 'room_port_taken', params: { port } } })
    await expect(open('203.0.113.9', 0)).rejects.toMatchObject({ data: { id: 'room_address_gone' } })
    other.close()
  })

  it('is found at the same address after a restart, and who was in it still is', async () => {
    const token = await room.phone()
    const seat = await table()
    await room.api.room.close()
    const again = await room.api.room.open({ gatheringId: room.gathering.id, address: '127.0.0.1', port: null })
    expect(again.open?.phoneLink).toBe(room.open.phoneLink)
    const phone = await HubSocket.with(room.url, '/ws/phone', token)
    expect((await phone.next()).state).toMatchObject({ gathering: { title: 'Samling 1' } })
    const socket = await HubSocket.with(room.url, '/ws/table', seat.token)
    expect(socket.socket.readyState).toBe(socket.socket.OPEN)
  })

  it('knows after a restart when a table wrote last, and takes what the lead or a stick brought for no writing of a table', async () => {
    const { id: itemId } = await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'plenary', day: 0, before: null })
    const place = async () => (await room.api.notes.list({ gatheringId: room.gathering.id }))[0]
    const bring = async (words: string) => {
      const update = updateOf(words)
      await room.api.notes.open({ itemId, groupId: null })
      await room.api.notes.append({ noteId: itemId, path: room.session.store.path, update })
      const notes = [{ itemId, groupId: null, update: updateOf(`${words} på minnepinne`) }]
      await room.api.notes.importFile({ content: JSON.stringify({ format: 'samling-notes', version: 1, gatheringId: room.gathering.id, notes, points: [], measures: [] }) })
    }
    await bring('Før')
    expect(await place()).toMatchObject({ length: 'FørFør på minnepinne'.length, writtenAt: null })
    const notes = new NoteTable(`${room.url.replace('http', 'ws')}/ws/notes`, itemId, (await table()).token)
    await notes.untilKept()
    const from = Date.now()
    notes.write('Bordet')
    await notes.untilKept()
    const to = Date.now()
    notes.close()
    const { path } = room.session.store
    await room.api.files.close()
    await room.api.files.open({ path })
    await bring('Etter')
    const { writtenAt } = await place() ?? expect.fail('no place')
    expect(writtenAt).toBe(new Date(writtenAt ?? '').toISOString())
    expect(Date.parse(writtenAt ?? '')).toBeGreaterThanOrEqual(from)
    expect(Date.parse(writtenAt ?? '')).toBeLessThanOrEqual(to)
  })

  it('tells the phones when it closes', async () => {
    const phone = await HubSocket.with(room.url, '/ws/phone', await room.phone())
    await phone.next()
    await room.api.room.close()
    expect(await phone.next()).toEqual({ closing: true })
    expect(await phone.closed).toBe(ROOM_CLOSE.closing)
  })
})

describe('joining', () => {
  it('takes the typed code with its spaces and small letters, and the token of the QR code', async () => {
    const typed = `${room.codes.phone.slice(0, 3)} ${room.codes.phone.slice(3)}`.toLowerCase()
    expect((await post(room.url, 'join.phone', { code: typed })).status).toBe(200)
    expect((await post(room.url, 'join.phone', { token: new URL(room.open.phoneLink).hash.slice(1) })).status).toBe(200)
    expect((await post(room.url, 'join.phone', { code: room.codes.table })).json.refusal?.id).toBe('room_wrong_code')
    expect((await post(room.url, 'join.phone', { token: new URL(room.open.tableLink).hash.slice(1) })).json.refusal?.id).toBe('room_wrong_code')
  })

  it('takes a table with the secret of its seat alone', async () => {
    const seat = await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Bord 1' })
    expect((await post(room.url, 'join.table', { code: room.codes.table, secret: seat.secret })).json.data).toMatchObject({ seatId: seat.id, seatName: 'Bord 1' })
    expect((await post(room.url, 'join.table', { code: room.codes.table, secret: 'AAAAAAAAAA' })).json.refusal?.id).toBe('room_wrong_code')
    expect((await post(room.url, 'join.table', { code: room.codes.phone, secret: seat.secret })).json.refusal?.id).toBe('room_wrong_code')
    await room.api.seats.revoke({ id: seat.id, revoked: true })
    expect((await post(room.url, 'join.table', { code: room.codes.table, secret: seat.secret })).json.refusal?.id).toBe('room_seat_shut_out')
    expect((await post(room.url, 'join.table', { code: room.codes.phone, secret: seat.secret })).json.refusal?.id).toBe('room_wrong_code')
  })

  it('is closed while the room is locked, and who is in it stays', async () => {
    const token = await room.phone()
    await room.api.room.lock({ gatheringId: room.gathering.id, locked: true })
    // Whoever has the right code is told which gathering it is, so that a phone that was in before knows which of its sessions to show.
    expect((await post(room.url, 'join.phone', { code: room.codes.phone })).json.refusal).toEqual({ id: 'room_locked', params: { gatheringId: room.gathering.id } })
    expect((await post(room.url, 'join.phone', { code: 'AAAAAA' })).json.refusal).toEqual({ id: 'room_wrong_code', params: {} })
    const phone = await HubSocket.with(room.url, '/ws/phone', token)
    expect((await phone.next()).state).toBeDefined()
  })

  it('ends for old codes and links when they are renewed, and who is in the room stays', async () => {
    const token = await room.phone()
    const renewed = await room.api.room.renewCodes({ gatheringId: room.gathering.id })
    expect(renewed.open?.phoneLink).not.toBe(room.open.phoneLink)
    expect((await post(room.url, 'join.phone', { code: room.codes.phone })).json.refusal?.id).toBe('room_wrong_code')
    expect((await post(room.url, 'join.phone', { token: new URL(room.open.phoneLink).hash.slice(1) })).json.refusal?.id).toBe('room_wrong_code')
    expect((await post(room.url, 'join.phone', { code: renewed.codes?.phone })).status).toBe(200)
    expect((await post(room.url, 'phone.state', {}, token)).status).toBe(200)
  })

  it('throws a seat out at once when it is revoked, removed or gets another secret, and lets it in again when that is undone', async () => {
    const seat = await table()
    for (const act of [
      () => room.api.seats.revoke({ id: seat.seatId, revoked: true }), () => room.api.seats.renew({ id: seat.seatId }), () => room.api.seats.remove({ id: seat.seatId }),
    ]) {
      const socket = await HubSocket.with(room.url, '/ws/table', seat.token)
      await seated(seat.seatId)
      await act()
      expect(await socket.closed).toBe(ROOM_CLOSE.revoked)
      const back = await HubSocket.with(room.url, '/ws/table', seat.token)
      expect(await back.closed).toBe(ROOM_CLOSE.token)
      await room.api.history.undo()
    }
  })

  it('throws out at once whoever came in by a secret that undo or redo takes away, also from the notes, and lets them in no more', async () => {
    const { id: noteId } = await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'plenary', day: 0, before: null })
    const { seatId, token } = await table()
    const { secret } = await room.api.seats.renew({ id: seatId })
    const renewed = tokenOf(await post(room.url, 'join.table', { code: room.codes.table, secret }))
    const thrownOut = async (by: string, act: () => Promise<unknown>) => {
      const line = await HubSocket.with(room.url, '/ws/table', by)
      const notes = new NoteTable(`${room.url.replace('http', 'ws')}/ws/notes`, noteId, by)
      await Promise.all([seated(seatId), notes.untilKept()])
      await act()
      expect(await line.closed).toBe(ROOM_CLOSE.revoked)
      await notes.until(() => notes.refusals.includes('')) // not even the line is opened again
      expect(notes.refusals.filter((reason) => reason !== 'not_allowed')[0]).toBe('revoked')
      notes.close()
    }
    await thrownOut(renewed, () => room.api.history.undo())
    await thrownOut(token, () => room.api.history.redo())
    await room.api.seats.revoke({ id: seatId, revoked: true })
    await room.api.history.undo()
    await thrownOut(renewed, () => room.api.history.redo())
  })

  it('throws a seat out of another municipality’s own note at once when it comes to write for one, and leaves it its own', async () => {
    const [unit] = await room.api.units.add({ set: '2024', numbers: ['1531', '1532'] })
    const { id: itemId } = await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'own_group_work', day: 0, before: null })
    const [own, other] = await room.api.groups.addOwn({ itemId })
    const { seatId, token } = await table()
    const [mine, theirs] = [own, other].map((group) => new NoteTable(`${room.url.replace('http', 'ws')}/ws/notes`, `${itemId}.${group?.id}`, token)) as [NoteTable, NoteTable]
    await Promise.all([mine.untilKept(), theirs.untilKept()])
    await room.api.seats.setUnit({ id: seatId, unitId: unit?.id ?? '' })
    await theirs.until(() => theirs.refusals.includes('not_allowed'))
    mine.write('Fortsatt vårt')
    await mine.untilKept()
    expect(mine.refusals).not.toContain('not_allowed')
    mine.close()
    theirs.close()
  })

  it('leaves a seat alone that gets another name, and the others', async () => {
    const [one, two] = [await table(), await table()]
    const sockets = await Promise.all([one, two].map(({ token }) => HubSocket.with(room.url, '/ws/table', token)))
    await Promise.all([seated(one.seatId), seated(two.seatId)])
    await room.api.seats.rename({ id: one.seatId, name: 'Bord ved vinduet' })
    await room.api.history.undo()
    await room.api.seats.revoke({ id: two.seatId, revoked: true })
    expect(await sockets[1]?.closed).toBe(ROOM_CLOSE.revoked)
    expect(sockets[0]?.socket.readyState).toBe(sockets[0]?.socket.OPEN)
  })
})

describe('seats for groups', () => {
  const names = async () => (await room.api.seats.list({ gatheringId: room.gathering.id })).map(({ name }) => name)
  const item = (kind: 'cross_municipal_work' | 'own_group_work') => room.api.agenda.addItem({ gatheringId: room.gathering.id, kind, day: 0, before: null })

  it('are made in the groups’ order for those that lack one, each with a secret of its own, and are taken back in one step', async () => {
    const { id: itemId } = await item('cross_municipal_work')
    for (const name of ['Nord', 'Sør', 'Vest', 'Sør']) await room.api.groups.add({ itemId, name })
    await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Sør' })
    const made = await room.api.seats.addForGroups({ itemId })
    expect(made.map(({ name }) => name)).toEqual(['Nord', 'Vest'])
    expect(await names()).toEqual(['Sør', 'Nord', 'Vest'])
    expect(new Set(made.map(({ secret }) => secret)).size).toBe(2)
    await room.api.history.undo()
    expect(await names()).toEqual(['Sør'])
  })

  it('are not made twice: the second time there is nothing to make, and nothing to take back but the first', async () => {
    const { id: itemId } = await item('cross_municipal_work')
    await room.api.groups.add({ itemId, name: 'Nord' })
    await room.api.seats.addForGroups({ itemId })
    expect(await room.api.seats.addForGroups({ itemId })).toEqual([])
    await room.api.history.undo()
    expect(await names()).toEqual([])
    await expect(room.api.seats.addForGroups({ itemId: 'none' })).rejects.toMatchObject({ data: { id: 'not_found' } })
  })

  it('lead a table to its group: the seat is called as the group is, also a municipality’s own', async () => {
    const { id: itemId } = await item('own_group_work')
    await room.api.units.add({ set: '2020', numbers: ['1531', '1532'] })
    await room.api.groups.addOwn({ itemId })
    const [, seat] = await room.api.seats.addForGroups({ itemId })
    const token = tokenOf(await post(room.url, 'join.table', { code: room.codes.table, secret: seat?.secret }))
    const { items, seatName } = (await post(room.url, 'table.state', {}, token)).json.data as unknown as TableState
    expect(items.flatMap(({ places }) => places.map(({ name }) => name))).toContain(seatName)
  })
})

/** Waits until the lead sees this seat connected. */
async function seated(seatId: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => { if (room.session.room.presence().seatIds.includes(seatId)) { stop(); resolve() } }
    const stop = room.session.subscribe(look)
    look()
  })
}
