import type { IncomingMessage, ServerResponse } from 'node:http'
import type { WebSocket } from 'ws'
import { PHONE_TOPICS } from '@shared/contract/phone'
import type { Presence } from '@shared/contract/room'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import type { Seat } from '@shared/domain/entities'
import type { Session } from '@electron/services/files/session'
import { Holders } from '@electron/services/room/holders'
import { phoneState } from '@electron/services/room/phoneState'
import { gone, letGo } from '../goodbye'
import { createNoteSync } from '../notes'
import { end, Pages } from '../pages'
import { Api, callerOf, type HubCaller, type RunProcedure } from './api'
import { watchConnections } from './heartbeat'
import { Buckets } from './limits'
import { phoneLine } from './phoneLine'
import { Phones } from './phones'
import { PROBE_PATH, type Probe } from './probe'
import { listen, type RoomServer, type SocketKind } from './server'
import { Clients, limitFrames, tokenIn } from './sockets'
import { tableLine, type TableLine } from './tableLine'

/** What the host gives the hub. */
export interface HubOptions {
  /** The folder of the built pages. */
  readonly root: string
  readonly run: RunProcedure
  /** Answers the contract's calls over a table's WebSocket. */
  readonly serveTable: (line: TableLine, caller: HubCaller) => void
  /** Names that lead to this computer on the venue's network, besides its address. */
  readonly names?: readonly string[]
}

/** Tabs of one seat. */
const TABLE_SOCKETS = 6

/** More frames than a seat's calls can be, over all of its connections; what comes beyond them ends the connection. */
const TABLE_FRAMES = { burst: 200, perSecond: 50 }

/** Whose token opens each kind of socket. */
const HOLDERS = { phone: 'phone', table: 'table', notes: 'table' } as const

/** What phones themselves change of what they are shown. */
const BY_PHONES: ReadonlySet<string> = new Set<(typeof PHONE_TOPICS)[number]>(['youth_input', 'support', 'speaker_question'])

/** Presence is told at most this often: a hall that joins is one piece of news. */
const PRESENCE_MS = 500

/** One gathering's room while it is open: who is connected, and what they may ask. It can move to another address. */
export class RunningRoom {
  readonly #pages: Pages
  readonly #holders: Holders
  readonly #api: Api
  readonly #phones: Phones
  readonly #tables: Clients
  readonly #noteLines: Clients
  readonly #tableFrames = new Buckets(TABLE_FRAMES.burst, TABLE_FRAMES.perSecond)
  readonly #notes: ReturnType<typeof createNoteSync>
  readonly #stop: (() => void)[]
  #seats: ReadonlyMap<string, Seat>
  #server: RoomServer | null = null
  #address = ''
  #port = 0
  #presence: NodeJS.Timeout | null = null

  constructor(readonly session: Session, readonly gatheringId: string, readonly probe: Probe, readonly options: HubOptions) {
    const presenceChanged = () => this.#presenceChanged()
    this.#holders = new Holders(session, gatheringId)
    this.#pages = new Pages(options.root)
    this.#api = new Api(session, gatheringId, this.#holders, options.run)
    this.#phones = new Phones(() => attempt(() => ({ seq: session.store.log.seq, state: phoneState(session.store, gatheringId) })), presenceChanged)
    this.#tables = new Clients(TABLE_SOCKETS, presenceChanged)
    this.#noteLines = new Clients(TABLE_SOCKETS, presenceChanged)
    this.#notes = createNoteSync(session, gatheringId)
    this.#seats = this.#seatsNow()
    this.#stop = [
      session.subscribe(({ changes }) => this.#changed(changes.map(({ topic }) => topic))),
      watchConnections(() => this.#server?.sockets() ?? [], () => this.catchUp()),
    ]
  }

  /** The address it listens at, or listened at last. */
  get address(): string {
    return this.#address
  }

  /** The port it listens at, or listened at last. */
  get port(): number {
    return this.#port
  }

  /** Whether it listens at its address; not where it could not follow the computer to another. */
  get listens(): boolean {
    return this.#server !== null
  }

  /** Who is connected. */
  get presence(): Presence {
    return { seatIds: [...new Set([...this.#tables.names, ...this.#noteLines.names])], phones: this.#phones.size }
  }

  /** Begins to listen. */
  async listen(address: string, port: number): Promise<void> {
    this.#server = await listen(address, port, {
      names: this.options.names ?? [],
      onRequest: (url, request, response) => this.#onRequest(url, request, response),
      // Frames of the notes are large: who shows no token gets to send none.
      admits: (kind, request) => kind !== 'notes' || this.#holderIn(request)?.kind === HOLDERS[kind],
      onSocket: (kind, socket, request, known) => this.#onSocket(kind, socket, request, known),
    })
    this.#address = address
    this.#port = this.#server.port
  }

  /** Tells all, and stops listening; `listen` can begin elsewhere. */
  async leave(): Promise<void> {
    this.#phones.leave()
    for (const seatId of this.#tables.names) this.#tables.disconnect(seatId, ROOM_CLOSE.closing)
    const server = this.#server
    this.#server = null
    await Promise.all([...server?.sockets() ?? []].filter((socket) => socket.readyState === socket.CLOSING).map(gone))
    await server?.close()
  }

  /** Ends the room. */
  async close(): Promise<void> {
    for (const stop of this.#stop) stop()
    if (this.#presence) clearTimeout(this.#presence)
    this.#phones.stop()
    await this.#notes.close()
    await this.leave()
  }

  /** Phones whose network was slow get the newest. */
  catchUp(): void {
    this.#phones.catchUp()
  }

  #onRequest(url: URL, request: IncomingMessage, response: ServerResponse): void | Promise<void> {
    const { pathname } = url
    if (pathname.toLowerCase().startsWith(PROBE_PATH)) return this.probe.answer(pathname.slice(PROBE_PATH.length).replace(/\/$/, ''), request, response)
    if (pathname.startsWith('/api/')) return request.method === 'POST' ? this.#api.answer(pathname.slice('/api/'.length), request, response) : end(response, 405)
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
    const page = pageOf(pathname)
    if (page === null) return end(response, 404)
    return this.#pages.send(page, policyOf(page, request.headers.host ?? ''), request, response)
  }

  #onSocket(kind: SocketKind, socket: WebSocket, request: IncomingMessage, known: () => void): void {
    const holder = this.#holderIn(request)
    if (holder?.kind !== HOLDERS[kind]) return letGo(socket, ROOM_CLOSE.token)
    known()
    if (holder.kind === 'phone') {
      this.#phones.add(holder.phone, socket, request.socket.remoteAddress ?? '')
      phoneLine(socket, (name, input) => this.#api.answerPhone(holder.phone, name, input))
    } else if (kind === 'notes') {
      this.#noteLines.add(holder.seatId, socket)
      this.#notes.handle(socket, holder.seatId)
    } else {
      limitFrames(socket, () => this.#tableFrames.take(holder.seatId))
      this.#tables.add(holder.seatId, socket)
      this.options.serveTable(tableLine(socket), callerOf(this.session, holder))
    }
  }

  #holderIn(request: IncomingMessage): ReturnType<Holders['find']> {
    return attempt(() => this.#holders.find(tokenIn(request) ?? ''))
  }

  #changed(topics: readonly string[]): void {
    if (topics.includes('seat')) this.#sweepSeats()
    const seen = topics.filter((topic) => (PHONE_TOPICS as readonly string[]).includes(topic))
    if (seen.length > 0) this.#phones.changed(seen.every((topic) => BY_PHONES.has(topic)))
  }

  /**
   * Throws out whoever came in by a secret that opens the seat no more, whether by a command, its undo or its redo; and out of the notes alone whoever writes for
   * another unit than before: what the seat may open still, it comes back to.
   */
  #sweepSeats(): void {
    const before = this.#seats
    this.#seats = this.#seatsNow()
    for (const [seatId, { secret, unitId }] of before) {
      const now = this.#seats.get(seatId)
      const isSame = now?.secret === secret
      if (!isSame) this.#tables.disconnect(seatId, ROOM_CLOSE.revoked)
      if (!isSame || now.unitId !== unitId) this.#noteLines.disconnect(seatId, ROOM_CLOSE.revoked, 'revoked')
    }
  }

  /** The seats that one may come into now. */
  #seatsNow(): ReadonlyMap<string, Seat> {
    const seats = this.session.openStore?.seat.all({ gatheringId: this.gatheringId, revoked: false }) ?? []
    return new Map(seats.map((seat) => [seat.id, seat]))
  }

  #presenceChanged(): void {
    this.#presence ??= setTimeout(() => {
      this.#presence = null
      this.session.touch('presence')
    }, PRESENCE_MS)
  }
}

/** The built file that an address of the room leads to. That of the tables is typed by hand: also in capitals, or with a slash at its end. */
function pageOf(pathname: string): string | null {
  if (pathname === '/') return '/phone/index.html'
  if (/^\/bord\/?$/i.test(pathname)) return '/table/index.html'
  if (pathname.startsWith('/p/')) return `/phone/${pathname.slice('/p/'.length)}`
  return pathname.startsWith('/assets/') ? pathname : null
}

/** What a page may load: its own files and the hub's sockets. Older Safari does not take `'self'` for a WebSocket; the editor's styles are made by script. */
function policyOf(page: string, host: string): string {
  const style = page.startsWith('/phone/') ? "'self'" : "'self' 'unsafe-inline'"
  return `default-src 'none'; script-src 'self'; style-src ${style}; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws://${host}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
