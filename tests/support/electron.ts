import { createRequire } from 'node:module'
import { _electron } from 'playwright'
import type { ElectronApplication } from 'playwright'
import { root } from './aliases'
import { strings } from './browser'

/** What an app under test is started with. */
export interface ElectronOptions {
  /** Where it keeps its settings; each test has its own. */
  readonly userData: string
  /** A folder or file with an app's main program; the product's own when left out. */
  readonly app?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Starts Electron on the built app. */
export async function launchElectron(options: ElectronOptions): Promise<ElectronApplication> {
  // The package answers with the program's path; it honours ELECTRON_OVERRIDE_DIST_PATH.
  const executablePath = String(createRequire(import.meta.url)('electron'))
  // Chromium's sandbox refuses to start for root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return _electron.launch({
    executablePath,
    args: [...sandbox, `--user-data-dir=${options.userData}`, options.app ?? root, ...(options.args ?? [])],
    env: { ...strings(process.env), ...options.env }
  })
}
