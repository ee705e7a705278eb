import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '@shared/domain/language'
import { version } from '../../package.json'
import { runCommandLine } from './cli/run'
import { nodePlaces } from './places'

const appDir = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const breakOff = new AbortController()
process.once('SIGINT', () => breakOff.abort())
process.once('SIGTERM', () => breakOff.abort())

process.exitCode = await runCommandLine(process.argv.slice(2), {
  places: nodePlaces(join(appDir, 'resources'), version),
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  systemLanguage: languageOf(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale),
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  signal: breakOff.signal,
})

/** The language that a locale such as `nn_NO.UTF-8` asks for. */
function languageOf(locale: string): Language {
  if (/^nn/i.test(locale)) return 'nn'
  return /^(nb|no)/i.test(locale) ? 'nb' : 'en'
}
