import type { Page } from 'playwright'
import { text } from './words'

/** Measures: what a municipality commits to. */
export const measures = {
  /** Adds a measure with who is responsible and its deadline. */
  async add(page: Page, unit: string, what: string, responsible: string, deadline: string): Promise<void> {
    const entry = page.locator('form.ui-quick-entry')
    await entry.getByLabel(text.measures.unit).selectOption({ label: unit })
    await entry.getByLabel(text.measures.newWhat).fill(what)
    await page.keyboard.press('Enter')
    const row = page.getByRole('group', { name: text.measures.row(1, unit) })
    await row.getByLabel(text.measures.responsible).fill(responsible)
    await row.getByLabel(text.measures.deadline).fill(deadline)
    await page.keyboard.press('Tab')
  }
}
