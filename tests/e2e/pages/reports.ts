import type { Page } from 'playwright'
import { text } from './words'

const panel = (page: Page) => page.getByRole('region', { name: text.reports.exportHeading })

/** The reports of a gathering. */
export const reports = {
  /** Shows the report to somebody and gives what it says. */
  async preview(page: Page, recipient: string): Promise<string> {
    await page.getByRole('region', { name: text.reports.recipients }).getByRole('button', { name: recipient }).click()
    const paper = page.getByRole('article')
    await paper.getByText(recipient, { exact: true }).waitFor()
    return paper.innerText()
  },

  /** Writes all reports into a folder. */
  async exportAll(page: Page, folder: string): Promise<void> {
    await panel(page).getByLabel(text.reports.folder, { exact: true }).fill(folder)
    await panel(page).getByRole('button', { name: /^Eksporter alle/ }).click()
  },

  /** Writes the reports to one recipient, the one that is shown, into a folder. */
  async exportOne(page: Page, folder: string, recipient: string): Promise<void> {
    await panel(page).getByLabel(text.reports.folder, { exact: true }).fill(folder)
    await panel(page).getByRole('button', { name: text.reports.exportOne(recipient) }).click()
  },

  /** What the export says about itself. */
  outcome: (page: Page): Promise<string> => panel(page).innerText()
}
