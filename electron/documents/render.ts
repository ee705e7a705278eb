import type { ReportFormat, ReportModel } from '@shared/domain/report'
import { writeDocx } from './docx'
import { writeMarkdown } from './markdown'
import { pdfWriter, type PdfWriter } from './pdf'
import { reportTree } from './reportTree'

/** A report in some formats: the bytes of each file, in the order the formats were asked for. */
export type Rendered = readonly { readonly format: ReportFormat; readonly bytes: Uint8Array }[]

/** Turns a model into files. */
export type Renderer = (model: ReportModel, formats: readonly ReportFormat[]) => Promise<Rendered>

/** Makes a renderer that works in this thread. It loads Typst and its fonts with the first PDF. */
export function createRenderer(resourcesDir: string): Renderer {
  let writePdf: PdfWriter | null = null
  return async (model, formats) => {
    const tree = reportTree(model)
    const rendered: { format: ReportFormat; bytes: Uint8Array }[] = []
    for (const format of formats) {
      switch (format) {
        case 'pdf':
          writePdf ??= pdfWriter(resourcesDir)
          rendered.push({ format, bytes: writePdf(tree) })
          break
        case 'docx': rendered.push({ format, bytes: await writeDocx(tree) }); break
        case 'md': rendered.push({ format, bytes: new TextEncoder().encode(writeMarkdown(tree)) }); break
      }
    }
    return rendered
  }
}
