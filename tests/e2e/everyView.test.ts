import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { accessibilityProblems } from '../support/accessibility'
import { it } from '../support/appTest'
import type { App } from '../support/app'
import { parts, shell, views } from './pages/shell'
import { start } from './pages/start'

/** Opens the sample programme and shows every view of it and every part of its first gathering, one after the other. */
async function eachView(app: App, look: (page: Page, name: string) => Promise<void>): Promise<void> {
  const page = await app.start()
  await start.openSample(page)
  for (const view of views) {
    await shell.goTo(page, view)
    await look(page, view)
  }
  const [first = ''] = await shell.gatherings(page)
  for (const part of parts) {
    await shell.goToPart(page, first, part)
    await look(page, part)
  }
}

describe('every view of the sample programme', () => {
  it('gives axe nothing to find, light and dark', async ({ app }) => {
    const problems: string[] = []
    await eachView(app, async (page, name) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        problems.push(...(await accessibilityProblems(page)).map((problem) => `${name}, ${colorScheme}: ${problem}`))
      }
    })
    expect(problems).toEqual([])
  })

  it('writes nothing to the console that is wrong', async ({ app }) => {
    const problems: string[] = []
    const page = await app.start()
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text()) })
    await eachView(app, () => Promise.resolve())
    expect(problems).toEqual([])
  })
})
