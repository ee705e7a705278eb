import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGathering, type OpenGathering } from '../support/gathering'

let open: OpenGathering
beforeEach(async () => { open = await openGathering({ kind: 'days', from: '2020-12-10', to: '2020-12-11' }) })
afterEach(() => open.close())

const get = () => open.api.agenda.get({ gatheringId: open.gathering.id })
const add = (title: string, day = 0, before: string | null = null) => open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'talk', title, day, before })
const titles = async () => (await get()).map((day) => day.items.map((item) => item.title).join(' '))

describe('the programme of a gathering', () => {
  it('has the days of the gathering, each starting at nine until the lead says otherwise', async () => {
    await open.api.agenda.setDayStart({ gatheringId: open.gathering.id, day: 1, startsAt: '08:30' })
    expect(await get()).toEqual([{ day: 0, date: '2020-12-10', startsAt: '09:00', items: [] }, { day: 1, date: '2020-12-11', startsAt: '08:30', items: [] }])
    await open.api.agenda.setDayStart({ gatheringId: open.gathering.id, day: 1, startsAt: '10:00' })
    expect((await get())[1]?.startsAt).toBe('10:00')
  })

  it('keeps a day that has items when the gathering gets shorter', async () => {
    await add('b', 1)
    await open.api.gatherings.update({ id: open.gathering.id, date: { kind: 'undecided' } })
    expect((await get()).map(({ day, date }) => [day, date])).toEqual([[0, null], [1, null]])
  })

  it('takes items in at a place, moves them within and between days, and takes each act back', async () => {
    const a = await add('a')
    const c = await add('c')
    await add('b', 0, c.id)
    expect(await titles()).toEqual(['a b c', ''])
    await open.api.agenda.moveItem({ id: a.id, day: 0, before: null })
    expect(await titles()).toEqual(['b c a', ''])
    await open.api.agenda.moveItem({ id: c.id, day: 1, before: null })
    expect(await titles()).toEqual(['b a', 'c'])
    await open.api.history.undo()
    await open.api.history.undo()
    expect(await titles()).toEqual(['a b c', ''])
    await open.api.history.redo()
    expect(await titles()).toEqual(['b c a', ''])
  })

  it('gives a new item the usual length of its kind, and edits every field', async () => {
    const lunch = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'lunch', day: 0, before: null })
    expect(lunch).toMatchObject({ minutes: 60, title: '', lockedAt: null })
    const fields = { title: 'Lunsj i kantina', speaker: 'Kari', description: 'Ta **med** brikka', minutes: 45, lockedAt: '11:30', kind: 'break' as const }
    expect(await open.api.agenda.updateItem({ id: lunch.id, ...fields })).toMatchObject(fields)
    expect(await open.api.agenda.updateItem({ id: lunch.id, lockedAt: null })).toMatchObject({ ...fields, lockedAt: null })
  })

  it('makes one step of undo of what is typed into one field', async () => {
    const item = await add('')
    for (const title of ['V', 'Ve', 'Vel', 'Velkommen']) await open.api.agenda.updateItem({ id: item.id, title })
    await open.api.history.undo()
    expect(await titles()).toEqual(['', ''])
    await open.api.history.redo()
    expect(await titles()).toEqual(['Velkommen', ''])
  })

  it('brings a removed item back with its groups and their people', async () => {
    const [unit] = await open.api.units.add({ set: '2020', numbers: ['1506'] })
    const [person = ''] = open.register(unit?.id ?? '', [['Ane', 'political']])
    const item = await add('Gruppearbeid')
    const group = await open.api.groups.add({ itemId: item.id })
    await open.api.groups.seat({ itemId: item.id, participantId: person, groupId: group.id })
    await open.api.agenda.removeItem({ id: item.id })
    expect(await titles()).toEqual(['', ''])
    await open.api.history.undo()
    expect((await open.api.groups.list({ itemId: item.id })).map(({ members }) => members.map(({ name }) => name))).toEqual([['Ane']])
  })

  it('refuses what is not there and what cannot be', async () => {
    await expect(open.api.agenda.get({ gatheringId: 'none' })).rejects.toMatchObject({ data: { id: 'not_found' } })
    await expect(open.api.agenda.removeItem({ id: 'none' })).rejects.toMatchObject({ data: { id: 'not_found' } })
    await expect(open.api.agenda.addItem({ gatheringId: 'none', kind: 'talk', day: 0, before: null })).rejects.toMatchObject({ data: { id: 'not_found' } })
    const item = await add('a')
    await expect(open.api.agenda.updateItem({ id: item.id, minutes: -1 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(open.api.agenda.updateItem({ id: item.id, lockedAt: '24:00' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
