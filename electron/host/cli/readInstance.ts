import { gunzipSync } from 'node:zlib'
import type { MdgpInstance } from '@shared/domain/mdgp/instance'
import { parseInstance } from '@shared/domain/mdgp/parse'
import { Refusal } from '@shared/domain/refusal'
import { readAtMost } from './readAtMost'

/** More text than the most people of an instance can need, in bytes: a file that has more, or unpacks to more, is refused. */
const MOST_TEXT = 400_000_000

/** Reads an instance file, plain or packed with gzip. Refuses one that is not there, cannot be read or is not an instance. */
export function readInstance(path: string): MdgpInstance {
  const { bytes } = readAtMost(path, MOST_TEXT)
  if (bytes === null) throw new Refusal('instance_file_too_large', { path, most: MOST_TEXT / 1_000_000 })
  return parseInstance(unpacked(bytes, path))
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
