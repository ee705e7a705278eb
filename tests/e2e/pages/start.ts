import type { Page } from 'playwright'
import { text } from './words'

/** The first screen: makes programmes, and opens the sample and recent files. */
export const start = {
  /** Makes a programme from the template ABSOLUTT, or an empty one, and waits until it is open. */
  async makeProgramme(page: Page, name: string, template: 'absolutt' | 'empty' = 'absolutt'): Promise<void> {
    await page.getByRole('button', { name: text.start.create }).click()
    await page.getByLabel(text.start.name).fill(name)
    await page.getByRole('radio', { name: text.start[template] }).check()
    await page.getByRole('button', { name: text.start.make }).click()
    await page.getByRole('navigation', { name: text.shell.navigation }).waitFor()
  },

  /** Opens a fresh copy of the sample programme. */
  async openSample(page: Page): Promise<void> {
    await page.getByRole('button', { name: text.start.openSample }).click()
    await page.getByText(text.shell.sample).waitFor()
  },

  /** Opens a programme from the list of those used last. */
  async openRecent(page: Page, name: string): Promise<void> {
    await page.getByRole('region', { name: text.start.recent }).getByRole('button', { name }).first().click()
    await page.getByRole('navigation', { name: text.shell.navigation }).waitFor()
  }
}
