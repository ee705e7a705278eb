import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { accessibilityProblems, tooWide } from '../support/accessibility'
import { it } from '../support/appTest'
import type { App } from '../support/app'
import { parts, shell, views } from './pages/shell'
import { start } from './pages/start'

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
  it('gives axe nothing to find, with content and without, light and dark', async ({ app }) => {
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
    await page.emulateMedia({ colorScheme: 'dark' })
    await eachView(page, gatherings.full, look(['color-contrast']))
    expect(problems).toEqual([])
  })

  it('fits a window at 400 % zoom without scrolling sideways', async ({ app }) => {
    const wide: string[] = []
    const page = await openSample(app)
    // A window 1280 pixels wide has this many at 400 %.
    await page.setViewportSize({ width: 320, height: 256 })
    await eachView(page, gatherings.full, async (name) => {
      const over = await tooWide(page)
      if (over > 0) wide.push(`${name} is ${over} pixels too wide`)
    })
    expect(wide).toEqual([])
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
