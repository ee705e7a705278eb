import type { Locator, Page } from 'playwright'
import type { PointKind } from '@shared/domain/kinds'
import { text } from './words'

const places = (page: Page) => page.getByRole('navigation', { name: text.notes.places }).getByRole('button')

/** The notes of a gathering: the places, the editor, the points. */
export const notes = {
  editor: (page: Page): Locator => page.locator('.cm-content'),

  /** The place at the end of the list. */
  lastPlace: (page: Page): Locator => places(page).last(),

  /** Goes to a place by its name: an item of the agenda, or a group under the item that is chosen. */
  async goTo(page: Page, name: string): Promise<void> {
    await places(page).filter({ hasText: name }).first().click()
    await page.getByRole('region', { name }).getByRole('heading', { level: 2 }).waitFor()
    await notes.editor(page).waitFor()
  },

  async choosePlace(page: Page, place: Locator): Promise<void> {
    await place.click()
    await notes.editor(page).waitFor()
  },

  /** Writes at the end of the note. */
  async write(page: Page, words: string): Promise<void> {
    await notes.editor(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(words)
  },

  async clear(page: Page): Promise<void> {
    await notes.editor(page).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
  },

  /** Waits until the host has acknowledged everything. */
  async saved(page: Page): Promise<void> {
    await page.locator('.notes-status[data-state="saved"]').waitFor()
  },

  points: (page: Page): Locator => page.locator('.notes-point'),

  /** The words of a point; 0 is the first. */
  pointField: (page: Page, index: number): Locator => page.locator('.notes-point').nth(index).getByRole('textbox'),

  /** Adds a point here, and says whose it is where that is asked. */
  async addPoint(page: Page, kind: PointKind, words: string, unit?: string): Promise<void> {
    const before = await notes.points(page).count()
    const entry = page.locator('.notes-points form')
    await entry.getByLabel(text.points.kind).selectOption({ label: text.kinds.point[kind] })
    if (unit !== undefined) await entry.getByLabel(text.points.unit).selectOption({ label: unit })
    await entry.getByLabel(text.points.newText).fill(words)
    await page.keyboard.press('Enter')
    await notes.points(page).nth(before).waitFor()
  }
}
