import { isDeepStrictEqual } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { noteText } from '@electron/services/gathering/noteDocument'
import { NOTE_TEXT } from '@shared/domain/notes'
import { everyCommand, fillProgramme, first, lookAtNote, writeNote } from '../support/everyCommand'
import { startTestHost } from '../support/host'
import { procedures } from '../support/procedures'

let host: ReturnType<typeof startTestHost>
beforeEach(async () => {
  host = startTestHost()
  await host.api.files.create({ name: 'Angre', template: 'absolutt', language: 'nb' })
})
afterEach(() => host.stop())

/** Every row that undo speaks for. */
function rows() {
  const { programme, phase, rule, unit, participant, gathering, attendance, agendaDay, agendaItem, group, member, division, note, point, prompt, youthInput, measure, seat, speakerQuestion, evaluationQuestion } = host.session.store
  return [
    programme, phase, rule, unit, participant, gathering, attendance, agendaDay, agendaItem, group, member, division, note, point, prompt, youthInput, measure, seat, speakerQuestion,
    evaluationQuestion,
  ].map((table) => table.all())
}

describe('undo and redo', () => {
  test('take every kind of command back to the row, and do it again', async () => {
    const acts = await everyCommand(host.api)
    expect(Object.keys(acts).toSorted()).toEqual(procedures().flatMap(({ path, meta }) => meta.kind === 'command' ? [path.join('.')] : []).toSorted())
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
    const { gathering, notes } = await fillProgramme(host.api)
    const before = rows()
    await host.api.gatherings.remove({ id: gathering.id })
    expect(host.session.store.note.all()).toEqual([])
    await host.api.history.undo()
    expect(rows()).toEqual(before)
    expect(notes.map((id) => noteText(host.session.store, id))).toEqual(['Innlegget', 'Hos oss', 'På tvers'])
    const note = host.session.store.note.get(notes[1] ?? '')
    const { updates } = await host.api.notes.open({ itemId: note.itemId, groupId: note.groupId })
    const document = new Y.Doc()
    for (const update of updates) Y.applyUpdate(document, Buffer.from(update, 'base64'))
    expect(document.getText(NOTE_TEXT).toString()).toBe('Hos oss')
  })

  test('leave alone what was written in a note in between', async () => {
    const { talk } = await fillProgramme(host.api)
    await host.api.agenda.updateItem({ id: talk.id, title: 'Nytt' })
    const id = await writeNote(host.api, talk.id, null, ' og mer')
    await host.api.history.undo()
    expect(host.session.store.agendaItem.get(talk.id).title).toBe('talk')
    expect(noteText(host.session.store, id)).toContain('og mer')
  })

  test('go back to the empty programme and forward again, step by step', async () => {
    const start = rows()
    const { notes } = await fillProgramme(host.api, lookAtNote)
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
    const { own, ownGroup } = await fillProgramme(host.api)
    await api.agenda.removeItem({ id: own.id })
    await api.history.undo()
    const id = await writeNote(host.api, own.id, null, 'Skrevet mens det var angret')
    await api.history.redo()
    expect(host.session.store.note.find(id)).toBeUndefined()
    await api.history.undo()
    expect(host.session.store.note.all({ itemId: own.id }).map((note) => `${note.groupId} ${note.scope}`).toSorted()).toEqual([`${ownGroup.id} unit`, 'null programme'].toSorted())
    expect(noteText(host.session.store, id)).toBe('Skrevet mens det var angret')
  })

  test('keep the exact place of a row that was moved between the same two many times', async () => {
    const { api } = host
    const { gathering } = await fillProgramme(host.api)
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
