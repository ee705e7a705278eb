import { describe, expect } from 'vitest'
import { accessibilityProblems } from '../support/accessibility'
import { it } from '../support/appTest'
import { text } from './pages/words'

describe('the start screen', () => {
  it('shows when the app is opened, and axe finds nothing on it, light and dark', async ({ app }) => {
    const page = await app.start()
    expect(await page.title()).toBe(text.shell.app)
    expect(await page.getByRole('main').isVisible()).toBe(true)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await accessibilityProblems(page), colorScheme).toEqual([])
    }
  })
})
