import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onPath } from '../../resources/scripts/project.mjs'

/** What of a test is used to leave it out with a reason. */
interface Skippable {
  readonly task: { readonly meta: object }
  readonly skip: () => void
}

/** Leaves the rest of the test out where the machine has no LibreOffice, and says so in the last lines of `npm test`. */
export function needsLibreOffice({ task, skip }: Skippable): void {
  if (onPath('soffice') !== undefined) return
  Object.assign(task.meta, { reason: 'LibreOffice is not installed' })
  skip()
}

/** Opens a document in LibreOffice and gives what it makes of it as a PDF; `folder` takes the PDF and LibreOffice's own profile. */
export function convertedToPdf(file: string, folder: string): Uint8Array {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000 })
  return readFileSync(join(folder, basename(file).replace(/\.docx$/, '.pdf')))
}
