import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { newKey } from '../support/phones'
import { HubSocket, openRoom, post, type OpenTestRoom } from '../support/room'

let room: OpenTestRoom
let promptId: string
beforeEach(async () => {
  room = await openRoom()
  promptId = (await room.api.youth.addPrompt({ gatheringId: room.gathering.id, text: 'Hva mangler?' })).id
  await room.api.youth.setPromptState({ ids: [promptId], state: 'open' })
})
afterEach(() => room.close())

interface Answered {
  readonly id?: number
  readonly data?: { readonly receipt: string }
  readonly refusal?: { readonly id: string; readonly params: unknown } | null
}

/** A phone's connection that has been shown the room. */
async function line(token: string): Promise<HubSocket> {
  const socket = await HubSocket.with(room.url, '/ws/phone', token)
  await socket.next()
  return socket
}

/** What was answered to this call; states that come in between are passed over. */
async function call(socket: HubSocket, id: number, name: string, input: unknown): Promise<Answered> {
  socket.socket.send(JSON.stringify({ id, call: name, input }))
  for (;;) {
    const frame = await socket.next<Answered>()
    if (frame.id === id) return frame
  }
}

const answer = (text: string, key = newKey()) => ({ promptId, text, unitId: null, key })
const inputs = async () => (await room.api.youth.inputs({ gatheringId: room.gathering.id })).map(({ text }) => text)

describe('a phone that calls over the connection that shows it the room', () => {
  it('gets the receipt of its answer, and the same one by HTTP and on another connection for the same key', async () => {
    const token = await room.phone()
    const sent = answer('En kafé')
    const first = await call(await line(token), 7, 'phone.answer', sent)
    expect(first).toEqual({ id: 7, data: { receipt: expect.any(String) as string } })
    expect(await call(await line(token), 1, 'phone.answer', sent)).toEqual({ id: 1, data: first.data })
    expect((await post(room.url, 'phone.answer', sent, token)).json).toEqual({ data: first.data })
    expect(await inputs()).toEqual(['En kafé'])
  })

  it('can ask before the room was shown, and several things at once', async () => {
    const socket = await HubSocket.with(room.url, '/ws/phone', await room.phone())
    for (const id of [1, 2, 3]) socket.socket.send(JSON.stringify({ id, call: 'phone.answer', input: answer(`nr ${id}`) }))
    const seen = new Set<number>()
    while (seen.size < 3) {
      const { id } = await socket.next<Answered>()
      if (id !== undefined) seen.add(id)
    }
    expect(await inputs()).toEqual(['nr 1', 'nr 2', 'nr 3'])
  })

  it('is refused as by HTTP: a closed prompt, an input that is none, a call that is not for phones', async () => {
    const socket = await line(await room.phone())
    expect(await call(socket, 1, 'phone.answer', { promptId })).toMatchObject({ refusal: { id: 'bad_input' } })
    expect(await call(socket, 2, 'phone.nothing', {})).toMatchObject({ refusal: { id: 'not_found' } })
    await room.api.youth.setPromptState({ ids: [promptId], state: 'closed' })
    expect(await call(socket, 3, 'phone.answer', answer('For sent'))).toMatchObject({ refusal: { id: 'prompt_closed' } })
    expect(await inputs()).toEqual([])
  })

  it('is told to wait when it asks too much, and keeps its connection', async () => {
    const socket = await line(await room.phone())
    for (let id = 1; id <= 40; id++) socket.socket.send(JSON.stringify({ id, call: 'phone.state' }))
    const answers: unknown[] = []
    while (answers.length < 40) answers.push((await socket.next<Answered>()).refusal?.id)
    expect(answers).toContain('room_busy')
    expect(answers).toContain(undefined)
    expect(socket.socket.readyState).toBe(socket.socket.OPEN)
  })

  it('loses its connection, and no other, with a frame that is no call of a phone', async () => {
    const good = await line(await room.phone())
    for (const frame of ['x', 'null', '[]', '{"id":1}', '{"id":"1","call":"phone.state"}', '{"id":1,"call":"room.close","input":{}}', Buffer.from('{"id":1,"call":"phone.state"}')]) {
      const socket = await line(await room.phone())
      socket.socket.send(frame)
      expect(await socket.closed, String(frame)).toBe(ROOM_CLOSE.garbage)
    }
    expect(await call(good, 1, 'phone.state', undefined)).toHaveProperty('data')
  })
})
