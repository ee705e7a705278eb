import type { ReportTree } from '@shared/domain/reportTree'
import { textFor } from '@shared/text/index'
import { forPaper } from './paper'
import { typstWriter } from './typst'

/** Turns report trees into tagged PDF/UA-1. It holds a Typst compiler with its fonts: make one and keep it. */
export type PdfWriter = (tree: ReportTree) => Uint8Array

/** Fields that are words of ours, not text. */
const KEPT = new Set(['kind', 'tone', 'language', 'date'])

/** Makes a writer that reads its template and fonts from the app's resources. Where our fonts lack a character it has □; the DOCX and the Markdown keep the character. */
export function pdfWriter(resourcesDir: string): PdfWriter {
  const write = typstWriter(resourcesDir, 'report.typ', 'report', KEPT)
  return (tree) => write(templateData(tree), tree.date)
}

function templateData(tree: ReportTree): object {
  const text = textFor(tree.language)
  return { ...forPaper(tree), page: text.report.page, of: text.report.pageOf }
}
