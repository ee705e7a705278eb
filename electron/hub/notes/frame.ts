import * as Y from 'yjs'

/** The largest frame of the notes' line in bytes: a whole note that was written while the hub was away. */
export const MOST_FRAME_BYTES = 4 * 1024 * 1024

/** What a frame of the notes' line says of itself: which document it is for, and the type of its message. */
export interface FrameHead {
  readonly name: string
  readonly type: number
}

/** The types of the messages that a table sends. `token`: who it is. `leave`: it lets go of a document itself. */
export const MESSAGE = { sync: 0, awareness: 1, token: 2, askAwareness: 3, syncReply: 4, stateless: 5, leave: 7 } as const

/** The longest name of a document: the ids of an item and a group. */
const LONGEST_NAME = 200

/**
 * Reads the head of a frame (a counted name, then a number, both in Yjs's variable length); null where it is none that a table sends. The rest is read too:
 * Hocuspocus writes a line in the log for each that it cannot read, and takes a name of JavaScript's own for a document.
 */
export function headOf(frame: Uint8Array): FrameHead | null {
  try {
    const reader = new Reader(frame)
    const name = reader.string(LONGEST_NAME)
    const type = reader.number()
    if (name === '' || name.includes('\0') || name in {}) return null
    return isSound(type, reader) ? { name, type } : null
  } catch {
    return null
  }
}

function isSound(type: number, reader: Reader): boolean {
  switch (type) {
    case MESSAGE.sync: case MESSAGE.syncReply: return isSync(reader)
    case MESSAGE.awareness: return isAwareness(new Reader(reader.bytes()))
    case MESSAGE.token: return reader.number() === 0 && reader.string() !== '' && (reader.isAtEnd || reader.string() !== '')
    case MESSAGE.stateless: return reader.string() !== ''
    default: return type === MESSAGE.askAwareness || type === MESSAGE.leave
  }
}

/** A state vector, or an update; what an update may bring is the note's to say. */
function isSync(reader: Reader): boolean {
  const kind = reader.number()
  const bytes = reader.bytes()
  if (kind === 0) Y.decodeStateVector(bytes)
  else Y.decodeUpdate(bytes)
  return kind <= 2
}

/** How many clients, and of each its number, its clock and its state as JSON. */
function isAwareness(reader: Reader): boolean {
  for (let left = reader.number(); left > 0; left--) {
    reader.number()
    reader.number()
    JSON.parse(reader.string())
  }
  return reader.isAtEnd
}

/** Reads what Yjs's encoding wrote; throws where it is not there. */
class Reader {
  static readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  #at = 0

  constructor(readonly from: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.#at === this.from.length
  }

  number(): number {
    let value = 0
    for (let factor = 1; factor <= Number.MAX_SAFE_INTEGER; factor *= 128) {
      const byte = this.from[this.#at++]
      if (byte === undefined) break
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
    throw new RangeError()
  }

  bytes(most: number = this.from.length): Uint8Array {
    const length = this.number()
    const end = this.#at + length
    if (length > most || end > this.from.length) throw new RangeError()
    const bytes = this.from.subarray(this.#at, end)
    this.#at = end
    return bytes
  }

  string(most?: number): string {
    return Reader.#utf8.decode(this.bytes(most))
  }
}
