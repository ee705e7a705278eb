import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '@electron/services/room/answers'
import { PHONE_INPUTS_SHOWN, phoneState } from '@shared/contract/phone'
import { decision } from '../support/decision'
import { openGathering, type OpenGathering } from '../support/gathering'
import { joinPhone, newKey, openRoomWithoutNetwork } from '../support/phones'

let open: OpenGathering
beforeEach(async () => {
  open = await openGathering()
  openRoomWithoutNetwork(open.session, open.gathering.id)
})
afterEach(() => open.close())

const phone = (name?: string) => joinPhone(open.session, name)
const state = () => phone().state()
const gatheringId = () => ({ gatheringId: open.gathering.id })
const refused = (id: string) => ({ code: 'REFUSED', data: { id } })
const addItem = (kind: 'talk' | 'break' | 'plenary', title: string) => open.api.agenda.addItem({ ...gatheringId(), kind, title, day: 0, before: null })

async function openPrompt(text = 'Hva mangler?') {
  const prompt = await open.api.youth.addPrompt({ ...gatheringId(), text })
  await open.api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
  return prompt
}

async function approved(promptId: string, text: string, unitId: string | null = null) {
  const input = await open.api.youth.addInput({ promptId, text, unitId })
  await open.api.youth.setState(decision([input.id], 'approved'))
  return input
}

describe('what phones are sent', () => {
  it('fits the contract and holds what was approved and is for all, nothing else', async () => {
    const [unit] = await open.api.units.add({ set: '2020', numbers: ['1506'] })
    const prompt = await openPrompt()
    const draft = await open.api.youth.addPrompt({ ...gatheringId(), text: 'Ikke klart ennå' })
    const shown = await approved(prompt.id, 'En kafé')
    await approved(prompt.id, 'Bare til kommunen', unit?.id ?? null)
    await open.api.youth.addInput({ promptId: prompt.id, text: 'Venter', unitId: null })
    await open.api.youth.setState(decision([(await open.api.youth.addInput({ promptId: prompt.id, text: 'Lagt til side', unitId: null })).id], 'set_aside'))
    await approved(draft.id, 'Under et utkast')
    const seen = await state()
    expect(phoneState.parse(seen)).toEqual(seen)
    expect(seen.prompts).toEqual([{ id: prompt.id, text: 'Hva mangler?', open: true, inputs: [{ id: shown.id, text: 'En kafé', support: 0 }] }])
    expect(seen.units).toEqual([{ id: unit?.id, name: unit?.name }])
    await open.api.youth.setPromptState({ ids: [prompt.id], state: 'closed' })
    expect((await state()).prompts).toMatchObject([{ open: false, inputs: [{ text: 'En kafé' }] }])
  })

  it('stays small however much comes in: the most supported and the newest', async () => {
    const prompt = await openPrompt()
    const all = []
    for (let index = 0; index < PHONE_INPUTS_SHOWN + 50; index += 1) all.push(await open.api.youth.addInput({ promptId: prompt.id, text: `nr ${index}`, unitId: null }))
    await open.api.youth.setState(decision(all.map((input) => input.id), 'approved'))
    await phone().support({ subjectId: all[3]?.id ?? '', on: true })
    const inputs = (await state()).prompts[0]?.inputs ?? []
    expect(inputs).toHaveLength(PHONE_INPUTS_SHOWN)
    expect(inputs[0]).toMatchObject({ text: 'nr 3', support: 1 })
    expect(inputs.map((input) => input.text)).toContain(`nr ${PHONE_INPUTS_SHOWN + 49}`)
  })

  it('stands in no order that tells what came after what', async () => {
    const prompt = await openPrompt()
    for (const text of ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju']) await phone().answer({ promptId: prompt.id, text, unitId: null, key: newKey() })
    const inputs = await open.api.youth.inputs(gatheringId())
    await open.api.youth.setState(decision(inputs.map(({ id }) => id), 'approved'))
    const shown = (await state()).prompts[0]?.inputs ?? []
    expect(shown.map(({ id }) => id)).toEqual(inputs.map(({ id }) => id).sort())
    expect(shown).toHaveLength(7)
  })

  it('is refused where no room is open', async () => {
    openRoomWithoutNetwork(open.session, open.gathering.id).close()
    await expect(state()).rejects.toMatchObject(refused('room_closed'))
  })
})

describe('support', () => {
  it('counts each phone once, can be taken back, and tells nobody whose it is', async () => {
    const input = await approved((await openPrompt()).id, 'En kafé')
    const [one, other] = [phone('one-phone'), phone('other-phone')]
    await Promise.all([one.support({ subjectId: input.id, on: true }), one.support({ subjectId: input.id, on: true }), other.support({ subjectId: input.id, on: true })])
    expect(await open.api.youth.support(gatheringId())).toEqual([{ inputId: input.id, count: 2 }])
    await one.support({ subjectId: input.id, on: false })
    await one.support({ subjectId: input.id, on: false })
    expect((await state()).prompts[0]?.inputs[0]?.support).toBe(1)
    expect(JSON.stringify(open.session.store.db.prepare('SELECT * FROM support').all())).not.toContain('phone')
  })

  it('is for what phones are shown, while its prompt is open', async () => {
    const [unit] = await open.api.units.add({ set: '2020', numbers: ['1506'] })
    const prompt = await openPrompt()
    const [seen, addressed] = [await approved(prompt.id, 'for alle'), await approved(prompt.id, 'for én', unit?.id ?? null)]
    const waiting = await open.api.youth.addInput({ promptId: prompt.id, text: 'venter', unitId: null })
    for (const subjectId of [addressed.id, waiting.id, 'nothing']) await expect(phone().support({ subjectId, on: true })).rejects.toMatchObject(refused('not_found'))
    await open.api.youth.setPromptState({ ids: [prompt.id], state: 'closed' })
    await expect(phone().support({ subjectId: seen.id, on: true })).rejects.toMatchObject(refused('prompt_closed'))
  })
})

describe('questions to speakers', () => {
  it('wait for the lead, are supported, answered, and withdrawn by the phone that asked', async () => {
    const [talk] = [await addItem('talk', 'Om trygghet'), await addItem('break', 'Pause')]
    const key = newKey()
    await Promise.all([phone().ask({ itemId: talk.id, text: 'Hva koster det?', key }), phone().ask({ itemId: talk.id, text: 'Hva koster det?', key })])
    await phone().ask({ itemId: talk.id, text: 'Hvem bestemmer?', key: newKey() })
    const [cost, who] = await open.api.questions.list(gatheringId())
    expect([cost, who]).toMatchObject([{ text: 'Hva koster det?', state: 'waiting', answered: false, support: 0 }, { text: 'Hvem bestemmer?' }])
    expect(cost).not.toHaveProperty('proof')
    expect((await state()).talks).toEqual([{ id: talk.id, title: 'Om trygghet', speaker: '', questions: [] }])
    await open.api.questions.setState(decision([cost?.id ?? '', who?.id ?? ''], 'approved'))
    await phone().support({ subjectId: who?.id ?? '', on: true })
    await open.api.questions.setAnswered({ ids: [who?.id ?? ''], answered: true })
    expect((await state()).talks[0]?.questions.map(({ text, support, answered }) => [text, support, answered])).toEqual([['Hva koster det?', 0, false], ['Hvem bestemmer?', 1, true]])
    await phone().withdraw({ key })
    expect((await open.api.questions.list(gatheringId())).map(({ text }) => text)).toEqual(['Hvem bestemmer?'])
    await expect(phone().ask({ itemId: talk.id, text: 'Hva koster det?', key })).rejects.toMatchObject(refused('answer_withdrawn'))
  })

  it('are for whoever speaks at this gathering', async () => {
    const pause = await addItem('break', 'Pause')
    const ask = (itemId: string) => phone().ask({ itemId, text: 'Hei?', key: newKey() })
    await expect(ask(pause.id)).rejects.toMatchObject(refused('not_found'))
    await expect(ask('nothing')).rejects.toMatchObject(refused('not_found'))
    const other = await open.api.gatherings.add({ title: 'En annen' })
    const elsewhere = await open.api.agenda.addItem({ gatheringId: other.id, kind: 'talk', title: '', day: 0, before: null })
    await expect(ask(elsewhere.id)).rejects.toMatchObject(refused('not_found'))
  })
})

describe('the evaluation of the day', () => {
  const addQuestions = async () => [
    await open.api.evaluation.addQuestion({ ...gatheringId(), kind: 'scale', text: 'Hvor nyttig var dagen?' }),
    await open.api.evaluation.addQuestion({ ...gatheringId(), kind: 'text', text: 'Hva tar du med hjem?' }),
  ] as const

  it('is on the phones only while the lead has it open', async () => {
    const [scale] = await addQuestions()
    const send = () => phone().evaluate({ answers: [{ questionId: scale.id, value: 4, text: '' }], key: newKey() })
    expect((await state()).evaluation).toEqual([])
    await expect(send()).rejects.toMatchObject(refused('evaluation_closed'))
    await open.api.evaluation.setOpen({ ...gatheringId(), open: true })
    expect((await state()).evaluation.map(({ kind, text }) => [kind, text])).toEqual([['scale', 'Hvor nyttig var dagen?'], ['text', 'Hva tar du med hjem?']])
    await send()
  })

  it('is numbers and words once three have answered; one phone’s last answers count, and cannot be put together', async () => {
    const [scale, text] = await addQuestions()
    await open.api.evaluation.setOpen({ ...gatheringId(), open: true })
    const send = (value: number | null, words: string, name?: string) =>
      phone(name).evaluate({ answers: [{ questionId: scale.id, value, text: 'ikke her' }, { questionId: text.id, value: 1, text: words }], key: newKey() })
    await Promise.all([send(5, 'Kake', 'one-phone'), send(2, '')])
    await send(3, 'Kaker', 'one-phone')
    const summaries = async () => (await open.api.evaluation.results(gatheringId())).map(({ summary }) => summary)
    expect(await summaries()).toEqual([{ kind: 'too_few', count: 2 }, { kind: 'too_few', count: 1 }])
    await Promise.all([send(4, 'Alt'), send(null, 'Bråk')])
    expect(await summaries()).toEqual([
      { kind: 'scale', count: 3, average: 3, counts: [0, 1, 1, 1, 0] }, { kind: 'text', count: 3, texts: ['Alt', 'Bråk', 'Kaker'] },
    ])
    await send(null, '', 'one-phone')
    expect(await summaries()).toEqual([{ kind: 'too_few', count: 2 }, { kind: 'too_few', count: 2 }])
    const rows = open.session.store.evaluationAnswer.all()
    expect(new Set(rows.flatMap(({ id, proof }) => [id, proof])).size).toBe(rows.length * 2)
    expect(rows.filter((row) => row.questionId === scale.id).map((row) => row.text)).toEqual(['', ''])
  })

  it('counts a phone once, whatever its keys, also where it is sent again or the room was closed meanwhile, and says nothing of which phone', async () => {
    const [scale] = await addQuestions()
    await open.api.evaluation.setOpen({ ...gatheringId(), open: true })
    const send = (value: number, key = newKey()) => phone('stuffer').evaluate({ answers: [{ questionId: scale.id, value, text: '' }], key })
    for (let value = 0; value < 29; value++) await send(1 + value % 5)
    const key = newKey()
    await Promise.all([send(2, key), send(2, key)])
    openRoomWithoutNetwork(open.session, open.gathering.id).close()
    openRoomWithoutNetwork(open.session, open.gathering.id)
    await send(3, key)
    expect(open.session.store.evaluationAnswer.all()).toMatchObject([{ value: 3 }])
    expect(JSON.stringify(open.session.store.evaluationAnswer.all())).not.toContain('stuffer')
  })

  it('replaces what a programme from before knows by the phone’s key', async () => {
    const [scale] = await addQuestions()
    await open.api.evaluation.setOpen({ ...gatheringId(), open: true })
    const key = newKey()
    const { store } = open.session
    store.log.run('test.before', null, false, () => store.evaluationAnswer.insert({ id: randomUUID(), questionId: scale.id, value: 1, text: '', proof: hashOf(`${key} ${scale.id}`) }))
    for (const value of [4, 5]) await phone('one-phone').evaluate({ answers: [{ questionId: scale.id, value, text: '' }], key })
    await phone('one-phone').evaluate({ answers: [{ questionId: scale.id, value: 3, text: '' }], key: newKey() })
    expect(store.evaluationAnswer.all()).toMatchObject([{ value: 3 }])
  })

  it('loses no answers when a question’s removal is undone', async () => {
    const [scale] = await addQuestions()
    await open.api.evaluation.setOpen({ ...gatheringId(), open: true })
    for (const value of [1, 2, 3]) await phone().evaluate({ answers: [{ questionId: scale.id, value, text: '' }], key: newKey() })
    await open.api.evaluation.removeQuestion({ id: scale.id })
    await open.api.history.undo()
    expect((await open.api.evaluation.results(gatheringId()))[0]?.summary).toMatchObject({ count: 3, average: 2 })
  })
})
