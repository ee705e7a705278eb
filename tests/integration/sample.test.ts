import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Participant } from '@shared/domain/entities'
import { INPUT_STATES, ITEM_KINDS, MEASURE_STATUSES, OUTCOMES, POINT_KINDS, SCOPES, SIDES } from '@shared/domain/kinds'
import { NOTE_TEXT } from '@shared/domain/notes'
import { sideOfRole } from '@shared/domain/registration/roles'
import { noteText } from '@electron/services/gathering/noteDocument'
import { updatesAfter } from '@electron/store/noteLog'
import type { Store } from '@electron/store/store'
import { textFor } from '@shared/text'
import { root } from '../support/aliases'
import { startTestHost } from '../support/host'

let host: ReturnType<typeof startTestHost>
let store: Store
beforeAll(async () => {
  host = startTestHost({ now: () => new Date('2020-12-14T09:00:00Z') })
  await host.api.files.openSample()
  store = host.session.store
})
afterAll(() => host.stop())

const gatheringCalled = (title: string) => store.gathering.all().find((gathering) => gathering.title === title)?.id ?? ''
const itemsOf = (title: string) => store.agendaItem.all({ gatheringId: gatheringCalled(title) })
const groupsOf = (title: string, kind: 'own' | 'cross') => itemsOf(title).flatMap((item) => store.group.all({ itemId: item.id, kind }))

function membersOf(groupId: string): Participant[] {
  return store.member.all({ groupId }).map((member) => store.participant.get(member.participantId))
}

test('the script makes the same bytes on every run: those that are in the product', () => {
  const made = spawnSync(process.execPath, [join(root, 'resources/scripts/makeSample.ts'), '--print'], { encoding: 'buffer', maxBuffer: 16 * 1024 * 1024 })
  expect(made.stderr.toString()).toBe('')
  expect(made.stdout.equals(readFileSync(join(root, 'resources/sample/sample.json')))).toBe(true)
})

test('each copy has ids of its own, is sound and has nothing to undo', async () => {
  await using other = startTestHost()
  await other.api.files.openSample()
  const ids = new Set(store.participant.all().map((person) => person.id))
  expect(other.session.store.participant.all().filter((person) => ids.has(person.id))).toEqual([])
  expect(other.session.store.checkIntegrity()).toEqual([])
  expect(await other.api.history.state()).toEqual({ undo: null, redo: null })
})

describe('the programme', () => {
  test('says that it is a sample and has the real units, deadline and dates', () => {
    expect(store.programme.all()).toMatchObject([{ isSample: true, template: 'absolutt', registrationDeadline: '2020-10-23' }])
    const units = store.unit.all()
    expect(units.map((unit) => unit.kind).sort()).toEqual(['county', ...Array.from({ length: 26 }, () => 'municipality')])
    expect(units.map((unit) => unit.number)).toEqual(expect.arrayContaining(['1505', '1507', '1579', '15']))
    expect(store.gathering.all().map(({ kind, date, form }) => ({ kind, date, form }))).toEqual([
      { kind: 'information', date: { kind: 'day', day: '2020-09-25' }, form: 'digital' },
      { kind: 'joint', date: { kind: 'day', day: '2020-11-17' }, form: 'digital' },
      { kind: 'joint', date: { kind: 'days', from: '2020-12-10', to: '2020-12-11' }, form: 'undecided' },
      { kind: 'coordinator', date: { kind: 'day', day: '2021-01-06' }, form: 'undecided' },
      { kind: 'joint', date: { kind: 'days', from: '2021-03-24', to: '2021-03-25' }, form: 'undecided' },
      { kind: 'coordinator', date: { kind: 'day', day: '2021-09-09' }, form: 'undecided' },
      { kind: 'joint', date: { kind: 'days', from: '2021-11-18', to: '2021-11-19' }, form: 'undecided' },
      { kind: 'coordinator', date: { kind: 'month', month: '2022-01' }, form: 'undecided' },
      { kind: 'experience', date: { kind: 'month', month: '2022-04' }, form: 'undecided' },
    ])
  })

  test('has core groups of four to six people with names of their own and roles that say their side', () => {
    const people = store.participant.all()
    expect(new Set(people.map((person) => person.name)).size).toBe(people.length)
    expect(people.filter((person) => sideOfRole(person.role) !== person.side)).toEqual([])
    expect(new Set(people.map((person) => person.side))).toEqual(new Set(SIDES))
    const sizeOf = (unitId: string) => people.filter((person) => person.unitId === unitId).length
    expect(store.unit.all().filter((unit) => sizeOf(unit.id) < 4 || sizeOf(unit.id) > 6 || unit.theme === '').map((unit) => unit.name)).toEqual([])
  })

  test('leaves something for every composition rule that can find anything', async () => {
    const findings = await host.api.composition.check({ gatheringId: null })
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set(['R2', 'R3', 'R4', 'R6', 'R9']))
    const present = await host.api.composition.check({ gatheringId: gatheringCalled('Samling 2') })
    expect(new Set(present.map((finding) => finding.rule))).toEqual(new Set(['R2', 'R3', 'R4', 'R5']))
  })

  test('uses every kind, scope, state, outcome and status of the domain', () => {
    expect(new Set(store.agendaItem.all().map((item) => item.kind))).toEqual(new Set(ITEM_KINDS))
    expect(new Set(store.point.all().map((point) => point.kind))).toEqual(new Set(POINT_KINDS))
    expect(new Set(store.point.all().map((point) => point.scope))).toEqual(new Set(SCOPES))
    expect(new Set(store.youthInput.all().map((input) => input.state))).toEqual(new Set(INPUT_STATES))
    expect(new Set(store.youthInput.all().map((input) => input.outcome))).toEqual(new Set(OUTCOMES))
    expect(new Set(store.measure.all().map((measure) => measure.status))).toEqual(new Set(MEASURE_STATUSES))
  })

  test('keeps every note as a document that an editor can go on with, in the notes\' text', () => {
    const notes = store.note.all()
    expect(notes.length).toBeGreaterThan(150)
    for (const { id } of notes) {
      const document = new Y.Doc()
      for (const { bytes } of updatesAfter(store.db, id, 0)) Y.applyUpdate(document, bytes)
      expect(document.getText(NOTE_TEXT).toString()).toBe(noteText(store, id))
      expect(noteText(store, id).trim()).not.toBe('')
    }
  })
})

describe.each(['Samling 1', 'Samling 2'])('%s', (title) => {
  test('has cross-municipal groups with no two from one municipality, young people never alone, and everybody who was there', () => {
    const gatheringId = gatheringCalled(title)
    const present = store.attendance.all({ gatheringId, present: true }).map((row) => row.participantId).sort()
    expect(store.attendance.all({ gatheringId })).toHaveLength(store.participant.all().length)
    for (const item of itemsOf(title).filter(({ kind }) => kind === 'cross_municipal_work' || kind === 'experience_sharing')) {
      const groups = store.group.all({ itemId: item.id }).map((group) => membersOf(group.id))
      expect(groups.flat().map((person) => person.id).sort()).toEqual(present)
      for (const people of groups) {
        expect(new Set(people.map((person) => person.unitId)).size).toBe(people.length)
        expect(people.filter((person) => person.side === 'youth').length).not.toBe(1)
      }
    }
  })

  test('has something in every part of every municipality\'s report', async () => {
    const gatheringId = gatheringCalled(title)
    const empty: string[] = []
    for (const unit of store.unit.all()) {
      const { blocks } = await host.api.reports.preview({ gatheringId, unitId: unit.id })
      const said = JSON.stringify(blocks)
      for (const language of ['nb', 'nn'] as const) {
        const { talks, own, cross, youth, measures } = textFor(language).report
        empty.push(...[talks.empty, own.empty, cross.empty, youth.empty, measures.empty].filter((sentence) => said.includes(sentence)).map((sentence) => `${unit.name}: ${sentence}`))
      }
    }
    expect(empty).toEqual([])
  })

  test('gives every municipality notes of its own, a place in a group, a measure and work to do at home', () => {
    const gatheringId = gatheringCalled(title)
    expect(store.gathering.get(gatheringId).homeWork).toContain('1. ')
    const cross = groupsOf(title, 'cross').flatMap((group) => membersOf(group.id))
    const lacking = store.unit.all().filter((unit) => {
      const own = groupsOf(title, 'own').filter((group) => group.unitId === unit.id)
      const wrote = own.length > 0 && own.every((group) => store.point.all({ groupId: group.id, unitId: unit.id, scope: 'unit' }).length > 0)
      return !wrote || !cross.some((person) => person.unitId === unit.id) || store.measure.all({ gatheringId, unitId: unit.id }).length === 0
    })
    expect(lacking.map((unit) => unit.name)).toEqual([])
  })
})
