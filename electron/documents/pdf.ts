import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportTree } from '@shared/domain/reportTree'
import { textFor } from '@shared/text/index'
import { readCoverage, type Coverage } from './fontCoverage'
import { forPaper } from './paper'

/** Turns report trees into tagged PDF/UA-1. It holds a Typst compiler with its fonts: make one and keep it. */
export type PdfWriter = (tree: ReportTree) => Uint8Array

/** Typst's own check of PDF/UA-1 fails the export rather than let an inaccessible file out. */
const STANDARD = 'ua-1'

/** Results of so many earlier documents are kept for the next: enough for the template, little enough to keep memory flat. */
const CACHE_AGE = 2

/** Makes a writer that reads its template and fonts from the app's resources. */
export function pdfWriter(resourcesDir: string): PdfWriter {
  const fonts = join(resourcesDir, 'fonts')
  const compiler = NodeCompiler.create({ workspace: join(resourcesDir, 'templates'), fontArgs: [{ fontPaths: [fonts] }] })
  const template = join(resourcesDir, 'templates', 'report.typ')
  let coverage: Coverage | null = null
  return (tree) => {
    try {
      return print(compiler, template, tree)
    } catch (error) {
      if (!isMissingGlyph(error)) throw error
      coverage ??= readCoverage(['Inter_400Regular.ttf', 'NotoEmoji_400Regular.ttf'].map((name) => readFileSync(join(fonts, name))))
      return print(compiler, template, showable(tree, coverage))
    } finally {
      compiler.evictCache(CACHE_AGE)
    }
  }
}

function print(compiler: NodeCompiler, template: string, tree: ReportTree): Uint8Array {
  const result = compiler.compile({ mainFilePath: template, inputs: { report: JSON.stringify(templateData(tree)) } })
  if (result.result === null) throw new Error(`the report template failed: ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics)}`)
  return compiler.pdf(result.result satisfies NodeTypstDocument, { pdfStandard: STANDARD, creationTimestamp: timestamp(tree.date) })
}

function templateData(tree: ReportTree): object {
  const text = textFor(tree.language)
  return { ...forPaper(tree), page: text.report.page, of: text.report.pageOf }
}

function timestamp(date: string | null): number {
  const milliseconds = Date.parse(date ?? '')
  return Number.isNaN(milliseconds) ? 0 : milliseconds / 1000
}

/** PDF/UA refuses a character that no font on this machine can show. */
function isMissingGlyph(error: unknown): boolean {
  return String(error instanceof Error ? error.message : error).includes('could not be displayed')
}

/** The same report with □ for what our fonts lack. The DOCX and the Markdown keep the character. */
function showable(tree: ReportTree, coverage: Coverage): ReportTree {
  const shown = (text: string): string => [...text].map((letter) => (coverage(letter.codePointAt(0) ?? 0) ? letter : '□')).join('')
  return JSON.parse(JSON.stringify(tree), (key, value: unknown) => (typeof value === 'string' && !KEPT.has(key) ? shown(value) : value)) as ReportTree
}

/** Fields that are words of ours, not text. */
const KEPT = new Set(['kind', 'tone', 'language', 'date'])
