import { inflateRawSync } from 'node:zlib'
import { READ_LIMITS, type ReadRefusal } from '@shared/domain/registration/sheet'

/** A file that cannot be read, and why. */
export class ReadFailure extends Error {
  readonly refusal: ReadRefusal

  constructor(refusal: ReadRefusal) {
    super(refusal)
    this.refusal = refusal
    this.name = 'ReadFailure'
  }
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const STORED = 0
const DEFLATED = 8

interface Entry {
  readonly name: string
  readonly encrypted: boolean
  readonly method: number
  readonly compressedBytes: number
  readonly offset: number
}

/**
 * Takes the wanted files out of a ZIP. What a header says about sizes is never believed: bytes are counted as they come out of the
 * inflater, which stops at what is left of the limit, and every entry counts, wanted or not read at all.
 */
export function unzip(file: Buffer, wanted: (name: string) => boolean): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>()
  let left: number = READ_LIMITS.inflatedBytes
  for (const entry of entriesOf(file)) {
    if (!wanted(entry.name)) continue
    if (entry.encrypted) throw new ReadFailure('encrypted')
    const bytes = contentOf(file, entry, left)
    left -= bytes.length
    files.set(entry.name, bytes)
  }
  return files
}

/** The names of all files in a ZIP. */
export function namesIn(file: Buffer): string[] {
  return entriesOf(file).map(({ name }) => name)
}

function entriesOf(file: Buffer): Entry[] {
  const end = endOfDirectory(file)
  const count = file.readUInt16LE(end + 10)
  if (count > READ_LIMITS.zipEntries) throw new ReadFailure('too_much_inside')
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ReadFailure('unreadable')
    const nameBytes = file.readUInt16LE(at + 28)
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameBytes).replaceAll('\\', '/').replace(/^\//, ''),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      compressedBytes: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    })
    at += 46 + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

/** The directory's end record stands last, before a comment of at most 64 KB. */
function endOfDirectory(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 0xffff); at -= 1) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at
  }
  throw new ReadFailure('unreadable')
}

function contentOf(file: Buffer, entry: Entry, left: number): Buffer {
  const { offset } = entry
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL_ENTRY) throw new ReadFailure('unreadable')
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const packed = file.subarray(start, start + entry.compressedBytes)
  if (packed.length < entry.compressedBytes) throw new ReadFailure('unreadable')
  if (entry.method === STORED) {
    if (packed.length > left) throw new ReadFailure('too_much_inside')
    return packed
  }
  if (entry.method !== DEFLATED) throw new ReadFailure('unreadable')
  return inflate(packed, left)
}

function inflate(packed: Buffer, left: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    throw new ReadFailure((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_much_inside' : 'unreadable')
  }
}
