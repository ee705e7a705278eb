import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { MdgpInstance } from '@shared/domain/mdgp/instance'
import { parseInstance } from '@shared/domain/mdgp/parse'
import { Refusal } from '@shared/domain/refusal'

/** More text than the most people of an instance can need, in bytes: a file that has more, or unpacks to more, is refused. */
const MOST_TEXT = 400_000_000

/** Reads an instance file, plain or packed with gzip. Refuses one that is not there, cannot be read or is not an instance. */
export function readInstance(path: string): MdgpInstance {
  const size = sizeOf(path)
  if (size === null) throw new Refusal('file_missing', { path })
  if (size > MOST_TEXT) throw new Refusal('instance_file_too_large', { path, most: MOST_TEXT / 1_000_000 })
  return parseInstance(unpacked(bytesOf(path), path))
}

/** In bytes; null where there is no file. A folder that may not be looked into is out of reach. */
function sizeOf(path: string): number | null {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? null
  } catch {
    throw new Refusal('file_unreachable', { path })
  }
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new Refusal('file_unreachable', { path })
  }
}

/** A packed file is known by its first two bytes, whatever its name. */
function unpacked(bytes: Buffer, path: string): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8')
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_TEXT }).toString('utf8')
  } catch {
    throw new Refusal('instance_packed_badly', { path })
  }
}
