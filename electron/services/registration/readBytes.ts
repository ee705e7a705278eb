import type { ReadResult, Sheet } from '@shared/domain/registration/sheet'
import { readCsv } from './readCsv'
import { readXlsx } from './readXlsx'
import { ReadFailure } from './zip'

/** Reads a registration's bytes, whatever its name says it is. Runs in the reading thread. */
export async function readBytes(file: Buffer): Promise<ReadResult> {
  try {
    const sheets = (await sheetsIn(file)).map(({ name, rows }) => ({ name: plain(name), rows: rows.map((row) => row.map(plain)) }))
    return sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== ''))) ? { sheets } : { refusal: 'empty' }
  } catch (error) {
    return { refusal: error instanceof ReadFailure ? error.refusal : 'unreadable' }
  }
}

/** A cell can hold a book; no name, role or title does. */
const LONGEST_CELL = 1_000

/** Controls, soft hyphens and marks that turn the writing round: nobody sees them, and what they do to a name is not what was meant. */
const INVISIBLE = /[^\P{Cc}\t\n\r]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

function plain(cell: string): string {
  return cell.slice(0, LONGEST_CELL).replace(INVISIBLE, '')
}

async function sheetsIn(file: Buffer): Promise<Sheet[]> {
  if (file.length === 0) throw new ReadFailure('empty')
  if (startsWith(file, [0x50, 0x4b])) return readXlsx(file)
  // Old Excel files and encrypted workbooks are both OLE containers; an encrypted one names its stream, in UTF-16.
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) throw new ReadFailure(file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old_excel')
  if (OTHER_FILES.some((mark) => startsWith(file, mark))) throw new ReadFailure('not_a_spreadsheet')
  return readCsv(file)
}

/** How pictures, PDF, RAR, 7z and gzip files begin. */
const OTHER_FILES = [
  [0x25, 0x50, 0x44, 0x46], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x52, 0x61, 0x72, 0x21], [0x37, 0x7a, 0xbc, 0xaf], [0x1f, 0x8b], [0x42, 0x4d],
]

function startsWith(file: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => file[index] === byte)
}
