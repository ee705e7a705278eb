import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCaller } from '@electron/host/inProcess'
import { noteText } from '@electron/services/gathering/noteDocument'
import type { ChangeEvent } from '@shared/contract/history'
import type { Measure, Point } from '@shared/domain/entities'
import { decision } from '../support/decision'
import { first, writeNote } from '../support/everyCommand'
import { openGathering, type OpenGathering } from '../support/gathering'
import { joinPhone, newKey, openRoomWithoutNetwork } from '../support/phones'

type Api = OpenGathering['api']
let open: OpenGathering
let api: Api
let table: Api['table']
let phone: Api['phone']
let place: { readonly itemId: string; readonly groupId: string }
let [molde, sula] = ['', '']
let [pointId, measureId] = ['', '']

beforeEach(async () => {
  open = await openGathering()
  api = open.api
  openRoomWithoutNetwork(open.session, open.gathering.id)
  const units = await api.units.add({ set: '2020', numbers: ['1506', '1531'] })
  molde = units.find(({ name }) => name === 'Molde')?.id ?? expect.fail('no Molde')
  sula = units.find(({ name }) => name === 'Sula')?.id ?? expect.fail('no Sula')
  const item = await api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'cross_municipal_work', title: 'På tvers', day: 0, before: null })
  place = { itemId: item.id, groupId: (await api.groups.add({ itemId: item.id })).id }
  const seat = await api.seats.add({ gatheringId: open.gathering.id, name: 'Bord 1' })
  table = createCaller({ session: open.session, role: 'facilitator', seatId: seat.id }).table
  phone = joinPhone(open.session)
  pointId = (await addPoint({ id: randomUUID(), unitId: sula })).id
  measureId = (await addMeasure({ id: randomUUID() })).id
  await api.measures.add({ unitId: sula, what: 'Leksehjelp' })
  await api.gatherings.update({ id: open.gathering.id, place: 'Molde' })
})
afterEach(() => open.close())

const addPoint = (over: object = {}) => table.addPoint({ id: pointId, ...place, kind: 'insight', text: 'Alle hører til', unitId: sula, ...over })
const addMeasure = (over: object = {}) => table.addMeasure({ id: measureId, unitId: sula, what: 'Gågrupper', responsible: '', deadline: null, status: 'not_started', ...over })
/** Others' writing in a row that is there: as a table's, it is no step of the lead's. */
const others = <T>(write: (store: OpenGathering['session']['store']) => T) => Promise.resolve(open.session.store.log.run('test.others', null, false, () => write(open.session.store)))
const writePoint = ({ id = pointId, ...fields }: Partial<Point>) => others((store) => store.point.update(id, fields))
const writeMeasure = (fields: Partial<Omit<Measure, 'id'>>) => others((store) => store.measure.update(measureId, fields))
const point = () => open.session.store.point.find(pointId)
const measure = () => open.session.store.measure.find(measureId)
const undo = async () => (await api.history.undo()).done
const redo = async () => (await api.history.redo()).done

/** The step before all that a test does, which must never be out of reach. */
async function theStepBeforeGoes(): Promise<void> {
  expect(await api.history.undo()).toEqual({ name: 'gatherings.update', done: 'all' })
  expect(open.session.store.gathering.get(open.gathering.id).place).toBe('')
  expect(open.session.store.checkIntegrity()).toEqual([])
}

describe('a step of the lead’s is undone and done again, and what a table wrote in the same row meanwhile stays', () => {
  const text = 'Alle blir sett'
  it.each<[string, () => Promise<unknown>, () => Promise<unknown>, object]>([
    ['who reads a point, its text', () => api.points.update({ id: pointId, scope: 'unit' }), () => writePoint({ text }), { text }],
    ['a point’s kind, its text', () => api.points.update({ id: pointId, kind: 'need' }), () => writePoint({ kind: 'need', text }), { text }],
    ['a measure’s status, its words', () => api.measures.update({ id: measureId, status: 'done' }), () => writeMeasure({ status: 'done', what: text }), { what: text }],
    ['a measure’s place, its deadline', () => api.measures.move({ id: measureId, before: null }), () => writeMeasure({ deadline: '2021-03-24' }), { deadline: '2021-03-24' }],
  ])('%s', async (_, lead, atTable, written) => {
    const row = () => 'text' in written ? point() : measure()
    const before = row()
    await lead()
    await atTable()
    const after = row()
    expect(await undo()).toBe('all')
    expect(row()).toEqual({ ...before, ...written })
    expect(await redo()).toBe('all')
    expect(row()).toEqual(after)
    expect(await undo()).toBe('all')
    await theStepBeforeGoes()
  })
})

describe('a step of the lead’s that cannot be undone without costing what a table did is skipped, and the one before goes', () => {
  it.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
    ['the same words', () => api.points.update({ id: pointId, text: 'Lederens' }), () => writePoint({ text: 'Bordets' })],
    ['words of what was removed', () => api.points.update({ id: pointId, text: 'Lederens' }), () => table.removePoint({ id: pointId, text: 'Lederens' })],
    ['a removal of what was written anew', () => api.points.remove({ id: pointId }), () => addPoint({ text: 'Bordets' })],
    ['who reads what was given to another', () => api.points.update({ id: pointId, scope: 'unit' }), () => writePoint({ unitId: molde })],
    ['the same deadline', () => api.measures.update({ id: measureId, deadline: '2021-01-01' }), () => writeMeasure({ deadline: '2021-02-02' })],
    ['a removed measure written anew', () => api.measures.remove({ id: measureId }), () => addMeasure({ what: 'Bordets' })],
  ])('%s', async (_, lead, atTable) => {
    await lead()
    await atTable()
    const written = [point(), measure()]
    expect(await undo()).toBe('nothing')
    expect([point(), measure()]).toEqual(written)
    expect(await api.history.state()).toEqual({ undo: 'gatherings.update', redo: null })
    await theStepBeforeGoes()
    expect([point(), measure()]).toEqual(written)
    expect((await api.history.redo()).name).toBe('gatherings.update')
  })

  it('a new point that the table wrote on', async () => {
    const { id } = await api.points.add({ ...place, kind: 'need', text: 'Lederens' })
    expect(await undo()).toBe('all')
    expect(await redo()).toBe('all')
    await writePoint({ id, text: 'Bordets' })
    expect(await undo()).toBe('nothing')
    expect(open.session.store.point.get(id).text).toBe('Bordets')
    await theStepBeforeGoes()
  })

  it('and those who look are told at once what is undone next', async () => {
    await api.points.update({ id: pointId, text: 'Lederens' })
    await writePoint({ text: 'Bordets' })
    const told = new Promise<ChangeEvent>((resolve) => { open.session.subscribe((event) => { if (event.changes.some(({ topic }) => topic === 'history')) resolve(event) }) })
    expect(await undo()).toBe('nothing')
    await told
  })

  it('and what is edited next is a step of its own', async () => {
    await api.points.update({ id: pointId, text: 'Lederens' })
    await writePoint({ text: 'Bordets' })
    await undo()
    await api.gatherings.update({ id: open.gathering.id, place: 'Ålesund' })
    expect(await undo()).toBe('all')
    expect(open.session.store.gathering.get(open.gathering.id).place).toBe('Molde')
    await theStepBeforeGoes()
  })
})

describe('of a step with several parts, the part that a table changed stays', () => {
  it('a removed municipality comes back with all it had but the point that was given to another, or is gone', async () => {
    const second = (await addPoint({ id: randomUUID() })).id
    const third = (await addPoint({ id: randomUUID() })).id
    await api.participants.add({ unitId: sula, name: 'Kari Vik' })
    await api.units.remove({ id: sula })
    await writePoint({ unitId: molde, text: 'Moldes nå' })
    await writePoint({ id: second, unitId: null, text: 'Fortsatt Sulas' })
    await table.removePoint({ id: third, text: 'Alle hører til' })
    expect(await undo()).toBe('part')
    expect((await api.participants.list({})).map(({ name }) => name)).toEqual(['Kari Vik'])
    expect(measure()?.unitId).toBe(sula)
    expect(point()).toMatchObject({ unitId: molde, text: 'Moldes nå' })
    expect(open.session.store.point.get(second)).toMatchObject({ unitId: sula, text: 'Fortsatt Sulas' })
    expect(open.session.store.point.find(third)).toBeUndefined()
    expect([await undo(), await redo()]).toEqual(['all', 'all'])
    expect(await redo()).toBe('all')
    expect(await api.participants.list({})).toEqual([])
    expect(point()).toMatchObject({ unitId: molde, text: 'Moldes nå' })
  })

  it('writing in turns goes back to what the table wrote', async () => {
    await api.points.update({ id: pointId, text: 'Leder 1' })
    await writePoint({ text: 'Bord 1' })
    await api.points.update({ id: pointId, text: 'Leder 2' })
    expect(await undo()).toBe('part')
    expect(point()?.text).toBe('Bord 1')
    expect(await redo()).toBe('all')
    expect(point()?.text).toBe('Leder 2')
    expect(await undo()).toBe('all')
    await theStepBeforeGoes()
    expect(point()?.text).toBe('Bord 1')
  })
})

describe('a place or a question that the lead added stays once others wrote there, and the step before goes', () => {
  const stays = async (written: () => unknown) => {
    const before = written()
    expect(await undo()).toBe('nothing')
    expect(written()).toEqual(before)
    await theStepBeforeGoes()
    expect(written()).toEqual(before)
  }

  it('a group with a table’s point', async () => {
    const group = await api.groups.add({ itemId: place.itemId })
    await addPoint({ id: randomUUID(), groupId: group.id })
    await stays(() => open.session.store.point.all({ groupId: group.id }))
  })

  it('a group with a note, but not one with an empty note', async () => {
    const group = await api.groups.add({ itemId: place.itemId })
    await api.notes.open({ itemId: place.itemId, groupId: group.id })
    expect([await undo(), await redo()]).toEqual(['all', 'all'])
    const noteId = await writeNote(api, place.itemId, group.id, 'En lang samtale')
    await stays(() => [open.session.store.note.find(noteId), noteText(open.session.store, noteId)])
  })

  it('a municipality with a table’s measure, or that a table’s point was given to', async () => {
    const giske = first(await api.units.add({ set: '2020', numbers: ['1532'] }))
    await writePoint({ unitId: giske.id })
    expect(await undo()).toBe('nothing')
    const fjord = first(await api.units.add({ set: '2020', numbers: ['1578'] }))
    await addMeasure({ id: randomUUID(), unitId: fjord.id })
    await stays(() => [point(), open.session.store.measure.all()])
  })

  it('a prompt with a phone’s answer', async () => {
    const prompt = await api.youth.addPrompt({ gatheringId: open.gathering.id, text: 'Hva mangler?' })
    const key = newKey()
    await api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
    await phone.answer({ promptId: prompt.id, text: 'En kafé', unitId: null, key })
    await api.youth.setState(decision([first(open.session.store.youthInput.all()).id], 'approved'))
    expect(await undo()).toBe('all')
    expect(await undo()).toBe('all')
    await stays(() => open.session.store.youthInput.all().map(({ text }) => text))
  })

  it('an evaluation’s question with a phone’s answer', async () => {
    const question = await api.evaluation.addQuestion({ gatheringId: open.gathering.id, kind: 'text', text: 'Hva tar du med hjem?' })
    await api.evaluation.setOpen({ gatheringId: open.gathering.id, open: true })
    await phone.evaluate({ answers: [{ questionId: question.id, value: null, text: 'Mot' }], key: newKey() })
    expect(await undo()).toBe('all')
    await stays(() => [open.session.store.evaluationQuestion.all(), open.session.store.evaluationAnswer.all()])
  })
})

describe('an older step that needs what a skipped one left is skipped, too', () => {
  it('two rows of which there can be one, and a row that is gone', async () => {
    await api.points.update({ id: pointId, unitId: molde })
    await api.units.remove({ id: sula })
    const again = first(await api.units.add({ set: '2020', numbers: ['1531'] }))
    await addMeasure({ id: randomUUID(), unitId: again.id })
    for (const name of ['units.add', 'units.remove', 'points.update']) expect(await api.history.undo()).toEqual({ name, done: 'nothing' })
    expect((await api.units.list()).map(({ name }) => name)).toEqual(['Molde', 'Sula'])
    expect(point()?.unitId).toBe(molde)
    await theStepBeforeGoes()
  })
})

it('an approval of what was withdrawn is skipped: there is nothing left of it', async () => {
  const prompt = await api.youth.addPrompt({ gatheringId: open.gathering.id, text: 'Hva mangler?' })
  await api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
  const key = newKey()
  await phone.answer({ promptId: prompt.id, text: 'En kafé', unitId: null, key })
  await api.youth.setState(decision([first(open.session.store.youthInput.all()).id], 'approved'))
  await phone.withdraw({ key })
  expect([await undo(), await undo(), await undo()]).toEqual(['nothing', 'all', 'all'])
  await theStepBeforeGoes()
})

describe('redo', () => {
  it('is skipped where a table wrote the same since, and the next goes on', async () => {
    await api.points.update({ id: pointId, text: 'Lederens' })
    await api.gatherings.update({ id: open.gathering.id, title: 'Samling A' })
    expect([await undo(), await undo()]).toEqual(['all', 'all'])
    await writePoint({ text: 'Bordets' })
    expect(await redo()).toBe('nothing')
    expect(point()?.text).toBe('Bordets')
    expect(await redo()).toBe('all')
    expect(open.session.store.gathering.get(open.gathering.id).title).toBe('Samling A')
    expect(await undo()).toBe('all')
    await theStepBeforeGoes()
  })

  it('removes no group in which a table wrote since', async () => {
    await api.groups.remove({ id: place.groupId })
    expect([await undo(), await redo(), await undo()]).toEqual(['all', 'all', 'all'])
    await writePoint({ text: 'Bordets' })
    expect(await redo()).toBe('nothing')
    expect(point()?.text).toBe('Bordets')
    await theStepBeforeGoes()
  })

  it('is not hindered by an input having been looked at', async () => {
    const prompt = await api.youth.addPrompt({ gatheringId: open.gathering.id, text: 'Hva mangler?' })
    await api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
    await phone.answer({ promptId: prompt.id, text: 'En kafé', unitId: null, key: newKey() })
    const { id } = first(open.session.store.youthInput.all())
    await api.youth.setState(decision([id], 'approved'))
    await undo()
    await api.youth.markRead({ ids: [id] })
    expect(await redo()).toBe('all')
    expect(open.session.store.youthInput.get(id).state).toBe('approved')
    await undo()
    await api.youth.removeInputs({ ids: [id] })
    await undo()
    await api.youth.markRead({ ids: [id] })
    expect(await redo()).toBe('all')
    expect(open.session.store.youthInput.all()).toEqual([])
  })
})
