import Papa from 'papaparse'
import { READ_LIMITS, type Sheet } from '@shared/domain/registration/sheet'
import { ReadFailure } from './zip'

/** What spreadsheets put between cells: Norwegian ones the semicolon. Earlier ones win a draw. */
const DELIMITERS = [';', '\t', ',', '|'] as const

/** Reads text with separated cells, in UTF-8, UTF-16 with its mark, or windows-1252. */
export function readCsv(file: Buffer): Sheet[] {
  const text = decode(file)
  if (isOtherText(text)) throw new ReadFailure('not_a_spreadsheet')
  const [, hinted, body] = /^sep=(.)\r?\n([\s\S]*)$/i.exec(text) ?? [undefined, undefined, text]
  const rows = parse(body ?? text, hinted ?? delimiterOf(body ?? text))
  if (rows.some((row) => row.length > READ_LIMITS.columns)) throw new ReadFailure('too_many_columns')
  return [{ name: '', rows }]
}

/** Bytes that are not UTF-8 are taken for windows-1252, what Norwegian Excel writes as CSV. */
function decode(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder('utf-16be').decode(file)
  if (file.includes(0)) throw new ReadFailure('not_a_spreadsheet')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('windows-1252').decode(file)
  }
}

/** Text that is something else: a page, a program's file, or bytes that only look like text. */
function isOtherText(text: string): boolean {
  const start = text.slice(0, 2000)
  const strange = start.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.length ?? 0
  return /^\s*(<!doctype|<html|<\?xml|<table|<\?mso|\{\\rtf|%PDF|%!PS)/i.test(start) || strange > start.length / 50
}

/** The delimiter that cuts most of the first rows into equally many cells. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000)
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 60, skipEmptyLines: 'greedy' })
    const counts = new Map<number, number>()
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
    return Math.max(0, ...counts.values())
  })
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ';'
}

function parse(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let tooMany = false
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data }, parser) => {
      rows.push(data)
      if (rows.length <= READ_LIMITS.rows) return
      tooMany = true
      parser.abort()
    },
  })
  if (tooMany) throw new ReadFailure('too_many_rows')
  return rows
}
