import { resolve } from 'node:path'
import { Session, type SessionPlaces } from '@electron/services/files/session'
import { refusalOf } from '@shared/contract/base'
import type { Language } from '@shared/domain/language'
import { Refusal } from '@shared/domain/refusal'
import { refusalSentence, textFor, type Text } from '@shared/text'
import { createCaller } from '../inProcess'
import { readArguments, readManner, UsageError, type Invocation } from './arguments'
import { checkFile } from './checkFile'
import { CommandRefusal, type Answer, type Running } from './command'
import { exportReports } from './exportReports'
import { importFiles } from './importFiles'
import { newFile } from './newFile'
import { solveMdgp } from './solveMdgp'

/** Where a run of the command line stands and speaks. */
export interface Surroundings {
  readonly places: SessionPlaces
  /** The folder relative paths are meant from. */
  readonly folder: string
  /** The language where neither `--language` nor the app's settings say one. */
  readonly systemLanguage: Language
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Aborts when the user breaks off. */
  readonly signal: AbortSignal
}

/** Runs one command line and answers its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const { json, language: asked } = readManner(args)
  const session = new Session(around.places)
  const language = asked ?? session.settings.language ?? around.systemLanguage
  const text = textFor(language)
  const line = (print: (text: string) => void) => (said: string) => { if (!json) print(`${harmless(said)}\n`) }
  try {
    const invocation = readArguments(args)
    if (invocation.command === 'help') {
      around.out(helpOn(text, invocation.about))
      return 0
    }
    const answer = await carryOut({
      api: createCaller({ session, role: 'lead' }), text, language, at: (path) => resolve(around.folder, path), say: line(around.out), warn: line(around.error), signal: around.signal,
    }, invocation)
    if (json) around.out(`${JSON.stringify(answer.json, null, 2)}\n`)
    return answer.code
  } catch (error) {
    const { code, id, message, hint } = explain(text, error)
    if (json) around.out(`${JSON.stringify({ error: { id, message } }, null, 2)}\n`)
    else around.error(`${harmless([message, hint].filter((part) => part !== '').join('\n'))}\n`)
    return code
  } finally {
    await session.close()
  }
}

/** What stands in files is shown and not obeyed: a terminal takes control characters for orders. */
const harmless = (said: string): string => said.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD')

function carryOut(running: Running, invocation: Exclude<Invocation, { command: 'help' }>): Promise<Answer> {
  switch (invocation.command) {
    case 'new': return newFile(running, invocation)
    case 'import': return importFiles(running, invocation)
    case 'check': return checkFile(running, invocation)
    case 'export': return exportReports(running, invocation)
    case 'mdgp': return solveMdgp(running, invocation)
  }
}

function helpOn(text: Text, about: Extract<Invocation, { command: 'help' }>['about']): string {
  switch (about) {
    case null: return text.cli.help.overview
    case 'new': return text.cli.help.new
    case 'import': return text.cli.help.import
    case 'check': return text.cli.help.check
    case 'export': return text.cli.help.export
    case 'mdgp': return text.cli.help.mdgp
  }
}

/** What is said about an error, and the exit code it ends with. */
function explain(text: Text, error: unknown): { readonly code: 1 | 2; readonly id: string; readonly message: string; readonly hint: string } {
  if (error instanceof UsageError) return { code: 2, id: 'usage', message: error.sentence(text), hint: text.cli.usage.seeHelp(error.about === null ? '' : `${error.about} `) }
  if (error instanceof CommandRefusal) return { code: 1, id: error.id, message: error.sentence, hint: '' }
  const refusal = error instanceof Refusal ? error : refusalOf(error)
  if (refusal) return { code: 1, id: refusal.id, message: refusalSentence(text, refusal), hint: '' }
  return { code: 1, id: 'unexpected', message: text.shell.unexpected, hint: error instanceof Error ? error.message : String(error) }
}
