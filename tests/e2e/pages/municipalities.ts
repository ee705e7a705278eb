import type { Page } from 'playwright'
import { text } from './words'

/** The participating municipalities. */
export const municipalities = {
  /** Adds everything in a county of the register of 2020, the county municipality too. */
  async addCounty(page: Page, county: string): Promise<void> {
    await page.getByRole('button', { name: text.units.add }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(text.units.set).selectOption('2020')
    await dialog.getByLabel(text.units.county, { exact: true }).selectOption({ label: county })
    await dialog.getByRole('button', { name: /^Legg til alle \d+/ }).click()
    await dialog.getByRole('status').getByText(/\d+/).waitFor()
    await dialog.getByRole('button', { name: text.units.finished }).click()
    await dialog.waitFor({ state: 'detached' })
  },

  /** How many take part. */
  count: (page: Page): Promise<number> => page.getByRole('list', { name: text.units.list }).locator('> li').count()
}
