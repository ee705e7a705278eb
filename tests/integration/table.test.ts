import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCaller } from '@electron/host/inProcess'
import { newId } from '@electron/services/files/session'
import type { AgendaItem, Seat, Unit, WorkGroup } from '@shared/domain/entities'
import { openRoom, type OpenTestRoom } from '../support/room'

let room: OpenTestRoom
let seat: Seat
let unit: Unit
let item: AgendaItem
let group: WorkGroup
let table: ReturnType<typeof createCaller>['table']

const asTable = (seatId: string) => createCaller({ session: room.session, role: 'facilitator', seatId }).table
const refused = (id: string) => ({ data: { id } })
const point = (over: object = {}) => ({ id: randomUUID(), itemId: item.id, groupId: group.id, kind: 'insight' as const, text: 'Alle hører til', unitId: null, ...over })
const measure = (over: object = {}) => ({ id: randomUUID(), unitId: unit.id, what: 'Gågrupper', responsible: '', deadline: null, status: 'not_started' as const, ...over })

beforeEach(async () => {
  room = await openRoom()
  const gatheringId = room.gathering.id
  const [first] = await room.api.units.add({ set: '2024', numbers: ['1531'] })
  unit = first ?? expect.fail('no unit')
  item = await room.api.agenda.addItem({ gatheringId, kind: 'own_group_work', title: 'Egen', day: 0, before: null })
  const [own] = await room.api.groups.addOwn({ itemId: item.id })
  group = own ?? expect.fail('no group')
  seat = await room.api.seats.add({ gatheringId, name: 'Bord 1' })
  table = asTable(seat.id)
})
afterEach(() => room.close())

async function otherGathering(): Promise<AgendaItem> {
  const other = await room.api.gatherings.add({ title: 'Samling 2', date: { kind: 'undecided' } })
  return room.api.agenda.addItem({ gatheringId: other.id, kind: 'plenary', title: 'Annet', day: 0, before: null })
}

describe('what a table is told', () => {
  it('is its gathering’s items with their groups and people, the task and its time, and no break', async () => {
    const gatheringId = room.gathering.id
    room.session.store.log.run('test.register', null, false, () =>
      room.session.store.participant.insert({ id: newId(), unitId: unit.id, position: 1, name: 'Kari Vik', role: 'Rektor', side: 'administrative' }))
    await room.api.agenda.addItem({ gatheringId, kind: 'lunch', title: 'Lunsj', day: 0, before: null })
    await otherGathering()
    await room.api.room.setTask({ gatheringId, itemId: item.id, endsAt: '2020-11-17T10:00:00.000Z' })
    const state = await table.state()
    expect(state).toMatchObject({ gathering: { title: 'Samling 1' }, seatName: 'Bord 1', itemId: item.id, endsAt: '2020-11-17T10:00:00.000Z' })
    expect(state.items.map(({ title }) => title)).toEqual(['Egen'])
    expect(state.items[0]?.places).toEqual([{
      noteId: `${item.id}.${group.id}`, itemId: item.id, groupId: group.id, groupKind: 'own', unitId: unit.id, name: unit.name,
      people: [{ name: 'Kari Vik', role: 'Rektor', side: 'administrative', unitId: unit.id, unitName: unit.name }], rounds: [],
    }])
  })

  it('is who sits at a table in each round, where people are seated anew', async () => {
    const cross = await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'cross_municipal_work', title: 'Kafédialog', day: 0, before: null })
    const groupId = (await room.api.groups.add({ itemId: cross.id })).id
    const [kari, per] = [await room.api.participants.add({ unitId: unit.id, name: 'Kari Vik' }), await room.api.participants.add({ unitId: unit.id, name: 'Per Dal' })]
    const seatIn = (participantId: string, round: number) => room.api.groups.seat({ itemId: cross.id, participantId, groupId, round })
    for (const [person, round] of [[kari, 0], [kari, 1], [per, 1]] as const) await seatIn(person.id, round)
    const place = (await table.state()).items.find(({ id }) => id === cross.id)?.places[0]
    expect(place?.people.map(({ name }) => name)).toEqual(['Kari Vik', 'Per Dal'])
    expect(place?.rounds.map((people) => people.map(({ name }) => name).toSorted())).toEqual([['Kari Vik'], ['Kari Vik', 'Per Dal']])
  })
})

describe('a point and a measure', () => {
  it('are there once however often they are sent, and the last writing counts', async () => {
    const sent = point()
    for (const text of ['Alle hører til', 'Alle hører til', 'Alle blir sett']) await table.putPoint({ ...sent, text })
    expect(await table.points({ itemId: item.id, groupId: group.id })).toMatchObject([{ id: sent.id, text: 'Alle blir sett', unitId: unit.id, scope: 'unit' }])
    const planned = measure()
    for (const what of ['Gågrupper', 'Gågrupper', 'Leksehjelp']) await table.putMeasure({ ...planned, what })
    expect(await table.measures({ unitIds: [unit.id] })).toMatchObject([{ id: planned.id, what: 'Leksehjelp', gatheringId: room.gathering.id }])
    expect(await room.api.points.list({ gatheringId: room.gathering.id })).toHaveLength(1)
  })

  it('are gone when they are removed, once or twice', async () => {
    const [sent, planned] = [point(), measure()]
    await table.putPoint(sent)
    await table.putMeasure(planned)
    for (const _ of [1, 2]) {
      await table.removePoint({ id: sent.id })
      await table.removeMeasure({ id: planned.id })
    }
    expect(await table.points({ itemId: item.id, groupId: group.id })).toEqual([])
    expect(await table.measures({ unitIds: [unit.id] })).toEqual([])
  })

  it('stay with the one municipality that the lead gave them to', async () => {
    const cross = await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'cross_municipal_work', title: 'Tvers', day: 0, before: null })
    const across = await room.api.groups.add({ itemId: cross.id })
    const sent = point({ itemId: cross.id, groupId: across.id, unitId: unit.id })
    await table.putPoint(sent)
    await room.api.points.update({ id: sent.id, scope: 'unit' })
    expect(await table.putPoint({ ...sent, unitId: null, text: 'Nytt' })).toMatchObject({ text: 'Nytt', unitId: unit.id, scope: 'unit' })
  })
})

describe('a table is refused', () => {
  it('every place of another gathering, to read, to write and to remove', async () => {
    const foreign = await otherGathering()
    const there = await room.api.points.add({ itemId: foreign.id, groupId: null, kind: 'insight', text: 'Deres' })
    const place = { itemId: foreign.id, groupId: null }
    await expect(table.points(place)).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.putPoint(point(place))).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.putPoint(point({ id: there.id }))).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.removePoint({ id: there.id })).rejects.toMatchObject(refused('not_allowed'))
    expect(await room.api.points.list({ gatheringId: foreign.gatheringId })).toMatchObject([{ text: 'Deres' }])
  })

  it('another gathering’s measure, and one for a municipality that is not there', async () => {
    const foreign = await otherGathering()
    const theirSeat = await room.api.seats.add({ gatheringId: foreign.gatheringId, name: 'Deres bord' })
    const theirs = measure()
    await asTable(theirSeat.id).putMeasure(theirs)
    await expect(table.putMeasure(theirs)).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.removeMeasure({ id: theirs.id })).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.putMeasure(measure({ unitId: newId() }))).rejects.toMatchObject(refused('not_allowed'))
    expect(await table.measures({ unitIds: [unit.id] })).toEqual([])
  })

  it('what the lead keeps to the organisers, a group of another item, and a place without notes', async () => {
    const plenary = await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'plenary', title: 'Plenum', day: 0, before: null })
    const lunch = await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'lunch', title: 'Lunsj', day: 0, before: null })
    await table.putPoint(point({ itemId: plenary.id, groupId: null }))
    const { note } = await room.api.notes.open({ itemId: plenary.id, groupId: null })
    await room.api.notes.setScope({ id: note.id, scope: 'lead' })
    await expect(table.points({ itemId: plenary.id, groupId: null })).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.putPoint(point({ itemId: lunch.id, groupId: null }))).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.putPoint(point({ itemId: plenary.id }))).rejects.toMatchObject(refused('not_found'))
    expect((await table.state()).items.map(({ title }) => title)).toEqual(['Egen'])
  })

  it('everything once its seat is revoked', async () => {
    await room.api.seats.revoke({ id: seat.id, revoked: true })
    await expect(table.state()).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.putPoint(point())).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.putMeasure(measure())).rejects.toMatchObject(refused('not_allowed'))
  })
})
