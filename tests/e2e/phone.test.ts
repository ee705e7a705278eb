import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page, WebSocketRoute } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PHONE_TEXT_LONGEST } from '@shared/contract/roomLimits'
import { newId } from '@electron/services/files/session'
import { LANGUAGES } from '@shared/domain/language'
import { textFor } from '@shared/text'
import { accessibilityProblems, fitProblems, forcedColorProblems } from '../support/accessibility'
import { root } from '../support/aliases'
import { launchBrowser } from '../support/browser'
import { openRoom, type OpenTestRoom } from '../support/room'
import { openPhone, phone } from './pages/phone'
import { text } from './pages/words'

const PROMPT = 'Hva gjør skolen trygg?'

let browser: Browser
let room: OpenTestRoom
let promptId: string
/** The room as phones reach it: by a name, on plain http, which is no secure context. */
let venue: string
let link: string

beforeAll(async () => { browser = await launchBrowser(['--host-resolver-rules=MAP venue.test 127.0.0.1']) })
afterAll(() => browser.close())

beforeEach(async () => {
  room = await openRoom({ root: join(root, 'out/renderer') })
  venue = `http://venue.test:${room.open.port}/`
  link = room.open.phoneLink.replace(/^http:\/\/[^/]+\//, venue)
  promptId = (await room.api.youth.addPrompt({ gatheringId: room.gathering.id, text: PROMPT })).id
  await room.api.youth.setPromptState({ ids: [promptId], state: 'open' })
})

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await room.close()
})

function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const inputs = () => room.api.youth.inputs({ gatheringId: room.gathering.id })
const setPrompt = (state: 'open' | 'closed') => room.api.youth.setPromptState({ ids: [promptId], state })

async function joined(): Promise<Page> {
  const page = await openPhone(browser, link)
  await phone.begin(page)
  return page
}

/** The same, with what the page and the hub say to each other in the test's hands, beside what it passes on. */
async function joinedThrough(carry: (near: WebSocketRoute, far: WebSocketRoute) => void): Promise<Page> {
  const page = await openPhone(browser, venue)
  await page.routeWebSocket('**/ws/phone', (near) => carry(near, near.connectToServer()))
  await phone.typeCode(page, room.codes.phone)
  await phone.begin(page)
  return page
}

describe('the phone page', () => {
  it('is smaller than 60 kB compressed, script, style and all', () => {
    const files = filesOf('out/renderer/phone')
    const sizes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length)
    expect(files.length).toBe(3)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000)
  })

  it('is written for browsers five years old: no syntax, and no style, that they do not know', () => {
    const built = filesOf('out/renderer/phone').map((file) => readFileSync(file, 'utf8')).join('\n')
    expect(built).toContain('--ds-color-neutral-text-default')
    expect(built).not.toMatch(/@layer|:has\(|:where\(|\(\?<[=!]|\?\?|\?\.[a-z[(]|structuredClone|randomUUID|\.replaceAll\(|\.at\(/)
  })

  it('comes into the room where no WebSocket gets through', async () => {
    const page = await openPhone(browser, venue)
    await page.routeWebSocket('**/ws/phone', (socket) => socket.close({ code: 1011 }))
    await phone.typeCode(page, room.codes.phone)
    await phone.begin(page)
    await phone.answer(page, PROMPT, 'Uten WebSocket')
    await phone.own(page, 'Uten WebSocket').getByText(text.phone.receipt.status.received).waitFor()
  })

  it('says who asks, why, what is kept and that it is voluntary in at most 80 words', () => {
    for (const language of LANGUAGES) {
      const { consent } = textFor(language).phone
      const words = [consent.who('Samarbeid for trygge barn og unge'), consent.keeps, consent.voluntary].join(' ').split(' ')
      expect(words.length).toBeLessThanOrEqual(80)
    }
  })

  it('lets a phone in by its link, and shows what becomes of an answer: received, read, approved for others, answered', async () => {
    const page = await openPhone(browser, link)
    await page.getByRole('heading', { name: text.phone.consent.title }).waitFor()
    expect([await page.evaluate(() => isSecureContext), page.url(), await page.locator('input, textarea').count()]).toEqual([false, venue, 0])
    await phone.begin(page)
    await phone.answer(page, PROMPT, 'Voksne som ser oss')
    const own = phone.own(page, 'Voksne som ser oss')
    await own.getByText(text.phone.receipt.status.received).waitFor()
    const [input] = await inputs()
    expect(await own.locator('.receipt').innerText()).toBe(input?.receipt)
    await room.api.youth.markRead({ ids: [input?.id ?? ''] })
    await own.getByText(text.phone.receipt.status.read).waitFor()
    await room.api.youth.updateInput({ id: input?.id ?? '', outcome: 'answered', outcomeText: 'Rådet svarer i mars.' })
    await own.getByText('Rådet svarer i mars.').waitFor()
    await own.getByRole('button', { name: text.phone.receipt.picture }).click()
    const picture = own.getByRole('img', { name: text.phone.receipt.pictureAlt(input?.receipt ?? '') })
    expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => [image.naturalWidth, image.naturalHeight]))).toEqual([720, 480])

    const other = await joined()
    await room.api.youth.setState({ texts: [{ id: input?.id ?? '', seen: 'waiting' }], state: 'approved' })
    await other.getByRole('button', { name: text.phone.support.give }).click()
    await expect.poll(() => room.api.youth.support({ gatheringId: room.gathering.id })).toEqual([{ inputId: input?.id, count: 1 }])
    await page.locator('.others .item', { hasText: text.phone.support.own }).getByText(text.phone.support.count(1)).waitFor()
    expect(await page.getByRole('button', { name: text.phone.support.give }).count()).toBe(0)
    await phone.goTo(other, 'own')
    await other.getByLabel(text.phone.receipt.followCode).fill(input?.receipt?.toLowerCase().replace('-', ' ') ?? '')
    await other.getByRole('button', { name: text.phone.receipt.followGo }).click()
    await other.getByText('Rådet svarer i mars.').waitFor()
  })

  it('warns of what may point to a person, names too, and takes an answer back', async () => {
    const [unit] = await room.api.units.add({ set: '2024', numbers: ['1531'] })
    room.session.store.log.run('test.register', null, false, () =>
      room.session.store.participant.insert({ id: newId(), unitId: unit?.id ?? '', position: 1, name: 'Kjersti Grotle', role: '', side: 'youth' }))
    const page = await joined()
    const card = phone.card(page, PROMPT)
    const field = card.getByLabel(text.phone.prompts.answer)
    await field.fill('Ring 412 34 567')
    await card.getByText(text.phone.write.hint(text.phone.write.hints.phone)).waitFor()
    await field.fill('Kjersti hører på oss')
    await card.getByText(text.phone.write.hint(text.phone.write.hints.name)).waitFor()
    expect(await page.content()).not.toContain('Grotle')
    await card.getByLabel(text.phone.prompts.to).selectOption({ label: unit?.name ?? '' })
    await phone.answer(page, PROMPT, 'Mer tid')
    const own = phone.own(page, 'Mer tid')
    await own.getByText(text.phone.own.to(unit?.name ?? '')).waitFor()
    await expect.poll(async () => (await inputs()).map(({ unitId }) => unitId)).toEqual([unit?.id])
    await own.getByRole('button', { name: text.phone.own.withdraw }).click()
    await own.getByRole('button', { name: text.phone.own.yes }).click()
    await page.getByText(text.phone.own.withdrawn).waitFor()
    await expect.poll(inputs).toEqual([])
    expect(await phone.own(page, 'Mer tid').count()).toBe(0)
  })

  it('keeps an answer while the hub is away, over a reload, and sends it once, also where the acknowledgement was lost', async () => {
    const lost: string[] = []
    const page = await joinedThrough((near, far) => far.onMessage((frame) => {
      const isAnswer = String(frame).includes('"receipt"')
      if (!isAnswer || lost.length > 0) return near.send(frame)
      lost.push(String(frame))
      void near.close({ code: 1011 })
    }))
    await phone.answer(page, PROMPT, 'Første')
    await phone.own(page, 'Første').getByText(text.phone.receipt.status.received).waitFor()
    expect(lost).toHaveLength(1)
    await page.context().setOffline(true)
    await phone.answer(page, PROMPT, 'Andre')
    await page.locator('.banner', { hasText: text.phone.connection.away }).waitFor()
    await phone.own(page, 'Andre').getByText(text.phone.own.waiting, { exact: true }).waitFor()
    await phone.card(page, PROMPT).getByLabel(text.phone.prompts.answer).fill('Halvferdig')
    await page.context().setOffline(false)
    await page.reload()
    await phone.own(page, 'Andre').getByText(text.phone.receipt.status.received).waitFor()
    expect(await phone.card(page, PROMPT).getByLabel(text.phone.prompts.answer).inputValue()).toBe('Halvferdig')
    expect((await inputs()).map((input) => input.text)).toEqual(['Første', 'Andre'])
  })

  it('comes back by itself when the room was closed and is opened again', async () => {
    const page = await joined()
    await room.api.room.close()
    await page.locator('.banner', { hasText: text.phone.connection.closed }).waitFor()
    await phone.answer(page, PROMPT, 'Skrevet i pausen')
    await room.api.room.open({ gatheringId: room.gathering.id, address: '127.0.0.1', port: room.open.port })
    await phone.own(page, 'Skrevet i pausen').getByText(text.phone.receipt.status.received).waitFor()
    await expect.poll(() => page.locator('.banner').count()).toBe(0)
  })

  it('gives what is unsent to take along where the room has got a new address, which is another page to the browser', async () => {
    const page = await joined()
    await room.api.room.close()
    await page.locator('.banner', { hasText: text.phone.connection.closed }).waitFor()
    await phone.answer(page, PROMPT, 'Skrevet da rommet flyttet')
    const copy = phone.own(page, 'Skrevet da rommet flyttet').getByRole('button', { name: text.phone.own.copy })
    expect(await accessibilityProblems(page)).toEqual([])
    await copy.click()
    await page.getByText(text.phone.own.copied).waitFor()
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true)
    const { open } = await room.api.room.open({ gatheringId: room.gathering.id, address: '127.0.0.1', port: 0 })
    const there = await page.context().newPage()
    await there.goto(`http://venue.test:${open?.port}/`)
    await phone.typeCode(there, room.codes.phone)
    await phone.begin(there)
    await phone.draft(there, PROMPT).focus()
    await there.keyboard.press('ControlOrMeta+V')
    await phone.card(there, PROMPT).getByRole('button', { name: text.phone.prompts.send }).click()
    await phone.own(there, 'Skrevet da rommet flyttet').getByText(text.phone.receipt.status.received).waitFor()
    expect((await inputs()).map((input) => input.text)).toEqual(['Skrevet da rommet flyttet'])
  })
})

describe('what a phone is told', () => {
  it('is one plain sentence for a wrong code, an old link and a locked room', async () => {
    const page = await openPhone(browser, venue)
    await phone.typeCode(page, 'AAAAAA')
    await page.getByText(text.phone.refused.room_wrong_code).waitFor()
    expect(await page.getByLabel(text.phone.join.code).inputValue()).toBe('AAAAAA')
    await room.api.room.lock({ gatheringId: room.gathering.id, locked: true })
    await phone.typeCode(page, room.codes.phone)
    await page.getByText(text.phone.refused.room_locked).waitFor()
    await room.api.room.lock({ gatheringId: room.gathering.id, locked: false })
    await phone.typeCode(page, room.codes.phone.toLowerCase())
    await phone.begin(page)
    await room.api.room.renewCodes({ gatheringId: room.gathering.id })
    const late = await openPhone(browser, link)
    await late.getByText(text.phone.refused.room_wrong_code).waitFor()
  })

  it('is what is wrong with a text that is too long or too late, and the text is kept', async () => {
    const page = await joinedThrough((near, far) => near.onMessage(async (frame) => {
      if (String(frame).includes('phone.answer')) await setPrompt('closed')
      far.send(frame)
    }))
    const field = phone.card(page, PROMPT).getByLabel(text.phone.prompts.answer)
    await field.fill('a'.repeat(PHONE_TEXT_LONGEST + 5))
    await page.getByText(text.phone.write.tooLong(5, PHONE_TEXT_LONGEST)).waitFor()
    await phone.card(page, PROMPT).getByRole('button', { name: text.phone.prompts.send }).click()
    expect((await field.inputValue()).length).toBe(PHONE_TEXT_LONGEST + 5)
    await phone.answer(page, PROMPT, 'Rett før det stengte')
    await phone.own(page, 'Rett før det stengte').getByText(text.phone.refused.prompt_closed).waitFor()
    await page.getByText(text.phone.prompts.closed).waitFor()
    expect(await inputs()).toEqual([])
    await page.reload()
    await phone.own(page, 'Rett før det stengte').getByText(text.phone.refused.prompt_closed).waitFor()
  })
})

describe('participants', () => {
  it('ask a speaker, and evaluate the day with radio buttons and words', async () => {
    const { id: gatheringId } = room.gathering
    const talk = await room.api.agenda.addItem({ gatheringId, kind: 'talk', title: 'Lek og læring', day: 0, before: null })
    await room.api.agenda.updateItem({ id: talk.id, speaker: 'Kari Vik' })
    const scale = await room.api.evaluation.addQuestion({ gatheringId, kind: 'scale', text: 'Hvor nyttig var dagen?' })
    await room.api.evaluation.addQuestion({ gatheringId, kind: 'text', text: 'Hva tar du med deg?' })
    await room.api.evaluation.setOpen({ gatheringId, open: true })
    const page = await joined()
    await phone.goTo(page, 'talks')
    const card = phone.card(page, 'Lek og læring')
    await card.getByLabel(text.phone.talks.question).fill('Hva med de minste?')
    await card.getByRole('button', { name: text.phone.talks.ask }).click()
    await phone.own(page, 'Hva med de minste?').getByText(text.phone.own.asked).waitFor()
    expect((await room.api.questions.list({ gatheringId })).map((question) => question.text)).toEqual(['Hva med de minste?'])
    await phone.goTo(page, 'evaluation')
    await page.getByRole('group', { name: 'Hvor nyttig var dagen?' }).getByRole('radio', { name: '4' }).check()
    await page.getByLabel('Hva tar du med deg?').fill('Mot')
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await forcedColorProblems(page)).toEqual([])
    await page.getByRole('button', { name: text.phone.evaluation.send }).click()
    await page.locator('.done', { hasText: text.phone.evaluation.sent }).waitFor()
    const [result] = await room.api.evaluation.results({ gatheringId })
    expect([result?.question.id, result?.summary]).toEqual([scale.id, { kind: 'too_few', count: 1 }])
  })
})

describe('on any phone', () => {
  it('the page has no barrier that axe knows, in light and dark, and fits 360 pixels at twice the text size', async () => {
    const page = await openPhone(browser, link)
    await page.getByRole('heading', { name: text.phone.consent.title }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await phone.begin(page)
    await phone.answer(page, PROMPT, 'Voksne som ser oss')
    await phone.own(page, 'Voksne som ser oss').getByText(text.phone.receipt.status.received).waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await accessibilityProblems(page)).toEqual([])
    }
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
    for (const part of ['own', 'prompts'] as const) {
      await phone.goTo(page, part)
      expect(await fitProblems(page)).toEqual([])
      expect(await accessibilityProblems(page)).toEqual([])
    }
    expect(await forcedColorProblems(page)).toEqual([])
    await page.getByLabel(text.phone.language).selectOption('nn')
    await page.locator('html[lang=nn]').getByRole('heading', { name: textFor('nn').phone.prompts.title }).waitFor()
  })

  it('leaves large words the width of the narrowest: a code is seen whole, and what is read has three quarters', async () => {
    const page = await openPhone(browser, venue, 320)
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
    await phone.typeCode(page, 'AAAAAA')
    expect(await page.getByLabel(text.phone.join.code).evaluate((field) => field.scrollWidth - field.clientWidth)).toBe(0)
    await phone.typeCode(page, room.codes.phone)
    expect((await page.getByText(text.phone.consent.voluntary).boundingBox())?.width).toBeGreaterThan(240)
  })
})
