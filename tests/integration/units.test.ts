import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestHost } from '../support/host'

let host: ReturnType<typeof startTestHost>

beforeEach(async () => {
  host = startTestHost()
  await host.api.files.create({ name: 'Prøve', template: 'empty', language: 'nb' })
})
afterEach(() => host.stop())

const names = async () => (await host.api.units.list()).map((unit) => unit.name)

describe('the register', () => {
  it('finds municipalities by a part of the name, in any case, and by the beginning of the number', async () => {
    const search = async (text: string) => (await host.api.register.search({ set: '2020', text, countyNumber: null })).map((unit) => unit.name)
    expect(await search('ØRST')).toEqual(['Ørsta'])
    expect(await search('1506')).toEqual(['Molde'])
    expect(await search('no such')).toEqual([])
  })

  it('has Møre og Romsdal as it was in 2020 with its county municipality, and all of Norway from 2024', async () => {
    const all = await host.api.register.search({ set: '2020', text: '', countyNumber: '15' })
    expect(all.filter((unit) => unit.kind === 'municipality')).toHaveLength(26)
    expect(all.filter((unit) => unit.kind === 'county').map((unit) => unit.number)).toEqual(['15'])
    const counties = await host.api.register.counties({ set: '2024' })
    expect(counties).toHaveLength(15)
    expect(counties.reduce((sum, county) => sum + county.municipalities, 0)).toBe(357)
  })
})

describe('participating municipalities', () => {
  it('come from the register with their language form and six seats, a whole county in one step', async () => {
    const all = await host.api.register.search({ set: '2020', text: '', countyNumber: '15' })
    await host.api.units.add({ set: '2020', numbers: all.map((unit) => unit.number) })
    const units = await host.api.units.list()
    expect(units).toHaveLength(27)
    expect(units.find((unit) => unit.name === 'Ørsta')).toMatchObject({ number: '1520', languageForm: 'nynorsk', seats: 6, coordinator: '', theme: '', reportLanguage: null })
    await host.api.history.undo()
    expect(await names()).toEqual([])
  })

  it('are not added twice, and an unknown number adds none', async () => {
    await host.api.units.add({ set: '2020', numbers: ['1506'] })
    expect(await host.api.units.add({ set: '2020', numbers: ['1506', '1520', '1520'] })).toHaveLength(1)
    await expect(host.api.units.add({ set: '2020', numbers: ['1531', '9999'] })).rejects.toMatchObject({ data: { id: 'not_found' } })
    expect(await names()).toEqual(['Molde', 'Ørsta'])
  })

  it('come back with their people, coordinator and theme when their removal is undone', async () => {
    const [molde] = await host.api.units.add({ set: '2020', numbers: ['1506'] })
    const id = molde?.id ?? ''
    await host.api.units.update({ id, coordinator: 'Kari Nordmann', theme: 'Tidlig innsats', reportLanguage: 'nn', seats: 8 })
    await host.api.participants.add({ unitId: id, name: 'Ane', side: 'youth' })
    await host.api.units.remove({ id })
    expect(await host.api.participants.list()).toEqual([])
    await host.api.history.undo()
    expect(await host.api.units.list()).toMatchObject([{ coordinator: 'Kari Nordmann', theme: 'Tidlig innsats', reportLanguage: 'nn', seats: 8 }])
    expect(await host.api.participants.list()).toMatchObject([{ name: 'Ane' }])
  })
})
