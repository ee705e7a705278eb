import type { Page } from 'playwright'
import { text } from './words'

/** Registrations: files in, a preview, mended and saved. */
export const registration = {
  /** Reads files in and waits for the preview. */
  async read(page: Page, files: readonly string[]): Promise<void> {
    await page.locator('input[type=file]').setInputFiles([...files])
    await page.getByRole('heading', { name: text.registration.preview }).waitFor()
  },

  /** What the preview says about the rows. */
  counts: (page: Page): Promise<string> => page.getByRole('main').getByRole('status').first().innerText(),

  /** Says which side a person with an unclear role belongs to. */
  async chooseSide(page: Page, person: string, side: string): Promise<void> {
    await page.getByRole('group', { name: person }).getByLabel(text.registration.field.side).selectOption({ label: side })
  },

  /** Saves what is clear and waits for the list of those registered. */
  async save(page: Page): Promise<void> {
    await page.getByRole('button', { name: /^Lagre/ }).click()
    await page.getByRole('heading', { name: text.registration.preview }).waitFor({ state: 'detached' })
  },

  /** Leaves the preview without saving. */
  async cancel(page: Page): Promise<void> {
    await page.getByRole('button', { name: text.registration.cancel }).click()
    await page.getByRole('heading', { name: text.registration.preview }).waitFor({ state: 'detached' })
  },

  /** The line about a municipality among those registered. */
  registered: (page: Page, unit: string) => page.getByRole('region', { name: text.registration.registered }).getByRole('group').filter({ hasText: unit }).first()
}
