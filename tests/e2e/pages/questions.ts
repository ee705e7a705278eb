import type { Page } from 'playwright'
import { text } from './words'

/** Questions to the speakers, as the lead sees them. */
export const questions = {
  /** Approves the question with this number among those shown. */
  async approve(page: Page, number: number): Promise<void> {
    await page.getByRole('group', { name: text.questions.question(number), exact: true }).getByRole('button', { name: text.questions.approve, exact: true }).click()
  },
}
