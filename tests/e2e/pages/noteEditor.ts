import type { Locator, Page } from 'playwright'
import { text } from './words'

/** The editor of a note and the list of points under it. */
export const noteEditor = {
  text: (page: Page): Locator => page.locator('.cm-content'),

  /** Goes to the place at the end of the list. */
  async goToLastPlace(page: Page): Promise<void> {
    await page.getByRole('navigation', { name: text.notes.places }).getByRole('button').last().click()
    await noteEditor.text(page).waitFor()
  },

  /** Writes at the end of the note. */
  async write(page: Page, words: string): Promise<void> {
    await noteEditor.text(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(words)
  },

  async clear(page: Page): Promise<void> {
    await noteEditor.text(page).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
  },

  /** Waits until the host has acknowledged everything. */
  saved: (page: Page): Promise<void> => page.locator('.notes-status[data-state="saved"]').waitFor(),

  points: (page: Page): Locator => page.locator('.notes-point'),

  /** The words of a point; 0 is the first. */
  pointText: (page: Page, index: number): Locator => page.locator('.notes-point').nth(index).getByRole('textbox')
}
