import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../support/aliases'
import { launchBrowser } from '../support/browser'
import { openRoom } from '../support/room'
import { openPhone, phone } from './pages/phone'
import { text } from './pages/words'

const PROMPT = 'Hva gjør skolen trygg?'

it('a phone that becomes full says that it keeps nothing more, holds what is written, and says nothing more once it keeps it again', async () => {
  const browser = await launchBrowser()
  const room = await openRoom({ root: join(root, 'out/renderer') })
  try {
    const prompt = await room.api.youth.addPrompt({ gatheringId: room.gathering.id, text: PROMPT })
    await room.api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
    const page = await openPhone(browser, room.open.phoneLink)
    await phone.begin(page)
    const banner = page.locator('.banner', { hasText: text.phone.connection.notKept })
    await phone.draft(page, PROMPT).fill('Mens det er plass')
    expect(await banner.count()).toBe(0)
    const keeps = () => page.evaluate(() => Object.entries(localStorage).map(([name, value]) => `${name} ${String(value)}`).join('\n'))
    await page.evaluate(() => {
      const keep = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {}
      Object.assign(window, { makeRoom: () => Object.defineProperty(Storage.prototype, 'setItem', keep) })
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }
    })
    await phone.draft(page, PROMPT).fill('Da telefonen var full')
    await banner.waitFor()
    expect(await keeps()).not.toContain('Da telefonen var full')
    await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom())
    await page.getByLabel(text.phone.language).selectOption('nb')
    await page.getByLabel(text.phone.language).selectOption('nn')
    await banner.waitFor({ state: 'detached' })
    expect(await keeps()).toContain('Da telefonen var full')
    expect(await page.locator('textarea').inputValue()).toBe('Da telefonen var full')
  } finally {
    await browser.close()
    await room.close()
  }
})
