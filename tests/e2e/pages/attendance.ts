import type { Locator, Page } from 'playwright'
import { text } from './words'

const row = (page: Page, person: string): Locator => page.locator('.attendance-person').filter({ has: page.locator('.attendance-name').getByText(person, { exact: true }) })

/** Who is at a gathering. */
export const attendance = {
  /** Notes whether somebody is there, and waits until it is noted. */
  async note(page: Page, person: string, isPresent: boolean): Promise<void> {
    const choice = row(page, person).locator('label').filter({ hasText: new RegExp(`^${text.attendance[isPresent ? 'present' : 'absent']}$`) })
    await choice.click()
    await choice.locator(':checked').waitFor()
  },

  /** The names of those who are noted as absent. */
  async absent(page: Page): Promise<string[]> {
    await page.locator('.attendance-person').first().waitFor()
    return page.locator('.attendance-person').filter({ has: page.locator('input[value=absent]:checked') }).locator('.attendance-name').allTextContents()
  }
}
