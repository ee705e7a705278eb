import type { NetworkInterfaceInfo, networkInterfaces } from 'node:os'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Session } from '@electron/services/files/session'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { LANGUAGES } from '@shared/domain/language'
import { textFor } from '@shared/text'
import { ask, HubSocket, openRoom, type OpenTestRoom } from '../support/room'
import { openTableLine, takeSeat } from '../support/tableLine'

let room: OpenTestRoom | undefined
afterEach(async () => {
  await room?.close()
  room = undefined
  vi.useRealTimers()
})

const at = (address: string, internal: boolean): NetworkInterfaceInfo => ({ address, internal, family: 'IPv4', netmask: '255.0.0.0', mac: '00:00:00:00:00:00', cidr: null })

/** A computer whose networks a test can change. */
function computer(first: Record<string, readonly NetworkInterfaceInfo[]>) {
  let now = first
  const interfaces: typeof networkInterfaces = () => Object.fromEntries(Object.entries(now).map(([name, list]) => [name, [...list]]))
  return { interfaces, change: (next: typeof first) => { now = next } }
}

/** Resolves when the lead's picture of the room is so. */
function until(open: OpenTestRoom, holds: (room: NonNullable<ReturnType<OpenTestRoom['session']['room']['current']>>) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const current = open.session.room.current()
      if (current && holds(current)) { stop(); resolve() }
    }
    const stop = open.session.subscribe(look)
    look()
  })
}

describe('the networks', () => {
  it('are the computer’s IPv4 addresses, the computer alone last, without those that no network gave', async () => {
    const { interfaces } = computer({ lo: [at('127.0.0.1', true)], wlan0: [at('192.168.1.5', false), at('169.254.3.4', false)] })
    room = await openRoom({ interfaces })
    expect(await room.api.room.networks()).toEqual([{ name: 'wlan0', address: '192.168.1.5', kind: 'network' }, { name: 'lo', address: '127.0.0.1', kind: 'local' }])
  })

  it('begin with the one of last time, whose addresses the tables and phones have: after the room was closed, and after a new start', async () => {
    const { interfaces } = computer({ eth0: [at('10.0.0.4', false)], lo: [at('127.0.0.1', true)], wlan0: [at('127.0.0.2', false)] })
    room = await openRoom({ interfaces })
    const first = async () => (await room?.api.room.networks())?.[0]?.name
    expect(await first()).toBe('eth0')
    await room.api.room.open({ gatheringId: room.gathering.id, address: '127.0.0.2', port: 0 })
    await room.api.room.close()
    expect(await first()).toBe('wlan0')
    expect(new Session(room.session.places).network).toBe('wlan0')
  })

  it('are followed: with a new address the codes change at once, the clients are told, and who comes to the new address is still in', async () => {
    const { interfaces, change } = computer({ wlan0: [at('127.0.0.1', false)] })
    room = await openRoom({ interfaces, lookEvery: 20 })
    const token = await room.phone()
    const phone = await HubSocket.with(room.url, '/ws/phone', token)
    await phone.next()
    change({ wlan0: [at('127.0.0.2', false)] })
    expect(await phone.next()).toEqual({ closing: true })
    expect(await phone.closed).toBe(ROOM_CLOSE.closing)
    await until(room, ({ address }) => address === '127.0.0.2')
    const { open } = await room.api.room.state({ gatheringId: room.gathering.id })
    expect(open).toMatchObject({ phoneUrl: `http://127.0.0.2:${room.open.port}`, reachable: true })
    await expect(ask(room.url, '/')).rejects.toThrow('ECONNREFUSED')
    const back = await HubSocket.with(open?.phoneUrl ?? '', '/ws/phone', token)
    expect((await back.next()).state).toBeDefined()
  })

  it('that are gone are said to be, until they are back', async () => {
    const { interfaces, change } = computer({ wlan0: [at('127.0.0.1', false)] })
    room = await openRoom({ interfaces, lookEvery: 20 })
    change({})
    await until(room, ({ reachable }) => !reachable)
    change({ wlan0: [at('127.0.0.1', false)] })
    await until(room, ({ reachable }) => reachable)
    expect((await ask(room.url, '/')).status).toBe(200)
  })
})

describe('the pre-flight', () => {
  it('holds when another device has opened the page and answered', async () => {
    room = await openRoom()
    const { url } = await room.api.room.probe()
    const path = new URL(url).pathname
    const page = await ask(room.url, path)
    expect(page.body).toContain('Eg ser sida')
    expect(room.session.room.current()?.probedAt).toBeNull()
    expect((await ask(room.url, path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: room.url } })).body).toContain('Takk!')
    expect(room.session.room.current()?.probedAt).not.toBeNull()
  })

  it('does not take this computer’s own answer, nor an old or guessed address', async () => {
    room = await openRoom({ interfaces: computer({ wlan0: [at('127.0.0.1', false)] }).interfaces })
    const old = new URL((await room.api.room.probe()).url).pathname
    const path = new URL((await room.api.room.probe()).url).pathname
    expect((await ask(room.url, path, { method: 'POST' })).body).toContain('Dette er maskina som rommet er ope på')
    for (const address of [old, '/sjekk/']) expect((await ask(room.url, address, { method: 'POST' })).status).toBe(404)
    expect(room.session.room.current()?.probedAt).toBeNull()
  })

  it('tells who opens or answers a page that was replaced, has expired or was mistyped what to do, in every language', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const open = room = await openRoom()
    const pathOf = async () => new URL((await open.api.room.probe()).url).pathname
    const [replaced, newest] = [await pathOf(), await pathOf()]
    expect(newest).toMatch(/^\/sjekk\/\w{6}$/) // short enough to be typed, and however it is typed
    for (const typed of [`${newest.replace('/sjekk', '/Sjekk')}/`, newest.toLowerCase()]) expect((await ask(open.url, typed)).status).toBe(200)
    const old = async (path: string) => {
      for (const method of ['GET', 'POST']) {
        const { status, body } = await ask(open.url, path, { method })
        expect(status).toBe(404)
        expect(body).not.toContain('<button')
        for (const language of LANGUAGES) expect(body).toContain(textFor(language).probe.old)
      }
    }
    for (const path of [replaced, '/sjekk/', newest.slice(0, -1)]) await old(path)
    vi.advanceTimersByTime(60 * 60_000 + 1)
    await old(newest)
    expect(open.session.room.current()?.probedAt).toBeNull()
  })
})

describe('what the hub sends', () => {
  it('is packed, and not sent again to who has it', async () => {
    room = await openRoom()
    const packed = await ask(room.url, '/p/assets/a.js', { headers: { 'accept-encoding': 'gzip, deflate' } })
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'private, max-age=31536000, immutable' })
    expect(Number(packed.headers['content-length'])).toBeLessThan(200)
    expect((await ask(room.url, '/p/assets/a.js')).body).toHaveLength(12 * 500)
    const etag = String(packed.headers['etag'])
    expect((await ask(room.url, '/p/assets/a.js', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('goes to all phones alike, when something they may see has changed, at most twice a second', async () => {
    room = await openRoom()
    const { api, gathering, url } = room
    const phones = await Promise.all(Array.from({ length: 20 }, async () => HubSocket.with(url, '/ws/phone', await (room as OpenTestRoom).phone())))
    const first = await Promise.all(phones.map((phone) => phone.next()))
    const before = performance.now()
    for (let index = 1; index <= 10; index++) await api.gatherings.update({ id: gathering.id, question: `Spørsmål ${index}` })
    const frames: unknown[] = []
    for (;;) {
      const frame = await phones[0]?.next() as { readonly seq: number; readonly state: { readonly gathering: { readonly question: string } } }
      frames.push(frame)
      if (frame.state.gathering.question === 'Spørsmål 10') break
    }
    expect(frames.length).toBeLessThanOrEqual(2 + Math.floor((performance.now() - before) / 500))
    expect(new Set(first.map((frame) => JSON.stringify(frame))).size).toBe(1)
  })

  it('reaches the others while a phone takes nothing', async () => {
    room = await openRoom()
    const { api, gathering, url } = room
    const [stuck, good] = await Promise.all([room.phone(), room.phone()].map(async (token) => HubSocket.with(url, '/ws/phone', await token)))
    await Promise.all([stuck?.next(), good?.next()])
    stuck?.socket.pause()
    for (let index = 0; index < 5; index++) {
      await api.gatherings.update({ id: gathering.id, question: `${index} ${'spørsmål '.repeat(50)}` })
      expect((await good?.next())?.state).toMatchObject({ gathering: { question: expect.stringContaining(`${index} `) as string } })
    }
    stuck?.socket.terminate()
  })
})

describe('a table', () => {
  it('calls the contract over its socket after it has shown its token, and the lead’s procedures are refused', async () => {
    room = await openRoom()
    const seat = await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Bord 1' })
    const line = await openTableLine(room.url, await takeSeat(room.url, room.codes.table, seat.secret))
    await expect(line.client.seats.list({ gatheringId: room.gathering.id })).rejects.toMatchObject({ data: { id: 'not_allowed' } })
    expect((await room.api.room.state({ gatheringId: room.gathering.id })).presence.seatIds).toEqual([seat.id])
    line.close()
  })
})
