import type { GroupSheets } from '@shared/domain/division/sheets'
import { cleanLine } from './cleanText'
import { breakable } from './paper'
import { typstWriter } from './typst'

/** Turns groups into tagged PDF/UA-1: lists, name tags or table signs. It holds a Typst compiler with its fonts: make one and keep it. */
export type GroupSheetWriter = (sheets: GroupSheets) => Uint8Array

/** Fields that are words of ours, not text. */
const KEPT = new Set(['kind', 'language', 'date'])

/** Makes a writer that reads its template and fonts from the app's resources. */
export function groupSheetWriter(resourcesDir: string): GroupSheetWriter {
  const write = typstWriter<object>(resourcesDir, 'groups.typ', 'sheets', KEPT)
  return (sheets) => write(forPaper(sheets), sheets.date)
}

/** What people wrote as every font and line can take it. */
function forPaper(sheets: GroupSheets): object {
  return JSON.parse(JSON.stringify(sheets), (key, value: unknown) => (typeof value === 'string' && !KEPT.has(key) ? breakable(cleanLine(value)) : value)) as object
}
