import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { WebSocket, WebSocketServer, type ClientOptions } from 'ws'
import { CONNECTIONS, Crowd } from '@electron/hub/room/crowd'
import { watchConnections } from '@electron/hub/room/heartbeat'
import { Phones, restAfter } from '@electron/hub/room/phones'
import { boundUnknown } from '@electron/hub/room/unknown'

describe('a connection', () => {
  it('that nobody is at the other end of any more is found', async () => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    await once(server, 'listening')
    const stop = watchConnections(() => server.clients, () => {}, 300)
    const connectTo = (options: ClientOptions) => new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, options)
    const [dead, alive] = [connectTo({ autoPong: false }), connectTo({})]
    let pings = 0
    const pinged = new Promise<void>((resolve) => { alive.on('ping', () => { if (++pings === 3) resolve() }) })
    await Promise.all([once(dead, 'close'), pinged])
    expect(alive.readyState).toBe(alive.OPEN)
    stop()
    alive.terminate()
    server.close()
  })

  it('of a phone makes room where there are too many: further ones of one phone first, then of the address with most, who was quiet longest', async () => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    await once(server, 'listening')
    const phones = new Phones(() => ({ seq: 1, state: {} }), () => {}, 4)
    const join = async (phone: string, address: string) => {
      const accepted = once(server, 'connection') as Promise<[WebSocket]>
      const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
      const [socket] = await accepted
      const shown = once(client, 'message')
      phones.add(phone, socket, address)
      await shown
      return { client, socket, ended: once(client, 'close') }
    }
    const [calm, tab] = [await join('calm', '10.0.0.5'), await join('greedy', '10.0.0.66')]
    const [greedy, other] = [await join('greedy', '10.0.0.66'), await join('other', '10.0.0.66')]
    const newcomer = await join('newcomer', '10.0.0.7')
    await tab.ended
    const heard = once(greedy.socket, 'message')
    greedy.client.send('{}')
    await heard
    const last = await join('last', '10.0.0.66')
    const lost = await Promise.race([calm, greedy, other, newcomer].map((each, index) => each.ended.then(() => index)))
    expect(['calm', 'greedy', 'other', 'newcomer'][lost]).toBe('other')
    expect([calm, greedy, newcomer, last].map(({ client }) => client.readyState)).toEqual([1, 1, 1, 1])
    for (const { client } of [calm, tab, greedy, other, newcomer, last]) client.terminate()
    server.close()
  })

  it('of phones and of strangers leaves hundreds for the tables, and 2,000 phones all they need', () => {
    expect(CONNECTIONS.all - CONNECTIONS.phones - CONNECTIONS.unknown).toBeGreaterThanOrEqual(500)
    expect(CONNECTIONS.phones).toBeGreaterThanOrEqual(2 * 2_000)
    const crowd = new Crowd<{ readonly name: string }>()
    const [one, two, three] = [{ name: 'one' }, { name: 'two' }, { name: 'three' }]
    for (const [each, address] of [[three, 'a'], [one, 'b'], [two, 'b']] as const) crowd.add(each, address)
    expect(crowd.first()).toBe(one)
    crowd.heard(one)
    expect(crowd.first()).toBe(two)
  })

  it('that holds on to nothing makes room for newcomers, and who has shown who they are stays', async () => {
    const server = createServer()
    const unknown = boundUnknown(server, 10)
    const accepted: Socket[] = []
    server.on('connection', (socket) => accepted.push(socket))
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
    const join = async (): Promise<Socket> => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
      await once(server, 'connection')
      return socket
    }
    const seated = await join()
    if (accepted[0]) unknown.known(accepted[0])
    const idle: Socket[] = []
    for (let index = 0; index < 10; index++) idle.push(await join())
    const gone = once(idle[0] as Socket, 'close')
    const newcomer = await join()
    await gone
    expect([seated.destroyed, newcomer.destroyed, idle[1]?.destroyed]).toEqual([false, false, false])
    for (const socket of [seated, newcomer, ...idle]) socket.destroy()
    server.close()
  })
})

describe('a phone that supports and takes it back again and again', () => {
  /** How many snapshots come in a second or two to a hall whose state is so long, and what the lead's act does then. */
  async function hall(bytes: number, clients: number) {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    await once(server, 'listening')
    let seq = 0
    const phones = new Phones(() => ({ seq: seq += 1, state: { seq, text: 'x'.repeat(bytes) } }), () => {})
    const all = await Promise.all(Array.from({ length: clients }, async () => {
      const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
      await once(client, 'open')
      return client
    }))
    for (const [index, socket] of [...server.clients].entries()) phones.add(`phone ${index}`, socket, '127.0.0.1')
    return { phones, client: all[0] as WebSocket, close: () => { phones.stop(); for (const each of all) each.terminate(); server.close() } }
  }

  it('makes a full hall’s network carry no more than it can, while a small room stays quick, and the lead’s act comes at once', async () => {
    const [full, small] = [await hall(500_000, 10), await hall(100, 1)]
    const count = { full: 0, small: 0 }
    full.client.on('message', () => { count.full++ })
    const seen = new Promise<void>((resolve) => {
      small.client.on('message', () => {
        if (++count.small === 5) resolve()
        for (const { phones } of [full, small]) phones.changed(true)
      })
    })
    for (const { phones } of [full, small]) phones.changed(true)
    await seen
    const before = count.full
    expect(before).toBeLessThanOrEqual(3)
    const next = once(full.client, 'message')
    full.phones.changed(false)
    await next
    full.close()
    small.close()
  })

  it('waits longer the more there is to send, never less than before and never long', () => {
    expect([restAfter(10_000), restAfter(2_000_000), restAfter(30_000_000)]).toEqual([500, 1_000, 4_000])
  })
})
