import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { MAX_BODY_BYTES, ROOM_SOCKETS } from '@shared/contract/roomLimits'
import { Refusal } from '@shared/domain/refusal'
import { MOST_FRAME_BYTES } from '../notes'
import { end } from '../pages'
import { CONNECTIONS } from './crowd'
import { boundUnknown } from './unknown'

/** A full hall that connects in one moment must not lose a packet. */
const BACKLOG = 4096

/** A request's head has to be there by then, its body by then, and an answer that is not taken is dropped then. */
const TIMES_MS = { headersTimeout: 5_000, requestTimeout: 20_000, keepAliveTimeout: 10_000, connectionsCheckingInterval: 1_000 } as const
const UNTAKEN_MS = 30_000

/** The largest frame of each kind of socket, in bytes: a call as over HTTP; a call with a long point; a note. */
const FRAME_BYTES = { phone: MAX_BODY_BYTES, table: 256 * 1024, notes: MOST_FRAME_BYTES } as const

/** The kinds of sockets. */
export type SocketKind = keyof typeof ROOM_SOCKETS

/** What the server does with what gets through. */
export interface RoomTraffic {
  /** Names that lead to this computer besides its address. */
  readonly names: readonly string[]
  readonly onRequest: (url: URL, request: IncomingMessage, response: ServerResponse) => void | Promise<void>
  /** Whether this kind of socket is opened for a client at all: one that is not can send no frame, and is not told why. */
  readonly admits: (kind: SocketKind, request: IncomingMessage) => boolean
  /** `known` is called when the client has shown who it is. */
  readonly onSocket: (kind: SocketKind, socket: WebSocket, request: IncomingMessage, known: () => void) => void
}

/** A server that listens. */
export interface RoomServer {
  readonly port: number
  /** Every open WebSocket. */
  sockets(): Iterable<WebSocket>
  close(): Promise<void>
}

/**
 * Listens on one address, for HTTP and WebSocket. Whoever names another host, or comes from another site's page, gets 403: a page elsewhere
 * could otherwise reach the hub through a name of its own (DNS rebinding). Refuses with `room_port_taken` or `room_address_gone`.
 */
export async function listen(address: string, port: number, traffic: RoomTraffic): Promise<RoomServer> {
  const server = createServer({ maxHeaderSize: 8 * 1024, ...TIMES_MS })
  server.maxConnections = CONNECTIONS.all
  server.setTimeout(UNTAKEN_MS)
  const unknown = boundUnknown(server)
  await bind(() => server.listen({ host: address, port, backlog: BACKLOG }), server, address, port)
  const bound = (server.address() as AddressInfo).port
  const hosts = new Set([address, ...traffic.names].flatMap((name) => bound === 80 ? [name, `${name}:80`] : [`${name}:${bound}`]))
  const known = ({ headers: { host, origin } }: IncomingMessage) => hosts.has(host ?? '') && (origin === undefined || hosts.has(origin.replace(/^http:\/\//, '')))

  server.on('request', (request, response) => {
    request.on('error', () => {})
    unknown.heard(request.socket)
    const url = known(request) ? urlOf(request) : null
    if (!url) return end(response, known(request) ? 400 : 403)
    void Promise.resolve(traffic.onRequest(url, request, response)).catch(() => end(response, 500))
  })
  server.on('clientError', (_error, socket) => refuse(socket, 400))
  const sockets = upgrades(server, known, traffic.admits, (kind, client, request) => traffic.onSocket(kind, client, request, () => unknown.known(request.socket)))
  return {
    port: bound,
    sockets: () => sockets.flatMap((each) => [...each.clients]),
    close: () => new Promise((resolve) => {
      for (const client of sockets.flatMap((each) => [...each.clients])) client.terminate()
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

/** Takes WebSockets at their addresses; each kind has its own longest frame, and a frame that breaks the rules ends its own connection alone. */
function upgrades(server: ReturnType<typeof createServer>, known: (request: IncomingMessage) => boolean, admits: RoomTraffic['admits'], onSocket: (kind: SocketKind, socket: WebSocket, request: IncomingMessage) => void): readonly WebSocketServer[] {
  const kinds = Object.keys(ROOM_SOCKETS) as SocketKind[]
  const servers = new Map(kinds.map((kind) => [kind, new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES[kind], perMessageDeflate: false })]))
  server.on('upgrade', (request, socket: Duplex, head) => {
    socket.on('error', () => socket.destroy())
    if (!known(request)) return refuse(socket, 403)
    const path = request.url?.split('?', 1)[0]
    const kind = kinds.find((each) => ROOM_SOCKETS[each] === path)
    const taker = kind && servers.get(kind)
    if (!kind || !taker) return refuse(socket, 404)
    if (!admits(kind, request)) return refuse(socket, 401)
    // The handshake goes out with the first frame: each write is one way through the network's layers, whatever is in it.
    socket.cork()
    taker.handleUpgrade(request, socket, head, (client) => {
      client.on('error', () => client.terminate())
      onSocket(kind, client, request)
    })
    socket.uncork()
  })
  return [...servers.values()]
}

async function bind(start: () => void, server: ReturnType<typeof createServer>, address: string, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).once('listening', resolve)
      start()
    })
  } catch (error) {
    const { code } = error as { readonly code?: string }
    if (code === 'EADDRINUSE' || code === 'EACCES') throw new Refusal('room_port_taken', { port })
    if (code === 'EADDRNOTAVAIL') throw new Refusal('room_address_gone', { address })
    throw error
  }
}

function urlOf(request: IncomingMessage): URL | null {
  return request.url?.startsWith('/') && !request.url.startsWith('//') ? URL.parse(request.url, 'http://hub') : null
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy())
}
