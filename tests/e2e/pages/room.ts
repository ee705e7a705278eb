import type { Page } from 'playwright'
import { encode } from 'uqr'
import { expect } from 'vitest'
import { text } from './words'

/** The lead's view of the room. */
export const room = {
  /** Opens the room on this computer alone, and waits for its codes. */
  async openHere(page: Page): Promise<void> {
    await page.getByLabel(text.room.network).selectOption('127.0.0.1')
    await page.getByRole('button', { name: text.room.open, exact: true }).click()
    await page.getByRole('heading', { name: text.room.openNow }).waitFor()
  },

  /** Gives the tables the first task whose title has these words, and answers its title. */
  async giveTask(page: Page, words: string): Promise<string> {
    const task = page.getByRole('region', { name: text.room.task })
    const title = await task.locator('option', { hasText: words }).first().innerText()
    await task.getByRole('combobox').selectOption({ label: title })
    await task.getByRole('button', { name: text.room.changeTask }).click()
    await task.getByText(text.room.taskChanged).waitFor()
    return title
  },

  /** The address and the code that a card shows. */
  async card(page: Page, name: string): Promise<{ readonly url: string; readonly code: string }> {
    const card = page.getByRole('region', { name, exact: true })
    return { url: await card.locator('.room-address').innerText(), code: await card.locator('.room-code').innerText() }
  },

  /** Whether the QR code on a card is this link, drawn anew: no browser here has a camera to read it with. */
  async qrHolds(page: Page, name: string, link: string): Promise<boolean> {
    const drawn = await page.getByRole('region', { name, exact: true }).locator('.ui-qr path').getAttribute('d')
    const black = [...(drawn ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`)
    const wanted = encode(link, { ecc: 'M', border: 4 }).data.flatMap((row, y) => row.flatMap((isBlack, x) => isBlack ? [`${x} ${y}`] : []))
    return wanted.length > 0 && wanted.join() === black.join()
  },

  /** The rows of the seats. */
  seats: (page: Page) => page.locator('.room-seat'),

  /** The row of the first seat. */
  seat: (page: Page) => page.locator('.room-seat').first(),

  /** Does what the menu of the first seat offers under this name. */
  async toSeat(page: Page, name: string): Promise<void> {
    await room.seat(page).getByRole('button').last().click()
    await page.getByRole('button', { name, exact: true }).click()
  },

  /** Shows what goes to the printer, where no code is broken in two; the printer's own window is left out. */
  async printed(page: Page, button: string): Promise<string> {
    await page.evaluate(() => { window.print = () => undefined })
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.emulateMedia({ media: 'print' })
    const paper = page.locator('.ui-printout')
    await paper.waitFor()
    expect(await page.getByRole('main').isVisible()).toBe(false)
    const words = await paper.innerText()
    expect(await paper.evaluate((sheet: HTMLElement) => [700, 650, 600, 550, 500, 450, 400].flatMap((width) => {
      sheet.style.width = `${width}px`
      return [...sheet.querySelectorAll('.room-secret-code')].filter((code) => code.getClientRects().length > 1).map((code) => code.textContent)
    }))).toEqual([])
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await paper.waitFor({ state: 'detached' })
    await page.emulateMedia({ media: null })
    return words
  },

  /** How much of the whole page's style is worked out anew when one box on it is ticked: 1 is all of it. */
  restyledByATick: (page: Page): Promise<number> => page.evaluate(() => {
    const box = document.createElement('input')
    box.type = 'checkbox'
    document.querySelector('main')?.append(box)
    const least = (change: (time: number) => void) => Math.min(...Array.from({ length: 15 }, (_, time) => {
      change(time)
      const start = performance.now()
      void getComputedStyle(box).color
      return performance.now() - start
    }))
    const one = least((time) => { box.checked = time % 2 === 0 })
    const whole = least((time) => document.documentElement.style.setProperty('--some-property-that-all-inherit', String(time)))
    box.remove()
    return one / whole
  })
}
