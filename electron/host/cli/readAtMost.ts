import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Refusal } from '@shared/domain/refusal'

/** How much is read from a file at a time, in bytes. */
const PART = 1 << 20

/** A file that the command line names: its size in bytes, and its content; null where that is more than was asked for. */
export interface ReadFile {
  readonly size: number
  readonly bytes: Buffer | null
}

/** Reads a file of up to so many bytes; one that says it is larger is not read. Refuses one that is not there, is a folder or cannot be read. */
export function readAtMost(path: string, most: number): ReadFile {
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    const stat = fstatSync(file)
    if (stat.isDirectory()) throw new Refusal('file_is_folder', { path })
    return stat.size > most ? { size: stat.size, bytes: null } : readParts(file, most)
  } catch (error) {
    throw error instanceof Refusal ? error : refusalFor(error, path)
  } finally {
    if (file !== null) closeSync(file)
  }
}

/** Part by part, since pipes and devices do not say how much comes: one that never ends is left at the limit. */
function readParts(file: number, most: number): ReadFile {
  const parts: Buffer[] = []
  for (let size = 0; ;) {
    const part = Buffer.allocUnsafe(PART)
    const length = readSync(file, part, 0, PART, null)
    if (length === 0) return { size, bytes: Buffer.concat(parts) }
    size += length
    if (size > most) return { size, bytes: null }
    parts.push(part.subarray(0, length))
  }
}

function refusalFor(error: unknown, path: string): Refusal {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal('file_missing', { path })
  return new Refusal(code === 'EISDIR' ? 'file_is_folder' : 'file_unreachable', { path })
}
