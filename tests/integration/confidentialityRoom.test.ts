import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { phoneState, type PhoneState } from '@shared/contract/phone'
import { ROOM_SOCKETS } from '@shared/contract/roomLimits'
import type { TablePlace, TableState } from '@shared/contract/table'
import { noteId } from '@shared/domain/entities'
import { canariesIn } from '../support/canaries'
import { openCanaryRoom, type CanaryRoom } from '../support/canaryRoom'
import { NoteTable, socketWith } from '../support/noteTable'
import { newKey } from '../support/phones'
import { ask, HubSocket, post } from '../support/room'
import { openTableLine } from '../support/tableLine'

let room: CanaryRoom
/** What no phone and no table may be sent: what was not approved, what the organisers keep to themselves, what is another gathering's, and every key. */
let never: readonly string[]

beforeAll(async () => {
  room = await openCanaryRoom()
  never = [...room.programme.secret, ...room.programme.leadNote, ...room.programme.elsewhere, ...room.keys()]
})
afterAll(() => room.programme.close())

/** Which of these words are in one of these texts. */
const among = (words: readonly string[], texts: readonly string[]): string[] => words.filter((word) => texts.some((text) => text.includes(word)))

const itemOf = (kind: string, gatheringId = room.programme.gatheringId): string =>
  room.programme.session.store.agendaItem.all({ gatheringId }).find((item) => item.kind === kind)?.id ?? expect.fail(`no ${kind}`)

describe('the phones in the room', () => {
  let token: string
  /** Everything that came to one phone over its line. */
  let frames: readonly string[]
  let answers: readonly unknown[]

  /** Calls everything a phone can do over its own line, and answers what came of each. */
  async function callAll(socket: HubSocket, state: PhoneState): Promise<unknown[]> {
    const { store } = room.programme.session
    const [promptId, key] = [state.prompts[0]?.id, newKey()]
    const calls: readonly (readonly [name: string, input: unknown])[] = [
      ['phone.state', {}], ['phone.answer', { promptId, text: 'Et svar', unitId: null, key }], ['phone.support', { subjectId: state.prompts[0]?.inputs[0]?.id, on: true }],
      ['phone.support', { subjectId: store.youthInput.all({ state: 'waiting' })[0]?.id, on: true }], ['phone.ask', { itemId: state.talks[0]?.id, text: 'Når?', key: newKey() }],
      ['phone.evaluate', { answers: [{ questionId: state.evaluation[0]?.id, value: 4, text: '' }], key: newKey() }], ['phone.withdraw', { key }],
      ['phone.hint', { text: `Det var ${room.people()[0]}` }], ['phone.answer', { promptId: 7 }], ['phone.nothing', {}],
    ]
    for (const [id, [call, input]] of calls.entries()) socket.socket.send(JSON.stringify({ id, call, input }))
    const outcomes = new Map<number, unknown>()
    while (outcomes.size < calls.length) {
      const { id, data, refusal } = await socket.next<{ readonly id?: number; readonly data?: unknown; readonly refusal?: { readonly id: string } }>()
      if (id !== undefined) outcomes.set(id, refusal?.id ?? data)
    }
    return calls.map((_, id) => outcomes.get(id))
  }

  beforeAll(async () => {
    token = await room.phone()
    const { api, gatheringId, session } = room.programme
    const socket = await HubSocket.with(room.url, ROOM_SOCKETS.phone, token)
    const first = await socket.next<{ readonly state: PhoneState }>()
    answers = await callAll(socket, first.state)
    // A change sends the next frame.
    await api.youth.setPromptState({ ids: session.store.prompt.all({ gatheringId, state: 'open' }).map(({ id }) => id), state: 'closed' })
    for (let open = true; open;) open = (await socket.next<{ readonly state?: PhoneState }>()).state?.prompts[0]?.open ?? true
    socket.socket.terminate()
    frames = socket.heard
  })

  const states = (): string[] => frames.filter((frame) => !frame.startsWith('{"id"'))

  it('are sent what was approved for all, and nothing else: neither frames nor the same over HTTP', async () => {
    const asked = await post(room.url, 'phone.state', {}, token)
    expect(asked.status).toBe(200)
    expect(states().length).toBeGreaterThan(1)
    for (const state of [...states(), asked.body]) expect(canariesIn(state)).toEqual(room.programme.phones.toSorted())
    for (const state of states()) phoneState.parse((JSON.parse(state) as { state: unknown }).state)
  })

  it('are answered what came of a call, and no word of what others wrote', () => {
    expect(answers).toEqual([
      expect.objectContaining({ gathering: expect.anything() as object }), { receipt: expect.any(String) as string }, null, 'not_found', null, null, null, { kinds: ['name'] }, 'bad_input', 'not_found',
    ])
    const own = frames.filter((frame) => frame.startsWith('{"id"') && !frame.startsWith('{"id":0,'))
    expect(own).toHaveLength(answers.length - 1)
    expect(canariesIn(own.join())).toEqual([])
  })

  it('are sent no code, secret, key or receipt, and no name of anybody who takes part', async () => {
    const { body } = await post(room.url, 'phone.state', {}, token)
    expect(room.keys().length).toBeGreaterThan(30)
    expect(room.people().length).toBeGreaterThan(5)
    expect(among([...never, ...room.people()], [...frames, body])).toEqual([])
  })

  it('learn from a receipt what was done with that input, and no word of it or of another', async () => {
    for (const [receipt, word] of room.programme.receipts) {
      const { body } = await post(room.url, 'phone.receipts', { receipts: [receipt] }, await room.phone())
      expect(canariesIn(body), receipt).toEqual(word === null ? [] : [word])
    }
  })

  it('learn nothing from what is refused', async () => {
    const bodies = await Promise.all([
      post(room.url, 'phone.state', {}), post(room.url, 'youth.inputs', { gatheringId: room.programme.gatheringId }, token),
      post(room.url, 'notes.open', { itemId: itemOf('talk'), groupId: null }, token), post(room.url, 'nothing.here', {}, token), post(room.url, 'phone.answer', { promptId: 7 }, token),
    ])
    expect(bodies.map(({ status }) => status)).toEqual([401, 403, 403, 404, 400])
    expect(among([...never, ...room.people()], bodies.map(({ body }) => body))).toEqual([])
  })
})

describe('the pre-flight page', () => {
  it('asks for one press of a button, and tells nothing of the programme', async () => {
    const { url } = await room.programme.api.room.probe()
    const pages = [await ask(room.url, new URL(url).pathname), await ask(room.url, new URL(url).pathname, { method: 'POST' })]
    expect(pages.map(({ status, body }) => [status, body.includes('<h1>Samling</h1>')])).toEqual([[200, true], [200, true]])
    expect(pages[0]?.body).toContain('<form method="post">')
    for (const { body } of pages) expect(canariesIn(body)).toEqual([])
    expect(among([...never, ...room.people(), 'ABSOLUTT prøve'], pages.map(({ body }) => body))).toEqual([])
  })
})

describe('a table', () => {
  /** Words of people that no table has use for. */
  const ofPeople = (): string[] => [
    ...room.programme.session.store.participant.all().map(({ role }) => role), ...room.programme.units.flatMap(({ coordinator, theme }) => [coordinator, theme]),
  ]
  const placesOf = (state: TableState): readonly TablePlace[] => state.items.flatMap(({ places }) => places)

  it('is sent its tasks, groups, points and measures over its line, and nothing that was not approved, that is the organisers’ alone or another gathering’s', async () => {
    const { api, units, gatheringId, otherGatheringId, session: { store } } = room.programme
    const line = await openTableLine(room.url, await room.table())
    const events = await line.client.events.subscribe({ after: 0 })
    const state = await line.client.table.state()
    for (const { itemId, groupId } of placesOf(state)) await line.client.table.points({ itemId, groupId })
    await line.client.table.measures({ unitIds: units.map(({ id }) => id) })
    await line.client.table.here()
    for (const place of [{ itemId: itemOf('plenary'), groupId: null }, { itemId: itemOf('talk', otherGatheringId), groupId: null }]) {
      await expect(line.client.table.points(place)).rejects.toMatchObject({ data: { id: 'not_allowed' } })
    }
    await api.units.update({ id: units[0]?.id ?? '', seats: 9 })
    for await (const { changes } of events) if (changes.some(({ topic }) => topic === 'unit')) break
    line.close()

    const there = [
      ...store.agendaItem.all({ gatheringId }).filter(({ kind }) => kind !== 'plenary').map(({ title }) => title), ...placesOf(state).flatMap(({ people }) => people.map(({ name }) => name)),
      ...store.point.all({ itemId: itemOf('talk'), scope: 'programme' }).map(({ text }) => text), ...store.measure.all({ gatheringId }).map(({ what }) => what),
    ]
    expect(placesOf(state).some(({ people }) => people.length > 0)).toBe(true)
    expect(among(there, line.frames)).toEqual(there)
    expect(among([...never, ...ofPeople()], line.frames)).toEqual([])
  })

  it('is sent the notes it may open, and no letter of the organisers’ own note or another gathering’s', async () => {
    const { otherGatheringId, session: { store } } = room.programme
    const token = await room.table()
    const heard: string[] = []
    class HeardSocket extends socketWith(token) {
      constructor(url: string) {
        super(url)
        this.on('message', (frame: ArrayBuffer) => heard.push(Buffer.from(frame).toString('latin1')))
      }
    }
    const line = new HocuspocusProviderWebsocket({ url: `${room.url.replace('http', 'ws')}${ROOM_SOCKETS.notes}`, WebSocketPolyfill: HeardSocket })
    const talk = noteId(itemOf('talk'), null)
    const [open, organisers, elsewhere] = [talk, noteId(itemOf('plenary'), null), noteId(itemOf('talk', otherGatheringId), null)].map((id) => new NoteTable(line, id, token)) as [NoteTable, NoteTable, NoteTable]
    await open.until(() => open.text.length > 0)
    for (const refused of [organisers, elsewhere]) await refused.until(() => refused.refusals.length > 0)
    for (const each of [open, organisers, elsewhere]) each.close()

    const words = canariesIn(open.text.toString())
    expect(words).toHaveLength(4)
    expect(among(words, heard)).toEqual(words)
    expect([organisers, elsewhere].map(({ text }) => text.toString())).toEqual(['', ''])
    expect(among([...never, ...ofPeople(), ...room.people()], heard)).toEqual([])
    expect(store.note.find(organisers.noteId)?.scope).toBe('lead')
  })
})
