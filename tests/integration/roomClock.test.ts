import { Agent } from 'node:http'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ROOM_SOCKETS } from '@shared/contract/roomLimits'
import { noteText } from '@electron/services/gathering/noteDocument'
import { listBackups } from '@electron/store/backup'
import { NoteTable, socketWith } from '../support/noteTable'
import { newKey } from '../support/phones'
import { ask, HubSocket, openRoom, post, type OpenTestRoom } from '../support/room'
import { openTableLine, takeSeat } from '../support/tableLine'

const DAY_MS = 24 * 60 * 60_000

/** A day forward, then back to before it all began. */
const JUMPS = [DAY_MS, -2 * DAY_MS] as const

let room: OpenTestRoom
let itemId: string
let promptId: string
let seatToken: string

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  room = await openRoom()
  const gatheringId = room.gathering.id
  itemId = (await room.api.agenda.addItem({ gatheringId, kind: 'plenary', title: 'Plenum', day: 0, before: null })).id
  promptId = (await room.api.youth.addPrompt({ gatheringId, text: 'Hva mangler?' })).id
  await room.api.youth.setPromptState({ ids: [promptId], state: 'open' })
  seatToken = await takeSeat(room.url, room.codes.table, (await room.api.seats.add({ gatheringId, name: 'Bord 1' })).secret)
})
afterEach(async () => {
  await room.close()
  vi.useRealTimers()
})

/** The computer's clock is set: by the hub's own time and by whatever in it asks for the time. */
const jump = (ms: number): void => void vi.setSystemTime(Date.now() + ms)

const inputs = async () => (await room.api.youth.inputs({ gatheringId: room.gathering.id })).map(({ text }) => text)

/** A table's note. Its laptop has a clock of its own, by which it does not leave. */
function sit(): NoteTable {
  const url = `${room.url.replace('http', 'ws')}${ROOM_SOCKETS.notes}`
  return new NoteTable(new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: socketWith(seatToken), messageReconnectTimeout: 10 * DAY_MS }), itemId, seatToken)
}

describe('a hub whose clock jumps a day forward and then back', () => {
  it('throws nobody out, takes what phones and tables write, and keeps it in the order it came', async () => {
    const phone = await HubSocket.with(room.url, ROOM_SOCKETS.phone, await room.phone())
    const line = await openTableLine(room.url, seatToken)
    const note = sit()
    const said = ['Før']
    const answer = async (text: string) => {
      phone.socket.send(JSON.stringify({ id: said.length, call: 'phone.answer', input: { promptId, text, unitId: null, key: newKey() } }))
      for (;;) if ((await phone.next<{ readonly data?: { readonly receipt?: string } }>()).data?.receipt) return
    }
    await answer('Før')
    for (const ms of JUMPS) {
      // One answer and one line are on their way while the clock is set.
      const sending = answer(`Midt i ${ms}`)
      note.write(`Midt i ${ms}\n`)
      jump(ms)
      await Promise.all([sending, note.untilKept()])
      await answer(`Etter ${ms}`)
      said.push(`Midt i ${ms}`, `Etter ${ms}`)
      note.write(`Etter ${ms}\n`)
      await note.untilKept()
      // A laptop counts down by the hub's time as it is now.
      expect(Math.abs(Date.parse((await line.client.table.state()).now) - Date.now())).toBeLessThan(60_000)
    }
    expect(await inputs()).toEqual(said)
    expect(noteText(room.session.store, itemId)).toBe(said.slice(1).map((text) => `${text}\n`).join(''))
    expect([phone.socket.readyState, note.refusals, phone.heard.some((frame) => frame.includes('closing'))]).toEqual([WebSocket.OPEN, [], false])
    await expect.poll(async () => (await room.api.room.state({ gatheringId: room.gathering.id })).presence).toMatchObject({ phones: 1, seatIds: [expect.any(String)] })
    phone.socket.terminate()
    line.close()
    note.close()
  })

  it('lets in those who join meanwhile, and knows again those who joined before', async () => {
    const before = await room.phone()
    for (const ms of JUMPS) {
      const joining = Array.from({ length: 20 }, () => room.phone())
      jump(ms)
      const tokens = [...await Promise.all(joining), await room.phone(), before]
      for (const token of tokens) expect((await post(room.url, 'phone.state', {}, token)).status).toBe(200)
      expect((await post(room.url, 'table.state', {}, seatToken)).status).toBe(200)
    }
  })

  it('still slows one phone that asks too much, and whoever guesses codes, and does not slow others', async () => {
    const greedy = await room.phone()
    const busy = async () => (await Promise.all(Array.from({ length: 40 }, () => post(room.url, 'phone.receipts', { receipts: ['K7M-3XQ'] }, greedy)))).filter(({ status }) => status === 429).length
    expect(await busy()).toBeGreaterThan(0)
    const guesser = new Agent({ keepAlive: true, maxSockets: 1 })
    const guess = () => post(room.url, 'join.phone', { code: 'AAAAAA' }, undefined, { agent: guesser })
    for (const _ of [1, 2, 3]) await guess()
    for (const ms of JUMPS) {
      jump(ms)
      expect(await busy()).toBeGreaterThan(20)
      const began = performance.now()
      await guess()
      expect(performance.now() - began).toBeGreaterThan(200)
      expect((await post(room.url, 'phone.state', {}, await room.phone())).status).toBe(200)
    }
    guesser.destroy()
  })

  it('still answers the pre-flight that was begun before, and one that is begun after', async () => {
    const path = async () => new URL((await room.api.room.probe()).url).pathname
    for (const ms of JUMPS) {
      const begun = await path()
      jump(ms)
      expect((await ask(room.url, begun)).status).toBe(200)
      const next = await path()
      expect([(await ask(room.url, begun)).status, (await ask(room.url, next)).status, (await ask(room.url, next, { method: 'POST' })).status]).toEqual([404, 200, 200])
      expect(Date.now() - Date.parse((await room.api.room.state({ gatheringId: room.gathering.id })).open?.probedAt ?? '')).toBeLessThan(60_000)
    }
  })

  it('makes backups whose names are in the order they were made', async () => {
    const { path } = room.session.store
    const folder = room.session.backups(path)
    for (const [number, ms] of [0, ...JUMPS, 1_000].entries()) {
      jump(ms)
      await room.api.youth.addInput({ promptId, text: `Svar ${number}`, unitId: null })
      await room.session.backUpNow()
    }
    const held = listBackups(folder.path).map((name) => {
      const copy = new Database(join(folder.path, name), { readonly: true })
      try {
        return copy.prepare('SELECT count(*) FROM youth_input').pluck().get()
      } finally {
        copy.close()
      }
    })
    expect(held.slice(-4)).toEqual([1, 2, 3, 4])
  })

  it('keeps the line of a table that has said nothing for a while', async () => {
    const note = sit()
    // From here on the hub's own intervals stand still until they are moved on; the table's began before.
    vi.useFakeTimers({ toFake: ['Date', 'setInterval'] })
    await note.until(() => note.kept.isKept)
    jump(DAY_MS)
    vi.advanceTimersByTime(11 * 60_000)
    note.write('Her ennå')
    await note.untilKept()
    expect([note.refusals, noteText(room.session.store, itemId)]).toEqual([[], 'Her ennå'])
    note.close()
  })
})
