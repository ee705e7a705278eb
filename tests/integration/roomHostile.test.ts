import { once } from 'node:events'
import { Agent } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MAX_BODY_BYTES, protocolsWith, ROOM_CLOSE, ROOM_PROTOCOL, ROOM_SOCKETS } from '@shared/contract/roomLimits'
import { CodeGate } from '@electron/hub/room/limits'
import { ask, HubSocket, openRoom, post, type OpenTestRoom } from '../support/room'

let room: OpenTestRoom
beforeEach(async () => { room = await openRoom() })
afterEach(() => room.close())

const host = () => new URL(room.url).host
const times = <T>(count: number, work: (index: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, index) => work(index)))

/** Says something raw to the hub, a character for each byte, and answers all it said, when it has ended the connection. */
function raw(words: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(room.url).port), '127.0.0.1', () => { socket.write(words, 'latin1') })
    let said = ''
    socket.on('data', (chunk) => { said += String(chunk) })
    socket.on('error', () => {})
    socket.on('close', () => resolve(said))
  })
}

describe('wrong codes', () => {
  it('are slowed, while 500 phones join from the same address by link and by code', async () => {
    const tokens = new Set<string>()
    const join = async (input: unknown): Promise<void> => {
      const answer = await post(room.url, 'join.phone', input)
      expect(answer.status).toBe(200)
      tokens.add((answer.json.data as unknown as { token: string }).token)
    }
    const wrongs = times(100, async () => {
      const answer = await post(room.url, 'join.phone', { code: 'AAAAAA' })
      expect(answer.json.refusal?.id).toBe('room_wrong_code')
    })
    await wrongs
    const link = new URL(room.open.phoneLink).hash.slice(1)
    const before = performance.now()
    await Promise.all([post(room.url, 'join.phone', { code: 'BBBBBB' }), times(250, () => join({ token: link }))])
    const slowed = performance.now() - before
    expect(slowed).toBeGreaterThan(1_000)
    await times(250, () => join({ code: room.codes.phone }))
    expect(tokens.size).toBe(500)
  })

  it('cost the connection that sends them more each time', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const tries = async () => {
      const before = performance.now()
      await post(room.url, 'join.phone', { code: 'AAAAAA' }, undefined, { agent })
      return performance.now() - before
    }
    const took = [await tries(), await tries(), await tries(), await tries(), await tries()]
    expect(took[3]).toBeGreaterThan(240)
    expect(took[4]).toBeGreaterThan(490)
    const first = Promise.race([tries().then(() => 'the guesser'), post(room.url, 'join.phone', { code: room.codes.phone }).then(({ status }) => status)])
    expect(await first).toBe(200)
    agent.destroy()
  })

  it('leave a guesser with new connections for each try fewer than 1,000 tries in two seconds', async () => {
    const gate = new CodeGate()
    for (let index = 0; index < 200; index++) gate.wrong({})
    const passed = Array.from({ length: 1_500 }, () => gate.pass({}))
    expect(gate.delayOfAll).toBe(2_000)
    const results = await Promise.all(passed)
    expect(results.filter(Boolean)).toHaveLength(1_000)
  })

  it('take a place from whoever holds most where all are taken: first from another address, then from who was wrong more often', async () => {
    const gate = new CodeGate()
    const guesser = { remoteAddress: '10.0.0.66' }
    for (let index = 0; index < 200; index++) gate.wrong(guesser)
    const ends: string[] = []
    const tried = (name: string, connection: { readonly remoteAddress: string }) => gate.pass(connection).then((passed) => { ends.push(`${name} ${passed ? 'passed' : 'gave way'}`) })
    const guesses = Array.from({ length: 998 }, (_, index) => tried(`guess ${index}`, { remoteAddress: '10.0.0.66' }))
    const own = [tried('guesser', guesser), tried('honest', { remoteAddress: '10.0.0.5' })]
    const late = [tried('one more', { remoteAddress: '10.0.0.66' }), tried('again', { remoteAddress: '10.0.0.66' }), tried('newcomer', { remoteAddress: '10.0.0.5' })]
    await Promise.all([...late, ...guesses, ...own])
    expect(ends).toEqual(expect.arrayContaining(['guesser gave way', 'one more passed', 'again gave way', 'newcomer passed', 'honest passed']))
    expect(ends.filter((end) => end.endsWith('gave way'))).toHaveLength(3)
  })

  it('keep no table out that knows its seat’s secret, by code or by link, however many wait for theirs and however many phones join', async () => {
    const { secret } = await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Bord 1' })
    const guess = () => post(room.url, 'join.table', { code: 'AAAAAA', secret: 'AAAAAAAAAA' })
    await times(100, guess)
    const guesses = times(1_100, guess)
    const token = new URL(room.open.tableLink).hash.slice(1)
    const right = [...await times(10, () => post(room.url, 'join.table', { token, secret })), ...await times(10, () => post(room.url, 'join.table', { code: room.codes.table, secret }))]
    expect(right.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    const wrong = (await guesses).map(({ status }) => status)
    expect(wrong.filter((status) => status === 429).length).toBeGreaterThan(0)
    expect(wrong.filter((status) => status === 403 || status === 429)).toHaveLength(1_100)
    const link = new URL(room.open.phoneLink).hash.slice(1)
    const agent = new Agent({ keepAlive: true, maxSockets: 50 })
    const joins = await times(4_000, () => post(room.url, 'join.phone', { token: link }, undefined, { agent }))
    agent.destroy()
    expect(joins.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
    expect((await guess()).json.refusal?.id).toBe('room_wrong_code')
    expect((await post(room.url, 'join.table', { token, secret })).status).toBe(200)
  })

  it('of a seat are slowed too, and say nothing of which of the two was wrong', async () => {
    const { secret } = await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Bord 1' })
    const [one, other] = [await post(room.url, 'join.table', { code: room.codes.table, secret: 'ZZZZZZZZZZ' }), await post(room.url, 'join.table', { code: 'ZZZZZZ', secret })]
    expect(one.body).toBe(other.body)
  })
})

describe('another site', () => {
  it('gets 403 for a foreign Host or Origin, on pages, calls and every socket', async () => {
    for (const headers of [{ host: 'evil.test' }, { host: `evil.test:${new URL(room.url).port}` }, { origin: 'http://evil.test' }, { origin: 'null' }, { origin: `https://${host()}` }]) {
      expect((await ask(room.url, '/', { headers })).status, JSON.stringify(headers)).toBe(403)
      expect((await post(room.url, 'join.phone', { code: room.codes.phone }, undefined, { headers })).status).toBe(403)
      for (const path of Object.values(ROOM_SOCKETS)) expect(await new HubSocket(room.url, path, headers).opened).toBe(403)
    }
    expect((await ask(room.url, '/', { headers: { origin: room.url } })).status).toBe(200)
    expect((await ask(room.url, '/', { headers: { host: `venue.test:${new URL(room.url).port}` } })).status).toBe(200)
    for (const path of [ROOM_SOCKETS.phone, ROOM_SOCKETS.table]) {
      const socket = new HubSocket(room.url, path, { origin: room.url })
      expect(await socket.opened).toBe('open')
      socket.socket.close()
    }
  })

  it('cannot send a call as a form does', async () => {
    const answer = await ask(room.url, '/api/join.phone', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ code: room.codes.phone }) })
    expect(answer).toMatchObject({ status: 400, json: { refusal: { id: 'bad_input' } } })
  })

  it('finds nothing but the pages', async () => {
    for (const path of ['/../settings.json', '/p/..%2f..%2fdata/settings.json', '/%00', '/p/%00.html', '/workbench/index.html', '/assets/../../x.html', '/p/..%2ftable/index.html', '/p/..%5ctable/index.html', '/assets/..%2ftable/index.html', '/p/%2e%2e/table/index.html', '//evil.test/', '/%']) {
      expect((await ask(room.url, path)).status, path).toBeGreaterThanOrEqual(400)
    }
    expect((await ask(room.url, '/', { method: 'PUT' })).status).toBe(405)
    expect((await ask(room.url, '/api/phone.state')).status).toBe(405)
  })

  it('is told by every page to load nothing from elsewhere', async () => {
    const { headers } = await ask(room.url, '/')
    expect(String(headers['content-security-policy'])).toContain("default-src 'none'; script-src 'self'; style-src 'self';")
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  })
})

describe('a call', () => {
  it('without a token, with another room’s or a changed one is refused', async () => {
    const token = await room.phone()
    const [kind, id, signature] = token.split('.')
    const other = await openRoom()
    for (const wrong of [undefined, '', await other.phone(), `${kind}.${id}`, `${kind}.${id}x.${signature}`, `t.${id}.${signature}`, 'p.__proto__.x', token.slice(0, -1)]) {
      expect((await post(room.url, 'phone.state', {}, wrong)).json.refusal?.id, wrong).toBe('room_session_ended')
    }
    await other.close()
    expect((await post(room.url, 'phone.state', {}, token)).status).toBe(200)
  })

  it('of the lead’s is not for phones, and one that is not there is not found', async () => {
    const token = await room.phone()
    for (const name of ['files.close', 'units.list', 'room.state', 'seats.list', 'events.subscribe', 'notes.open']) {
      expect((await post(room.url, name, {}, token)).json.refusal?.id, name).toBe('not_allowed')
    }
    for (const name of ['', 'phone', 'phone.nothing', '__proto__', 'constructor.name', 'room.state.x']) {
      expect((await post(room.url, name, {}, token)).json.refusal?.id, name).toBe('not_found')
    }
  })

  it('that is too long or cannot be read is refused, and the hub goes on', async () => {
    const token = await room.phone()
    expect((await post(room.url, 'phone.hint', { text: 'a'.repeat(MAX_BODY_BYTES) }, token)).json.refusal?.id).toBe('room_too_long')
    const chunked = `POST /api/phone.hint HTTP/1.1\r\nHost: ${host()}\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`
    const tooMuch = `${(MAX_BODY_BYTES + 1).toString(16)}\r\n${'a'.repeat(MAX_BODY_BYTES + 1)}\r\n`
    expect(await raw(chunked + tooMuch)).toContain('room_too_long')
    const answer = await ask(room.url, '/api/phone.hint', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: '{"text":' })
    expect(answer.json.refusal?.id).toBe('bad_input')
    expect((await post(room.url, 'phone.hint', { text: 'hei' }, token)).status).toBe(200)
  })

  it('too many at once from one phone wait, and other phones do not', async () => {
    const [eager, calm] = [await room.phone(), await room.phone()]
    const answers = await times(60, () => post(room.url, 'phone.hint', { text: 'hei' }, eager))
    expect(answers.some(({ status }) => status === 429)).toBe(true)
    expect((await post(room.url, 'phone.hint', { text: 'hei' }, calm)).status).toBe(200)
  })
})

describe('a connection', () => {
  it('that speaks no HTTP is ended', async () => {
    expect(await raw('\u0000\u0001 garbage\r\n\r\n')).toContain('400')
    expect(await raw(`GET / HTTP/1.1\r\nHost: ${host()}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toContain('400')
    expect((await ask(room.url, '/')).status).toBe(200)
  })

  it('that stays silent, or half open in the middle of a request, is ended in seconds', async () => {
    expect(await Promise.all([raw(''), raw(`POST /api/join.phone HTTP/1.1\r\nHost: ${host()}\r\n`)])).toHaveLength(2)
  })

  it('that shows no token, or a wrong one, is ended with its reason', async () => {
    const token = await room.phone()
    for (const path of ['/ws/phone', '/ws/table']) {
      for (const protocols of [[], ['x'], protocolsWith('x'), protocolsWith('x'.repeat(300)), [token, ROOM_PROTOCOL], [...protocolsWith(token), 'x']]) {
        expect(await new HubSocket(room.url, path, {}, protocols).closed, protocols.join()).toBe(ROOM_CLOSE.token)
      }
    }
    expect(await (await HubSocket.with(room.url, '/ws/table', token)).closed).toBe(ROOM_CLOSE.token)
    expect(await (await HubSocket.with(room.url, '/ws/phone', token)).next()).toHaveProperty('state')
  })

  it('with a frame that is too large, breaks the rules or comes too often ends, and no other does', async () => {
    const seat = await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Bord 1' })
    const joined = await post(room.url, 'join.table', { code: room.codes.table, secret: seat.secret })
    const token = (joined.json.data as unknown as { token: string }).token
    const good = await HubSocket.with(room.url, '/ws/phone', await room.phone())
    await good.next()
    const hostile: [string, (socket: HubSocket) => void, number][] = [
      ['large', ({ socket }) => socket.send('x'.repeat(300 * 1024)), 1009],
      ['not a call', ({ socket }) => socket.send('{"i":1}'), ROOM_CLOSE.garbage],
      ['not JSON', ({ socket }) => socket.send('x'), ROOM_CLOSE.garbage],
      ['elsewhere', ({ socket }) => socket.send('{"i":"1","p":{"u":"http://evil.test/"}}'), ROOM_CLOSE.garbage],
      ['often', ({ socket }) => { for (let index = 0; index < 300; index++) socket.send('{"i":"1","t":4}') }, ROOM_CLOSE.flood],
    ]
    for (const [name, act, code] of hostile) {
      const socket = await HubSocket.with(room.url, '/ws/table', token)
      act(socket)
      expect(await socket.closed, name).toBe(code)
    }
    const masked = await HubSocket.with(room.url, '/ws/phone', await room.phone())
    await masked.next()
    // A frame that is not masked, with a reserved bit set.
    ;(masked.socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(Buffer.from([0xf1, 0x01, 0x41]))
    expect([1002, 1006]).toContain(await masked.closed)
    await room.api.gatherings.update({ id: room.gathering.id, title: 'Etter' })
    expect((await good.next()).state).toMatchObject({ gathering: { title: 'Etter' } })
  })

  it('of a seat shares what the seat may send: a new one brings no new allowance', async () => {
    const seat = await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Bord 1' })
    const token = ((await post(room.url, 'join.table', { code: room.codes.table, secret: seat.secret })).json.data as unknown as { token: string }).token
    const ends = await times(6, async () => {
      const socket = await HubSocket.with(room.url, '/ws/table', token)
      for (let index = 0; index < 100; index++) socket.socket.send('{"i":"1","t":4}')
      socket.socket.close()
      return socket.closed
    })
    expect(ends.filter((code) => code === ROOM_CLOSE.flood).length).toBeGreaterThan(0)
  })

  it('that takes no goodbye is cut off long before the half minute that the library waits, and the room moves without it', async () => {
    const frame = (first: number, payload = '') => `${String.fromCharCode(first, 0x80 + payload.length)}\0\0\0\0${payload}`
    const upgrade = (path: string, protocols = '') =>
      `GET ${path} HTTP/1.1\r\nHost: ${host()}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${'A'.repeat(22)}==\r\n${protocols}\r\n`
    const asPhone = async () => upgrade('/ws/phone', `Sec-WebSocket-Protocol: ${protocolsWith(await room.phone()).join(', ')}\r\n`)
    const before = performance.now()
    await Promise.all([upgrade('/ws/phone'), await asPhone() + frame(0x81, 'x'), await asPhone() + frame(0x8a).repeat(3) + frame(0x81, '{}')].map(raw))
    // It says goodbye itself, and keeps its end of the line open.
    const staying = connect({ port: Number(new URL(room.url).port), host: '127.0.0.1', allowHalfOpen: true })
    staying.on('error', () => {})
    staying.resume().write(await asPhone() + frame(0x88), 'latin1')
    await once(staying, 'end')
    await room.api.room.close({ gatheringId: room.gathering.id })
    staying.destroy()
    expect(performance.now() - before).toBeLessThan(20_000)
  })

  it('of one phone more than a few times lets go of the oldest', async () => {
    const token = await room.phone()
    const sockets = []
    for (let index = 0; index < 4; index++) {
      const socket = await HubSocket.with(room.url, '/ws/phone', token)
      await socket.next()
      sockets.push(socket)
    }
    expect(await sockets[0]?.closed).toBe(ROOM_CLOSE.flood)
    expect(sockets.slice(1).map(({ socket }) => socket.readyState)).toEqual([1, 1, 1])
  })

  it('for notes is opened for a table’s token alone, so that nobody else can send a large frame, and a seat has a few', async () => {
    const seat = await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Bord 1' })
    const joined = await post(room.url, 'join.table', { code: room.codes.table, secret: seat.secret })
    const { token } = joined.json.data as unknown as { token: string }
    for (const protocols of [[], protocolsWith('x'), protocolsWith(await room.phone()), [...protocolsWith(token), 'x']]) {
      expect(await new HubSocket(room.url, ROOM_SOCKETS.notes, {}, protocols).opened).toBe(401)
    }
    const lines = []
    for (let index = 0; index < 7; index++) lines.push(await HubSocket.with(room.url, ROOM_SOCKETS.notes, token))
    expect(await lines[0]?.closed).toBe(ROOM_CLOSE.flood)
    expect(lines.slice(1).map(({ socket }) => socket.readyState)).toEqual([1, 1, 1, 1, 1, 1])
    lines.forEach(({ socket }) => socket.terminate())
  })
})
