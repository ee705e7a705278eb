import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type Agent, type IncomingMessage } from 'node:http'
import { tmpdir, type networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { createRouter } from '@electron/host/edge'
import { createCaller } from '@electron/host/inProcess'
import { attachRoom } from '@electron/host/room'
import { Session } from '@electron/services/files/session'
import { protocolsWith } from '@shared/contract/roomLimits'
import { root } from './aliases'

/** What the hub answered. */
export interface HubAnswer {
  readonly status: number
  readonly body: string
  readonly headers: Record<string, unknown>
  /** What was answered to `/api/…`: data or a refusal. */
  readonly json: { readonly data?: never; readonly refusal?: { readonly id: string; readonly params: unknown } | null }
}

/** How a request is sent. */
export interface HubRequest {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
  /** A connection of its own unless given. */
  readonly agent?: Agent
}

/** One request to an address, with the headers of a page of the hub unless told otherwise. */
export async function ask(base: string, path: string, { method = 'GET', headers = {}, body, agent }: HubRequest = {}): Promise<HubAnswer> {
  const url = new URL(base)
  const sent = httpRequest({ host: url.hostname, port: url.port, path, method, agent: agent ?? false, headers: { host: url.host, ...headers } })
  sent.end(body)
  const [response] = await once(sent, 'response') as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const isJson = String(response.headers['content-type']).startsWith('application/json')
  return { status: response.statusCode ?? 0, body: text, headers: response.headers, json: isJson ? JSON.parse(text) as HubAnswer['json'] : {} }
}

/** One call of `/api/…`. */
export function post(base: string, name: string, input: unknown, token?: string, options: HubRequest = {}): Promise<HubAnswer> {
  const headers = { 'content-type': 'application/json', ...token !== undefined && { authorization: `Bearer ${token}` }, ...options.headers }
  return ask(base, `/api/${name}`, { method: 'POST', ...options, headers, body: JSON.stringify(input) })
}

/** A WebSocket of the hub; `next` gives its frames one after the other, `closed` the code it ended with. */
export class HubSocket {
  readonly socket: WebSocket
  readonly closed: Promise<number>
  readonly opened: Promise<'open' | number>
  /** Every frame that came, as it came. */
  readonly heard: string[] = []
  readonly #frames: string[] = []
  #wake = () => {}

  constructor(base: string, path: string, headers: Record<string, string> = {}, protocols: string[] = []) {
    this.socket = new WebSocket(`${base.replace('http', 'ws')}${path}`, protocols, { headers })
    this.socket.on('error', () => {})
    this.socket.on('message', (data) => { this.heard.push(String(data)); this.#frames.push(String(data)); this.#wake() })
    this.closed = new Promise((resolve) => { this.socket.once('close', (code) => resolve(code)) })
    this.opened = new Promise((resolve) => {
      this.socket.once('open', () => resolve('open'))
      this.socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    })
  }

  /** Opens with a token. */
  static async with(base: string, path: string, token: string): Promise<HubSocket> {
    const socket = new HubSocket(base, path, {}, protocolsWith(token))
    await socket.opened
    return socket
  }

  /** The next frame, parsed. */
  async next<T = { readonly seq: number; readonly state: Record<string, never>; readonly closing?: boolean }>(): Promise<T> {
    while (this.#frames.length === 0) await new Promise<void>((resolve) => { this.#wake = resolve })
    return JSON.parse(this.#frames.shift() ?? '') as T
  }
}

/** A host in this process with a programme, a gathering and its room open on 127.0.0.1, on a free port. */
export async function openRoom(options: { readonly interfaces?: typeof networkInterfaces; readonly lookEvery?: number; readonly root?: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'samling-room-'))
  const session = new Session({ dataDir: join(folder, 'data'), documentsDir: folder, resourcesDir: join(root, 'resources'), version: '0.0.0' })
  const pages = join(folder, 'pages')
  for (const page of ['phone', 'table']) {
    mkdirSync(join(pages, page, 'assets'), { recursive: true })
    writeFileSync(join(pages, page, 'index.html'), `<title>${page}</title>`)
  }
  writeFileSync(join(pages, 'phone', 'assets', 'a.js'), 'const a = 1\n'.repeat(500))
  attachRoom(session, createRouter(), { root: pages, names: ['venue.test'], ...options })
  const api = createCaller({ session, role: 'lead' })
  await api.files.create({ name: 'Prøveprogram', template: 'empty', language: 'nn' })
  const gathering = await api.gatherings.add({ title: 'Samling 1', date: { kind: 'day', day: '2020-11-17' } })
  const state = await api.room.open({ gatheringId: gathering.id, address: '127.0.0.1', port: 0 })
  if (!state.open || !state.codes) throw new Error('the room did not open')
  return {
    api, session, gathering, folder, codes: state.codes, open: state.open, url: state.open.phoneUrl,
    /** Lets a phone in by the link and answers its token. */
    async phone(): Promise<string> {
      const { json } = await post(state.open?.phoneUrl ?? '', 'join.phone', { code: state.codes?.phone })
      return (json.data as unknown as { token: string }).token
    },
    async close(): Promise<void> {
      await session.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What `openRoom` gives. */
export type OpenTestRoom = Awaited<ReturnType<typeof openRoom>>
