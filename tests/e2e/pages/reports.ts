import type { Page } from 'playwright'
import { text } from './words'

/** The reports of a gathering. */
export const reports = {
  /** Shows the report to somebody and gives what it says. */
  async preview(page: Page, recipient: string): Promise<string> {
    await page.getByRole('region', { name: text.reports.recipients }).getByRole('button', { name: recipient }).click()
    const paper = page.getByRole('article')
    await paper.getByText(recipient, { exact: true }).waitFor()
    return paper.innerText()
  },

  /** Writes all reports into a folder and waits until it says so. */
  async exportAll(page: Page, folder: string): Promise<string> {
    const panel = page.getByRole('region', { name: text.reports.exportHeading })
    await panel.getByLabel(text.reports.folder, { exact: true }).fill(folder)
    await panel.getByRole('button', { name: /^Eksporter alle/ }).click()
    const outcome = panel.getByRole('status').getByText(folder)
    await outcome.waitFor({ timeout: 60_000 })
    return outcome.innerText()
  }
}
