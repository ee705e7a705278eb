import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCoverage, type Coverage } from './fontCoverage'

/** Prints a template with what it is filled with, as tagged PDF/UA-1. `date` is the file's ISO day, or null. */
export type TypstWriter<T extends object> = (filling: T, date: string | null) => Uint8Array

/** Typst's own check of PDF/UA-1 fails the export rather than let an inaccessible file out. */
const STANDARD = 'ua-1'

/** Makes a writer for one of the templates in the app's resources. It holds a Typst compiler with its fonts: make one and keep it. `kept` names the fields that are words of ours. */
export function typstWriter<T extends object>(resourcesDir: string, templateName: string, input: string, kept: ReadonlySet<string>): TypstWriter<T> {
  const fonts = join(resourcesDir, 'fonts')
  const compiler = NodeCompiler.create({ workspace: join(resourcesDir, 'templates'), fontArgs: [{ fontPaths: [fonts] }] })
  const template = join(resourcesDir, 'templates', templateName)
  let coverage: Coverage | null = null
  const print = (filling: T, date: string | null): Uint8Array => {
    try {
      // In one call: a compiled document that comes to JavaScript is 3 MB that the garbage collector does not see.
      return compiler.pdf({ mainFilePath: template, inputs: { [input]: JSON.stringify(filling) } }, { pdfStandard: STANDARD, creationTimestamp: timestamp(date) })
    } catch (error) {
      throw new Error(`the template ${templateName} failed: ${reasonOf(error)}`)
    }
  }
  return (filling, date) => {
    try {
      return print(filling, date)
    } catch (error) {
      if (!isMissingGlyph(error)) throw error
      coverage ??= readCoverage(['Inter_400Regular.ttf', 'NotoEmoji_400Regular.ttf'].map((name) => readFileSync(join(fonts, name))))
      return print(showable(filling, coverage, kept), date)
    } finally {
      compiler.evictCache(0) // kept for the next document it makes none faster
    }
  }
}

function timestamp(date: string | null): number {
  const milliseconds = Date.parse(date ?? '')
  return Number.isNaN(milliseconds) ? 0 : milliseconds / 1000
}

/** Typst says why in the error's message or, with an empty message, in its code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message === '' && 'code' in error ? String(error.code) : error.message
}

/** PDF/UA refuses a character that no font on this machine can show. */
function isMissingGlyph(error: unknown): boolean {
  return String(error).includes('could not be displayed')
}

/** The same filling with □ for what our fonts lack. */
function showable<T extends object>(filling: T, coverage: Coverage, kept: ReadonlySet<string>): T {
  const shown = (text: string): string => [...text].map((letter) => (coverage(letter.codePointAt(0) ?? 0) ? letter : '□')).join('')
  return JSON.parse(JSON.stringify(filling), (key, value: unknown) => (typeof value === 'string' && !kept.has(key) ? shown(value) : value)) as T
}
