import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { randomKey } from '@electron/services/room/tokens'
import { accessibilityProblems } from '../support/accessibility'
import { root } from '../support/aliases'
import { launchBrowser } from '../support/browser'
import { decision } from '../support/decision'
import { openRoom, type OpenTestRoom } from '../support/room'
import { openPhone, phone } from './pages/phone'
import { text } from './pages/words'

const PROMPT = 'Hva gjør skolen trygg?'

let browser: Browser
let room: OpenTestRoom
let gatheringId: string
let promptId: string
let page: Page

beforeAll(async () => { browser = await launchBrowser(['--host-resolver-rules=MAP venue.test 127.0.0.1']) })
afterAll(() => browser.close())

beforeEach(async () => {
  room = await openRoom({ root: join(root, 'out/renderer') })
  gatheringId = room.gathering.id
  promptId = (await room.api.youth.addPrompt({ gatheringId, text: PROMPT })).id
  await setPrompt('open')
  page = await openPhone(browser, `http://venue.test:${room.open.port}/`)
  await enter(room.codes.phone)
})

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await room.close()
})

const setPrompt = (state: 'open' | 'closed') => room.api.youth.setPromptState({ ids: [promptId], state })
const hasFocus = (place: Locator) => expect.poll(() => place.evaluate((element) => element === document.activeElement)).toBe(true)
const said = (words: string) => page.locator('.said').getByText(words).waitFor()

async function enter(code: string): Promise<void> {
  await phone.typeCode(page, code)
  await phone.begin(page)
}

/** Opens another gathering's room at the same address, and answers its code. */
async function goOn(to: string): Promise<string> {
  const { codes } = await room.api.room.open({ gatheringId: to, address: '127.0.0.1', port: room.open.port })
  return codes?.phone ?? ''
}

/** Goes on with the first gathering, and types its code when the phone asks for it. */
async function comeBack(): Promise<void> {
  const code = await goOn(gatheringId)
  await page.getByRole('heading', { name: text.phone.join.title }).waitFor()
  await phone.typeCode(page, code)
}

async function openEvaluation(of: string, question: string): Promise<void> {
  await room.api.evaluation.addQuestion({ gatheringId: of, kind: 'text', text: question })
  await room.api.evaluation.setOpen({ gatheringId: of, open: true })
}

describe('while somebody writes on a phone', () => {
  it('a question that closes or is taken away says so, and leaves the words in sight and the focus beside them', async () => {
    const card = phone.card(page, PROMPT)
    await phone.draft(page, PROMPT).fill('Halvferdig svar')
    await setPrompt('closed')
    await said(text.phone.prompts.closedNow(PROMPT))
    await card.getByText('Halvferdig svar').waitFor()
    await hasFocus(card.getByRole('heading', { name: PROMPT }))

    await setPrompt('open')
    await phone.draft(page, PROMPT).press('End')
    await room.api.youth.removePrompt({ id: promptId })
    await card.getByText(text.phone.write.keptText).waitFor()
    await card.getByText('Halvferdig svar').waitFor()
    await hasFocus(page.getByRole('heading', { level: 1 }))
    expect(await accessibilityProblems(page)).toEqual([])
    await room.api.history.undo()
    await expect.poll(() => phone.draft(page, PROMPT).inputValue()).toBe('Halvferdig svar')
  })

  it('an evaluation that closes says so and leaves the words in sight; the answers go on when it is open again', async () => {
    await openEvaluation(gatheringId, 'Hva tar du med deg?')
    await phone.goTo(page, 'evaluation')
    await page.getByLabel('Hva tar du med deg?').fill('Midt i en setning')
    await room.api.evaluation.setOpen({ gatheringId, open: false })
    await page.getByText(text.phone.refused.evaluation_closed).waitFor()
    await page.getByText('Midt i en setning').waitFor()
    await said(text.phone.evaluation.closed)
    await hasFocus(page.getByRole('heading', { level: 1 }))
    await room.api.evaluation.setOpen({ gatheringId, open: true })
    await expect.poll(() => page.getByLabel('Hva tar du med deg?').inputValue()).toBe('Midt i en setning')
  })

  it('an answer that came too late is taken up again beside what was begun since, and a receipt is nothing before the room was asked', async () => {
    await page.context().setOffline(true)
    await phone.answer(page, PROMPT, 'For sent ute')
    await phone.goTo(page, 'own')
    await page.getByLabel(text.phone.receipt.followCode).fill('K7M-3XQ')
    await page.getByRole('button', { name: text.phone.receipt.followGo }).click()
    const followed = page.locator('.mine .item', { hasText: 'K7M-3XQ' })
    await followed.getByText(text.phone.receipt.asking).waitFor()
    await setPrompt('closed')
    await page.context().setOffline(false)
    await phone.own(page, 'For sent ute').getByText(text.phone.refused.prompt_closed).waitFor()
    await followed.getByText(text.phone.receipt.status.gone).waitFor()
    await setPrompt('open')
    await phone.goTo(page, 'prompts')
    await phone.draft(page, PROMPT).fill('Noe nytt')
    await phone.own(page, 'For sent ute').getByRole('button', { name: text.phone.own.edit }).click()
    expect(await phone.draft(page, PROMPT).inputValue()).toBe('For sent ute\n\nNoe nytt')
  })
})

describe('what is pressed on a phone', () => {
  it('a double tap sends once and is told nothing, while who sends nothing is told so', async () => {
    const send = phone.card(page, PROMPT).getByRole('button', { name: text.phone.prompts.send })
    const problem = phone.card(page, PROMPT).locator('.problem')
    await hasFocus(page.getByRole('heading', { level: 1 }))
    await send.click()
    await problem.getByText(text.phone.write.empty).waitFor()
    await hasFocus(phone.draft(page, PROMPT))
    await phone.draft(page, PROMPT).fill('Trygge voksne')
    await send.evaluate((button: HTMLButtonElement) => {
      button.focus()
      button.click()
      button.click()
    })
    await send.click()
    await phone.own(page, 'Trygge voksne').getByText(text.phone.receipt.status.received).waitFor()
    expect([await phone.own(page, 'Trygge voksne').count(), await problem.innerText()]).toEqual([1, ''])
    await hasFocus(send)
    expect(await room.api.youth.inputs({ gatheringId })).toHaveLength(1)
  })

  it('leaves the focus where it was pressed: a picture that comes, an answer that is kept after all', async () => {
    await phone.answer(page, PROMPT, 'Trygge voksne')
    const own = phone.own(page, 'Trygge voksne')
    await own.getByRole('button', { name: text.phone.own.withdraw }).click()
    await own.getByRole('button', { name: text.phone.own.no }).click()
    await hasFocus(own.getByRole('button', { name: text.phone.own.withdraw }))
    await own.getByRole('button', { name: text.phone.receipt.picture }).click()
    await hasFocus(own.getByRole('link', { name: text.phone.receipt.download }))
  })

  it('too late is no more too late when the question is open again', async () => {
    await phone.answer(page, PROMPT, 'Trygge voksne')
    const own = phone.own(page, 'Trygge voksne')
    await own.getByText(text.phone.receipt.status.received).waitFor()
    await page.context().setOffline(true)
    await phone.withdraw(page, 'Trygge voksne')
    await setPrompt('closed')
    await page.context().setOffline(false)
    await own.getByText(text.phone.own.tooLate).waitFor()
    await setPrompt('open')
    await own.getByText(text.phone.own.tooLate).waitFor({ state: 'detached' })
    await phone.withdraw(page, 'Trygge voksne')
    await expect.poll(() => room.api.youth.inputs({ gatheringId })).toEqual([])
  })

  it('is told when the evaluation opens, and a sentence that has faded is gone for a screen reader, too', async () => {
    await openEvaluation(gatheringId, 'Hva tar du med deg?')
    const sentence = page.locator('.said').getByText(text.phone.evaluation.opened)
    await sentence.waitFor()
    await sentence.evaluate((element) => { for (const animation of element.getAnimations()) animation.finish() })
    await sentence.waitFor({ state: 'hidden' })
    expect(await sentence.count()).toBe(1)
  })
})

describe('a phone at a second gathering, at the same address', () => {
  it('is told that it has to join anew, and has not evaluated that day yet; back at the first it may change what it sent', async () => {
    await openEvaluation(gatheringId, 'Hva tar du med deg?')
    await phone.goTo(page, 'evaluation')
    await page.getByLabel('Hva tar du med deg?').fill('Mot')
    await page.getByRole('button', { name: text.phone.evaluation.send }).click()
    await page.locator('.done', { hasText: text.phone.evaluation.sent }).waitFor()
    const second = await room.api.gatherings.add({ title: 'Samling 2', date: { kind: 'day', day: '2020-12-17' } })
    await openEvaluation(second.id, 'Hva lærte du?')
    const code = await goOn(second.id)
    await page.getByText(text.phone.refused.room_session_ended).waitFor()
    await hasFocus(page.getByRole('heading', { name: text.phone.join.title }))
    expect(await page.locator('.banner').count()).toBe(0)
    await enter(code)
    await phone.goTo(page, 'evaluation')
    expect(await page.locator('.done').count()).toBe(0)
    await page.getByLabel('Hva lærte du?').fill('Å spørre')
    await page.getByRole('button', { name: text.phone.evaluation.send }).click()
    await page.locator('.done', { hasText: text.phone.evaluation.sent }).waitFor()

    await comeBack()
    await phone.goTo(page, 'evaluation')
    await page.getByLabel('Hva tar du med deg?').fill('Mot og tid')
    await page.getByRole('button', { name: text.phone.evaluation.send }).click()
    await page.locator('.done', { hasText: text.phone.evaluation.sent }).waitFor()
    const counts = await Promise.all([gatheringId, second.id].map(async (each) => (await room.api.evaluation.results({ gatheringId: each })).map(({ summary }) => summary.count)))
    expect(counts).toEqual([[1], [1]])
  })

  it('is the same phone when it comes back to the first: it finds what it sent and supported, and can take that back, which counts once', async () => {
    const { id } = await room.api.youth.addInput({ promptId, text: 'Voksne som ser oss', unitId: null })
    await room.api.youth.setState(decision([id], 'approved'))
    const supported = () => room.api.youth.support({ gatheringId })
    await phone.answer(page, PROMPT, 'Mer tid')
    await phone.own(page, 'Mer tid').getByText(text.phone.receipt.status.received).waitFor()
    await page.getByRole('button', { name: text.phone.support.give }).click()
    await expect.poll(supported).toEqual([{ inputId: id, count: 1 }])
    await enter(await goOn((await room.api.gatherings.add({ title: 'Samling 2' })).id))
    await page.getByText(text.phone.prompts.none).waitFor()

    await comeBack()
    await phone.own(page, 'Mer tid').getByText(text.phone.receipt.status.received).waitFor()
    await page.getByRole('button', { name: text.phone.support.given }).click()
    await expect.poll(supported).toEqual([])
    await page.getByRole('button', { name: text.phone.support.give }).click()
    await expect.poll(supported).toEqual([{ inputId: id, count: 1 }])
    await phone.own(page, 'Mer tid').getByRole('button', { name: text.phone.own.withdraw }).click()
    await phone.own(page, 'Mer tid').getByRole('button', { name: text.phone.own.yes }).click()
    await expect.poll(async () => (await room.api.youth.inputs({ gatheringId })).map((input) => input.text)).toEqual(['Voksne som ser oss'])
  })

  it.each(['code', 'link'])('is let in at the first again by its %s though that is locked now: it is no new one, unlike a phone with a session of its own making', async (by) => {
    await phone.answer(page, PROMPT, 'Fra før låsen')
    await phone.own(page, 'Fra før låsen').getByText(text.phone.receipt.status.received).waitFor()
    await enter(await goOn((await room.api.gatherings.add({ title: 'Samling 2' })).id))
    await page.getByText(text.phone.prompts.none).waitFor()
    await room.api.room.lock({ gatheringId, locked: true })
    if (by === 'code') {
      await comeBack()
    } else {
      await goOn(gatheringId)
      await page.getByRole('heading', { name: text.phone.join.title }).waitFor()
      await page.evaluate((hash) => { location.hash = hash }, new URL(room.open.phoneLink).hash)
    }
    await phone.own(page, 'Fra før låsen').getByText(text.phone.receipt.status.received).waitFor()

    const forged = await openPhone(browser, page.url())
    await forged.evaluate((id) => localStorage.setItem(`samling.session.${id}`, JSON.stringify({ gatheringId: id, token: 'p.AAAA.AAAA', informed: true })), gatheringId)
    await phone.typeCode(forged, room.codes.phone)
    await forged.getByText(text.phone.refused.room_locked).waitFor()
  })

  it('keeps what waits for the first to itself: it can be copied and taken away, and is sent once when the phone is back', async () => {
    const texts = async () => (await room.api.youth.inputs({ gatheringId })).map((input) => input.text)
    const second = await room.api.gatherings.add({ title: 'Samling 2' })
    const prompt = await room.api.youth.addPrompt({ gatheringId: second.id, text: 'Og her?' })
    await room.api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
    await page.context().setOffline(true)
    await phone.answer(page, PROMPT, 'Til den første')
    await phone.answer(page, PROMPT, 'Angrer meg')
    const code = await goOn(second.id)
    await page.context().setOffline(false)
    await page.getByText(text.phone.refused.room_session_ended).waitFor()
    const sent: string[] = []
    page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))))
    page.on('request', (request) => sent.push(request.postData() ?? ''))
    await enter(code)
    await phone.answer(page, 'Og her?', 'Til den andre')
    await phone.own(page, 'Til den andre').getByText(text.phone.receipt.status.received).waitFor()
    expect(sent.join('\n')).toContain('Til den andre')
    expect(sent.join('\n')).not.toMatch(/Til den første|Angrer meg/)

    await phone.goTo(page, 'own')
    const own = phone.own(page, 'Til den første')
    await own.getByText(text.phone.own.waiting, { exact: true }).waitFor()
    await own.getByText(text.phone.own.elsewhere('Samling 1')).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await own.getByRole('button', { name: text.phone.own.copy }).click()
    await said(text.phone.own.copied)
    await phone.own(page, 'Angrer meg').getByRole('button', { name: text.phone.own.remove }).click()
    await said(text.phone.own.removed)
    expect(await texts()).toEqual([])

    await comeBack()
    await phone.own(page, 'Til den første').getByText(text.phone.receipt.status.received).waitFor()
    await page.reload()
    await phone.draft(page, PROMPT).waitFor()
    expect(await texts()).toEqual(['Til den første'])
  })

  it('comes in as a new one where the hub does not know it: its programme was restored from a copy', async () => {
    await room.api.room.close()
    const { store } = room.session
    const [kept] = store.room.all({ gatheringId })
    store.log.run('test.restore', null, false, () => store.room.update(kept?.id ?? '', { key: randomKey() }))
    const code = await goOn(gatheringId)
    await page.getByText(text.phone.refused.room_session_ended).waitFor()
    await enter(code)
    await phone.draft(page, PROMPT).waitFor()
  })
})
