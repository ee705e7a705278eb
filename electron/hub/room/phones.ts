import type { WebSocket } from 'ws'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { Bucket } from '@electron/services/room/bucket'
import { letGo } from '../goodbye'
import { CONNECTIONS, Crowd } from './crowd'
import { Clients, limitFrames } from './sockets'

/** Between two snapshots, at least. */
const INTERVAL_MS = 500

/** After a snapshot that was much for the venue's network, phones' own acts, such as support, are shown so much later that all get about 2 MB a second. */
const BYTES_PER_MS = 2_000
const LONGEST_INTERVAL_MS = 4_000

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

/** How long phones' own acts wait after a snapshot of so many bytes in all. */
export function restAfter(bytes: number): number {
  return Math.min(LONGEST_INTERVAL_MS, Math.max(INTERVAL_MS, bytes / BYTES_PER_MS))
}

/**
 * The phones of a room. All get the same snapshot, made once, when something changed; at most two a second, and fewer where it is phones that make
 * the changes and there is much to send. Where there are too many connections, further ones of the same phone make room first.
 */
export class Phones {
  readonly #clients: Clients
  readonly #newest = new Crowd<WebSocket>()
  readonly #older = new Crowd<WebSocket>()
  readonly #behind = new Set<WebSocket>()
  #state = ''
  #frame: Buffer = Buffer.alloc(0)
  #made = -Infinity
  #calm = -Infinity
  #due = Infinity
  #timer: NodeJS.Timeout | null = null
  #closed = false

  /** `snapshot` answers null where there is nothing to show any more. */
  constructor(readonly snapshot: () => Snapshot | null, presenceChanged: () => void, readonly most: number = CONNECTIONS.phones) {
    this.#clients = new Clients(SOCKETS_EACH, presenceChanged)
    this.#make()
  }

  /** How many phones are connected. */
  get size(): number {
    return this.#clients.size
  }

  /** Takes a phone's connection in and shows it the state. */
  add(phone: string, socket: WebSocket, address: string): void {
    const frames = new Bucket(FRAMES.burst, FRAMES.perSecond)
    limitFrames(socket, () => frames.take())
    this.#bound(phone, socket, address)
    this.#clients.add(phone, socket)
    this.#send(socket)
  }

  /** Something the phones may see has changed; `byPhones` where one of them may have done it. */
  changed(byPhones: boolean): void {
    if (this.#closed) return
    const due = Math.max(this.#made + INTERVAL_MS, byPhones ? this.#calm : -Infinity)
    if (this.#timer && this.#due <= due) return
    if (this.#timer) clearTimeout(this.#timer)
    this.#due = due
    this.#timer = setTimeout(() => this.#tell(), Math.max(0, due - performance.now()))
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

  #tell(): void {
    this.#timer = null
    this.#made = performance.now()
    if (!this.#make()) return
    const sockets = [...this.#clients.all()]
    this.#calm = this.#made + restAfter(this.#frame.length * sockets.length)
    this.#sendAll(sockets)
  }

  #bound(phone: string, socket: WebSocket, address: string): void {
    if (this.#newest.size + this.#older.size >= this.most) {
      const first = this.#older.first() ?? this.#newest.first()
      if (first) this.#forget(first)
      first?.terminate()
    }
    for (const each of this.#clients.of(phone)) {
      const from = this.#newest.remove(each)
      if (from !== undefined) this.#older.add(each, from)
    }
    this.#newest.add(socket, address)
    socket.on('message', () => {
      this.#newest.heard(socket)
      this.#older.heard(socket)
    })
    socket.once('close', () => this.#forget(socket))
  }

  #forget(socket: WebSocket): void {
    this.#newest.remove(socket)
    this.#older.remove(socket)
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
