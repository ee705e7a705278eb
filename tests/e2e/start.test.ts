import { describe, expect } from 'vitest'
import { accessibilityProblems } from '../support/accessibility'
import type { App } from '../support/app'
import { it } from '../support/appTest'
import { text } from './pages/words'

/** Presses a key with Ctrl, or Cmd on a Mac, as a keyboard does: what a test presses in a page never passes the window. */
async function pressZoom(app: App, keyCode: string): Promise<void> {
  await app.electron?.evaluate(({ BrowserWindow }, key) => {
    const modifiers: ('meta' | 'control')[] = [process.platform === 'darwin' ? 'meta' : 'control']
    for (const type of ['keyDown', 'keyUp'] as const) BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({ type, keyCode: key, modifiers })
  }, keyCode)
}

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

  it('is made larger by the keys and in the settings and is as large the next time; a browser does that by itself', async ({ app }) => {
    let page = await app.start()
    const settings = page.getByRole('button', { name: text.shell.settings })
    await settings.click()
    const size = page.getByLabel(text.shell.zoom)
    await page.getByLabel(text.shell.scheme).waitFor()
    expect(await size.count()).toBe(app.electron ? 1 : 0)
    if (!app.electron) return
    const width = () => page.evaluate(() => window.innerWidth)
    const usual = await width()
    await pressZoom(app, 'Plus')
    await expect.poll(() => size.inputValue()).toBe('110')
    await size.selectOption('200')
    await expect.poll(width).toBe(usual / 2)
    page = await app.restart()
    await expect.poll(width).toBe(usual / 2)
    await pressZoom(app, '-')
    await expect.poll(width).toBeGreaterThan(usual / 2)
    await pressZoom(app, '0')
    await expect.poll(width).toBe(usual)
  })
})
