import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'
import type { Browser, LaunchOptions } from 'playwright'

/** What keeps a Chromium quiet and the same everywhere: no GPU, no QUIC, no talk with servers of its own. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** How to launch the browser that is there, or why there is none. */
export type FoundBrowser = { readonly launch: LaunchOptions } | { readonly reason: string }

/** Playwright's own Chromium, else the system's, else the one that comes with the dependencies. */
export async function findBrowser(): Promise<FoundBrowser> {
  const args = [...quiet]
  if (existsSync(chromium.executablePath())) return { launch: { args } }
  const executablePath = systemChromium()
  if (executablePath !== undefined) return { launch: { executablePath, args } }
  if (process.platform === 'linux' && process.arch === 'x64') return { launch: await bundledChromium(args) }
  // Edge comes with Windows; Playwright knows where both lie.
  if (process.platform === 'win32') return { launch: { channel: 'msedge', args } }
  if (process.platform === 'darwin') return { launch: { channel: 'chrome', args } }
  return { reason: 'no Chromium: install one, or run `npx playwright install chromium`' }
}

/** Starts the browser that is there. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const found = await findBrowser()
  if ('reason' in found) throw new Error(found.reason)
  return chromium.launch({ ...found.launch, args: [...(found.launch.args ?? []), ...more] })
}

function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

/** The Chromium of `@sparticuz/chromium`, unpacked once beside the dependencies with the libraries it needs. */
async function bundledChromium(args: readonly string[]): Promise<LaunchOptions> {
  const folder = join(import.meta.dirname, '../../node_modules/.cache/chromium')
  await mkdir(folder, { recursive: true })
  const before = { ...process.env }
  // The package decides by these variables where it unpacks and whether the libraries come along.
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' })
  try {
    const { default: bundled } = await import('@sparticuz/chromium')
    const executablePath = await bundled.executablePath()
    const libraries = [join(folder, 'al2023/lib'), before['LD_LIBRARY_PATH'] ?? []].flat().join(':')
    const env = { ...strings(before), LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: await fontSettings(folder) }
    return { executablePath, args: [...args, '--headless', '--no-zygote'], env }
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) restore(name, before[name])
  }
}

/** Says where the unpacked fonts lie: a machine may have no others, and a Chromium without fonts shows no text at all. */
async function fontSettings(folder: string): Promise<string> {
  const path = join(folder, 'fonts.conf')
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((fonts) => `<dir>${fonts}</dir>`).join('')
  await writeFile(path, `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`)
  return path
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

/** An environment without the names that have no value. */
export const strings = (values: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
