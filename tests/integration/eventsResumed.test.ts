import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Contract } from '@shared/contract/contract'
import type { ChangeEvent } from '@shared/contract/history'
import { ROOM_SOCKETS } from '@shared/contract/roomLimits'
import { startTestHost } from '../support/host'
import { HubSocket, openRoom, post, type OpenTestRoom } from '../support/room'

let room: OpenTestRoom
let token: string
beforeEach(async () => {
  room = await openRoom()
  const seat = await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Bord 1' })
  const { json } = await post(room.url, 'join.table', { code: room.codes.table, secret: seat.secret })
  token = (json.data as unknown as { token: string }).token
})
afterEach(() => room.close())

/** A table's line to the hub that follows the changes after a number. */
async function follow(after: number | null) {
  const { socket, closed } = await HubSocket.with(room.url, ROOM_SOCKETS.table, token)
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ websocket: socket as never }))
  const stream = await client.events.subscribe({ after })
  const next = async () => (await stream.next()).value as ChangeEvent
  return {
    next,
    /** The number of the batch in which a topic changed. */
    async heard(topic: string): Promise<number> {
      for (;;) {
        const { seq, changes } = await next()
        if (changes.some((change) => change.topic === topic)) return seq
      }
    },
    async lose(): Promise<void> {
      socket.terminate()
      await closed
    },
  }
}

const topicsOf = ({ changes }: ChangeEvent) => changes.map(({ topic }) => topic)
const addUnit = (number: string) => room.api.units.add({ set: '2020', numbers: [number] })

test('a new line fetches everything; one that comes back hears what changed meanwhile, in the file and beside it, and then what changes', async () => {
  const first = await follow(null)
  expect(topicsOf(await first.next())).toEqual(['app'])
  await addUnit('1531')
  const after = await first.heard('unit')
  const gone = new Promise<void>((resolve) => {
    const stop = room.session.subscribe(({ changes }) => { if (changes.some(({ topic }) => topic === 'presence')) { stop(); resolve() } })
  })
  await first.lose()
  await gone
  await room.api.agenda.addItem({ gatheringId: room.gathering.id, kind: 'talk', title: 'Lek', day: 0, before: null })
  const told = new Promise<void>((resolve) => { const stop = room.session.subscribe(() => { stop(); resolve() }) })
  room.session.touch('history')
  await told
  const second = await follow(after)
  const topics = topicsOf(await second.next())
  expect(topics).toContain('agenda_item')
  // A table hears nothing of what it cannot ask for; the lead does.
  expect(topicsOf(room.session.changesSince(after))).toEqual(expect.arrayContaining(['agenda_item', 'presence', 'history']))
  expect(topics).not.toContain('unit')
  expect(topics).not.toContain('app')
  await addUnit('1506')
  expect(await second.heard('unit')).toBeGreaterThan(after)
  await second.lose()
})

test('a line that comes back with the number of another host, or after another programme was opened, fetches everything', async () => {
  const seq = room.session.changesSince(null).seq
  for (const after of [0, 7, seq - 1_000_000, seq + 1_000_000]) {
    const line = await follow(after)
    expect(topicsOf(await line.next())).toEqual(['app'])
    await line.lose()
  }
  await using host = startTestHost()
  await host.api.files.create({ name: 'Den ene', template: 'empty', language: 'nb' })
  const { seq: before } = await firstOf(host, null)
  await host.api.files.create({ name: 'Den andre', template: 'empty', language: 'nb' })
  expect(topicsOf(await firstOf(host, before))).toContain('app')
})

/** What a line to a host hears first, once all that was done has been told. */
async function firstOf(host: ReturnType<typeof startTestHost>, after: number | null): Promise<ChangeEvent> {
  await new Promise((resolve) => { setImmediate(resolve) })
  const stop = new AbortController()
  const stream = await host.api.events.subscribe({ after }, { signal: stop.signal })
  const { value } = await stream.next()
  stop.abort()
  return value as ChangeEvent
}
