import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGathering, type OpenGathering } from '../support/gathering'

let open: OpenGathering
let moldeId: string
let gatheringId: string

beforeEach(async () => {
  open = await openGathering()
  gatheringId = open.gathering.id
  const units = await open.api.units.add({ set: '2020', numbers: ['1506', '1531', '1547'] })
  const unitId = (number: string) => units.find((unit) => unit.number === number)?.id ?? ''
  moldeId = unitId('1506')
  open.register(moldeId, [['Ane', 'political'], ['Bo', 'youth']])
  open.register(unitId('1547'), [['Cecilie', 'administrative']])
})
afterEach(() => open.close())

const noted = async () => (await open.api.attendance.list({ gatheringId }))
  .map(({ name, people }) => `${name}: ${people.map((person) => `${person.name} ${person.present ?? 'unknown'}`).join(', ')}`)
const idOf = async (name: string) => (await open.api.attendance.list({ gatheringId })).flatMap(({ people }) => people).find((person) => person.name === name)?.participantId ?? ''

describe('who was at a gathering', () => {
  it('is unknown until it is noted, and lists units without people too', async () => {
    expect(await noted()).toEqual(['Molde: Ane unknown, Bo unknown', 'Sula: ', 'Aukra: Cecilie unknown'])
  })

  it('is noted person by person, for a unit and for all, each in one step of undo', async () => {
    await open.api.attendance.setAll({ gatheringId, unitId: moldeId, present: true })
    await open.api.attendance.set({ gatheringId, participantId: await idOf('Bo'), present: false })
    expect(await noted()).toEqual(['Molde: Ane true, Bo false', 'Sula: ', 'Aukra: Cecilie unknown'])
    await open.api.attendance.setAll({ gatheringId, present: true })
    expect(await noted()).toEqual(['Molde: Ane true, Bo true', 'Sula: ', 'Aukra: Cecilie true'])
    await open.api.history.undo()
    expect(await noted()).toEqual(['Molde: Ane true, Bo false', 'Sula: ', 'Aukra: Cecilie unknown'])
  })

  it('is what the composition of the day is checked on', async () => {
    await open.api.programme.setRule({ id: 'R4', severity: 'warning' })
    const youthMissing = async () => (await open.api.composition.check({ gatheringId })).some((finding) => finding.unitId === moldeId && finding.rule === 'R4')
    expect(await youthMissing()).toBe(false)
    await open.api.attendance.set({ gatheringId, participantId: await idOf('Bo'), present: false })
    expect(await youthMissing()).toBe(true)
  })

  it('belongs to one gathering alone', async () => {
    const second = await open.api.gatherings.add({ title: 'Samling 2' })
    await open.api.attendance.setAll({ gatheringId, present: true })
    expect((await open.api.attendance.list({ gatheringId: second.id })).flatMap(({ people }) => people).every((person) => person.present === null)).toBe(true)
  })

  it('refuses people, units and gatherings that are not there', async () => {
    const participantId = await idOf('Ane')
    for (const refused of [
      open.api.attendance.set({ gatheringId: 'none', participantId, present: true }), open.api.attendance.set({ gatheringId, participantId: 'none', present: true }),
      open.api.attendance.setAll({ gatheringId, unitId: 'none', present: true }), open.api.attendance.list({ gatheringId: 'none' }),
    ]) await expect(refused).rejects.toMatchObject({ data: { id: 'not_found' } })
  })
})
