import { once } from 'node:events'
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { serveLead, type LeadServer } from '@electron/hub/server'

let server: LeadServer
let connections = 0

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'samling-pages-'))
  mkdirSync(join(root, 'workbench'))
  writeFileSync(join(root, 'workbench', 'index.html'), '<title>Samling</title>')
  writeFileSync(join(root, '..', 'secret.html'), 'secret')
  server = await serveLead({ root, port: 0, onConnection: () => { connections++ } })
})
afterAll(() => server.close())

interface Answer { readonly status: number; readonly body: string; readonly headers: Record<string, unknown> }

async function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const url = new URL(server.url)
  const sent = request({ host: url.hostname, port: url.port, path, headers: { host: url.host, ...headers } })
  sent.end()
  const [response] = await once(sent, 'response') as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return { status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString(), headers: response.headers }
}

async function cookie(): Promise<string> {
  const url = new URL(server.url)
  const answer = await get(url.pathname + url.search)
  return String((answer.headers['set-cookie'] as string[])[0]).split(';')[0] ?? ''
}

function connect(headers: Record<string, string>): Promise<'open' | number> {
  const url = new URL(server.url)
  const socket = new WebSocket(`ws://${url.host}/`, { headers })
  return new Promise((resolve) => {
    socket.on('open', () => { socket.close(); resolve('open') })
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('error', () => {})
  })
}

test('the address with its token leads to the pages; without it there is nothing', async () => {
  expect(await get('/workbench/index.html')).toMatchObject({ status: 401 })
  expect(await get('/?token=wrong')).toMatchObject({ status: 401 })
  expect(await get('/workbench/index.html', { cookie: await cookie() })).toMatchObject({ status: 200, body: '<title>Samling</title>' })
})

test('a request for another host, or from another site, is refused', async () => {
  const own = await cookie()
  expect(await get('/workbench/index.html', { cookie: own, host: 'evil.test' })).toMatchObject({ status: 403 })
  expect(await get('/workbench/index.html', { cookie: own, origin: 'http://evil.test' })).toMatchObject({ status: 403 })
})

test('nothing outside the pages folder is served, whatever the path', async () => {
  const own = await cookie()
  for (const path of ['/../secret.html', '/%2e%2e/secret.html', '/workbench/..%2f..%2fsecret.html', '/%00']) {
    expect((await get(path, { cookie: own })).body, path).not.toContain('secret')
  }
})

test('an address that is none is not found, and tells nothing without the token', async () => {
  const own = await cookie()
  for (const path of ['/%', '/workbench/%E0%A4%A', '//', '///', '/\\..\\secret.html']) {
    expect((await get(path, { cookie: own })).status, path).toBe(404)
    expect((await get(path)).status, path).toBe(401)
  }
})

test('connections that break off or send no frames end themselves and nobody else', async () => {
  const url = new URL(server.url)
  const upgrade = (headers: string) => `GET / HTTP/1.1\r\nHost: ${url.host}\r\n${headers}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`
  const send = async (first: string, then?: Buffer) => {
    const socket = createConnection(Number(url.port), url.hostname)
    await once(socket, 'connect')
    socket.on('error', () => {})
    socket.write(first)
    if (then === undefined) {
      await new Promise((resolve) => { setImmediate(resolve) })
      socket.resetAndDestroy()
    } else {
      await once(socket, 'data')
      socket.write(then)
    }
    await once(socket, 'close')
  }
  for (let time = 0; time < 20; time++) await send(upgrade('') + 'x'.repeat(100_000))
  const known = `Cookie: ${await cookie()}\r\nOrigin: http://${url.host}\r\n`
  await send(upgrade(known), Buffer.from([0xff, 0xff, 0xff, 0xff]))
  await send(upgrade(known), Buffer.from([0x82, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 3, 4]))
  expect(await get('/workbench/index.html', { cookie: await cookie() })).toMatchObject({ status: 200 })
})

test('a WebSocket needs the token and the page of this server', async () => {
  const own = await cookie()
  const origin = `http://${new URL(server.url).host}`
  expect(await connect({ cookie: own, origin: 'http://evil.test' })).toBe(403)
  expect(await connect({ cookie: own })).toBe(403)
  expect(await connect({ origin })).toBe(401)
  const before = connections
  expect(await connect({ cookie: own, origin })).toBe('open')
  expect(connections).toBe(before + 1)
})
