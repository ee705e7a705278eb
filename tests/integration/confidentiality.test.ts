import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportTree } from '@shared/domain/reportTree'
import { createRouter } from '@electron/host/edge'
import { attachRoom } from '@electron/host/room'
import { phoneState } from '@shared/contract/phone'
import { openCanaries, type CanaryProgramme } from '../support/canaries'
import { ask, HubSocket, post } from '../support/room'
import { needsPoppler, pdfText } from '../support/poppler'

const UNITS = ['Kristiansund', 'Herøy', 'Ørsta', 'Møre og Romsdal fylkeskommune']
const CANARY = /Kanari[bdfghjklmn]{4}x/g

let programme: CanaryProgramme
let out: string

beforeAll(async () => {
  programme = await openCanaries()
  out = join(programme.folder, 'out')
  for await (const _ of await programme.api.reports.export({ gatheringId: programme.gatheringId, folder: out, formats: ['pdf', 'docx', 'md'] })) continue
})
afterAll(() => programme.close())

/** What a unit may read, in order. */
const allowed = (unit: string): string[] => [...programme.words].filter(([, readers]) => readers.includes(unit)).map(([word]) => word).sort()

const found = (text: string): string[] => [...new Set(text.match(CANARY) ?? [])].sort()
const bytes = (recipient: string, format: string): Uint8Array => readFileSync(join(out, `ABSOLUTT samling 7 – ${recipient}.${format}`))
const docxText = (file: Uint8Array): string => Object.entries(unzipSync(file)).map(([name, content]) => `${name} ${strFromU8(content)}`).join('\n')

describe('each municipality’s report', () => {
  it('is tested with words of every kind of reader', () => {
    const readers = new Set([...programme.words.values()].map((units) => units.length))
    expect(readers).toEqual(new Set([0, 1, 2, 4]))
    expect(programme.words.size).toBeGreaterThan(150)
    expect(programme.secret.length).toBeGreaterThan(15)
  })

  it.for(UNITS)('holds all of its own and nothing of another’s, in Markdown and Word and on screen: %s', async (unit) => {
    expect(found(strFromU8(bytes(unit, 'md')))).toEqual(allowed(unit))
    expect(found(docxText(bytes(unit, 'docx')))).toEqual(allowed(unit))
    const { id } = programme.units.find((candidate) => candidate.name === unit) ?? { id: '' }
    const preview: ReportTree = await programme.api.reports.preview({ gatheringId: programme.gatheringId, unitId: id })
    expect(found(JSON.stringify(preview))).toEqual(allowed(unit))
  })

  it.for(UNITS)('holds all of its own and nothing of another’s, in PDF: %s', (unit, test) => {
    needsPoppler(test)
    expect(found(pdfText(bytes(unit, 'pdf')).replace(/-\n/g, ''))).toEqual(allowed(unit))
  })
})

describe('the organisers’ report', () => {
  it('holds what everybody wrote, but nothing that was not approved', () => {
    const text = found(strFromU8(bytes('Arrangørene', 'md')))
    expect(text.filter((word) => programme.secret.includes(word))).toEqual([])
    const missing = [...programme.words.keys()].filter((word) => !text.includes(word))
    const people = programme.units.flatMap((unit) => [unit.coordinator, unit.theme, ...programme.session.store.participant.all({ unitId: unit.id }).flatMap(({ name, role }) => [name, role])])
    expect(missing.filter((word) => !people.includes(word))).toEqual([])
  })
})

describe('the phones in the room', () => {
  let url: string
  let token: string
  const frames: string[] = []

  beforeAll(async () => {
    attachRoom(programme.session, createRouter(), { root: programme.folder })
    const { gatheringId, api } = programme
    const { open, codes } = await api.room.open({ gatheringId, address: '127.0.0.1', port: 0 })
    url = open?.phoneUrl ?? ''
    token = await joined(codes?.phone ?? '')
    const socket = await HubSocket.with(url, '/ws/phone', token)
    frames.push(JSON.stringify(await socket.next()))
    // A change sends the next frame.
    const [unit] = programme.units
    await api.units.update({ id: unit?.id ?? '', seats: 7 })
    await api.youth.setPromptState({ ids: programme.session.store.prompt.all({ gatheringId, state: 'open' }).map(({ id }) => id), state: 'closed' })
    frames.push(JSON.stringify(await socket.next()))
    socket.socket.terminate()
  })

  const joined = async (code: string): Promise<string> => (await post(url, 'join.phone', { code })).json.data?.['token'] ?? ''

  it('are sent what was approved for all, and nothing else: neither frames nor the same over HTTP', async () => {
    const asked = await post(url, 'phone.state', {}, token)
    expect(asked.status).toBe(200)
    for (const frame of [...frames, asked.body]) expect(found(frame)).toEqual(programme.phones.toSorted())
    expect(frames.map((frame) => phoneState.parse((JSON.parse(frame) as { state: unknown }).state).prompts[0]?.open)).toEqual([true, false])
  })

  it('are sent no code, secret, key or receipt, and no name of anybody who takes part', async () => {
    const { store } = programme.session
    const seat = await programme.api.seats.add({ gatheringId: programme.gatheringId, name: 'Bord 1' })
    const [room] = store.room.all()
    const never = [seat.secret, room?.key ?? '', room?.phoneCode ?? '', room?.tableCode ?? '', ...programme.receipts.keys(), ...store.participant.all().map(({ name }) => name)]
    const { body } = await post(url, 'phone.state', {}, token)
    for (const word of never) for (const text of [...frames, body]) expect(text.includes(word), word).toBe(false)
  })

  it('learn from a receipt what was done with that input, and no word of it or of another', async () => {
    for (const [receipt, word] of programme.receipts) {
      const { body } = await post(url, 'phone.receipts', { receipts: [receipt] }, await joined(programme.session.store.room.all()[0]?.phoneCode ?? ''))
      expect(found(body), receipt).toEqual(word === null ? [] : [word])
    }
  })

  it('learn nothing from what is refused, or asked with another’s name', async () => {
    const people = programme.session.store.participant.all()
    const bodies = await Promise.all([
      ask(url, '/'), ask(url, '/bord'), post(url, 'phone.state', {}), post(url, 'youth.inputs', { gatheringId: programme.gatheringId }, token),
      post(url, 'notes.open', { itemId: 'x', groupId: null }, token), post(url, 'nothing.here', {}, token), post(url, 'phone.answer', { promptId: 7 }, token),
      post(url, 'phone.hint', { text: `Det var ${people[0]?.name}` }, token),
    ])
    for (const { body } of bodies) expect(found(body)).toEqual([])
    expect(bodies.at(-1)?.json.data).toEqual({ kinds: ['name'] })
  })
})
