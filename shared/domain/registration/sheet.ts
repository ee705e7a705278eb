/** One sheet of a workbook, or a whole CSV file, as text. A row may be shorter than another. */
export interface Sheet {
  /** The sheet's name; empty for a CSV file. */
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** A registration as it was sent, after reading. */
export interface RegistrationFile {
  /** The file's name without its folder. */
  readonly name: string
  readonly sheets: readonly Sheet[]
}

/** What a registration file may be at most. A legal workbook of 4 MB can take 800 MB of memory, so the counts are kept low and checked while reading. */
export const READ_LIMITS = {
  /** Bytes of the file. */
  fileBytes: 10 * 1024 * 1024,
  /** Files inside a workbook. */
  zipEntries: 500,
  /** Bytes of a workbook after inflating, counted, not read from its header. */
  inflatedBytes: 50 * 1024 * 1024,
  rows: 20_000,
  columns: 100,
  milliseconds: 20_000,
  /** Megabytes of memory for the reading thread. */
  memory: 512,
  /** Files in one import. */
  files: 100,
} as const

/** Why a file could not be read. The sentences are in `shared/text/registration.ts`. */
export const READ_REFUSALS = [
  'unreadable', 'encrypted', 'old_excel', 'empty', 'too_big', 'too_many_rows', 'too_many_columns', 'too_much_inside', 'too_slow', 'not_a_spreadsheet', 'other_spreadsheet',
] as const
/** One of the reasons. */
export type ReadRefusal = (typeof READ_REFUSALS)[number]

/** What reading a file gives: its sheets, or why not. */
export type ReadResult = { readonly sheets: readonly Sheet[] } | { readonly refusal: ReadRefusal }
