import type { Browser, Locator, Page } from 'playwright'
import { text } from './words'

/** A phone's browser with storage of its own, in bokmål and 360 pixels wide unless told otherwise, on an address that is no secure context. */
export async function openPhone(browser: Browser, url: string, width = 360): Promise<Page> {
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width, height: 740 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(url)
  return page
}

/** The phone page's places and acts. */
export const phone = {
  /** Says yes to what is read before the first field. */
  async begin(page: Page): Promise<void> {
    await page.getByRole('button', { name: text.phone.consent.go }).click()
  },
  /** A prompt or talk by its words. */
  card: (page: Page, words: string): Locator => page.locator('.card', { has: page.getByRole('heading', { name: words }) }),
  /** Where the answer to a prompt is written. */
  draft: (page: Page, prompt: string): Locator => phone.card(page, prompt).getByLabel(text.phone.prompts.answer),
  async answer(page: Page, prompt: string, words: string): Promise<void> {
    const card = phone.card(page, prompt)
    await phone.draft(page, prompt).fill(words)
    await card.getByRole('button', { name: text.phone.prompts.send }).click()
  },
  /** Something that the lead approved for all to see. */
  shown: (page: Page, words: string): Locator => page.locator('.others .item', { hasText: words }),
  async support(page: Page, words: string): Promise<void> {
    await phone.shown(page, words).getByRole('button', { name: text.phone.support.give }).click()
  },
  /** Asks the speaker of a talk. */
  async ask(page: Page, talk: string, words: string): Promise<void> {
    await phone.card(page, talk).getByLabel(text.phone.talks.question).fill(words)
    await phone.card(page, talk).getByRole('button', { name: text.phone.talks.ask }).click()
  },
  /** Answers a question of the evaluation that takes a number. */
  async evaluate(page: Page, question: string, value: number): Promise<void> {
    await page.getByRole('group', { name: question }).getByRole('radio', { name: String(value) }).check()
    await page.getByRole('button', { name: text.phone.evaluation.send }).click()
  },
  /** What is said of the evaluation that was sent. */
  evaluated: (page: Page, words: string): Promise<void> => page.locator('.done', { hasText: words }).waitFor(),
  /** Takes back what this phone wrote. */
  async withdraw(page: Page, words: string): Promise<void> {
    await phone.own(page, words).getByRole('button', { name: text.phone.own.withdraw }).click()
    await phone.own(page, words).getByRole('button', { name: text.phone.own.yes }).click()
  },
  /** One thing this phone wrote. */
  own: (page: Page, words: string): Locator => page.locator('.mine .item', { hasText: words }),
  /** All texts of which the phone's disk has the second copy. */
  onDisk: (page: Page): Promise<string> => page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('failed')))
    })
    const database = await asked(indexedDB.open('samling-kept', 1))
    const copies = await asked(database.transaction('copy').objectStore('copy').getAll() as IDBRequest<{ readonly text: string | null }[]>)
    database.close()
    return copies.map(({ text: kept }) => kept ?? '').join('\n')
  }),
  async goTo(page: Page, part: 'prompts' | 'talks' | 'evaluation' | 'own'): Promise<void> {
    await page.getByRole('navigation').getByRole('button', { name: text.phone.nav[part] }).click()
  },
  async typeCode(page: Page, code: string): Promise<void> {
    await page.getByLabel(text.phone.join.code).fill(code)
    await page.getByRole('button', { name: text.phone.join.enter }).click()
  },
}
