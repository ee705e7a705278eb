import type { Browser, BrowserContext, Locator, Page } from 'playwright'
import { text } from './words'

/** A laptop's browser with storage of its own, in bokmål. */
export async function openLaptop(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 }, acceptDownloads: true })
  context.setDefaultTimeout(20_000)
  return context
}

/** The table page's places and acts. */
export const table = {
  /** Opens the page and takes the seat with this secret. */
  async join(context: BrowserContext, link: string, secret: string): Promise<Page> {
    const page = await context.newPage()
    await page.goto(link)
    await page.getByLabel(text.table.secret).fill(secret)
    await page.getByRole('button', { name: text.table.join }).click()
    await table.editor(page).waitFor()
    return page
  },
  /** Where the note is written. */
  editor: (page: Page): Locator => page.locator('.cm-content'),
  /** Writes at the end of the note. */
  async write(page: Page, words: string): Promise<void> {
    await table.editor(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(words)
  },
  /** The note as the editor shows it. */
  note: (page: Page): Promise<string> => table.editor(page).evaluate((editor) => [...editor.querySelectorAll('.cm-line')].map((line) => {
    const copy = line.cloneNode(true) as Element
    for (const other of copy.querySelectorAll('.cm-ySelectionCaret, .cm-widgetBuffer, .cm-placeholder')) other.remove()
    return copy.textContent
  }).join('\n').replaceAll('\u2060', '')),
  /** Waits until the note is shown to be in this place: `safe`, `here`, `unkept`. */
  state: (page: Page, state: string): Promise<void> => page.locator(`.table-state[data-state=${state}]`).waitFor(),
  async addPoint(page: Page, words: string): Promise<void> {
    await page.getByLabel(text.table.pointText).fill(words)
    await page.keyboard.press('Enter')
  },
  async addMeasure(page: Page, words: string): Promise<void> {
    await page.getByLabel(text.table.measureText).fill(words)
    await page.keyboard.press('Enter')
  },
  /** The points as they are shown. */
  points: (page: Page): Promise<string[]> => page.getByRole('region', { name: text.table.points }).locator('.table-row-text').allInnerTexts(),
  /** The measures as they are shown. */
  measures: (page: Page): Promise<string[]> => page.getByRole('region', { name: text.table.measures }).locator('.table-row-text').allInnerTexts(),
  /** Waits until nothing waits for the hub. */
  allSent: (page: Page): Promise<void> => page.locator('footer [data-state]').waitFor({ state: 'detached' }),
}
