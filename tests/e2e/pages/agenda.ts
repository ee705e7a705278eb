import type { Page } from 'playwright'
import type { ItemKind } from '@shared/domain/kinds'
import { text } from './words'

const items = (page: Page) => page.locator('.agenda-item')

/** The agenda of a gathering. */
export const agenda = {
  /** Adds an item last on the first day and gives it a title. */
  async add(page: Page, kind: ItemKind, title: string): Promise<void> {
    const before = await items(page).count()
    await page.getByRole('button', { name: text.agenda.addTo(text.agenda.day(1)) }).click()
    await page.getByRole('button', { name: text.kinds.item[kind], exact: true }).click()
    const added = items(page).nth(before)
    await added.getByLabel(text.agenda.itemTitle).fill(title)
    await added.getByRole('button', { name: text.agenda.done }).click()
    await page.getByRole('button', { name: title, exact: true }).waitFor()
  },

  /** Moves an item one step with its menu, by keyboard alone. */
  async moveUpByKeyboard(page: Page, title: string): Promise<void> {
    await page.getByRole('button', { name: text.agenda.acts(title) }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: text.agenda.moveUp }).waitFor()
    await page.keyboard.press('Enter')
  },

  /** The items as they are seen: time and title. */
  async plan(page: Page): Promise<readonly string[]> {
    const rows = await items(page).all()
    return Promise.all(rows.map(async (row) =>
      `${(await row.locator('.agenda-time').innerText()).trim()} ${await row.locator('.agenda-title').innerText()}`))
  }
}
