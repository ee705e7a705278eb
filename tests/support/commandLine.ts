import { join, resolve } from 'node:path'
import { runCommandLine } from '@electron/host/cli/run'
import type { Language } from '@shared/domain/language'
import { RESOURCES } from './host'

/** What a run of the command line gave. */
export interface CommandLineRun {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly error: string
}

/** Runs the command line in this process, standing in a folder, with the app's data in it. */
export async function commandLine(folder: string, args: readonly string[], options: { readonly signal?: AbortSignal; readonly systemLanguage?: Language } = {}): Promise<CommandLineRun> {
  let out = ''
  let error = ''
  const code = await runCommandLine(args, {
    places: { dataDir: join(folder, 'data'), documentsDir: join(folder, 'documents'), resourcesDir: resolve(RESOURCES), version: '0.0.0' },
    folder,
    systemLanguage: options.systemLanguage ?? 'en',
    out: (text) => { out += text },
    error: (text) => { error += text },
    signal: options.signal ?? new AbortController().signal,
  })
  return { code, out, error }
}

/** The same with `--json`, and what was printed read. */
export async function commandLineJson<T>(folder: string, args: readonly string[]): Promise<{ readonly code: 0 | 1 | 2; readonly json: T; readonly error: string }> {
  const run = await commandLine(folder, [...args, '--json'])
  return { code: run.code, json: JSON.parse(run.out) as T, error: run.error }
}
