import type { IncomingMessage } from 'node:http'
import type { WebSocket } from 'ws'
import { ROOM_CLOSE, ROOM_PROTOCOL } from '@shared/contract/roomLimits'
import { letGo } from '../goodbye'

/** The token that a client shows in its request, beside the protocol it speaks (`protocolsWith`); null where it shows none. */
export function tokenIn({ headers }: IncomingMessage): string | null {
  const [protocol, token, ...rest] = (headers['sec-websocket-protocol'] ?? '').split(/, ?/)
  return protocol === ROOM_PROTOCOL && token !== undefined && token.length <= 200 && rest.length === 0 ? token : null
}

/** Ends a connection that sends more frames than its role has use for: `take` tells whether one more may pass. */
export function limitFrames(socket: WebSocket, take: () => boolean): void {
  socket.on('message', () => {
    if (!take()) letGo(socket, ROOM_CLOSE.flood)
  })
}

/** The connections of clients by what they are known by: at most `each` of one client; the oldest makes room, for it is likely a dead one. */
export class Clients {
  readonly #sockets = new Map<string, WebSocket[]>()

  constructor(readonly each: number, readonly changed: () => void) {}

  /** How many clients are connected. */
  get size(): number {
    return this.#sockets.size
  }

  /** What the connected clients are known by. */
  get names(): readonly string[] {
    return [...this.#sockets.keys()]
  }

  /** Every connection. */
  *all(): Generator<WebSocket> {
    for (const sockets of this.#sockets.values()) yield* sockets
  }

  /** A client's connections. */
  of(name: string): readonly WebSocket[] {
    return this.#sockets.get(name) ?? []
  }

  /** Takes a client's connection in until it ends. */
  add(name: string, socket: WebSocket): void {
    const sockets = [...this.#sockets.get(name) ?? [], socket]
    const oldest = sockets.length > this.each ? sockets.shift() : undefined
    if (oldest) letGo(oldest, ROOM_CLOSE.flood)
    this.#sockets.set(name, sockets)
    socket.once('close', () => this.#remove(name, socket))
    this.changed()
  }

  /** Ends a client's connections. */
  disconnect(name: string, code: number, reason?: string): void {
    for (const socket of this.#sockets.get(name) ?? []) letGo(socket, code, reason)
  }

  #remove(name: string, socket: WebSocket): void {
    const left = (this.#sockets.get(name) ?? []).filter((each) => each !== socket)
    if (left.length > 0) this.#sockets.set(name, left)
    else this.#sockets.delete(name)
    this.changed()
  }
}
