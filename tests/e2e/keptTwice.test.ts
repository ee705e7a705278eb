import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { root } from '../support/aliases'
import { launchBrowser } from '../support/browser'
import { openRoom, type OpenTestRoom } from '../support/room'
import { openPhone, phone } from './pages/phone'

const PROMPT = 'Hva gjør skolen trygg?'

/** An answer from IndexedDB that is in the test's hands. */
interface Holding {
  /** Settles once the answer that is held up is there. */
  readonly answered: Promise<void>
  /** Hands the answer over. */
  readonly release: () => void
}

let browser: Browser
let room: OpenTestRoom
let first: Page

beforeAll(async () => { browser = await launchBrowser(['--host-resolver-rules=MAP venue.test 127.0.0.1']) })
afterAll(() => browser.close())

beforeEach(async () => {
  room = await openRoom({ root: join(root, 'out/renderer') })
  const { id } = await room.api.youth.addPrompt({ gatheringId: room.gathering.id, text: PROMPT })
  await room.api.youth.setPromptState({ ids: [id], state: 'open' })
  first = await openPhone(browser, room.open.phoneLink.replace(/^http:\/\/[^/]+\//, `http://venue.test:${room.open.port}/`))
  await phone.begin(first)
})

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await room.close()
})

const draft = (page: Page) => phone.draft(page, PROMPT)

/** A second tab of the same phone, in which the first answer of this kind from IndexedDB comes when the test releases it. */
async function secondTab(kind: 'open' | 'getAll'): Promise<Page> {
  const page = await first.context().newPage()
  await page.addInitScript((method) => {
    const prototype = (method === 'open' ? IDBFactory : IDBObjectStore).prototype as unknown as Record<string, (...args: unknown[]) => IDBRequest>
    const real = prototype[method]
    Object.assign(prototype, {
      [method](this: unknown, ...args: unknown[]) {
        const request = real?.apply(this, args)
        if (request === undefined || 'holding' in window) return request
        const handed: { result?: unknown; onsuccess?: () => void } = {}
        const answered = new Promise<void>((resolve) => { request.addEventListener('success', () => resolve()) })
        const release = () => {
          handed.result = request.result
          handed.onsuccess?.()
        }
        Object.assign(window, { holding: { answered, release } })
        return handed
      },
    })
  }, kind)
  await page.goto(new URL(first.url()).origin)
  await draft(page).waitFor()
  return page
}

const holding = (page: Page, act: keyof Holding) => page.evaluate(async (name) => {
  const { answered, release } = (window as unknown as { readonly holding: Holding }).holding
  await answered
  if (name === 'release') release()
}, act)

describe('two tabs of one phone', () => {
  it('keep what is written in one while the other comes up: the copy it read before takes nothing back', async () => {
    await draft(first).fill('Eldre')
    await expect.poll(() => phone.onDisk(first)).toContain('Eldre')
    // As after a browser was killed: the second tab believes that all copies are newer than what it finds.
    await first.evaluate(() => localStorage.removeItem('samling-kept'))
    const second = await secondTab('getAll')
    await holding(second, 'answered')
    await draft(first).fill('Nyere')
    await expect.poll(() => draft(second).inputValue()).toBe('Nyere')
    await holding(second, 'release')
    expect(await second.evaluate(() => Object.values(localStorage).join('\n'))).toContain('Nyere')
    await draft(second).press('End')
    expect(await draft(second).inputValue()).toBe('Nyere')
  })

  it('have the newer text on the disk, also where the older one had to wait for the database', async () => {
    const second = await secondTab('open')
    await draft(second).fill('Eldre')
    await expect.poll(() => draft(first).inputValue()).toBe('Eldre')
    await draft(first).fill('Nyere')
    await expect.poll(() => phone.onDisk(first)).toContain('Nyere')
    await holding(second, 'release')
    expect(await phone.onDisk(second)).toContain('Nyere')
  })
})
