import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decision } from '../support/decision'
import { openGathering, type OpenGathering } from '../support/gathering'
import { joinPhone, newKey, openRoomWithoutNetwork } from '../support/phones'

let open: OpenGathering
beforeEach(async () => { open = await openGathering() })
afterEach(() => open.close())

const addPrompt = (text: string) => open.api.youth.addPrompt({ gatheringId: open.gathering.id, text })
const prompts = async () => (await open.api.youth.prompts({ gatheringId: open.gathering.id })).map((prompt) => prompt.text)
const inputs = () => open.api.youth.inputs({ gatheringId: open.gathering.id })

describe('youth input', () => {
  it('waits until the lead approves it or sets it aside, several in one act that can be undone', async () => {
    const prompt = await addPrompt('Hva gjør skolen trygg?')
    const [a, b] = [await open.api.youth.addInput({ promptId: prompt.id, text: 'Voksne som ser oss', unitId: null }), await open.api.youth.addInput({ promptId: prompt.id, text: 'Tull', unitId: null })]
    expect(a).toMatchObject({ state: 'waiting', outcome: 'received', outcomeText: '', unitId: null })
    await open.api.youth.setState(decision([a.id, b.id], 'approved'))
    expect((await inputs()).map((input) => input.state)).toEqual(['approved', 'approved'])
    await open.api.history.undo()
    expect((await inputs()).map((input) => input.state)).toEqual(['waiting', 'waiting'])
    expect(await open.api.youth.setState(decision([a.id, 'gone'], 'set_aside'))).toEqual({ changed: [a.id], passedOver: 1 })
    expect((await inputs()).map((input) => input.state)).toEqual(['set_aside', 'waiting'])
  })

  it('is addressed to all or to one unit, and says what was done with it', async () => {
    const [unit] = await open.api.units.add({ set: '2020', numbers: ['1506'] })
    const prompt = await addPrompt('Hva vil du ha?')
    const input = await open.api.youth.addInput({ promptId: prompt.id, text: 'Buss hjem', unitId: unit?.id ?? '' })
    await expect(open.api.youth.updateInput({ id: input.id, unitId: 'nobody' })).rejects.toMatchObject({ data: { id: 'not_found' } })
    expect(await open.api.youth.updateInput({ id: input.id, unitId: null, outcome: 'done', outcomeText: 'Kveldsbuss fra mars' }))
      .toMatchObject({ unitId: null, outcome: 'done', outcomeText: 'Kveldsbuss fra mars', text: 'Buss hjem' })
  })

  it('is read by whoever does something with it: that it was on the screen as well does not stand in the way of undo', async () => {
    const [unit] = await open.api.units.add({ set: '2020', numbers: ['1506'] })
    const prompt = await addPrompt('Hva vil du ha?')
    const room = openRoomWithoutNetwork(open.session, open.gathering.id)
    await open.api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
    for (const words of ['en', 'to']) await joinPhone(open.session).answer({ promptId: prompt.id, text: words, unitId: null, key: newKey() })
    room.close()
    const ids = (await inputs()).map((input) => input.id)
    await open.api.youth.updateInput({ id: ids[0] ?? '', unitId: unit?.id ?? '' })
    await open.api.youth.setShown({ ids: ids.slice(1), shown: true })
    await open.api.youth.markRead({ ids })
    await open.api.history.undo()
    await open.api.history.undo()
    expect((await inputs()).map(({ unitId, shown }) => [unitId, shown])).toEqual([[null, false], [null, false]])
  })

  it('keeps no person, device or time: its row has the words and nothing of who said them', async () => {
    const columns = open.session.store.db.pragma('table_info(youth_input)') as { name: string }[]
    expect(columns.map((column) => column.name)).toEqual(['id', 'prompt_id', 'position', 'text', 'unit_id', 'state', 'outcome', 'outcome_text', 'receipt', 'proof', 'read', 'shown'])
    const prompt = await addPrompt('Hva mangler?')
    const { id } = await open.api.youth.addInput({ promptId: prompt.id, text: 'Tid', unitId: null })
    // Version 7 has the time in it, version 4 nothing but chance.
    expect([prompt.id, id].map((one) => one.charAt(14))).toEqual(['7', '4'])
  })

  it('goes with its prompt and comes back with it', async () => {
    const first = await addPrompt('Første')
    const second = await addPrompt('Andre')
    await open.api.youth.addInput({ promptId: second.id, text: 'svar to', unitId: null })
    await open.api.youth.addInput({ promptId: first.id, text: 'svar en', unitId: null })
    await open.api.youth.movePrompt({ id: second.id, before: first.id })
    expect([await prompts(), (await inputs()).map((input) => input.text)]).toEqual([['Andre', 'Første'], ['svar to', 'svar en']])
    await open.api.youth.removePrompt({ id: second.id })
    expect([await prompts(), (await inputs()).map((input) => input.text)]).toEqual([['Første'], ['svar en']])
    await open.api.history.undo()
    expect((await inputs()).map((input) => input.text)).toEqual(['svar to', 'svar en'])
    await open.api.youth.updatePrompt({ id: first.id, text: 'Endret' })
    await open.api.youth.removeInputs({ ids: (await inputs()).map((input) => input.id) })
    expect([await prompts(), await inputs()]).toEqual([['Andre', 'Endret'], []])
  })

  it('is checked on screen against the names of those who take part', async () => {
    const [unit] = await open.api.units.add({ set: '2020', numbers: ['1506'] })
    open.register(unit?.id ?? '', [['Kari Nordmann', 'youth'], ['Ola Nordmann', 'political'], ['Kari Nordmann', 'union']])
    expect(await open.api.youth.names()).toEqual(['Kari Nordmann', 'Ola Nordmann'])
  })
})
