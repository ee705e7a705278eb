import type { RawData, WebSocket } from 'ws'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { Bucket } from './limits'

/** A client that has said nothing of who it is by then is let go. */
const FIRST_FRAME_MS = 5_000

/** Sends its token first; `accept` takes the connection on, or answers the code it is closed with. Runs in the same turn, so that the next frame finds its listener. */
export function onToken(socket: WebSocket, accept: (token: string) => number | null): void {
  const late = setTimeout(() => socket.close(ROOM_CLOSE.slow), FIRST_FRAME_MS)
  socket.once('close', () => clearTimeout(late))
  socket.once('message', (data: RawData, isBinary: boolean) => {
    clearTimeout(late)
    const token = isBinary ? null : tokenIn(data)
    const refused = token === null ? ROOM_CLOSE.garbage : accept(token)
    if (refused !== null) socket.close(refused)
  })
}

function tokenIn(data: RawData): string | null {
  try {
    const frame: unknown = JSON.parse(String(data))
    const token = typeof frame === 'object' && frame !== null && 'token' in frame ? frame.token : null
    return typeof token === 'string' && token.length <= 200 ? token : null
  } catch {
    return null
  }
}

/** Ends a connection that sends more frames than its role has use for. */
export function limitFrames(socket: WebSocket, burst: number, perSecond: number): void {
  const bucket = new Bucket(burst, perSecond)
  socket.on('message', () => {
    if (!bucket.take()) socket.close(ROOM_CLOSE.flood)
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

  /** Takes a client's connection in until it ends. */
  add(name: string, socket: WebSocket): void {
    const sockets = [...this.#sockets.get(name) ?? [], socket]
    if (sockets.length > this.each) sockets.shift()?.close(ROOM_CLOSE.flood)
    this.#sockets.set(name, sockets)
    socket.once('close', () => this.#remove(name, socket))
    this.changed()
  }

  /** Ends a client's connections. */
  disconnect(name: string, code: number): void {
    for (const socket of this.#sockets.get(name) ?? []) letGo(socket, code)
  }

  #remove(name: string, socket: WebSocket): void {
    const left = (this.#sockets.get(name) ?? []).filter((each) => each !== socket)
    if (left.length > 0) this.#sockets.set(name, left)
    else this.#sockets.delete(name)
    this.changed()
  }
}

/** A client that does not answer the goodbye by then is cut off. */
const GOODBYE_MS = 500

/** Says goodbye, and does not wait for those who do not answer. */
export function letGo(socket: WebSocket, code: number): void {
  socket.close(code)
  const cut = setTimeout(() => socket.terminate(), GOODBYE_MS)
  socket.once('close', () => clearTimeout(cut))
}
