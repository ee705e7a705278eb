import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGathering, type OpenGathering } from '../support/gathering'

let open: OpenGathering
let itemId: string
let people: Record<'ane' | 'bo' | 'cecilie', string>

beforeEach(async () => {
  open = await openGathering()
  const units = await open.api.units.add({ set: '2020', numbers: ['1506', '1547'] })
  const [molde, aukra] = ['1506', '1547'].map((number) => units.find((unit) => unit.number === number)?.id ?? '')
  const [ane = '', bo = ''] = open.register(molde ?? '', [['Ane', 'political'], ['Bo', 'youth']])
  const [cecilie = ''] = open.register(aukra ?? '', [['Cecilie', 'administrative']])
  people = { ane, bo, cecilie }
  itemId = (await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'cross_municipal_work', day: 0, before: null })).id
})
afterEach(() => open.close())

const seat = (participantId: string, groupId: string | null) => open.api.groups.seat({ itemId, participantId, groupId })
const seated = async () => (await open.api.groups.list({ itemId })).map((group) => `${group.name}: ${group.members.map((member) => member.name).join(' ')}`)
const unseated = async () => (await open.api.groups.unseated({ itemId })).map((person) => person.name)

describe('own groups', () => {
  it('are made for each unit that lacks one, with all of the unit\'s people', async () => {
    expect(await open.api.groups.addOwn({ itemId })).toHaveLength(2)
    expect(await open.api.groups.addOwn({ itemId })).toHaveLength(0)
    expect(await seated()).toEqual(['Molde: Ane Bo', 'Aukra: Cecilie'])
    await open.api.units.add({ set: '2020', numbers: ['1531'] })
    expect((await open.api.groups.addOwn({ itemId })).map((group) => group.name)).toEqual(['Sula'])
  })

  it('are taken back in one step', async () => {
    await open.api.groups.addOwn({ itemId })
    await open.api.history.undo()
    expect(await seated()).toEqual([])
  })

  it('cannot be seated in: all of the unit are in it already', async () => {
    const [own] = await open.api.groups.addOwn({ itemId })
    await expect(seat(people.cecilie, own?.id ?? '')).rejects.toMatchObject({ data: { id: 'not_found' } })
  })
})

describe('groups across municipalities', () => {
  it('are named by the next free number, unless they are given a name', async () => {
    const first = await open.api.groups.add({ itemId })
    await open.api.groups.add({ itemId, name: 'Den blå gruppa' })
    await open.api.groups.add({ itemId })
    expect(await seated()).toEqual(['Gruppe 1: ', 'Den blå gruppa: ', 'Gruppe 2: '])
    await open.api.groups.rename({ id: first.id, name: 'Nord' })
    await open.api.groups.add({ itemId })
    expect(await seated()).toEqual(['Nord: ', 'Den blå gruppa: ', 'Gruppe 2: ', 'Gruppe 1: '])
  })

  it('seat a person once: a second seat takes the first away', async () => {
    const [one, two] = [await open.api.groups.add({ itemId }), await open.api.groups.add({ itemId })]
    await seat(people.ane, one.id)
    await seat(people.cecilie, one.id)
    await seat(people.ane, two.id)
    expect(await seated()).toEqual(['Gruppe 1: Cecilie', 'Gruppe 2: Ane'])
    expect(await unseated()).toEqual(['Bo'])
    await seat(people.ane, null)
    expect(await unseated()).toEqual(['Ane', 'Bo'])
    await open.api.history.undo()
    await open.api.history.undo()
    expect(await seated()).toEqual(['Gruppe 1: Ane Cecilie', 'Gruppe 2: '])
  })

  it('leave out those noted as absent, and mark an absent person who has a seat', async () => {
    const group = await open.api.groups.add({ itemId })
    await seat(people.ane, group.id)
    for (const participantId of [people.ane, people.bo]) await open.api.attendance.set({ gatheringId: open.gathering.id, participantId, present: false })
    expect(await unseated()).toEqual(['Cecilie'])
    expect((await open.api.groups.list({ itemId }))[0]?.members).toMatchObject([{ name: 'Ane', unitName: 'Molde', side: 'political', isAbsent: true }])
  })

  it('come back with their people when a removal is undone', async () => {
    const group = await open.api.groups.add({ itemId })
    await seat(people.bo, group.id)
    await open.api.groups.remove({ id: group.id })
    expect(await unseated()).toEqual(['Ane', 'Bo', 'Cecilie'])
    await open.api.history.undo()
    expect(await seated()).toEqual(['Gruppe 1: Bo'])
  })

  it('refuse people, groups and items that are not there, and groups of another item', async () => {
    const other = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'cross_municipal_work', day: 0, before: null })
    const elsewhere = await open.api.groups.add({ itemId: other.id })
    for (const refused of [seat('none', null), seat(people.ane, elsewhere.id), open.api.groups.list({ itemId: 'none' }), open.api.groups.add({ itemId: 'none' })]) {
      await expect(refused).rejects.toMatchObject({ data: { id: 'not_found' } })
    }
  })
})
