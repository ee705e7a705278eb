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

/** How far the middle of what is found in the first row is above or below that of a field's first line there, in pixels. */
function offLine(page: Page, row: string, what: string, field: string): Promise<number> {
  return page.locator(row).first().evaluate((place, [one = '', other = '']) => {
    const [box, beside] = [one, other].map((selector) => place.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(0, Infinity))
    return box && beside ? Math.abs(box.top + box.height / 2 - beside.top - beside.height / 2) : Infinity
  }, [what, field])
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

  it('stands in line with the fields beside it, and shows a measure whole', async ({ app }) => {
    const page = await openSample(app)
    await shell.goTo(page, 'programme')
    expect(await offLine(page, '.programme-fields', '.programme-date', 'select')).toBeLessThan(2)
    await shell.goToPart(page, gatherings.full, 'youth')
    expect(await offLine(page, '.youth-input', 'input[type=checkbox]', 'textarea')).toBeLessThan(2)
    expect(await offLine(page, '.youth-outcome', 'select', 'textarea')).toBeLessThan(1)
    await shell.goToPart(page, gatherings.full, 'measures')
    await page.locator('.measures-row').first().waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.locator('.measures-row textarea').evaluateAll((fields) => fields.filter((field) => field.scrollHeight > field.clientHeight + 1).length)).toBe(0)
    await shell.goToPart(page, gatherings.full, 'youth')
    await page.locator('.youth-input').last().scrollIntoViewIfNeeded()
    expect(await page.locator('.ui-selection').evaluate((bar) => bar.getBoundingClientRect().top)).toBe(0)
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
