import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RULE_IDS } from '@shared/domain/kinds'
import { startTestHost } from '../support/host'

let host: ReturnType<typeof startTestHost>

beforeEach(() => { host = startTestHost({ now: () => new Date('2020-10-24T10:00:00Z') }) })
afterEach(() => host.stop())

const open = (template: 'absolutt' | 'empty', language: 'nb' | 'nn' = 'nb') => host.api.files.create({ name: 'Prøve', template, language })
const phases = async () => (await host.api.programme.phases()).map((phase) => phase.title)
const titles = async () => (await host.api.gatherings.list()).map((gathering) => gathering.title)

describe('a new programme', () => {
  it('from the template ABSOLUTT has phases, gatherings without dates and all ten rules, in its written form', async () => {
    await open('absolutt', 'nn')
    expect(await phases()).toContain('Utviklingsarbeidet til kommunen')
    const gatherings = await host.api.gatherings.list()
    expect(gatherings.map((gathering) => gathering.kind).filter((kind) => kind === 'joint')).toHaveLength(4)
    expect(gatherings.every((gathering) => gathering.date.kind === 'undecided' && gathering.question === '')).toBe(true)
    expect((await host.api.programme.rules()).map((rule) => rule.id)).toEqual([...RULE_IDS])
    expect(await host.api.programme.get()).toMatchObject({ template: 'absolutt', neutralLanguage: 'nn', registrationDeadline: null, isSample: false })
  })

  it('that is empty has neither phases nor gatherings, but the rules', async () => {
    await open('empty')
    expect([await phases(), await titles()]).toEqual([[], []])
    expect(await host.api.programme.rules()).toHaveLength(10)
  })
})

describe('its settings', () => {
  it('are saved field by field, and typing in one field is one step of undo', async () => {
    await open('empty')
    for (const name of ['Opp', 'Oppvek', 'Oppvekst']) await host.api.programme.update({ name })
    await host.api.programme.update({ registrationDeadline: '2020-10-23' })
    expect((await host.api.files.state()).recent[0]?.name).toBe('Oppvekst')
    await host.api.history.undo()
    expect(await host.api.programme.get()).toMatchObject({ name: 'Oppvekst', registrationDeadline: null })
    await host.api.history.undo()
    expect((await host.api.programme.get()).name).toBe('Prøve')
  })

  it('refuse an empty name and a day that is none', async () => {
    await open('empty')
    await expect(host.api.programme.update({ name: '' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(host.api.programme.update({ registrationDeadline: '2020-02-30' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('hold phases that are added, moved, changed and removed, each taken back in one step', async () => {
    await open('empty')
    const ids: string[] = []
    for (const title of ['A', 'B', 'C']) ids.push((await host.api.programme.addPhase({ place: 'home', title })).id)
    const [a = '', b = '', c = ''] = ids
    await host.api.programme.movePhase({ id: c, before: a })
    expect(await phases()).toEqual(['C', 'A', 'B'])
    await host.api.programme.movePhase({ id: c, before: null })
    await host.api.programme.updatePhase({ id: b, place: 'gathering', title: 'B!' })
    await host.api.programme.removePhase({ id: a })
    expect(await phases()).toEqual(['B!', 'C'])
    for (let step = 0; step < 4; step++) await host.api.history.undo()
    expect(await phases()).toEqual(['A', 'B', 'C'])
  })
})

describe('gatherings', () => {
  it('are added, moved and removed, and come back whole', async () => {
    await open('empty')
    const first = await host.api.gatherings.add({ title: 'Samling 1' })
    const second = await host.api.gatherings.add({ title: 'Samling 2', date: { kind: 'days', from: '2020-12-10', to: '2020-12-11' }, homeWork: '- Les' })
    await host.api.gatherings.move({ id: second.id, before: first.id })
    expect(await titles()).toEqual(['Samling 2', 'Samling 1'])
    await host.api.gatherings.remove({ id: second.id })
    await host.api.history.undo()
    expect((await host.api.gatherings.list())[0]).toMatchObject({ title: 'Samling 2', date: { kind: 'days', from: '2020-12-10', to: '2020-12-11' }, homeWork: '- Les' })
  })

  it('take every kind of date, and refuse days that run backwards or last too long', async () => {
    await open('empty')
    const { id } = await host.api.gatherings.add({ title: 'Samling 1' })
    for (const date of [{ kind: 'month', month: '2022-01' }, { kind: 'day', day: '2020-11-17' }, { kind: 'undecided' }] as const) {
      expect((await host.api.gatherings.update({ id, date })).date).toEqual(date)
    }
    for (const [from, to] of [['2020-12-11', '2020-12-10'], ['2020-12-01', '2020-12-15']] as const) {
      await expect(host.api.gatherings.update({ id, date: { kind: 'days', from, to } })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    }
  })
})

describe('the composition', () => {
  const found = async (gatheringId: string | null = null) => (await host.api.composition.check({ gatheringId })).map((finding) => `${finding.rule} ${finding.severity} ${finding.problem.kind}`)

  it('says what is missing with the strength the programme gives each rule, and nothing of rules that are off', async () => {
    await open('absolutt')
    const [molde] = await host.api.units.add({ set: '2020', numbers: ['1506'] })
    await host.api.programme.update({ registrationDeadline: '2020-10-23' })
    expect(await found()).toEqual(['R6 warning no_coordinator', 'R7 warning not_registered', 'R8 warning deadline_passed', 'R9 hint dates_missing'])
    for (const id of ['R7', 'R9'] as const) await host.api.programme.setRule({ id, severity: 'off' })
    await host.api.units.update({ id: molde?.id ?? '', coordinator: 'Kari' })
    expect(await found()).toEqual(['R8 warning deadline_passed'])
    await host.api.participants.add({ unitId: molde?.id ?? '', name: 'Ane', side: 'political' })
    expect(await found()).toEqual(['R3 warning side_missing', 'R4 warning side_missing'])
  })

  it('counts seats by who is there at a joint gathering, and is not asked of one for coordinators', async () => {
    await open('absolutt')
    const [unit] = await host.api.units.add({ set: '2020', numbers: ['1506'] })
    await host.api.units.update({ id: unit?.id ?? '', seats: 1 })
    const people = [await host.api.participants.add({ unitId: unit?.id ?? '', name: 'Ane', side: 'political' }), await host.api.participants.add({ unitId: unit?.id ?? '', name: 'Bo', side: 'youth' })]
    const gatherings = await host.api.gatherings.list()
    const joint = gatherings.find((gathering) => gathering.kind === 'joint')?.id ?? ''
    expect(await found(joint)).toContain('R1 warning too_many')
    await host.api.attendance.set({ gatheringId: joint, participantId: people[1]?.id ?? '', present: false })
    expect(await found(joint)).toEqual(['R3 warning side_missing', 'R4 warning side_missing', 'R5 hint absent'])
    expect(await found(gatherings.find((gathering) => gathering.kind === 'coordinator')?.id ?? '')).toEqual([])
  })
})
