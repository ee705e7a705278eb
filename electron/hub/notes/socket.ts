import type { RawData, WebSocket } from 'ws'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { Bucket } from '@electron/services/room/bucket'
import { letGo } from '../goodbye'
import { headOf, MESSAGE } from './frame'
import type { NoteDocuments, NoteLine } from './documents'

/** More frames than this in a second wait for the next one: nobody types as fast, but what was typed while the hub was away comes all at once. */
const MOST_FRAMES = 500

/** Cursors go to every table: what a table says of its own beyond this is passed over, and the next that comes in time says the same. */
const CURSORS = { burst: 100, perSecond: 20 }

/** A table that looks at every place of a gathering has fewer notes open. */
const MOST_NOTES = 200

/** One connection of a table. It may carry several notes. */
export class NoteSocket implements NoteLine {
  readonly refused = new Set<string>()
  #frames = 0
  readonly #cursors = new Bucket(CURSORS.burst, CURSORS.perSecond)
  readonly #names = new Set<string>()
  readonly #left = new Set<string>()

  constructor(readonly socket: WebSocket, readonly seatId: string, documents: NoteDocuments) {
    const client = documents.connect(socket, this)
    const window = setInterval(() => {
      this.#frames = 0
      if (socket.isPaused) socket.resume()
    }, 1_000)
    socket.on('message', (frame: RawData, isBinary: boolean) => this.#take(frame, isBinary, client.handleMessage))
    socket.on('error', () => socket.terminate())
    socket.once('close', (code, reason) => {
      clearInterval(window)
      client.handleClose({ code, reason: reason.toString() })
    })
  }

  left(noteId: string): void {
    this.#left.add(noteId)
  }

  hasLeft(noteId: string): boolean {
    return this.#left.delete(noteId)
  }

  end(code: number, reason: string): void {
    letGo(this.socket, code, reason)
  }

  #take(frame: RawData, isBinary: boolean, handle: (frame: Uint8Array) => void): void {
    if (this.socket.readyState !== this.socket.OPEN) return // what follows a frame that ended the connection
    const head = isBinary && Buffer.isBuffer(frame) ? headOf(frame) : null
    if (head === null || !Buffer.isBuffer(frame)) return this.end(ROOM_CLOSE.garbage, 'garbage')
    if (this.#names.add(head.name).size > MOST_NOTES) return this.end(ROOM_CLOSE.flood, 'too many notes')
    if (++this.#frames >= MOST_FRAMES) this.socket.pause()
    if (head.type === MESSAGE.awareness && !this.#cursors.take()) return
    if (this.refused.has(head.name) && head.type !== MESSAGE.token) return
    if (head.type === MESSAGE.leave) this.left(head.name)
    handle(frame)
  }
}
