import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { accessibilityProblems, fitProblems, forcedColorProblems } from '../support/accessibility'
import { it } from '../support/appTest'
import type { App } from '../support/app'
import { parts, shell, views } from './pages/shell'
import { start } from './pages/start'
import { text } from './pages/words'

/** What is on the sample programme's gatherings: nothing was written at the first, everything at the second. */
const gatherings = { empty: 'Informasjonsmøte', full: 'Samling 1' }

/** Shows every view of the sample programme and every part of a gathering, one after the other. */
async function eachView(page: Page, gathering: string, look: (name: string) => Promise<void>): Promise<void> {
  for (const view of views) {
    await shell.goTo(page, view)
    await look(view)
  }
  for (const part of parts) {
    await shell.goToPart(page, gathering, part)
    await look(`${part} of ${gathering}`)
  }
}

async function openSample(app: App): Promise<Page> {
  const page = await app.start()
  await start.openSample(page)
  return page
}

describe('every view of the sample programme', () => {
  it('gives axe nothing to find, with content and without, light and dark, and tells what is chosen in forced colours', async ({ app }) => {
    const problems: string[] = []
    const page = await openSample(app)
    const look = (rules?: readonly string[]) => async (name: string) => {
      problems.push(...(await accessibilityProblems(page, rules)).map((problem) => `${name}: ${problem}`))
    }
    await eachView(page, gatherings.full, look())
    for (const part of parts) {
      await shell.goToPart(page, gatherings.empty, part)
      await look()(`${part}, empty`)
    }
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    // The root shows where a page that does not scroll has no scroll bar: it is as dark as the page.
    const [root, body] = await page.evaluate(() => [document.documentElement, document.body].map((element) => getComputedStyle(element).backgroundColor))
    expect(root).toBe(body)
    await eachView(page, gatherings.full, async (name) => {
      await look(['color-contrast'])(name)
      problems.push(...(await forcedColorProblems(page)).map((problem) => `${name}: ${problem}`))
    })
    expect(problems).toEqual([])
    // What makes room for an item that is moved does so at once where less motion is asked for.
    await shell.goToPart(page, gatherings.full, 'agenda')
    await page.locator('.agenda-handle').nth(1).press('Space')
    await page.keyboard.press('ArrowDown')
    const moved = page.locator('.agenda-item[style*="translate3d(0px, -"]')
    expect(await moved.evaluate((item) => getComputedStyle(item).transition)).toMatch(/^none/)
  })

  it('fits a window at 400 % zoom, also with the space between letters and lines that a reader may need', async ({ app }) => {
    const problems: string[] = []
    const page = await openSample(app)
    // A window 1280 pixels wide has this many at 400 %.
    await page.setViewportSize({ width: 320, height: 256 })
    await eachView(page, gatherings.full, async (name) => {
      problems.push(...(await fitProblems(page)).map((problem) => `${name}: ${problem}`))
    })
    await shell.goToPart(page, gatherings.full, 'youth')
    await page.getByRole('checkbox', { name: text.youth.select(1), exact: true }).first().check()
    problems.push(...await fitProblems(page))
    expect(problems).toEqual([])
  })

  it('writes nothing to the console that is wrong', async ({ app }) => {
    const problems: string[] = []
    const page = await app.start()
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text()) })
    await start.openSample(page)
    await eachView(page, gatherings.full, () => Promise.resolve())
    expect(problems).toEqual([])
  })
})
