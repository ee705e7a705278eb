import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { Page } from 'playwright'
import { installedElectron } from '../../../resources/scripts/electron.mjs'
import { openDisplay } from '../../support/display'
import { end, memoryOf, printed } from '../../support/processes'

/** What one start of an Electron app took. */
export interface ElectronRun {
  /** From the start of the program to the first paint of its window. */
  readonly paintMs: number
  /** From the start of the program until `ready` holds on its page. */
  readonly readyMs: number
  readonly memoryMb: number
}

/**
 * Starts an Electron app by itself, not under a test driver, which would hold it back, and asks its page afterwards when it
 * first painted.
 */
export async function measureElectron(app: string, ready: (page: Page) => Promise<unknown>): Promise<ElectronRun> {
  const executable = installedElectron()
  if (executable === undefined) throw new Error('there is no Electron program on this machine; `npm start` downloads it')
  using display = await openDisplay()
  const userData = await mkdtemp(join(tmpdir(), 'samling-bench-'))
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...sandbox, '--remote-debugging-port=0', `--user-data-dir=${userData}`, app]
  const started = performance.timeOrigin + performance.now()
  const child = spawn(executable, args, { env: { ...process.env, ...display.env, SAMLING_DOCUMENTS: userData } })
  try {
    const address = (await printed(child, /DevTools listening on (ws:\S+)/))[1] ?? ''
    const browser = await chromium.connectOverCDP(address)
    const page = await firstPage(browser.contexts()[0]?.pages() ?? [], () => browser.contexts()[0]?.waitForEvent('page'))
    await ready(page)
    const readyMs = performance.timeOrigin + performance.now() - started
    const painted = await page.evaluate(firstPaint)
    const memoryMb = memoryOf(child.pid ?? 0)
    await browser.close()
    return { paintMs: painted - started, readyMs, memoryMb }
  } finally {
    await end(child)
    await rm(userData, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function firstPage(pages: readonly Page[], next: () => Promise<Page> | undefined): Promise<Page> {
  const page = pages[0] ?? (await next())
  if (page === undefined) throw new Error('the app opened no window')
  return page
}

/** When the page first painted, in milliseconds since 1970; waits for it if it has not. */
function firstPaint(): Promise<number> {
  return new Promise((done) => {
    const answer = (entries: readonly PerformanceEntry[]): void => {
      const entry = entries.find((candidate) => candidate.name === 'first-paint')
      if (entry !== undefined) done(performance.timeOrigin + entry.startTime)
    }
    new PerformanceObserver((list) => answer(list.getEntries())).observe({ type: 'paint', buffered: true })
  })
}
