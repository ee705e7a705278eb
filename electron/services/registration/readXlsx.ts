import { zipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import { READ_LIMITS, type Sheet } from '@shared/domain/registration/sheet'
import { namesIn, ReadFailure, unzip } from './zip'

/** The parts of a workbook that hold text; pictures, printer settings and macros stay packed. */
const WANTED = /^(\[Content_Types\]\.xml|_rels\/.rels|xl\/(workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml))$/i

/** Reads a workbook's sheets as text. A formula gives the value it had when the file was saved; nothing is computed. */
export async function readXlsx(file: Buffer): Promise<Sheet[]> {
  const names = namesIn(file)
  if (!names.includes('xl/workbook.xml')) throw new ReadFailure(isOtherSpreadsheet(names) ? 'other_spreadsheet' : 'not_a_spreadsheet')
  const parts = unzip(file, (name) => WANTED.test(name))
  // The parser gets a ZIP of what was counted and checked here, not the one that was sent.
  const checked = zipSync(Object.fromEntries([...parts].map(([name, bytes]) => [name, name.startsWith('xl/worksheets/') ? checkedSheet(bytes) : bytes])), { level: 0 })
  const sheets = await readWorkbook(checked.buffer as ArrayBuffer, { parseNumber: (text) => text }).catch(() => {
    throw new ReadFailure('unreadable')
  })
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }))
}

/** OpenDocument and binary workbooks are spreadsheets, but not of the kinds that are read. */
function isOtherSpreadsheet(names: readonly string[]): boolean {
  return names.includes('xl/workbook.bin') || (names.includes('mimetype') && names.includes('content.xml'))
}

/** Cells without a value: empty ones with a border, and formulas that were never computed, for which the parser would give the whole file up. */
const EMPTY_CELL = /<(?:\w+:)?c\b[^>]*(?:\/>|>\s*(?:<f\b[^>]*(?:\/>|>[^<]*<\/f>))?\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>)/g
const EMPTY_ROW = /<(?:\w+:)?row\b[^>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g

/** A sheet without its empty cells and rows, of which formatting can make a million. Refuses one whose values go beyond the limits, before any of it is parsed. */
function checkedSheet(bytes: Buffer): Buffer {
  const xml = bytes.toString('utf8').replace(EMPTY_CELL, '').replace(EMPTY_ROW, '')
  let rows = 0
  for (const [tag] of xml.matchAll(/<(?:\w+:)?(?:row|c)\b[^>]*>/g)) {
    const reference = /\br\s*=\s*["']([A-Za-z]*)(\d*)["']/.exec(tag)
    if (/^<(?:\w+:)?row/.test(tag)) rows += 1
    if (columnNumber(reference?.[1] ?? '') > READ_LIMITS.columns) throw new ReadFailure('too_many_columns')
    if (rows > READ_LIMITS.rows || Number(reference?.[2] ?? 0) > READ_LIMITS.rows) throw new ReadFailure('too_many_rows')
  }
  return Buffer.from(xml)
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
