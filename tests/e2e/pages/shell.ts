import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { Text } from '@shared/text'
import { text } from './words'

/** A view of the programme, by its name in the texts. */
export type View = 'overview' | 'municipalities' | 'registration' | 'programme'

/** A part of a gathering, by its name in the texts. */
export type Part = keyof Text['shell']['part']

/** Every view of a programme. */
export const views: readonly View[] = ['overview', 'municipalities', 'registration', 'programme']

/** Every part of a gathering, in the order of the work. */
export const parts: readonly Part[] = ['plan', 'agenda', 'groups', 'attendance', 'room', 'notes', 'youth', 'questions', 'evaluation', 'measures', 'reports']

const menu = (page: Page) => page.getByRole('navigation', { name: text.shell.navigation, includeHidden: true })

/** In a narrow window the menu is folded away behind a button. */
async function unfold(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: text.shell.menu, exact: true })
  if ((await button.isVisible()) && (await button.getAttribute('aria-expanded')) !== 'true') await button.click()
}

/** The frame around every view: the menu, undo and redo. */
export const shell = {
  /** Goes to a view of the programme. */
  async goTo(page: Page, view: View): Promise<void> {
    await unfold(page)
    await menu(page).getByRole('link', { name: text.shell[view], exact: true }).click()
    await shell.settled(page)
  },

  /** Goes to a part of the gathering with this title. */
  async goToPart(page: Page, gathering: string, part: Part): Promise<void> {
    await unfold(page)
    const parts = menu(page).getByRole('list', { name: text.shell.parts })
    const link = menu(page).getByRole('link', { name: gathering, exact: true })
    if ((await link.getAttribute('data-open')) !== 'true') {
      await link.click()
      await menu(page).locator('[data-open=true]', { hasText: gathering }).waitFor({ state: 'attached' })
      await unfold(page)
    }
    await parts.getByRole('link', { name: text.shell.part[part], exact: true }).click()
    await shell.settled(page)
  },

  /** Goes to a part of the last gathering, on which nothing was written yet. */
  async goToPartOfLast(page: Page, part: Part): Promise<void> {
    await shell.goToPart(page, (await shell.gatherings(page)).at(-1) ?? expect.fail('no gathering'), part)
  },

  /** The titles of the gatherings in the menu. */
  async gatherings(page: Page): Promise<readonly string[]> {
    const list = menu(page).getByRole('list', { name: text.shell.gatherings })
    await list.getByRole('link').first().waitFor()
    return list.locator('> li > a').allTextContents()
  },

  /** Waits until a view shows its heading and nothing is being loaded. */
  async settled(page: Page): Promise<void> {
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    await page.locator('.workbench-wait').waitFor({ state: 'detached' })
  },

  /** Takes the last act back. */
  async undo(page: Page): Promise<void> {
    await page.getByRole('banner').getByRole('button', { name: text.shell.undo, exact: true }).click()
  },

  /** Closes the programme and waits for the start screen. */
  async close(page: Page): Promise<void> {
    await page.getByRole('button', { name: text.shell.close }).click()
    await page.getByRole('button', { name: text.start.create }).waitFor()
  }
}
