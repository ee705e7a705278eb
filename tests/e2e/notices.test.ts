import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { accessibilityProblems } from '../support/accessibility'
import { it } from '../support/appTest'
import { room } from './pages/room'
import { shell } from './pages/shell'
import { start } from './pages/start'
import { text } from './pages/words'
import { youth } from './pages/youth'

/** Types in what was on an answer sheet, with a code that is none. */
async function fail(page: Page, code: string): Promise<void> {
  await page.getByLabel(text.youth.sheetCode).first().fill(code)
  await page.getByLabel(text.youth.newInput).first().fill('Voksne som ser oss')
  await page.keyboard.press('Enter')
}

/** Goes through these by the keyboard, and answers those that a notice lies over while they have the focus. */
async function covered(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((elements) => elements.filter((element) => {
    (element as HTMLElement).focus()
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return document.activeElement === element && seen?.closest('[role=log]')
  }).map((element) => element.textContent))
}

describe('notices of what failed', () => {
  it('with the same words are there once and read aloud each time, and lie over nothing that has the focus', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await shell.goToPartOfLast(page, 'youth')
    await youth.add(page, 'Hva gjør skolen trygg?', [])
    const messages = page.getByRole('log', { name: text.shell.messages })
    const sentence = text.errors.receipt_unreadable()
    await fail(page, '?')
    await messages.getByText(sentence).waitFor()
    const again = messages.evaluate((log) => new Promise<string>((resolve) => {
      new MutationObserver((changes) => { for (const { addedNodes } of changes) for (const added of addedNodes) resolve(added.textContent ?? '') }).observe(log, { childList: true, subtree: true })
    }))
    await fail(page, '!')
    expect(await again).toBe(sentence)
    expect(await messages.getByText(sentence).count()).toBe(1)
    expect(await accessibilityProblems(page)).toEqual([])

    await page.setViewportSize({ width: 1280, height: 500 })
    expect(await covered(page, '.workbench-menu :is(a, button)')).toEqual([])
    await page.setViewportSize({ width: 400, height: 800 })
    expect(await covered(page, 'main :is(a, button, input, select, textarea)')).toEqual([])
  })
})

describe('a notice of what was done', () => {
  it('offers to take back that alone, and nothing more when something else was done since', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await shell.goToPart(page, 'Samling 1', 'room')
    const undo = page.getByRole('log', { name: text.shell.messages }).getByRole('button', { name: text.shell.undo })
    await page.getByRole('button', { name: text.roomSeats.forGroups }).click()
    await undo.waitFor()
    const may = room.seat(page).getByRole('checkbox')
    await may.press('Space')
    await expect.poll(() => may.isChecked()).toBe(true)
    await undo.waitFor({ state: 'detached' })
    await shell.undo(page)
    await expect.poll(() => may.isChecked()).toBe(false)
    expect(await room.seats(page).count()).toBeGreaterThan(1)
  })
})
