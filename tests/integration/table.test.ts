import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCaller } from '@electron/host/inProcess'
import { noteForSeat } from '@electron/services/gathering/noteAccess'
import { newId } from '@electron/services/files/session'
import type { AgendaItem, Seat, Unit, WorkGroup } from '@shared/domain/entities'
import { Refusal } from '@shared/domain/refusal'
import { decision } from '../support/decision'
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
      people: [{ name: 'Kari Vik', unitId: unit.id, unitName: unit.name }], rounds: [],
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
  it('are there once however often they are sent, and belong to the municipality of the group', async () => {
    const [sent, planned] = [point(), measure()]
    for (const _ of [1, 2]) {
      await table.addPoint(sent)
      await table.addMeasure(planned)
    }
    expect(await table.points({ itemId: item.id, groupId: group.id })).toEqual([{ ...sent, unitId: unit.id }])
    expect(await table.measures({ unitIds: [unit.id] })).toEqual([planned])
    expect(await room.api.points.list({ gatheringId: room.gathering.id })).toMatchObject([{ id: sent.id, unitId: unit.id, scope: 'unit' }])
    expect(await room.api.measures.list({})).toMatchObject([{ id: planned.id, gatheringId: room.gathering.id }])
  })

  it('stay as the lead made them meanwhile when they are sent once more, for the answer never came', async () => {
    const [sent, planned] = [await table.addPoint(point()), await table.addMeasure(measure())]
    const rewritten = await room.api.points.update({ id: sent.id, text: 'Alle hører til, også de nye', kind: 'need' })
    const taken = await room.api.measures.update({ id: planned.id, what: 'Gågrupper hver dag', responsible: 'Rektor', status: 'in_progress' })
    const [shownPoint, shownMeasure] = [{ ...sent, text: 'Alle hører til, også de nye', kind: 'need' }, { ...planned, what: 'Gågrupper hver dag', responsible: 'Rektor', status: 'in_progress' }]
    expect([rewritten, taken]).toMatchObject([shownPoint, shownMeasure])
    expect(await table.addPoint(point({ id: sent.id }))).toEqual(shownPoint)
    expect(await table.addMeasure(measure({ id: planned.id }))).toEqual(shownMeasure)
    expect(await table.points({ itemId: item.id, groupId: group.id })).toEqual([shownPoint])
    expect(await table.measures({ unitIds: [unit.id] })).toEqual([shownMeasure])
  })

  it('are gone when they are removed, once or twice', async () => {
    const [sent, planned] = [point({ text: ' Alle hører til ' }), measure()]
    await table.addPoint(sent)
    await table.addMeasure(planned)
    for (const _ of [1, 2]) {
      expect(await table.removePoint(sent)).toEqual({ removed: true })
      expect(await table.removeMeasure(planned)).toEqual({ removed: true })
    }
    expect(await table.points({ itemId: item.id, groupId: group.id })).toEqual([])
    expect(await table.measures({ unitIds: [unit.id] })).toEqual([])
  })

  it.each([{ what: 'Gågrupper hver dag' }, { responsible: 'Rektor' }, { deadline: '2021-03-24' }])('stay when other words stand there than the table saw when it removed them: %o', async (words) => {
    const [sent, planned] = [await table.addPoint(point()), await table.addMeasure(measure())]
    const rewritten = await room.api.points.update({ id: sent.id, text: 'Alle hører til, også de nye' })
    const taken = await room.api.measures.update({ id: planned.id, ...words })
    expect(await table.removePoint(sent)).toEqual({ removed: false })
    expect(await table.removeMeasure(planned)).toEqual({ removed: false })
    expect([await table.removePoint(rewritten), await table.removeMeasure(taken)]).toEqual([{ removed: true }, { removed: true }])
  })
})

describe('a table is refused', () => {
  it('every place of another gathering, to read, to write and to remove', async () => {
    const foreign = await otherGathering()
    const there = await room.api.points.add({ itemId: foreign.id, groupId: null, kind: 'insight', text: 'Deres' })
    const place = { itemId: foreign.id, groupId: null }
    await expect(table.points(place)).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.addPoint(point(place))).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.addPoint(point({ id: there.id }))).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.removePoint(there)).rejects.toMatchObject(refused('not_allowed'))
    expect(await room.api.points.list({ gatheringId: foreign.gatheringId })).toMatchObject([{ text: 'Deres' }])
  })

  it('another gathering’s measure, and one for a municipality that is not there', async () => {
    const foreign = await otherGathering()
    const theirSeat = await room.api.seats.add({ gatheringId: foreign.gatheringId, name: 'Deres bord' })
    const theirs = measure()
    await asTable(theirSeat.id).addMeasure(theirs)
    await expect(table.addMeasure(theirs)).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.removeMeasure(theirs)).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.addMeasure(measure({ unitId: newId() }))).rejects.toMatchObject(refused('not_allowed'))
    expect(await table.measures({ unitIds: [unit.id] })).toEqual([])
  })

  it('what the lead keeps to the organisers, a group of another item, and a place without notes', async () => {
    const plenary = await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'plenary', title: 'Plenum', day: 0, before: null })
    const lunch = await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'lunch', title: 'Lunsj', day: 0, before: null })
    await table.addPoint(point({ itemId: plenary.id, groupId: null }))
    const { note } = await room.api.notes.open({ itemId: plenary.id, groupId: null })
    await room.api.notes.setScope({ id: note.id, scope: 'lead' })
    await expect(table.points({ itemId: plenary.id, groupId: null })).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.addPoint(point({ itemId: lunch.id, groupId: null }))).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.addPoint(point({ itemId: plenary.id }))).rejects.toMatchObject(refused('not_found'))
    expect((await table.state()).items.map(({ title }) => title)).toEqual(['Egen'])
  })

  it('a group’s note that the lead keeps to the organisers, with its points and its people', async () => {
    await table.addPoint(point())
    const { note } = await room.api.notes.open({ itemId: item.id, groupId: group.id })
    noteForSeat(room.session.store, room.gathering.id, seat.id, note.id)
    await room.api.notes.setScope({ id: note.id, scope: 'lead' })
    expect(() => noteForSeat(room.session.store, room.gathering.id, seat.id, note.id)).toThrow(Refusal)
    await expect(table.points({ itemId: item.id, groupId: group.id })).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.addPoint(point())).rejects.toMatchObject(refused('not_allowed'))
    expect((await table.state()).items).toEqual([])
    await room.api.notes.setScope({ id: note.id, scope: 'unit' })
    expect((await table.state()).items[0]?.places).toHaveLength(1)
  })

  it('the points that the lead keeps to the organisers, also those it wrote itself, and cannot take them away', async () => {
    const place = { itemId: item.id, groupId: group.id }
    const [mine, other] = [await table.addPoint(point()), await table.addPoint(point({ text: 'For alle' }))]
    await room.api.points.update({ id: mine.id, scope: 'lead', text: 'Lederens egne ord' })
    await room.api.points.add({ ...place, kind: 'insight', text: 'Bare for oss', scope: 'lead' })
    expect(await table.points(place)).toEqual([other])
    expect(JSON.stringify(await table.addPoint(point({ id: mine.id })))).not.toContain('Lederens')
    expect(await table.removePoint({ id: mine.id, text: 'Lederens egne ord' })).toEqual({ removed: false })
    expect((await room.api.points.list({ gatheringId: room.gathering.id })).map(({ text }) => text).toSorted()).toEqual(['Bare for oss', 'For alle', 'Lederens egne ord'])
  })

  it('everything once its seat is revoked', async () => {
    await room.api.seats.revoke({ id: seat.id, revoked: true })
    await expect(table.state()).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.addPoint(point())).rejects.toMatchObject(refused('not_allowed'))
    await expect(table.addMeasure(measure())).rejects.toMatchObject(refused('not_allowed'))
  })
})

describe('a seat that writes for one municipality', () => {
  let other: Unit
  let otherGroup: WorkGroup

  beforeEach(async () => {
    const [second] = await room.api.units.add({ set: '2024', numbers: ['1532'] })
    other = second ?? expect.fail('no unit')
    otherGroup = (await room.api.groups.addOwn({ itemId: item.id }))[0] ?? expect.fail('no group')
  })

  it('is offered its own group of the municipalities’ own, every group across, and what is for all; one for all is offered everything', async () => {
    const cross = await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'cross_municipal_work', title: 'På tvers', day: 0, before: null })
    for (const name of ['Nord', 'Sør']) await room.api.groups.add({ itemId: cross.id, name })
    await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'plenary', title: 'Plenum', day: 0, before: null })
    await room.api.participants.add({ unitId: other.id, name: 'Per Dal' })
    const places = async () => (await table.state()).items.map(({ places: offered }) => offered.map(({ name }) => name))
    expect(await places()).toEqual([[unit.name, other.name], ['Nord', 'Sør'], [null]])
    await room.api.seats.setUnit({ id: seat.id, unitId: unit.id })
    expect(await places()).toEqual([[unit.name], ['Nord', 'Sør'], [null]])
    const state = await table.state()
    expect(state.unitId).toBe(unit.id)
    expect(JSON.stringify(state)).not.toContain('Per Dal')
    await room.api.seats.setUnit({ id: seat.id, unitId: null })
    expect(await places()).toEqual([[unit.name, other.name], ['Nord', 'Sør'], [null]])
  })

  it('is refused another municipality’s own group and measures, to read, to write and to remove, and keeps its own', async () => {
    const [theirs, theirMeasure] = [await table.addPoint(point({ groupId: otherGroup.id })), await table.addMeasure(measure({ unitId: other.id }))]
    const [mine, myMeasure] = [await table.addPoint(point()), await table.addMeasure(measure())]
    await room.api.seats.setUnit({ id: seat.id, unitId: unit.id })
    for (const ask of [
      () => table.points({ itemId: item.id, groupId: otherGroup.id }), () => table.addPoint(point({ groupId: otherGroup.id })), () => table.removePoint(theirs),
      () => table.addMeasure(measure({ unitId: other.id })), () => table.addMeasure({ ...measure(), id: theirMeasure.id }), () => table.removeMeasure(theirMeasure),
    ]) await expect(ask()).rejects.toMatchObject(refused('not_allowed'))
    expect(() => noteForSeat(room.session.store, room.gathering.id, seat.id, `${item.id}.${otherGroup.id}`)).toThrow(Refusal)
    noteForSeat(room.session.store, room.gathering.id, seat.id, `${item.id}.${group.id}`)
    expect(await table.points({ itemId: item.id, groupId: group.id })).toEqual([mine])
    expect(await table.measures({ unitIds: [unit.id, other.id] })).toEqual([myMeasure])
    expect([await table.removePoint(mine), await table.removeMeasure(myMeasure)]).toEqual([{ removed: true }, { removed: true }])
  })

  it('is made for each municipality’s own group, and for all where the groups go across; it goes with its municipality, and comes back with it', async () => {
    const made = await room.api.seats.addForGroups({ itemId: item.id })
    expect(made.map(({ name, unitId }) => [name, unitId])).toEqual([[unit.name, unit.id], [other.name, other.id]])
    const cross = await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'cross_municipal_work', title: 'På tvers', day: 0, before: null })
    await room.api.groups.add({ itemId: cross.id, name: 'Nord' })
    expect(await room.api.seats.addForGroups({ itemId: cross.id })).toMatchObject([{ name: 'Nord', unitId: null }])
    const names = async () => (await room.api.seats.list({ gatheringId: room.gathering.id })).map(({ name }) => name)
    await room.api.units.remove({ id: other.id })
    expect(await names()).toEqual(['Bord 1', unit.name, 'Nord'])
    await room.api.history.undo()
    expect(await names()).toEqual(['Bord 1', unit.name, other.name, 'Nord'])
  })
})

describe('what a table hears of changes', () => {
  it('is of what it can ask for alone: not that an answer or support came from a phone at this very moment', async () => {
    const stop = new AbortController()
    const prompt = await room.api.youth.addPrompt({ gatheringId: room.gathering.id, text: 'Hva mangler?' })
    const changes = await createCaller({ session: room.session, role: 'facilitator', seatId: seat.id }).events.subscribe({ after: 0 }, { signal: stop.signal })
    const heard: string[] = []
    const next = async () => {
      const step = await changes.next()
      if (!step.done) heard.push(...step.value.changes.map(({ topic }) => topic))
    }
    await next()
    const told = next()
    await room.api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
    const input = await room.api.youth.addInput({ promptId: prompt.id, text: 'En kafé', unitId: null })
    await room.api.youth.setState(decision([input.id], 'approved'))
    await room.api.points.add({ ...point(), groupId: group.id, itemId: item.id })
    await told
    stop.abort()
    expect(heard).toEqual(expect.arrayContaining(['seat', 'unit', 'agenda_item', 'point']))
    expect(heard.filter((topic) => ['youth_input', 'prompt', 'support', 'speaker_question', 'presence', 'history'].includes(topic))).toEqual([])
  })
})
