import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PHONE_SENDINGS_MOST, UNREAD_MOST } from '@shared/contract/roomLimits'
import { Bucket } from '@electron/services/room/bucket'
import { hintKinds, searchIn } from '@electron/services/room/hint'
import type { Prompt } from '@shared/domain/entities'
import { decision } from '../support/decision'
import { openGathering, type OpenGathering } from '../support/gathering'
import { joinPhone, newKey, openRoomWithoutNetwork } from '../support/phones'

let open: OpenGathering
let room: ReturnType<typeof openRoomWithoutNetwork>
let prompt: Prompt
beforeEach(async () => {
  open = await openGathering()
  room = openRoomWithoutNetwork(open.session, open.gathering.id)
  prompt = await open.api.youth.addPrompt({ gatheringId: open.gathering.id, text: 'Hva gjør skolen trygg?' })
  await open.api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
})
afterEach(() => open.close())

const phone = () => joinPhone(open.session)
const answer = (text: string, key = newKey(), unitId: string | null = null) => phone().answer({ promptId: prompt.id, text, unitId, key })
const inputs = () => open.api.youth.inputs({ gatheringId: open.gathering.id })
const refused = (id: string) => ({ code: 'REFUSED', data: { id } })
const fileHolds = (words: string) => {
  open.session.store.db.pragma('wal_checkpoint(TRUNCATE)')
  return readFileSync(open.session.store.path).includes(words)
}

describe('an answer from a phone', () => {
  it('waits for approval, with a receipt, a random id and nothing of who sent it or when', async () => {
    const { receipt } = await answer('  Voksne som ser oss ')
    expect(receipt).toMatch(/^[2-9A-HJKMNP-TV-Z]{3}-[2-9A-HJKMNP-TV-Z]{3}$/)
    const [input] = await inputs()
    expect(input).toMatchObject({ text: 'Voksne som ser oss', state: 'waiting', outcome: 'received', receipt, read: false, shown: false })
    expect(input?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/)
    expect(open.session.store.db.prepare(`SELECT name FROM command WHERE name LIKE 'phone%'`).all()).toEqual([{ name: 'phone' }])
  })

  it('is kept once, however often it is sent, and each time acknowledged with the same receipt', async () => {
    const key = newKey()
    const receipts = await Promise.all(Array.from({ length: 20 }, () => answer('Buss hjem', key)))
    await open.api.youth.setPromptState({ ids: [prompt.id], state: 'closed' })
    receipts.push(await answer('Buss hjem', key))
    expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(1)
    expect(await inputs()).toHaveLength(1)
  })

  it('is on the disk when it is acknowledged, together with others’ of the same moment, in their order', async () => {
    const { store } = open.session
    const before = (store.db.prepare('SELECT count(*) AS n FROM command').get() as { n: number }).n
    await Promise.all(Array.from({ length: 1200 }, (_, index) => answer(`svar ${index}`)))
    expect((await inputs()).map((input) => input.text)).toEqual(Array.from({ length: 1200 }, (_, index) => `svar ${index}`))
    expect(new Set((await inputs()).map((input) => input.receipt)).size).toBe(1200)
    expect((store.db.prepare('SELECT count(*) AS n FROM command').get() as { n: number }).n - before).toBeLessThan(30)
  })

  it('is taken as often as one phone can have to say, and no more: others’ are, and what was acknowledged is again', async () => {
    const eager = joinPhone(open.session, 'eager')
    const keys = Array.from({ length: PHONE_SENDINGS_MOST }, () => newKey())
    const send = (key: string) => eager.answer({ promptId: prompt.id, text: 'Hør her', unitId: null, key })
    await Promise.all([...keys, ...keys].map(send))
    await expect(send(newKey())).rejects.toMatchObject({ data: { id: 'phone_sent_most', params: { most: PHONE_SENDINGS_MOST } } })
    expect(await send(keys[0] ?? '')).toHaveProperty('receipt')
    const next = await open.api.youth.addPrompt({ gatheringId: open.gathering.id, text: 'Noe annet?' })
    await open.api.youth.setPromptState({ ids: [next.id], state: 'open' })
    await eager.answer({ promptId: next.id, text: 'Også her', unitId: null, key: newKey() })
    await answer('En annen telefon')
    expect(await inputs()).toHaveLength(PHONE_SENDINGS_MOST + 2)
    expect(fileHolds('eager')).toBe(false)
  })

  it('waits on the phone where too much waits to be read, and is taken in when somebody has read', async () => {
    const { store } = open.session
    store.log.run('test.fill', null, false, () => {
      const row = { promptId: prompt.id, unitId: null, state: 'waiting', outcome: 'received', outcomeText: '', receipt: null, read: false, shown: false, text: 'Spam' } as const
      for (let index = 1; index < UNREAD_MOST; index++) store.youthInput.insert({ ...row, id: randomUUID(), position: index, proof: null })
    })
    await answer('den siste')
    const talk = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'talk', title: 'Om trygghet', day: 0, before: null })
    await expect(answer('for mye')).rejects.toMatchObject(refused('too_much_unread'))
    await expect(phone().ask({ itemId: talk.id, text: 'For mye?', key: newKey() })).rejects.toMatchObject(refused('too_much_unread'))
    await open.api.youth.setState(decision((await inputs()).slice(0, 10).map(({ id }) => id), 'set_aside'))
    const key = newKey()
    await expect.poll(() => answer('nå er det plass', key).then(() => 'taken', () => 'refused')).toBe('taken')
  })

  it('that is refused leaves those of the same moment alone', async () => {
    const results = await Promise.allSettled([answer('en'), answer('x'.repeat(1001)), answer('to', newKey(), 'nowhere'), answer('tre')])
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(results[1]).toMatchObject({ reason: refused('answer_too_long') })
    expect(results[2]).toMatchObject({ reason: refused('not_found') })
    expect((await inputs()).map((input) => input.text)).toEqual(['en', 'tre'])
  })

  it('is refused while the prompt is no longer open, not yet, or another gathering’s, and while no room is open', async () => {
    await open.api.youth.setPromptState({ ids: [prompt.id], state: 'closed' })
    await expect(answer('for sent')).rejects.toMatchObject(refused('prompt_closed'))
    await open.api.youth.setPromptState({ ids: [prompt.id], state: 'draft' })
    await expect(answer('for tidlig')).rejects.toMatchObject(refused('not_found'))
    await open.api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
    const other = await open.api.gatherings.add({ title: 'En annen' })
    openRoomWithoutNetwork(open.session, other.id)
    await expect(answer('feil samling')).rejects.toMatchObject(refused('not_found'))
    room.close()
    await expect(answer('ingen hjemme')).rejects.toMatchObject(refused('room_closed'))
    expect(await inputs()).toEqual([])
  })

  it('is no step of the lead’s undo, and does not stand in its way', async () => {
    await answer('Lys i gangen')
    const [input] = await inputs()
    await open.api.youth.setState(decision([input?.id ?? ''], 'approved'))
    await answer('Mer lys')
    expect(await open.api.history.undo()).toEqual({ name: 'youth.setState', done: 'all' })
    expect((await inputs()).map(({ text, state }) => [text, state])).toEqual([['Lys i gangen', 'waiting'], ['Mer lys', 'waiting']])
  })
})

describe('an answer that its phone takes back', () => {
  it('is gone for good: from the list, from the phones, from the file and its log, and a late copy is not taken in', async () => {
    const key = newKey()
    const { receipt } = await answer('Hemmeligvasdal', key)
    const [input] = await inputs()
    await open.api.youth.setState(decision([input?.id ?? ''], 'approved'))
    await phone().support({ subjectId: input?.id ?? '', on: true })
    expect(fileHolds('Hemmeligvasdal')).toBe(true)
    await phone().withdraw({ key })
    expect(await inputs()).toEqual([])
    expect(fileHolds('Hemmeligvasdal')).toBe(false)
    expect(open.session.store.support.all()).toEqual([])
    expect(await phone().receipts({ receipts: [receipt] })).toEqual([{ receipt, status: 'gone', unit: null, outcome: '' }])
    await expect(answer('Hemmeligvasdal', key)).rejects.toMatchObject(refused('answer_withdrawn'))
    await phone().withdraw({ key })
  })

  it('does not stop the lead from undoing what was done to others in the same act', async () => {
    const key = newKey()
    await Promise.all([answer('min', key), answer('din')])
    await open.api.youth.setState(decision((await inputs()).map((input) => input.id), 'approved'))
    await phone().withdraw({ key })
    await open.api.history.undo()
    expect((await inputs()).map(({ text, state }) => [text, state])).toEqual([['din', 'waiting']])
  })

  it('is gone for good, too, where the lead has removed it, alone or with what it was an answer to: undo brings the others back, and not this one', async () => {
    const talk = await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'talk', title: 'Lek og læring', day: 0, before: null })
    const [key, other, asked] = [newKey(), newKey(), newKey()]
    await Promise.all([answer('Hemmeligvasdal', key), answer('Stillevasdal', other), answer('din'), phone().ask({ itemId: talk.id, text: 'Spørrevasdal', key: asked })])
    await open.api.youth.setState(decision((await inputs()).map((input) => input.id), 'approved'))
    await open.api.youth.removeInputs({ ids: (await inputs()).filter((input) => input.text !== 'Stillevasdal').map((input) => input.id) })
    await open.api.youth.removePrompt({ id: prompt.id })
    await open.api.agenda.removeItem({ id: talk.id })
    for (const each of [key, other, asked]) await phone().withdraw({ key: each })
    for (const words of ['Hemmeligvasdal', 'Stillevasdal', 'Spørrevasdal']) expect(fileHolds(words)).toBe(false)
    for (let step = 0; step < 4; step++) await open.api.history.undo()
    expect((await inputs()).map(({ text, state }) => [text, state])).toEqual([['din', 'waiting']])
    expect(await open.api.questions.list({ gatheringId: open.gathering.id })).toEqual([])
  })

  it('stays where its prompt is closed', async () => {
    const key = newKey()
    await answer('for sent å angre', key)
    await open.api.youth.setPromptState({ ids: [prompt.id], state: 'closed' })
    await expect(phone().withdraw({ key })).rejects.toMatchObject(refused('prompt_closed'))
    expect(await inputs()).toHaveLength(1)
  })

  it('is gone, too, where both come in the same moment', async () => {
    const [key, other] = [newKey(), newKey()]
    const results = await Promise.allSettled([answer('angret', key), answer('en annen', other), phone().withdraw({ key }), answer('angret', key), answer('en annen', other)])
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect((await inputs()).map((input) => input.text)).toEqual(['en annen'])
    expect(fileHolds('angret')).toBe(false)
  })

  it('can be taken back before it has come', async () => {
    const key = newKey()
    await phone().withdraw({ key })
    await expect(answer('kom for sent', key)).rejects.toMatchObject(refused('answer_withdrawn'))
  })
})

describe('a receipt', () => {
  it('says how far the input came, to whoever has the code, however it is typed', async () => {
    const [unit] = await open.api.units.add({ set: '2020', numbers: ['1506'] })
    const { receipt } = await answer('Buss hjem', newKey(), unit?.id ?? null)
    const [input] = await inputs()
    const id = input?.id ?? ''
    const status = async () => (await phone().receipts({ receipts: [receipt.toLowerCase().replace('-', ' ')] }))[0]
    expect(await status()).toMatchObject({ status: 'received', unit: unit?.name, outcome: '' })
    await open.api.youth.markRead({ ids: [id, 'gone'] })
    expect(await status()).toMatchObject({ status: 'read' })
    await open.api.youth.setShown({ ids: [id], shown: true })
    expect(await status()).toMatchObject({ status: 'shown' })
    await open.api.youth.updateInput({ id, outcome: 'not_done', outcomeText: 'Ikke råd i år' })
    expect(await status()).toMatchObject({ status: 'not_done', outcome: 'Ikke råd i år' })
    expect(JSON.stringify(await status())).not.toContain('Buss hjem')
  })

  it('is another for phones to ask about only when what it says has changed', async () => {
    const mark = async () => (await phone().state()).receipts
    const none = await mark()
    await answer('ja')
    expect(await mark()).toBe(none)
    await open.api.youth.markRead({ ids: (await inputs()).map((input) => input.id) })
    expect(await mark()).not.toBe(none)
  })

  it('can stand on a sheet of paper: what is typed in from it gets the sheet’s code, once', async () => {
    const codes = await open.api.youth.sheetCodes({ promptId: prompt.id, count: 300 })
    expect(new Set(codes).size).toBe(300)
    const code = codes[0] ?? ''
    const input = await open.api.youth.addInput({ promptId: prompt.id, text: 'Skrevet på ark', unitId: null, receipt: ` ${code.toLowerCase().replace('-', '')} ` })
    expect(input).toMatchObject({ receipt: code, read: true, proof: null })
    await expect(open.api.youth.addInput({ promptId: prompt.id, text: 'Samme ark', unitId: null, receipt: code })).rejects.toMatchObject({ data: { id: 'receipt_taken', params: { receipt: code } } })
    await expect(open.api.youth.addInput({ promptId: prompt.id, text: 'Uleselig', unitId: null, receipt: 'K7O-111' })).rejects.toMatchObject(refused('receipt_unreadable'))
    expect(await phone().receipts({ receipts: [code] })).toMatchObject([{ status: 'read' }])
  })

  it('on a sheet is refused where it is another prompt’s or on no sheet, and says which, so that an answer is under its own question and can be followed', async () => {
    const other = await open.api.youth.addPrompt({ gatheringId: open.gathering.id, text: 'Hva er bra?' })
    const type = (receipt: string, promptId = prompt.id) => open.api.youth.addInput({ promptId, text: 'Fra arket', unitId: null, receipt })
    expect((await type('K7M-3XQ')).receipt).toBe('K7M-3XQ') // nothing was printed here yet: it is from elsewhere
    const [mine, theirs] = [await open.api.youth.sheetCodes({ promptId: prompt.id, count: 100 }), await open.api.youth.sheetCodes({ promptId: other.id, count: 100 })]
    for (const code of theirs.slice(1)) await expect(type(code)).rejects.toMatchObject({ data: { id: 'receipt_of_other_prompt', params: { receipt: code, number: 2 } } })
    // One character is another than on the sheet, at every place: of all those, next to none is let in.
    const mistyped = mine.flatMap((code) => [0, 1, 2, 4, 5, 6].map((at) => code.slice(0, at) + (code[at] === 'X' ? 'Y' : 'X') + code.slice(at + 1)))
    const outcomes = await Promise.all(mistyped.map((code) => type(code).then(() => 'taken', (error: { readonly data: { readonly id: string } }) => error.data.id)))
    expect(outcomes.filter((outcome) => outcome === 'receipt_on_no_sheet').length).toBeGreaterThan(580)
    expect(outcomes.filter((outcome) => outcome === 'taken').length).toBeLessThan(10)
    expect([(await type(mine[0] ?? '')).promptId, (await type(theirs[0] ?? '', other.id)).promptId]).toEqual([prompt.id, other.id])
  })
})

describe('a hint', () => {
  it('tells what kind of person’s mark a text may hold, and nothing of the list it was checked against', async () => {
    const [unit] = await open.api.units.add({ set: '2020', numbers: ['1506'] })
    open.register(unit?.id ?? '', [['Kari Nordmann', 'youth'], ['Hans-Jørgen Åsnes', 'political']])
    const kinds = async (text: string) => (await phone().hint({ text })).kinds
    expect(await kinds('Det er Karis idé')).toEqual(['name'])
    expect(await kinds('Jørgen sa det')).toEqual(['name'])
    expect(await kinds('Ring 912 34 567 eller skriv til meg@skole.no')).toEqual(['phone', 'email'])
    expect(await kinds('Jeg er født 010109 12345')).toEqual(['identity'])
    expect(await kinds('Molde trenger en kafé')).toEqual([])
  })

  it('is looked for with what was prepared once, until people change', async () => {
    const { store } = open.session
    const [unit] = await open.api.units.add({ set: '2020', numbers: ['1506'] })
    open.register(unit?.id ?? '', [['Kari Nordmann', 'youth']])
    const first = searchIn(store)
    await answer('En kafé')
    await phone().hint({ text: 'Kari' })
    expect(searchIn(store)).toBe(first)
    open.register(unit?.id ?? '', [['Ola Dunk', 'youth']])
    expect(searchIn(store)).not.toBe(first)
    expect((await phone().hint({ text: 'Spør Ola Dunk' })).kinds).toEqual(['name'])
  })

  it('is none, and no refusal, where all phones together ask for more than there is time for', async () => {
    const [unit] = await open.api.units.add({ set: '2020', numbers: ['1506'] })
    open.register(unit?.id ?? '', [['Kari Nordmann', 'youth']])
    const budget = new Bucket(1e-6, 0)
    const found = Array.from({ length: 30 }, () => hintKinds(open.session.store, 'Kari Nordmann sa det', budget))
    expect(found).toEqual([['name'], ...Array.from({ length: 29 }, () => [])])
  })
})
