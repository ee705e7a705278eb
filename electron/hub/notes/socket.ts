import type { IncomingMessage } from 'node:http'
import type { RawData, WebSocket } from 'ws'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { letGo } from '../goodbye'
import { headOf } from './frame'
import type { NoteDocuments, NoteLine } from './documents'

/** Who has not shown a seat's token by then is let go. */
const TOKEN_MS = 10_000

/** A frame can hold a whole note that was written while the hub was away. */
const MOST_FRAME_BYTES = 4 * 1024 * 1024

/** More frames than this in a second wait for the next one: nobody types as fast, but what was typed while the hub was away comes all at once. */
const MOST_FRAMES = 500

/** What is sent when the table itself lets go of a document. */
const LEAVE = 7

/** One connection of a table. It may carry several notes. */
export class NoteSocket implements NoteLine {
  #seatId: string | null = null
  #frames = 0
  readonly #left = new Set<string>()

  constructor(readonly socket: WebSocket, request: IncomingMessage, documents: NoteDocuments) {
    const client = documents.connect(socket, new Request('http://hub/', { headers: plainHeaders(request) }), this)
    const late = setTimeout(() => this.#seatId === null && this.end(ROOM_CLOSE.slow, 'no token'), TOKEN_MS)
    const window = setInterval(() => {
      this.#frames = 0
      if (socket.isPaused) socket.resume()
    }, 1_000)
    socket.on('message', (frame: RawData, isBinary: boolean) => this.#take(frame, isBinary, client.handleMessage))
    socket.on('error', () => socket.terminate())
    socket.once('close', (code, reason) => {
      clearTimeout(late)
      clearInterval(window)
      client.handleClose({ code, reason: reason.toString() })
    })
  }

  /** The seat that the connection showed a token of, or null. */
  get seatId(): string | null {
    return this.#seatId
  }

  sat(seatId: string): void {
    this.#seatId = seatId
  }

  hasLeft(noteId: string): boolean {
    return this.#left.delete(noteId)
  }

  end(code: number, reason: string): void {
    letGo(this.socket, code, reason)
  }

  #take(frame: RawData, isBinary: boolean, handle: (frame: Uint8Array) => void): void {
    if (!isBinary || !Buffer.isBuffer(frame)) return this.end(ROOM_CLOSE.garbage, 'garbage')
    if (frame.length > MOST_FRAME_BYTES) return this.end(ROOM_CLOSE.garbage, 'too large')
    const head = headOf(frame)
    if (head === null) return this.end(ROOM_CLOSE.garbage, 'garbage')
    if (head.type === LEAVE) this.#left.add(head.name)
    if (++this.#frames >= MOST_FRAMES) this.socket.pause()
    handle(frame)
  }
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => typeof value === 'string' ? [[name, value]] : []))
}
