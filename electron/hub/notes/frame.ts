/** What a frame of the notes' line says of itself: which document it is for, and the type of its message. */
export interface FrameHead {
  readonly name: string
  readonly type: number
}

/** The longest name of a document: the ids of an item and a group, and what a client adds to tell its connections apart. */
const LONGEST_NAME = 200

/** Reads the head of a frame (a counted name, then a number, both in Yjs's variable length); null where it is none. */
export function headOf(frame: Uint8Array): FrameHead | null {
  const length = readNumber(frame, 0)
  if (length === null || length.value === 0 || length.value > LONGEST_NAME) return null
  const end = length.next + length.value
  const type = readNumber(frame, end)
  if (type === null) return null
  const [name = ''] = new TextDecoder().decode(frame.subarray(length.next, end)).split('\0')
  return { name, type: type.value }
}

function readNumber(frame: Uint8Array, start: number): { readonly value: number; readonly next: number } | null {
  let value = 0
  for (let index = start, shift = 0; index < frame.length && shift <= 28; index++, shift += 7) {
    const byte = frame[index] ?? 0
    value += (byte & 127) * 2 ** shift
    if (byte < 128) return { value, next: index + 1 }
  }
  return null
}
