import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { installedElectron } from '../../resources/scripts/electron.mjs'
import { root } from '../support/aliases'
import { launchBrowser } from '../support/browser'
import { memoryOf } from '../support/processes'
import { serveHost } from '../support/serve'
import { measureElectron } from './harness/electronRun'
import { median } from './harness/figure'
import type { Bench, Figure } from './harness/figure'

const rounds = 5
const usable = 'body[data-app-state="ready"]'

/** From the start of the program to a workbench that can be used, served to a browser that is open already and in Electron. */
export const bench: Bench = {
  name: 'start',
  run: async () => [...(await served()), ...(installedElectron() === undefined ? [] : await inElectron())]
}

async function served(): Promise<readonly Figure[]> {
  const browser = await launchBrowser()
  const runs: { readonly ms: number; readonly mb: number }[] = []
  for (let round = 0; round < rounds; round += 1) runs.push(await serveOnce(browser))
  await browser.close()
  return [
    { name: 'host to usable workbench in Chromium', value: median(runs.map((run) => run.ms)), unit: 'ms' },
    { name: 'host, memory', value: median(runs.map((run) => run.mb)), unit: 'MB' }
  ]
}

async function serveOnce(browser: Browser): Promise<{ readonly ms: number; readonly mb: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'samling-bench-'))
  const started = performance.now()
  const host = await serveHost({ data: folder, documents: folder })
  const page = await browser.newPage()
  try {
    await page.goto(host.url)
    await page.waitForSelector(usable)
    return { ms: performance.now() - started, mb: memoryOf(host.process.pid ?? 0) }
  } finally {
    await page.close()
    await host[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  }
}

async function inElectron(): Promise<readonly Figure[]> {
  const runs = []
  for (let round = 0; round < rounds; round += 1) runs.push(await measureElectron(root, (page) => page.waitForSelector(usable)))
  return [
    { name: 'Electron to usable workbench', value: median(runs.map((run) => run.readyMs)), unit: 'ms' },
    { name: 'Electron with its host, memory', value: median(runs.map((run) => run.memoryMb)), unit: 'MB' }
  ]
}
