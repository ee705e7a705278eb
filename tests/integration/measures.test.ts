import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGathering, type OpenGathering } from '../support/gathering'

let open: OpenGathering
let molde: string
let sula: string
beforeEach(async () => {
  open = await openGathering()
  const units = await open.api.units.add({ set: '2020', numbers: ['1506', '1531'] })
  molde = units.find((unit) => unit.name === 'Molde')?.id ?? ''
  sula = units.find((unit) => unit.name === 'Sula')?.id ?? ''
})
afterEach(() => open.close())

const whats = async (where: object = {}) => (await open.api.measures.list(where)).map((measure) => measure.what)

describe('a measure', () => {
  it('has what, who, when and how far, of a unit and perhaps of a gathering', async () => {
    const measure = await open.api.measures.add({ unitId: molde, what: 'Foreldremøter på biblioteket' })
    expect(measure).toMatchObject({ unitId: molde, gatheringId: null, responsible: '', deadline: null, status: 'not_started' })
    const fields = { gatheringId: open.gathering.id, responsible: 'Kommunalsjefen', deadline: '2021-03-24', status: 'in_progress' as const, unitId: sula }
    expect(await open.api.measures.update({ id: measure.id, ...fields })).toMatchObject(fields)
    expect(await open.api.measures.update({ id: measure.id, deadline: null })).toMatchObject({ ...fields, deadline: null })
    await expect(open.api.measures.update({ id: measure.id, deadline: '2021-02-30' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(open.api.measures.update({ id: measure.id, unitId: 'nobody' })).rejects.toMatchObject({ data: { id: 'not_found' } })
    await expect(open.api.measures.add({ unitId: molde, gatheringId: 'never', what: 'x' })).rejects.toMatchObject({ data: { id: 'not_found' } })
  })

  it('is listed by gathering and by unit, moved, removed and brought back', async () => {
    const a = await open.api.measures.add({ unitId: molde, gatheringId: open.gathering.id, what: 'a' })
    const b = await open.api.measures.add({ unitId: sula, gatheringId: open.gathering.id, what: 'b' })
    await open.api.measures.add({ unitId: sula, what: 'c' })
    expect([await whats(), await whats({ gatheringId: open.gathering.id }), await whats({ unitId: sula })]).toEqual([['a', 'b', 'c'], ['a', 'b'], ['b', 'c']])
    await open.api.measures.move({ id: b.id, before: a.id })
    expect(await whats()).toEqual(['b', 'a', 'c'])
    await open.api.measures.remove({ id: b.id })
    expect(await whats()).toEqual(['a', 'c'])
    await open.api.history.undo()
    expect(await whats()).toEqual(['b', 'a', 'c'])
  })

  it('is made of a point with its words, its unit and its gathering', async () => {
    const item = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'plenary', day: 0, before: null })
    const place = { itemId: item.id, groupId: null, kind: 'proposed_measure' as const }
    const point = await open.api.points.add({ ...place, text: 'Felles skoleråd', unitId: sula })
    expect(await open.api.measures.addFromPoint({ pointId: point.id })).toMatchObject({ what: 'Felles skoleråd', unitId: sula, gatheringId: open.gathering.id, status: 'not_started' })
    const homeless = await open.api.points.add({ ...place, text: 'Noen bør' })
    await expect(open.api.measures.addFromPoint({ pointId: homeless.id })).rejects.toMatchObject({ data: { id: 'point_without_unit' } })
    expect(await open.api.measures.addFromPoint({ pointId: homeless.id, unitId: molde })).toMatchObject({ what: 'Noen bør', unitId: molde })
    await open.api.history.undo()
    expect(await whats()).toEqual(['Felles skoleråd'])
  })
})
