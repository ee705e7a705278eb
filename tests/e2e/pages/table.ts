import type { Browser, BrowserContext, Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { LANGUAGE_NAMES, type Language } from '@shared/domain/language'
import { textFor } from '@shared/text'
import { text } from './words'

/** Lets a laptop's browser keep nothing, as some do in private windows. */
export async function keepNothing(laptop: BrowserContext): Promise<BrowserContext> {
  await laptop.addInitScript(() => {
    const refuse = () => { throw new Error('no storage') }
    Object.defineProperty(window, 'indexedDB', { value: { open: refuse } })
    Storage.prototype.setItem = refuse
  })
  return laptop
}

/** A laptop's browser with storage of its own, in bokmål. */
export async function openLaptop(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 }, acceptDownloads: true })
  context.setDefaultTimeout(20_000)
  return context
}

/** The table page's places and acts. */
export const table = {
  /** Opens the page and takes the seat with this secret; with the table code where the address has no token. A seat that is called as no group is writes for the first. */
  async join(context: BrowserContext, link: string, secret: string, code?: string): Promise<Page> {
    const page = await context.newPage()
    await page.goto(link)
    if (code !== undefined) await page.getByLabel(text.table.code, { exact: true }).fill(code)
    await table.take(page, secret)
    const asked = page.getByRole('heading', { name: text.table.chooseGroup })
    await table.editor(page).or(asked).waitFor()
    if (await asked.isVisible()) await page.getByLabel(text.table.group, { exact: true }).selectOption({ index: 1 })
    await table.editor(page).waitFor()
    return page
  },
  /** Takes the seat with this secret. */
  async take(page: Page, secret: string): Promise<void> {
    await page.getByLabel(text.table.secret).fill(secret)
    await page.keyboard.press('Enter')
  },
  /** Where the note is written. */
  editor: (page: Page): Locator => page.locator('.cm-content'),
  /** Writes at the end of the note. */
  async write(page: Page, words: string): Promise<void> {
    await table.editor(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(words)
  },
  /** Writes above all else in the note, where nobody else is writing. */
  async writeAbove(page: Page, words: string): Promise<void> {
    await table.editor(page).click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type(words)
  },
  /** The note as the editor shows it, without the others' cursors. */
  note: async (page: Page): Promise<string> => (await table.told(page)).note,
  /** Waits until the note has this line with its end: who goes on writing before that writes beside the end that is on its way. */
  reads: (page: Page, line: string): Promise<void> => expect.poll(() => table.note(page)).toContain(`${line}\n`),
  /** What the page says of the note and what the note is, at one moment. */
  told: (page: Page): Promise<{ readonly state: string; readonly note: string }> => page.evaluate(() => {
    const lines = [...document.querySelectorAll('.cm-content .cm-line')].map((line) => {
      const copy = line.cloneNode(true) as Element
      for (const other of copy.querySelectorAll('.cm-ySelectionCaret, .cm-widgetBuffer, .cm-placeholder')) other.remove()
      return (copy.textContent ?? '').replaceAll('\u2060', '')
    })
    return { state: document.querySelector<HTMLElement>('.table-state')?.dataset['state'] ?? '', note: lines.join('\n') }
  }),
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
  /** Changes the language of the page. */
  async speak(page: Page, from: Language, to: Language): Promise<void> {
    await page.getByLabel(textFor(from).shell.language, { exact: true }).selectOption({ label: LANGUAGE_NAMES[to] })
  },
  /** The points as they are shown. */
  points: (page: Page): Promise<string[]> => page.getByRole('region', { name: text.table.points }).locator('.table-row-text').allInnerTexts(),
  /** The measures as they are shown. */
  measures: (page: Page): Promise<string[]> => page.getByRole('region', { name: text.table.measures }).locator('.table-row-text').allInnerTexts(),
  /** Chooses the group to write for. */
  async goToGroup(page: Page, name: string): Promise<void> {
    await page.getByLabel(text.table.group, { exact: true }).selectOption({ label: name })
    await page.getByRole('textbox', { name }).waitFor()
  },
  /** Waits until nothing waits for the hub. */
  allSent: (page: Page): Promise<void> => page.locator('footer [data-state]').waitFor({ state: 'detached' }),
}
