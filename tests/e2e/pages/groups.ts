import type { Page } from 'playwright'
import { text } from './words'

/** The groups at an item of the agenda. */
export const groups = {
  /** Chooses the item whose groups are shown. */
  async choose(page: Page, title: string): Promise<void> {
    const choice = page.getByLabel(text.groups.item)
    await choice.selectOption((await choice.getByRole('option', { name: title }).getAttribute('value')) ?? title)
  },

  /** Makes one group for each municipality. */
  async makeOwn(page: Page): Promise<void> {
    await page.getByRole('button', { name: text.groups.makeOwn }).click()
    await page.locator('.groups-card').first().waitFor()
  },

  /** Makes a group across municipalities and moves people into it. */
  async makeCross(page: Page, people: readonly string[]): Promise<void> {
    const name = text.groups.numbered(1)
    await page.getByRole('button', { name: text.groups.add }).click()
    await page.locator('.groups-card').first().waitFor()
    for (const person of people) {
      await page.getByRole('button', { name: text.groups.moveNamed(person) }).click()
      await page.getByRole('button', { name, exact: true }).click()
      await page.locator('.groups-card').getByText(person, { exact: true }).waitFor()
    }
  }
}
