import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startWorker } from '@electron/threads/startWorker'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samling-worker-'))
  mkdirSync(join(folder, 'chunks'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (path: string, text: string) => writeFileSync(join(folder, path), text)
const saying = (text: string) => `import { parentPort } from 'node:worker_threads'\nparentPort?.postMessage(${text})\n`

/** The first thing a thread says that a file of that path starts. */
async function said(starter: string): Promise<unknown> {
  const worker = startWorker('speaker', pathToFileURL(join(folder, starter)).href, { workerData: 'told' })
  const [message] = await once(worker, 'message') as readonly unknown[]
  await worker.terminate()
  return message
}

test('a program beside the file that starts it runs from source, with types, with what is shared and with its neighbours', async () => {
  put('sum.ts', 'export const sum = (a: number, b: number): number => a + b\n')
  put('chunks/seven.ts', "import { sum } from '../sum'\nexport const seven: number = sum(3, 4)\n")
  put('speaker.ts', `import { workerData } from 'node:worker_threads'\nimport { seededRandom } from '@shared/util/random'\nimport { seven } from './chunks/seven'\n${saying('[seven, typeof seededRandom, workerData]')}`)
  expect(await said('starter.ts')).toEqual([7, 'function', 'told'])
})

test.each(['index.js', 'chunks/shared-1a2b.js'])('a built program is found from %s, and is run rather than its source', async (starter) => {
  put('package.json', '{ "type": "module" }')
  put('speaker.js', saying("'built'"))
  put('speaker.ts', saying("'source'"))
  put('chunks/speaker.ts', saying("'source'"))
  expect(await said(starter)).toBe('built')
})

test('a program that is nowhere is an error of the thread, not of the app', async () => {
  const [error] = await once(startWorker('nobody', pathToFileURL(join(folder, 'starter.ts')).href), 'error') as readonly unknown[]
  expect(String(error)).toContain('nobody.ts')
})
