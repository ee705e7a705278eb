import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Seat } from '@shared/domain/entities'
import type { InputState } from '@shared/domain/kinds'
import { accessibilityProblems, fitProblems, forcedColorProblems } from '../support/accessibility'
import { root } from '../support/aliases'
import { launchBrowser } from '../support/browser'
import { decision } from '../support/decision'
import { openRoom, type OpenTestRoom } from '../support/room'
import { openPhone, phone } from './pages/phone'
import { openLaptop, table } from './pages/table'
import { text } from './pages/words'

const PROMPT = 'Hva gjør skolen trygg?'

let browser: Browser
let room: OpenTestRoom
let promptId: string

beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

beforeEach(async () => {
  room = await openRoom({ root: join(root, 'out/renderer') })
  const gatheringId = room.gathering.id
  const talk = await room.api.agenda.addItem({ gatheringId, kind: 'talk', title: 'Trygg skole', day: 0, before: null })
  await room.api.room.setTask({ gatheringId, itemId: talk.id, endsAt: null })
  promptId = (await room.api.youth.addPrompt({ gatheringId, text: PROMPT })).id
  await room.api.youth.setPromptState({ ids: [promptId], state: 'open' })
})

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await room.close()
})

async function addSeat(name: string, moderates = true): Promise<Seat> {
  const { id } = await room.api.seats.add({ gatheringId: room.gathering.id, name })
  return room.api.seats.setModerates({ id, moderates })
}

/** A moderator's page, at what comes from the phones. */
async function moderator(name: string, waiting = 0): Promise<{ readonly page: Page; readonly seat: Seat }> {
  const seat = await addSeat(name)
  const page = await table.join(await openLaptop(browser), room.open.tableLink, seat.secret)
  await part(page, waiting).click()
  await page.getByRole('heading', { level: 1, name: text.moderation.title }).waitFor()
  return { page, seat }
}

const say = (words: string) => room.api.youth.addInput({ promptId, text: words, unitId: null })
const part = (page: Page, waiting: number) => page.locator('label', { hasText: text.moderation.part(waiting) })
const row = (page: Page, words: string) => page.locator('.moderation-text', { hasText: words })
const decide = (page: Page, words: string, state: InputState) => row(page, words).getByText(text.kinds.inputState[state], { exact: true }).click()
const shows = (page: Page, words: string, state: InputState) => row(page, words).and(page.locator(`[data-state=${state}]`)).waitFor()
const tick = (page: Page, number: number) => page.getByRole('checkbox', { name: text.moderation.select(number), exact: true }).check()
const states = async () => (await room.api.youth.inputs({ gatheringId: room.gathering.id })).map(({ state }) => state)

describe('seats that may go through what comes from the phones', () => {
  it('see what waits as it comes, and decide beside each other, so that the phone sees what was approved and nothing else', async () => {
    const [{ page: one }, { page: two }] = [await moderator('Bord 1'), await moderator('Bord 2')]
    const [young, other] = [await openPhone(browser, room.open.phoneLink), await openPhone(browser, room.open.phoneLink)]
    for (const each of [young, other]) await phone.begin(each)
    for (const words of ['Voksne som ser oss', 'Tull og tøys', 'Buss hjem']) {
      await phone.answer(young, PROMPT, words)
      for (const page of [one, two]) await shows(page, words, 'waiting')
    }
    await part(two, 3).waitFor()
    await decide(one, 'Voksne som ser oss', 'approved')
    await other.getByText('Voksne som ser oss').waitFor()
    await one.getByText(text.moderation.done(1, text.kinds.inputState.approved), { exact: true }).waitFor()
    // It stays where it was on the other's screen, as it is now, and nothing moved under the finger.
    await shows(two, 'Voksne som ser oss', 'approved')
    expect(await two.locator('.moderation-words').allInnerTexts()).toEqual(['Voksne som ser oss', 'Tull og tøys', 'Buss hjem'])
    await two.getByRole('button', { name: text.youth.selectWaiting }).click()
    await two.getByText(text.moderation.selected(2)).waitFor()
    // What was ticked while it waited is ticked no more once the other has decided.
    await decide(one, 'Tull og tøys', 'set_aside')
    await two.getByText(text.moderation.selected(1)).waitFor()
    await two.getByRole('button', { name: text.youth.approve, exact: true }).click()
    await shows(one, 'Buss hjem', 'approved')
    expect(await states()).toEqual(['approved', 'set_aside', 'approved'])
    await part(one, 0).waitFor()
    await other.getByText('Buss hjem').waitFor()
    expect(await other.locator('body').innerText()).not.toContain('Tull og tøys')
    await two.getByRole('button', { name: text.moderation.undo }).click()
    await two.getByText(text.moderation.undone).waitFor()
    await shows(one, 'Buss hjem', 'waiting')
    await other.getByText('Buss hjem').waitFor({ state: 'detached' })
    expect(await states()).toEqual(['approved', 'set_aside', 'waiting'])
    await one.getByRole('button', { name: text.moderation.tidy(2) }).click()
    expect(await one.locator('.moderation-words').allInnerTexts()).toEqual(['Buss hjem'])
  })

  it('are told before they approve several how many of them may say who somebody is', async () => {
    for (const words of ['Ring meg på 412 34 567', 'Buss hjem']) await say(words)
    const { page } = await moderator('Bord 1', 2)
    await page.getByRole('button', { name: text.youth.selectWaiting }).click()
    await page.getByText(text.youth.selectedHint(1)).waitFor()
    await page.getByRole('checkbox', { name: text.moderation.select(1), exact: true }).uncheck()
    await page.getByText(text.youth.selectedHint(1)).waitFor({ state: 'detached' })
    await page.getByText(text.moderation.selected(1)).waitFor()
  })

  it('leave alone what another decided in the moment before they pressed, say so, and can decide otherwise once it was seen', async () => {
    const { id } = await say('Voksne som ser oss')
    const { page } = await moderator('Bord 1', 1)
    await shows(page, 'Voksne som ser oss', 'waiting')
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 60_000)
    await room.api.youth.setState(decision([id], 'set_aside'))
    await shows(page, 'Voksne som ser oss', 'set_aside')
    await decide(page, 'Voksne som ser oss', 'approved')
    await page.getByText(text.moderation.passedOver(1)).waitFor()
    expect(await states()).toEqual(['set_aside'])
    await page.clock.runFor(1_000)
    await decide(page, 'Voksne som ser oss', 'approved')
    await shows(page, 'Voksne som ser oss', 'approved')
    expect(await states()).toEqual(['approved'])
  })

  it('do all of it by the keyboard, with the focus where it was, and fit a small window, with nothing for axe to find, light and dark', async () => {
    for (const words of ['en', 'to', 'tre']) await say(words)
    const question = await room.api.questions.add({ itemId: (await room.api.agenda.get({ gatheringId: room.gathering.id }))[0]?.items[0]?.id ?? '', text: 'Hvordan begynte dere?' })
    await room.api.questions.setState(decision([question.id], 'waiting', 'approved'))
    const { page } = await moderator('Bord 1', 4)
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text()) })
    await row(page, 'Hvordan begynte dere?').getByText(text.moderation.toSpeaker('Trygg skole', '')).waitFor()
    const box = page.getByRole('checkbox', { name: text.moderation.select(2), exact: true })
    await box.focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await shows(page, 'to', 'approved')
    expect(await page.evaluate(() => document.activeElement?.closest('.moderation-text')?.textContent)).toContain('to')
    await tick(page, 3)
    expect(await accessibilityProblems(page)).toEqual([])
    const tidy = page.getByRole('button', { name: text.moderation.tidy(1) })
    await tidy.press('Enter')
    await row(page, 'to').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(text.moderation.tidy(0))
    await page.emulateMedia({ colorScheme: 'dark' })
    expect([...await accessibilityProblems(page, ['color-contrast']), ...await forcedColorProblems(page)]).toEqual([])
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await fitProblems(page)).toEqual([])
    expect(wrong).toEqual([])
  })

  it('decide nothing without contact, and are told so: it would be done unseen, when contact is back', async () => {
    const { page } = await moderator('Bord 1')
    await say('Buss hjem')
    await shows(page, 'Buss hjem', 'waiting')
    await page.context().setOffline(true)
    await page.getByText(text.table.away).first().waitFor()
    await decide(page, 'Buss hjem', 'approved')
    await page.getByText(text.moderation.away).waitFor()
    await page.context().setOffline(false)
    await page.getByText(text.table.away).first().waitFor({ state: 'hidden' })
    await decide(page, 'Buss hjem', 'set_aside')
    await shows(page, 'Buss hjem', 'set_aside')
    expect(await states()).toEqual(['set_aside'])
  })

  it('lose it at once when the lead takes it back, with the focus on what is there instead; a plain seat never sees it', async () => {
    const input = await say('Voksne som ser oss')
    const plain = await table.join(await openLaptop(browser), room.open.tableLink, (await addSeat('Bord 9', false)).secret)
    const seat = await addSeat('Bord 1')
    const page = await table.join(await openLaptop(browser), room.open.tableLink, seat.secret)
    await part(page, 1).click()
    await page.getByRole('checkbox', { name: text.moderation.select(1), exact: true }).focus()
    await room.api.seats.setModerates({ id: seat.id, moderates: false })
    await page.getByText(text.moderation.takenBack).waitFor()
    await table.editor(page).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    for (const each of [page, plain]) {
      expect(await each.locator('body').innerText()).not.toContain('Voksne som ser oss')
      expect(await each.getByRole('radio').count()).toBe(0)
    }
    // The text that a phone takes back keeps its place on the list without its words.
    await room.api.seats.setModerates({ id: seat.id, moderates: true })
    await row(page, 'Voksne som ser oss').waitFor()
    await room.api.youth.removeInputs({ ids: [input.id] })
    await page.getByText(text.moderation.gone).waitFor()
    expect(await page.locator('body').innerText()).not.toContain('Voksne som ser oss')
  })
})
