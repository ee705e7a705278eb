import { isDeepStrictEqual } from 'node:util'
import { isContractProcedure } from '@orpc/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readText } from '@electron/store/noteLog'
import type { ProcedureMeta } from '@shared/contract/base'
import { contract } from '@shared/contract/contract'
import { NOTE_TEXT } from '@shared/domain/notes'
import { startTestHost } from '../support/host'

let host: ReturnType<typeof startTestHost>
beforeEach(async () => {
  host = startTestHost()
  await host.api.files.create({ name: 'Angre', template: 'absolutt', language: 'nb' })
})
afterEach(() => host.stop())

/** Every row that undo speaks for. */
function rows() {
  const { programme, phase, rule, unit, participant, gathering, attendance, agendaDay, agendaItem, group, member, note, point, prompt, youthInput, measure, seat, speakerQuestion, evaluationQuestion } = host.session.store
  return [
    programme, phase, rule, unit, participant, gathering, attendance, agendaDay, agendaItem, group, member, note, point, prompt, youthInput, measure, seat, speakerQuestion,
    evaluationQuestion,
  ].map((table) => table.all())
}

/** The names of all procedures that are one step of undo. */
function commands(part: unknown = contract, path: readonly string[] = []): string[] {
  if (isContractProcedure(part)) return (part['~orpc'].meta as ProcedureMeta).kind === 'command' ? [path.join('.')] : []
  return Object.entries(part as Record<string, unknown>).flatMap(([key, inner]) => commands(inner, [...path, key]))
}

const first = <T>(list: readonly T[]): T => list[0] ?? expect.fail('nothing there')

/** Writes a note as an editor does. */
async function write(itemId: string, groupId: string | null, words: string): Promise<string> {
  const { note } = await host.api.notes.open({ itemId, groupId })
  const document = new Y.Doc()
  document.getText(NOTE_TEXT).insert(0, words)
  await host.api.notes.append({ noteId: note.id, update: Buffer.from(Y.encodeStateAsUpdate(document)).toString('base64') })
  return note.id
}

/** A programme with two municipalities at a gathering, with something of every kind. */
async function fill() {
  const { api } = host
  const units = await api.units.add({ set: '2020', numbers: ['1531', '1532', '15'] })
  const unit = units.find((one) => one.number === '1531') ?? expect.fail('no Sula')
  const people = await Promise.all(units.map((one) => api.participants.add({ unitId: one.id, name: `Kari ${one.name}`, role: 'Ordfører' })))
  const gathering = (await api.gatherings.list())[1] ?? expect.fail('no gathering')
  const item = (kind: 'talk' | 'own_group_work' | 'cross_municipal_work') => api.agenda.addItem({ gatheringId: gathering.id, kind, title: kind, day: 0, before: null })
  const [talk, own, cross] = [await item('talk'), await item('own_group_work'), await item('cross_municipal_work')]
  const ownGroup = (await api.groups.addOwn({ itemId: own.id })).find((group) => group.unitId === unit.id) ?? expect.fail('no group')
  const crossGroup = await api.groups.add({ itemId: cross.id })
  await api.groups.seat({ itemId: cross.id, participantId: first(people).id, groupId: crossGroup.id })
  const notes = [await write(talk.id, null, 'Innlegget'), await write(own.id, ownGroup.id, 'Hos oss'), await write(cross.id, crossGroup.id, 'På tvers')]
  const point = await api.points.add({ itemId: cross.id, groupId: crossGroup.id, kind: 'need', text: 'Mer tid', unitId: unit.id })
  const prompt = await api.youth.addPrompt({ gatheringId: gathering.id, text: 'Hva mangler?' })
  const input = await api.youth.addInput({ promptId: prompt.id, text: 'En kafé', unitId: unit.id })
  const measure = await api.measures.add({ unitId: unit.id, gatheringId: gathering.id, what: 'Åpne en kafé' })
  await api.points.add({ itemId: cross.id, groupId: crossGroup.id, kind: 'question', text: 'Hvem betaler?' })
  await api.youth.addPrompt({ gatheringId: gathering.id, text: 'Hva skal vi slutte med?' })
  await api.measures.add({ unitId: unit.id, what: 'Male veggene' })
  await api.attendance.setAll({ gatheringId: gathering.id, present: true })
  const seat = await api.seats.add({ gatheringId: gathering.id, name: 'Bord 1' })
  const question = await api.questions.add({ itemId: talk.id, text: 'Når?' })
  const rating = await api.evaluation.addQuestion({ gatheringId: gathering.id, kind: 'scale', text: 'Hvor nyttig var dagen?' })
  await api.evaluation.addQuestion({ gatheringId: gathering.id, kind: 'text', text: 'Hva tar du med hjem?' })
  return { unit, person: first(people), gathering, talk, own, cross, ownGroup, crossGroup, notes, point, prompt, input, measure, seat, question, rating }
}

/** Every command once, as something that changes what `fill` made. */
async function everyCommand() {
  const { api } = host
  const it = await fill()
  const { importId } = await api.registration.preview({ files: [{ name: 'Sula.csv', size: 30, bytes: Buffer.from('Navn;Rolle\nPer Vik;Kommunedirektør\n').toString('base64') }] })
  const phase = first(await api.programme.phases())
  return {
    'programme.update': () => api.programme.update({ name: 'Nytt navn', registrationDeadline: '2020-10-23' }),
    'programme.addPhase': () => api.programme.addPhase({ place: 'home', title: 'Etterpå' }),
    'programme.updatePhase': () => api.programme.updatePhase({ id: phase.id, title: 'Før' }),
    'programme.movePhase': () => api.programme.movePhase({ id: phase.id, before: null }),
    'programme.removePhase': () => api.programme.removePhase({ id: phase.id }),
    'programme.setRule': () => api.programme.setRule({ id: 'R4', severity: 'off' }),
    'units.add': () => api.units.add({ set: '2020', numbers: ['1506', '1507'] }),
    'units.update': () => api.units.update({ id: it.unit.id, theme: 'Oppvekst', seats: 7, reportLanguage: 'nn' }),
    'participants.add': () => api.participants.add({ unitId: it.unit.id, name: 'Ola Dal' }),
    'participants.update': () => api.participants.update({ id: it.person.id, side: 'union' }),
    'registration.save': () => api.registration.save({ importId, edits: {}, removals: [it.person.id] }),
    'gatherings.add': () => api.gatherings.add({ title: 'Ekstra', date: { kind: 'month', month: '2021-05' } }),
    'gatherings.update': () => api.gatherings.update({ id: it.gathering.id, date: { kind: 'days', from: '2020-11-17', to: '2020-11-18' }, homeWork: '1. Les' }),
    'gatherings.move': () => api.gatherings.move({ id: it.gathering.id, before: null }),
    'attendance.set': () => api.attendance.set({ gatheringId: it.gathering.id, participantId: it.person.id, present: false }),
    'attendance.setAll': () => api.attendance.setAll({ gatheringId: it.gathering.id, present: false }),
    'agenda.setDayStart': () => api.agenda.setDayStart({ gatheringId: it.gathering.id, day: 0, startsAt: '08:15' }),
    'agenda.addItem': () => api.agenda.addItem({ gatheringId: it.gathering.id, kind: 'lunch', day: 0, before: it.own.id }),
    'agenda.updateItem': () => api.agenda.updateItem({ id: it.talk.id, title: 'Innlegg', lockedAt: '10:00' }),
    'agenda.moveItem': () => api.agenda.moveItem({ id: it.talk.id, day: 1, before: null }),
    'groups.addOwn': () => api.groups.addOwn({ itemId: it.talk.id }),
    'groups.add': () => api.groups.add({ itemId: it.cross.id }),
    'groups.rename': () => api.groups.rename({ id: it.crossGroup.id, name: 'Blå gruppe' }),
    'groups.seat': () => api.groups.seat({ itemId: it.cross.id, participantId: it.person.id, groupId: null }),
    'notes.setScope': () => api.notes.setScope({ id: first(it.notes), scope: 'lead' }),
    'points.add': () => api.points.add({ itemId: it.talk.id, groupId: null, kind: 'insight', text: 'Aha' }),
    'points.update': () => api.points.update({ id: it.point.id, text: 'Mer ro', scope: 'unit' }),
    'points.move': () => api.points.move({ id: it.point.id, before: null }),
    'points.remove': () => api.points.remove({ id: it.point.id }),
    'youth.addPrompt': () => api.youth.addPrompt({ gatheringId: it.gathering.id, text: 'Mer?' }),
    'youth.updatePrompt': () => api.youth.updatePrompt({ id: it.prompt.id, text: 'Hva trengs?' }),
    'youth.movePrompt': () => api.youth.movePrompt({ id: it.prompt.id, before: null }),
    'youth.addInput': () => api.youth.addInput({ promptId: it.prompt.id, text: 'Tid', unitId: null }),
    'youth.updateInput': () => api.youth.updateInput({ id: it.input.id, outcome: 'done', outcomeText: 'Åpnet', unitId: null }),
    'youth.setState': () => api.youth.setState({ ids: [it.input.id], state: 'approved' }),
    'youth.setPromptState': () => api.youth.setPromptState({ ids: [it.prompt.id], state: 'open' }),
    'youth.setShown': () => api.youth.setShown({ ids: [it.input.id], shown: true }),
    'questions.add': () => api.questions.add({ itemId: it.talk.id, text: 'Hvorfor?' }),
    'questions.update': () => api.questions.update({ id: it.question.id, text: 'Når da?' }),
    'questions.setState': () => api.questions.setState({ ids: [it.question.id], state: 'set_aside' }),
    'questions.setAnswered': () => api.questions.setAnswered({ ids: [it.question.id], answered: true }),
    'questions.remove': () => api.questions.remove({ ids: [it.question.id] }),
    'evaluation.addQuestion': () => api.evaluation.addQuestion({ gatheringId: it.gathering.id, kind: 'text', text: 'Noe mer?' }),
    'evaluation.updateQuestion': () => api.evaluation.updateQuestion({ id: it.rating.id, text: 'Hvor bra var dagen?' }),
    'evaluation.moveQuestion': () => api.evaluation.moveQuestion({ id: it.rating.id, before: null }),
    'evaluation.removeQuestion': () => api.evaluation.removeQuestion({ id: it.rating.id }),
    'evaluation.setOpen': () => api.evaluation.setOpen({ gatheringId: it.gathering.id, open: true }),
    'seats.add': () => api.seats.add({ gatheringId: it.gathering.id, name: 'Bord 2' }),
    'seats.rename': () => api.seats.rename({ id: it.seat.id, name: 'Bord ved vinduet' }),
    'seats.revoke': () => api.seats.revoke({ id: it.seat.id, revoked: true }),
    'seats.renew': () => api.seats.renew({ id: it.seat.id }),
    'seats.remove': () => api.seats.remove({ id: it.seat.id }),
    'youth.removeInputs': () => api.youth.removeInputs({ ids: [it.input.id] }),
    'youth.removePrompt': () => api.youth.removePrompt({ id: it.prompt.id }),
    'measures.addFromPoint': () => api.measures.addFromPoint({ pointId: it.point.id, unitId: it.unit.id }),
    'measures.add': () => api.measures.add({ unitId: it.unit.id, what: 'Enda et' }),
    'measures.update': () => api.measures.update({ id: it.measure.id, status: 'done', deadline: '2021-03-24' }),
    'measures.move': () => api.measures.move({ id: it.measure.id, before: null }),
    'measures.remove': () => api.measures.remove({ id: it.measure.id }),
    'groups.remove': () => api.groups.remove({ id: it.crossGroup.id }),
    'participants.remove': () => api.participants.remove({ id: it.person.id }),
    'units.remove': () => api.units.remove({ id: it.unit.id }),
    'agenda.removeItem': () => api.agenda.removeItem({ id: it.own.id }),
    'gatherings.remove': () => api.gatherings.remove({ id: it.gathering.id }),
  }
}

describe('undo and redo', () => {
  test('take every kind of command back to the row, and do it again', async () => {
    const acts = await everyCommand()
    expect(Object.keys(acts).toSorted()).toEqual(commands().toSorted())
    const wrong: string[] = []
    for (const [name, act] of Object.entries(acts)) {
      // Each command is tried on what `fill` made: it is undone at the end, so that the next finds the same.
      const before = rows()
      await act()
      const after = rows()
      const { undo } = await host.api.history.state()
      if (undo !== name) {
        wrong.push(`${name} changed nothing`)
        continue
      }
      await host.api.history.undo()
      if (!isDeepStrictEqual(rows(), before)) wrong.push(`undo of ${name}`)
      await host.api.history.redo()
      if (!isDeepStrictEqual(rows(), after)) wrong.push(`redo of ${name}`)
      await host.api.history.undo()
    }
    expect(wrong).toEqual([])
    expect(host.session.store.checkIntegrity()).toEqual([])
  })

  test('bring a removed gathering back with its notes, word by word', async () => {
    const { gathering, notes } = await fill()
    const before = rows()
    await host.api.gatherings.remove({ id: gathering.id })
    expect(host.session.store.note.all()).toEqual([])
    await host.api.history.undo()
    expect(rows()).toEqual(before)
    expect(notes.map((id) => readText(host.session.store.db, id))).toEqual(['Innlegget', 'Hos oss', 'På tvers'])
    const note = host.session.store.note.get(notes[1] ?? '')
    const { updates } = await host.api.notes.open({ itemId: note.itemId, groupId: note.groupId })
    const document = new Y.Doc()
    for (const update of updates) Y.applyUpdate(document, Buffer.from(update, 'base64'))
    expect(document.getText(NOTE_TEXT).toString()).toBe('Hos oss')
  })

  test('leave alone what was written in a note in between', async () => {
    const { talk } = await fill()
    await host.api.agenda.updateItem({ id: talk.id, title: 'Nytt' })
    const id = await write(talk.id, null, ' og mer')
    await host.api.history.undo()
    expect(host.session.store.agendaItem.get(talk.id).title).toBe('talk')
    expect(readText(host.session.store.db, id)).toContain('og mer')
  })

  test('go back to the empty programme and forward again, step by step', async () => {
    const start = rows()
    const { notes } = await fill()
    await host.api.notes.setScope({ id: first(notes), scope: 'lead' })
    const filled = rows()
    // Notes are made by opening them, which is no step of undo; they go with their places, and come back with them.
    for (let turn = 0; turn < 2; turn++) {
      while ((await host.api.history.state()).undo !== null) await host.api.history.undo()
      expect(rows()).toEqual(start)
      while ((await host.api.history.state()).redo !== null) await host.api.history.redo()
      expect(rows()).toEqual(filled)
    }
  })

  test('bring back a note that was made while its place was on its way through undo and redo, with its readers', async () => {
    const { api } = host
    const { own, ownGroup } = await fill()
    await api.agenda.removeItem({ id: own.id })
    await api.history.undo()
    const id = await write(own.id, null, 'Skrevet mens det var angret')
    await api.history.redo()
    expect(host.session.store.note.find(id)).toBeUndefined()
    await api.history.undo()
    expect(host.session.store.note.all({ itemId: own.id }).map((note) => [note.groupId, note.scope]).toSorted()).toEqual([[ownGroup.id, 'unit'], [null, 'programme']].toSorted())
    expect(readText(host.session.store.db, id)).toBe('Skrevet mens det var angret')
  })

  test('keep the exact place of a row that was moved between the same two many times', async () => {
    const { api } = host
    const { gathering } = await fill()
    const add = (title: string) => api.agenda.addItem({ gatheringId: gathering.id, kind: 'talk', title, day: 5, before: null })
    const [a, b] = [await add('a'), await add('b')]
    const states = [rows()]
    for (let turn = 0; turn < 60; turn++) {
      const { id } = await api.agenda.addItem({ gatheringId: gathering.id, kind: 'talk', title: `${turn}`, day: 5, before: b.id })
      if (turn % 2 === 0) await api.agenda.moveItem({ id, day: 5, before: a.id })
      states.push(rows())
    }
    for (let turn = 59; turn >= 0; turn--) {
      await api.history.undo()
      if (turn % 2 === 0) await api.history.undo()
      expect(rows()).toEqual(states[turn])
    }
    while ((await api.history.state()).redo !== null) await api.history.redo()
    expect(rows()).toEqual(states.at(-1))
  })
})

test('a row can be moved in between the same two for ever, and each move can be undone', async () => {
  const { api } = host
  const [one, two, three] = await api.programme.phases()
  const ids = [one?.id ?? '', two?.id ?? '', three?.id ?? '']
  for (let turn = 0; turn < 130; turn++) {
    const [, middle = '', last = ''] = ids
    await api.programme.movePhase({ id: last, before: middle })
    ids.splice(1, 2, last, middle)
    expect((await api.programme.phases()).slice(0, 3).map((phase) => phase.id)).toEqual(ids)
  }
  for (let turn = 0; turn < 130; turn++) await api.history.undo()
  expect((await api.programme.phases()).slice(0, 3)).toEqual([one, two, three])
})

describe('steps', () => {
  const title = () => first(host.session.store.gathering.all()).title

  test('edits of the same field one after the other are one step; another field or another act begins a new one', async () => {
    const { api } = host
    const { id } = first(await api.gatherings.list())
    for (const text of ['I', 'In', 'Inf', 'Info']) await api.gatherings.update({ id, title: text })
    await api.gatherings.update({ id, place: 'Molde' })
    await api.gatherings.update({ id, title: 'Info igjen' })
    await api.history.undo()
    expect(title()).toBe('Info')
    await api.history.undo()
    expect(first(await api.gatherings.list())).toMatchObject({ title: 'Info', place: '' })
    await api.history.undo()
    expect(title()).toBe('Informasjonsmøte')
    expect(await api.history.state()).toEqual({ undo: null, redo: 'gatherings.update' })
    await api.history.redo()
    expect(title()).toBe('Info')
  })

  test('edits after an undo do not melt into the step before it', async () => {
    const { api } = host
    const { id } = first(await api.gatherings.list())
    await api.gatherings.update({ id, title: 'A' })
    await api.units.add({ set: '2020', numbers: ['1531'] })
    await api.history.undo()
    await api.gatherings.update({ id, title: 'B' })
    await api.history.undo()
    expect(title()).toBe('A')
  })

  test('edits after a redo are a step of their own', async () => {
    const { api } = host
    const { id } = first(await api.gatherings.list())
    await api.gatherings.update({ id, title: 'A' })
    await api.history.undo()
    await api.history.redo()
    await api.gatherings.update({ id, title: 'AB' })
    await api.history.undo()
    expect(title()).toBe('A')
    await api.history.redo()
    expect(title()).toBe('AB')
  })

  test('a new command drops what could be done again; one that changes nothing does not', async () => {
    const { api } = host
    const { id } = first(await api.gatherings.list())
    await api.units.add({ set: '2020', numbers: ['1531'] })
    await api.history.undo()
    await api.gatherings.move({ id, before: (await api.gatherings.list())[1]?.id ?? null })
    expect((await api.history.state()).redo).toBe('units.add')
    await api.programme.addPhase({ place: 'home', title: 'Ny' })
    expect(await api.history.state()).toEqual({ undo: 'programme.addPhase', redo: null })
    await expect(api.history.redo()).rejects.toMatchObject({ data: { id: 'nothing_to_redo' } })
  })

  test('with nothing done there is nothing to undo', async () => {
    await expect(host.api.history.undo()).rejects.toMatchObject({ data: { id: 'nothing_to_undo' } })
  })

  test('survive a restart', async () => {
    await host.api.units.add({ set: '2020', numbers: ['1531'] })
    await host.api.programme.update({ name: 'To' })
    await host.api.history.undo()
    const path = host.session.store.path
    await host.session.close()
    const again = startTestHost({ folder: host.folder })
    await again.api.files.open({ path })
    expect(await again.api.history.state()).toEqual({ undo: 'units.add', redo: 'programme.update' })
    await again.api.history.redo()
    expect((await again.api.programme.get()).name).toBe('To')
    await again.api.history.undo()
    await again.api.history.undo()
    expect(await again.api.units.list()).toEqual([])
    await again.session.close()
  })
})
