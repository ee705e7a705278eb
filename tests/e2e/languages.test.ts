import { describe, expect } from 'vitest'
import { textFor } from '@shared/text'
import { LANGUAGE_NAMES } from '@shared/domain/language'
import { it } from '../support/appTest'
import { start } from './pages/start'
import { text } from './pages/words'

describe('the language of the app', () => {
  it('is changed in the settings at once, and is the same after a restart', async ({ app }) => {
    let page = await app.start()
    await page.getByRole('button', { name: text.shell.settings }).click()
    for (const language of ['en', 'nn'] as const) {
      await page.locator('dialog select').first().selectOption({ label: LANGUAGE_NAMES[language] })
      await expect.poll(() => page.locator('dialog h2').innerText()).toBe(textFor(language).shell.settings)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
    }
    page = await app.restart()
    await expect.poll(() => page.getByRole('button', { name: textFor('nn').start.open }).count()).toBe(1)
  })

  it('reaches every view of an open programme without losing the place', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await page.getByRole('button', { name: text.shell.settings }).click()
    await page.locator('dialog select').first().selectOption({ label: LANGUAGE_NAMES.en })
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('main').getByRole('heading', { level: 1 }).innerText()).toBe(textFor('en').shell.overview)
    await expect.poll(() => page.getByRole('navigation', { name: textFor('en').shell.navigation }).count()).toBe(1)
  })
})
