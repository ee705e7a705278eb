import type { WebSocket } from 'ws'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { letGo } from '../goodbye'
import { Bucket } from './limits'
import { Clients, limitFrames } from './sockets'

/** Between two snapshots, at least. */
const INTERVAL_MS = 500

/** A phone that has not taken this much gets nothing more until it has; the newest snapshot is all it needs. */
const BEHIND_BYTES = 64 * 1024

/** So many phones are served before others' turn, so that a thousand phones do not hold up the notes. */
const AT_A_TIME = 200

/** Tabs of one phone. */
const SOCKETS_EACH = 3

/** More frames than a phone's calls can be; what is too much for its calls alone is refused, and the connection stays. */
const FRAMES = { burst: 100, perSecond: 10 }

/** What the phones see: its number and the state. */
export interface Snapshot { readonly seq: number; readonly state: unknown }

/** The phones of a room. All get the same snapshot, made once, when something changed; at most two a second. */
export class Phones {
  readonly #clients: Clients
  readonly #behind = new Set<WebSocket>()
  #state = ''
  #frame: Buffer = Buffer.alloc(0)
  #sent = -Infinity
  #timer: NodeJS.Timeout | null = null
  #closed = false

  /** `snapshot` answers null where there is nothing to show any more. */
  constructor(readonly snapshot: () => Snapshot | null, presenceChanged: () => void) {
    this.#clients = new Clients(SOCKETS_EACH, presenceChanged)
    this.#make()
  }

  /** How many phones are connected. */
  get size(): number {
    return this.#clients.size
  }

  /** Takes a phone's connection in and shows it the state. */
  add(phone: string, socket: WebSocket): void {
    const frames = new Bucket(FRAMES.burst, FRAMES.perSecond)
    limitFrames(socket, () => frames.take())
    this.#clients.add(phone, socket)
    this.#send(socket)
  }

  /** Something the phones may see has changed. */
  changed(): void {
    if (this.#timer || this.#closed) return
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.#sent = performance.now()
      if (this.#make()) this.#sendAll([...this.#clients.all()])
    }, Math.max(0, this.#sent + INTERVAL_MS - performance.now()))
  }

  /** Those that were behind and have caught up get the newest. */
  catchUp(): void {
    const waiting = [...this.#behind]
    this.#behind.clear()
    this.#sendAll(waiting)
  }

  /** Sends nothing more. */
  stop(): void {
    this.#closed = true
    if (this.#timer) clearTimeout(this.#timer)
  }

  /** Tells all that the room closes here, and ends their connections. */
  leave(): void {
    const goodbye = Buffer.from(JSON.stringify({ closing: true }))
    for (const socket of this.#clients.all()) {
      socket.send(goodbye, { binary: false })
      letGo(socket, ROOM_CLOSE.closing)
    }
  }

  #make(): boolean {
    const snapshot = this.snapshot()
    const serialized = JSON.stringify(snapshot?.state)
    if (!snapshot || serialized === this.#state) return false
    this.#state = serialized
    this.#frame = Buffer.from(`{"seq":${snapshot.seq},"state":${serialized}}`)
    return true
  }

  #sendAll(sockets: readonly WebSocket[]): void {
    for (const socket of sockets.slice(0, AT_A_TIME)) this.#send(socket)
    const rest = sockets.slice(AT_A_TIME)
    if (rest.length > 0) setImmediate(() => this.#sendAll(rest))
  }

  #send(socket: WebSocket): void {
    if (socket.readyState !== socket.OPEN) return
    if (socket.bufferedAmount > BEHIND_BYTES) {
      this.#behind.add(socket)
      socket.once('close', () => this.#behind.delete(socket))
    } else {
      socket.send(this.#frame, { binary: false })
    }
  }
}
