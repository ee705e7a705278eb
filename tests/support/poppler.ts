import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What of a test is used to leave it out with a reason. */
interface Skippable {
  readonly task: { readonly meta: object }
  readonly skip: () => void
}

/** Leaves the test out where the machine has no poppler-utils, and says so in the last lines of `npm test`. */
export function needsPoppler({ task, skip }: Skippable): void {
  if (['pdftotext', 'pdfinfo'].every((program) => spawnSync(program, ['-v']).error === undefined)) return
  Object.assign(task.meta, { reason: 'pdftotext and pdfinfo (poppler-utils) are not installed' })
  skip()
}

/** The text of a PDF as a reader program takes it out, without the places where long runs may break. */
export const pdfText = (pdf: Uint8Array): string => poppler('pdftotext', ['-enc', 'UTF-8', '-nopgbrk'], pdf, ['-']).replaceAll('\u200B', '')

/** The properties of a PDF. */
export const pdfProperties = (pdf: Uint8Array): string => poppler('pdfinfo', [], pdf)

/** The tag tree of a PDF with its text. */
export const pdfStructure = (pdf: Uint8Array): string => poppler('pdfinfo', ['-struct-text'], pdf)

function poppler(program: string, options: readonly string[], pdf: Uint8Array, after: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'samling-pdf-'))
  try {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, pdf)
    return execFileSync(program, [...options, file, ...after], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 50_000_000 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
