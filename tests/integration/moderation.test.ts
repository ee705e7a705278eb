import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCaller } from '@electron/host/inProcess'
import type { AgendaItem, Prompt, Seat } from '@shared/domain/entities'
import type { InputState } from '@shared/domain/kinds'
import { decision } from '../support/decision'
import { openGathering, type OpenGathering } from '../support/gathering'
import { joinPhone, newKey, openRoomWithoutNetwork } from '../support/phones'

let open: OpenGathering
let prompt: Prompt
let talk: AgendaItem
let seat: Seat

const at = (seatId: string) => createCaller({ session: open.session, role: 'facilitator', seatId }).moderation
const refused = (id: string) => ({ data: { id } })
const refusal = refused('not_allowed')

/** A seat of the gathering that the lead lets moderate. */
async function moderator(name: string, gatheringId = open.gathering.id): Promise<Seat> {
  const { id } = await open.api.seats.add({ gatheringId, name })
  return open.api.seats.setModerates({ id, moderates: true })
}

/** Sends words from a phone of its own, and answers their id. */
async function says(words: string, unitId: string | null = null): Promise<string> {
  await joinPhone(open.session).answer({ promptId: prompt.id, text: words, unitId, key: newKey() })
  return (await inputs()).find(({ text }) => text === words)?.id ?? expect.fail('not there')
}
const inputs = () => open.api.youth.inputs({ gatheringId: open.gathering.id })
const stateOf = async (id: string) => (await inputs()).find((input) => input.id === id)?.state
const decide = (by: Seat, ids: readonly string[], state: InputState, seen: InputState = 'waiting') => at(by.id).setState({ texts: ids.map((id) => ({ id, seen })), state })

beforeEach(async () => {
  open = await openGathering()
  openRoomWithoutNetwork(open.session, open.gathering.id)
  const gatheringId = open.gathering.id
  prompt = await open.api.youth.addPrompt({ gatheringId, text: 'Hva gjør skolen trygg?' })
  await open.api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
  talk = await open.api.agenda.addItem({ gatheringId, kind: 'talk', title: 'Trygg skole', day: 0, before: null })
  seat = await moderator('Bord 1')
})
afterEach(() => open.close())

describe('a seat that may moderate', () => {
  it('sees what waits of inputs and questions, with what they are about and to whom, and nothing of where they came from', async () => {
    const [unit] = await open.api.units.add({ set: '2024', numbers: ['1531'] })
    const [toAll, toOne] = [await says('Voksne som ser oss'), await says('Buss hjem', unit?.id ?? '')]
    await joinPhone(open.session).ask({ itemId: talk.id, text: 'Hvordan begynte dere?', key: newKey() })
    const { subjects, texts } = await at(seat.id).list()
    expect(subjects).toEqual([
      { kind: 'prompt', id: prompt.id, text: 'Hva gjør skolen trygg?' }, { kind: 'item', id: talk.id, title: 'Trygg skole', itemKind: 'talk', speaker: talk.speaker },
    ])
    expect(texts).toEqual([
      { id: toAll, subjectId: prompt.id, text: 'Voksne som ser oss', state: 'waiting', addressee: null },
      { id: toOne, subjectId: prompt.id, text: 'Buss hjem', state: 'waiting', addressee: unit?.name },
      { id: texts[2]?.id, subjectId: talk.id, text: 'Hvordan begynte dere?', state: 'waiting', addressee: null },
    ])
  })

  it('approves, sets aside and lets wait, inputs and questions together, which the phones see, the receipts know, and the lead’s undo leaves alone', async () => {
    const phone = joinPhone(open.session)
    const key = newKey()
    const { receipt } = await phone.answer({ promptId: prompt.id, text: 'Voksne som ser oss', unitId: null, key })
    await phone.ask({ itemId: talk.id, text: 'Hvordan begynte dere?', key: newKey() })
    const ids = (await at(seat.id).list()).texts.map(({ id }) => id)
    await open.api.gatherings.update({ id: open.gathering.id, title: 'Samling én' })
    expect(await decide(seat, ids, 'approved')).toEqual({ changed: ids, passedOver: 0 })
    const shown = JSON.stringify(await phone.state())
    expect([shown.includes('Voksne som ser oss'), shown.includes('Hvordan begynte dere?')]).toEqual([true, true])
    expect((await inputs())[0]).toMatchObject({ receipt, read: true, state: 'approved' })
    expect(await open.api.history.undo()).toEqual({ name: 'gatherings.update', done: 'all' })
    expect(await decide(seat, ids, 'waiting', 'approved')).toEqual({ changed: ids, passedOver: 0 })
    expect(JSON.stringify(await phone.state())).not.toContain('Voksne som ser oss')
  })

  it('turns nothing that another moderator or the lead decided since it looked, and is told how many those are', async () => {
    const other = await moderator('Bord 2')
    const ids = [await says('en'), await says('to'), await says('tre')] as const
    await decide(other, [ids[0]], 'set_aside')
    await open.api.youth.setState(decision([ids[1]], 'set_aside'))
    expect(await decide(seat, ids, 'approved')).toEqual({ changed: [ids[2]], passedOver: 2 })
    expect(await Promise.all(ids.map(stateOf))).toEqual(['set_aside', 'set_aside', 'approved'])
    expect(await decide(seat, [ids[0]], 'approved', 'set_aside')).toEqual({ changed: [ids[0]], passedOver: 0 })
  })

  it('keeps what it decided where the lead decides on what it saw before, too: no step of the lead’s undo comes of that', async () => {
    const [one, two] = [await says('en'), await says('to')]
    await joinPhone(open.session).ask({ itemId: talk.id, text: 'Hvordan begynte dere?', key: newKey() })
    const [{ id: question } = { id: '' }] = await open.api.questions.list({ gatheringId: open.gathering.id })
    await open.api.gatherings.update({ id: open.gathering.id, title: 'Samling én' })
    await decide(seat, [one, question], 'set_aside')
    expect(await open.api.youth.setState(decision([one], 'approved'))).toEqual({ changed: [], passedOver: 1 })
    expect(await open.api.questions.setState(decision([question], 'approved'))).toEqual({ changed: [], passedOver: 1 })
    expect(await open.api.history.undo()).toEqual({ name: 'gatherings.update', done: 'all' })
    expect(await open.api.youth.setState(decision([one, two], 'approved'))).toEqual({ changed: [two], passedOver: 1 })
    expect([await stateOf(one), await stateOf(two)]).toEqual(['set_aside', 'approved'])
    expect(await open.api.youth.setState(decision([one], 'approved', 'set_aside'))).toEqual({ changed: [one], passedOver: 0 })
  })

  it('keeps what it decided where the lead takes an earlier decision of its own back', async () => {
    const [one, two] = [await says('en'), await says('to')]
    await open.api.youth.setState(decision([one, two], 'approved'))
    await decide(seat, [one], 'set_aside', 'approved')
    expect(await open.api.history.undo()).toEqual({ name: 'youth.setState', done: 'part' })
    expect([await stateOf(one), await stateOf(two)]).toEqual(['set_aside', 'waiting'])
  })

  it('changes nothing by an act that comes twice, or that another did as well', async () => {
    const id = await says('en')
    for (const changed of [[id], []]) expect(await decide(seat, [id], 'approved')).toEqual({ changed, passedOver: 0 })
    expect(await decide(await moderator('Bord 2'), [id], 'approved')).toEqual({ changed: [], passedOver: 0 })
    expect(await stateOf(id)).toBe('approved')
  })

  it('passes over what its phone took back meanwhile', async () => {
    const phone = joinPhone(open.session)
    const key = newKey()
    await phone.answer({ promptId: prompt.id, text: 'Glem det', unitId: null, key })
    const [id = ''] = (await inputs()).map((input) => input.id)
    const kept = await says('Voksne som ser oss')
    await phone.withdraw({ key })
    expect(await decide(seat, [id, kept], 'approved')).toEqual({ changed: [kept], passedOver: 1 })
  })
})

describe('going through what comes from the phones', () => {
  const everything = (seatId: string, id: string) => [() => at(seatId).list(), () => at(seatId).names(), () => at(seatId).setState({ texts: [{ id, seen: 'waiting' }], state: 'approved' })]

  it('is refused to a seat that may not, to one of no gathering, to one that is shut out, and to one from which it was taken back, at once', async () => {
    const id = await says('en')
    const plain = await open.api.seats.add({ gatheringId: open.gathering.id, name: 'Bord 3' })
    expect(plain.moderates).toBe(false)
    for (const seatId of [plain.id, 'nobody']) for (const ask of everything(seatId, id)) await expect(ask()).rejects.toMatchObject(refusal)
    await open.api.seats.revoke({ id: seat.id, revoked: true })
    for (const ask of everything(seat.id, id)) await expect(ask()).rejects.toMatchObject(refusal)
    await open.api.seats.revoke({ id: seat.id, revoked: false })
    expect((await at(seat.id).list()).texts).toHaveLength(1)
    await open.api.seats.setModerates({ id: seat.id, moderates: false })
    for (const ask of everything(seat.id, id)) await expect(ask()).rejects.toMatchObject(refusal)
    expect(await stateOf(id)).toBe('waiting')
  })

  it('ends with the undo of the act that allowed it', async () => {
    expect((await createCaller({ session: open.session, role: 'facilitator', seatId: seat.id }).table.state()).moderates).toBe(true)
    await open.api.history.undo()
    await expect(at(seat.id).list()).rejects.toMatchObject(refusal)
    expect((await createCaller({ session: open.session, role: 'facilitator', seatId: seat.id }).table.state()).moderates).toBe(false)
  })

  it('reaches no other gathering: neither what is there, nor by its ids, and with one of them among others nothing is changed', async () => {
    const other = await open.api.gatherings.add({ title: 'Samling 2', date: { kind: 'undecided' } })
    const theirPrompt = await open.api.youth.addPrompt({ gatheringId: other.id, text: 'Hva med dere?' })
    const theirs = await open.api.youth.addInput({ promptId: theirPrompt.id, text: 'Deres', unitId: null })
    const theirTalk = await open.api.agenda.addItem({ gatheringId: other.id, kind: 'talk', title: 'Deres innlegg', day: 0, before: null })
    const question = await open.api.questions.add({ itemId: theirTalk.id, text: 'Deres spørsmål' })
    const mine = await says('Vårt')
    expect(JSON.stringify(await at(seat.id).list())).not.toContain('Deres')
    await expect(decide(seat, [mine, theirs.id], 'approved')).rejects.toMatchObject(refusal)
    await expect(decide(seat, [question.id], 'set_aside', 'approved')).rejects.toMatchObject(refusal)
    expect(await stateOf(mine)).toBe('waiting')
    const their = await moderator('Deres bord', other.id)
    expect(await decide(their, [theirs.id], 'approved')).toEqual({ changed: [theirs.id], passedOver: 0 })
    expect(await decide(their, [question.id], 'set_aside', 'approved')).toEqual({ changed: [question.id], passedOver: 0 })
  })
})
