import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGathering, type OpenGathering } from '../support/gathering'

let open: OpenGathering
let molde: string
let sula: string
let own: { readonly itemId: string; readonly groupId: string }
let cross: { readonly itemId: string; readonly groupId: string }

beforeEach(async () => {
  open = await openGathering()
  const units = await open.api.units.add({ set: '2020', numbers: ['1506', '1531'] })
  molde = units.find((unit) => unit.name === 'Molde')?.id ?? ''
  sula = units.find((unit) => unit.name === 'Sula')?.id ?? ''
  const ownItem = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'own_group_work', title: 'Egen', day: 0, before: null })
  const crossItem = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'cross_municipal_work', title: 'Tvers', day: 0, before: null })
  const groups = await open.api.groups.addOwn({ itemId: ownItem.id })
  own = { itemId: ownItem.id, groupId: groups.find((group) => group.unitId === molde)?.id ?? '' }
  cross = { itemId: crossItem.id, groupId: (await open.api.groups.add({ itemId: crossItem.id })).id }
})
afterEach(() => open.close())

const texts = async (place: object = {}) => (await open.api.points.list({ gatheringId: open.gathering.id, ...place })).map((point) => point.text)

describe('a point', () => {
  it('belongs to the unit of an own group, and is read by that unit alone unless the lead says otherwise', async () => {
    expect(await open.api.points.add({ ...own, kind: 'insight', text: '  Vi ser  ' })).toMatchObject({ text: 'Vi ser', unitId: molde, scope: 'unit', kind: 'insight' })
    expect(await open.api.points.add({ ...own, kind: 'need', text: 'Til alle', unitId: sula, scope: 'programme' })).toMatchObject({ unitId: molde, scope: 'programme' })
  })

  it('is read by the group where it was taken across, and by all where it was taken for all', async () => {
    expect(await open.api.points.add({ ...cross, kind: 'question', text: 'Hvem?' })).toMatchObject({ unitId: null, scope: 'group' })
    expect(await open.api.points.add({ itemId: cross.itemId, groupId: null, kind: 'insight', text: 'Plenum', unitId: sula })).toMatchObject({ unitId: sula, scope: 'programme' })
  })

  it('can be for one municipality alone only while it belongs to one', async () => {
    await expect(open.api.points.add({ ...cross, kind: 'need', text: 'Vårt', scope: 'unit' })).rejects.toMatchObject({ data: { id: 'scope_not_possible' } })
    const point = await open.api.points.add({ ...cross, kind: 'need', text: 'Vårt', scope: 'unit', unitId: sula })
    await expect(open.api.points.update({ id: point.id, unitId: null })).rejects.toMatchObject({ data: { id: 'scope_not_possible' } })
    expect(await open.api.points.update({ id: point.id, unitId: null, scope: 'group' })).toMatchObject({ unitId: null, scope: 'group' })
    await expect(open.api.points.add({ itemId: cross.itemId, groupId: null, kind: 'need', text: 'x', scope: 'group' })).rejects.toMatchObject({ data: { id: 'scope_not_possible' } })
  })

  it('is refused in a group of another item, for a unit that is not there, and without words', async () => {
    await expect(open.api.points.add({ itemId: cross.itemId, groupId: own.groupId, kind: 'need', text: 'x' })).rejects.toMatchObject({ data: { id: 'not_found' } })
    await expect(open.api.points.add({ ...cross, kind: 'need', text: 'x', unitId: 'nobody' })).rejects.toMatchObject({ data: { id: 'not_found' } })
    await expect(open.api.points.add({ ...cross, kind: 'need', text: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await texts()).toEqual([])
  })

  it('is edited, moved within its place and removed, and each act can be undone', async () => {
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((text) => open.api.points.add({ ...cross, kind: 'insight', text })))
    await open.api.points.add({ ...own, kind: 'insight', text: 'annet sted' })
    await open.api.points.move({ id: c?.id ?? '', before: a?.id ?? '' })
    expect(await texts(cross)).toEqual(['c', 'a', 'b'])
    for (const text of ['b', 'be', 'bedre']) await open.api.points.update({ id: b?.id ?? '', text })
    await open.api.points.remove({ id: a?.id ?? '' })
    expect(await texts(cross)).toEqual(['c', 'bedre'])
    for (let step = 0; step < 3; step++) await open.api.history.undo()
    expect(await texts(cross)).toEqual(['a', 'b', 'c'])
    expect(await texts()).toEqual(['annet sted', 'a', 'b', 'c'])
    expect(await texts({ itemId: cross.itemId, groupId: null })).toEqual([])
  })
})
