import { expect } from 'vitest'
import * as Y from 'yjs'
import type { createCaller } from '@electron/host/inProcess'
import { USUAL_SETTINGS } from '@shared/domain/division/settings'
import { NOTE_TEXT } from '@shared/domain/notes'
import { decision } from './decision'

type Api = ReturnType<typeof createCaller>

/** The first of a list that must not be empty. */
export const first = <T>(list: readonly T[]): T => list[0] ?? expect.fail('nothing there')

/** Writes a note as an editor does. */
export async function writeNote(api: Api, itemId: string, groupId: string | null, words: string): Promise<string> {
  const { note, path } = await api.notes.open({ itemId, groupId })
  const document = new Y.Doc()
  document.getText(NOTE_TEXT).insert(0, words)
  await api.notes.append({ noteId: note.id, path, update: Buffer.from(Y.encodeStateAsUpdate(document)).toString('base64') })
  return note.id
}

/** Looks at the place of a note, which makes the note, and writes nothing. */
export const lookAtNote: typeof writeNote = async (api, itemId, groupId) => (await api.notes.open({ itemId, groupId })).note.id

/** A programme with two municipalities at a gathering, with something of every kind. */
export async function fillProgramme(api: Api, note = writeNote) {
  const units = await api.units.add({ set: '2020', numbers: ['1531', '1532', '15'] })
  const unit = units.find((one) => one.number === '1531') ?? expect.fail('no Sula')
  const people = await Promise.all(units.map((one) => api.participants.add({ unitId: one.id, name: `Kari ${one.name}`, role: 'Ordfører' })))
  const gathering = (await api.gatherings.list())[1] ?? expect.fail('no gathering')
  const item = (kind: 'talk' | 'own_group_work' | 'cross_municipal_work') => api.agenda.addItem({ gatheringId: gathering.id, kind, title: kind, day: 0, before: null })
  const [talk, own, cross] = [await item('talk'), await item('own_group_work'), await item('cross_municipal_work')]
  const ownGroup = (await api.groups.addOwn({ itemId: own.id })).find((group) => group.unitId === unit.id) ?? expect.fail('no group')
  const crossGroup = await api.groups.add({ itemId: cross.id })
  await api.groups.seat({ itemId: cross.id, participantId: first(people).id, groupId: crossGroup.id })
  const notes = [await note(api, talk.id, null, 'Innlegget'), await note(api, own.id, ownGroup.id, 'Hos oss'), await note(api, cross.id, crossGroup.id, 'På tvers')]
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

/** Every command once, as something that changes what `fillProgramme` made. */
export async function everyCommand(api: Api) {
  const it = await fillProgramme(api)
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
    'groups.setLocked': () => api.groups.setLocked({ id: it.crossGroup.id, locked: true }),
    'groups.setFacilitator': () => api.groups.setFacilitator({ id: it.crossGroup.id, unitId: it.unit.id }),
    'division.set': () => api.division.set({ itemId: it.cross.id, settings: { ...USUAL_SETTINGS, rounds: 2 } }),
    'division.apply': () => api.division.apply({
      itemId: it.cross.id, seed: 3, surplus: [it.crossGroup.id], groups: [{ id: 'new-1', isNew: true, isLocked: false }], seats: [{ round: 0, groupId: 'new-1', participantIds: [it.person.id] }],
    }),
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
    'youth.setState': () => api.youth.setState(decision([it.input.id], 'approved')),
    'youth.setPromptState': () => api.youth.setPromptState({ ids: [it.prompt.id], state: 'open' }),
    'youth.setShown': () => api.youth.setShown({ ids: [it.input.id], shown: true }),
    'questions.add': () => api.questions.add({ itemId: it.talk.id, text: 'Hvorfor?' }),
    'questions.update': () => api.questions.update({ id: it.question.id, text: 'Når da?' }),
    'questions.setState': () => api.questions.setState(decision([it.question.id], 'set_aside', 'approved')),
    'questions.setAnswered': () => api.questions.setAnswered({ ids: [it.question.id], answered: true }),
    'questions.remove': () => api.questions.remove({ ids: [it.question.id] }),
    'evaluation.addQuestion': () => api.evaluation.addQuestion({ gatheringId: it.gathering.id, kind: 'text', text: 'Noe mer?' }),
    'evaluation.updateQuestion': () => api.evaluation.updateQuestion({ id: it.rating.id, text: 'Hvor bra var dagen?' }),
    'evaluation.moveQuestion': () => api.evaluation.moveQuestion({ id: it.rating.id, before: null }),
    'evaluation.removeQuestion': () => api.evaluation.removeQuestion({ id: it.rating.id }),
    'evaluation.setOpen': () => api.evaluation.setOpen({ gatheringId: it.gathering.id, open: true }),
    'seats.add': () => api.seats.add({ gatheringId: it.gathering.id, name: 'Bord 2' }),
    'seats.addForGroups': () => api.seats.addForGroups({ itemId: it.cross.id }),
    'seats.rename': () => api.seats.rename({ id: it.seat.id, name: 'Bord ved vinduet' }),
    'seats.revoke': () => api.seats.revoke({ id: it.seat.id, revoked: true }),
    'seats.setModerates': () => api.seats.setModerates({ id: it.seat.id, moderates: true }),
    'seats.setUnit': () => api.seats.setUnit({ id: it.seat.id, unitId: it.unit.id }),
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
