import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { accessibilityProblems, fitProblems } from '../support/accessibility'
import { it } from '../support/appTest'
import { launchBrowser } from '../support/browser'
import { ask, HubSocket, post } from '../support/room'
import { day } from './pages/day'
import { room } from './pages/room'
import { shell, type Part } from './pages/shell'
import { start } from './pages/start'
import { openLaptop, table } from './pages/table'
import { text } from './pages/words'

const GATHERING = 'Samling 1'

const tokenOf = ({ json }: Awaited<ReturnType<typeof post>>) => (json.data as unknown as { readonly token: string }).token

/** Goes to a part of a gathering of the sample programme. */
async function goTo(page: Page, part: Part): Promise<void> {
  await shell.goToPart(page, GATHERING, part)
}

/** Adds a line to a list by typing it and Enter. */
async function type(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).first().click()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

/** Opens the pre-flight page in a browser of its own and presses its button. */
async function answerProbe(address: string): Promise<void> {
  const browser = await launchBrowser()
  try {
    const device = await browser.newPage({ locale: 'nb-NO', viewport: { width: 360, height: 740 } })
    await device.goto(address)
    expect(await accessibilityProblems(device)).toEqual([])
    await device.getByRole('button', { name: text.probe.button }).click()
    await device.getByText(text.probe.thanks).waitFor()
  } finally {
    await browser.close()
  }
}

describe('the lead’s view of the room', () => {
  it('opens, shows who joins, keeps a seat and newcomers out, and closes', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await goTo(page, 'room')
    await room.openHere(page)
    expect(await page.getByRole('heading', { name: text.room.openNow }).evaluate((heading) => heading === document.activeElement)).toBe(true)
    const phones = await room.card(page, text.room.phones)
    const tables = await room.card(page, text.room.tables)
    expect(tables.url).toBe(`${phones.url}/bord`)

    // The whole window shows the hall the way in, and nothing that is the lead's alone.
    await page.getByRole('button', { name: text.room.enlarge }).click()
    const large = page.getByRole('dialog', { name: text.phone.join.title })
    expect((await large.innerText()).replaceAll(' ', '')).toContain(phones.code.replaceAll(' ', ''))
    expect(await large.evaluate((dialog) => { const { width, height } = dialog.getBoundingClientRect(); return [width / innerWidth, height / innerHeight] })).toEqual([1, 1])
    const close = await large.getByRole('button', { name: text.shell.dismiss }).evaluate((button) => { const { top, right } = button.getBoundingClientRect(); return Math.min(top, innerWidth - right) })
    expect(close).toBeGreaterThanOrEqual(6) // its focus ring is seen whole
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: text.room.enlarge }).evaluate((button) => button === document.activeElement)).toBe(true)

    const token = tokenOf(await post(phones.url, 'join.phone', { code: phones.code }))
    const phone = await HubSocket.with(phones.url, '/ws/phone', token)
    await page.getByText(text.room.phoneCount(1)).waitFor()

    await type(page, text.roomSeats.newName, 'Bord 1')
    const seat = room.seat(page)
    const secret = await seat.locator('.room-secret-code').innerText()
    const table = await HubSocket.with(phones.url, '/ws/table', tokenOf(await post(phones.url, 'join.table', { code: tables.code, secret })))
    await seat.getByText(text.roomSeats.connected, { exact: true }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await room.toSeat(page, text.roomSeats.revoke)
    await table.closed
    await seat.getByText(text.roomSeats.revoked, { exact: true }).waitFor()

    await page.getByRole('button', { name: text.room.lock }).click()
    await page.getByText(text.room.lockedNow).waitFor()
    expect((await post(phones.url, 'join.phone', { code: phones.code })).json.refusal?.id).toBe('room_locked')

    await page.getByRole('button', { name: text.room.close, exact: true }).click()
    await phone.closed
    await page.getByRole('button', { name: text.room.open, exact: true }).waitFor()
    await expect(ask(phones.url, '/')).rejects.toThrow('ECONNREFUSED')
  })

  it('makes a seat for each group at one press, says how many, takes them back in one step, and makes none twice', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await goTo(page, 'room')
    const make = page.getByRole('button', { name: text.roomSeats.forGroups })
    const messages = page.getByRole('log', { name: text.shell.messages })
    await page.getByLabel(text.roomSeats.groupsOf).selectOption({ label: text.roomSeats.groupsOption('Hvor er vi? Ståsted på tvers av kommuner', 23) })
    await make.click()
    await messages.getByText(text.roomSeats.forGroupsDone(23)).waitFor()
    await expect.poll(() => room.seats(page).count()).toBe(23)
    await make.click()
    await messages.getByText(text.roomSeats.forGroupsDone(0)).waitFor()
    expect(await room.seats(page).count()).toBe(23)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('button', { name: text.shell.undo }).first().click()
    await expect.poll(() => room.seats(page).count()).toBe(0)
  })

  it('lets a seat go through input and write for one municipality, and takes both back by undo', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await goTo(page, 'room')
    for (const name of ['Bord 1', 'Bord 2']) await type(page, text.roomSeats.newName, name)
    const may = page.getByRole('checkbox', { name: `${text.roomSeats.moderates} (Bord 2)`, exact: true })
    const writesFor = page.getByLabel(`${text.roomSeats.writesFor} (Bord 2)`, { exact: true })
    await may.press('Space')
    await expect.poll(() => may.isChecked()).toBe(true)
    await writesFor.selectOption('Hustadvika')
    await expect.poll(() => writesFor.locator(':checked').innerText()).toBe('Hustadvika')
    expect(await page.getByRole('checkbox', { name: `${text.roomSeats.moderates} (Bord 1)`, exact: true }).isChecked()).toBe(false)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await accessibilityProblems(page, ['color-contrast'])).toEqual([])
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await fitProblems(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByRole('button', { name: text.shell.undo }).first().click()
    await expect.poll(() => writesFor.locator(':checked').innerText()).toBe(text.roomSeats.allGroups)
    expect(await may.isChecked()).toBe(true)
    await page.getByRole('button', { name: text.shell.undo }).first().click()
    await expect.poll(() => may.isChecked()).toBe(false)
  })

  it('undoes past a step whose measure a table took away, and says what it skipped', async ({ app }) => {
    const { path, seats } = await day.plan(app)
    const { page, venue, tableCode } = await day.openRoom(app, path)
    const browser = await launchBrowser()
    try {
      const laptop = await table.join(await openLaptop(browser), `${venue.replace('venue.test', '127.0.0.1')}/bord`, seats[0]?.secret ?? '', tableCode)
      await table.addMeasure(laptop, 'Gågrupper')
      await goTo(page, 'measures')
      const rows = page.locator('.measures-row')
      await rows.getByLabel(text.measures.status).selectOption(text.kinds.status.in_progress)
      await laptop.getByRole('button', { name: text.table.remove('Gågrupper') }).click()
      await laptop.getByRole('button', { name: text.table.removeForGood }).click()
      await expect.poll(() => rows.count()).toBe(0)
      const messages = page.getByRole('log', { name: text.shell.messages })
      await page.getByRole('heading', { level: 1 }).click()
      await page.keyboard.press('Control+z')
      await messages.getByText(text.shell.undone.nothing(text.shell.part.measures)).waitFor()
      expect(await accessibilityProblems(page)).toEqual([])
      await page.keyboard.press('Control+z')
      await messages.getByText(text.shell.undone.all(text.shell.part.room)).waitFor()
    } finally {
      await browser.close()
    }
  })

  it('opens the causes when no device has answered the test page for a while, once, and takes the answer that comes after all', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await goTo(page, 'room')
    await room.openHere(page)
    await page.clock.install()
    await page.getByRole('button', { name: text.preflight.make }).click()
    await page.getByText(text.preflight.waiting).waitFor()
    const cure = page.getByText(text.preflight.cure.captive)
    expect(await cure.isVisible()).toBe(false)
    await page.clock.fastForward(20_000)
    await Promise.all([page.getByText(text.preflight.late).waitFor(), cure.waitFor()])
    expect(await accessibilityProblems(page)).toEqual([])
    await page.locator('summary', { hasText: text.preflight.causes }).click()
    await cure.waitFor({ state: 'hidden' })
    await page.clock.fastForward(60_000)
    await answerProbe(await page.locator('.room-probe .room-address').innerText())
    await page.locator('[data-color="info"]', { hasText: text.preflight.tried('').slice(0, 20) }).waitFor()
    expect([await page.getByText(text.preflight.late).count(), await cure.isVisible()]).toEqual([0, false])
  })

  it('says when the test page was answered, and gives the tables their task and its time', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await goTo(page, 'room')
    await room.openHere(page)
    await page.getByRole('button', { name: text.preflight.make }).click()
    await page.getByText(text.preflight.waiting).waitFor()
    await answerProbe(await page.locator('.room-probe .room-address').innerText())
    // The room is open on this computer alone, so that no answer shows that others reach it.
    await page.locator('[data-color="info"]', { hasText: text.preflight.tried('').slice(0, 20) }).waitFor()

    const task = page.getByRole('region', { name: text.room.task })
    await room.giveTask(page, await task.locator('option').nth(1).innerText())
    await task.getByRole('button', { name: text.room.startClock(0).split('0')[0] ?? '' }).click()
    await expect.poll(() => task.locator('.room-left').innerText()).toMatch(/\d:\d\d$/)
    await task.getByRole('button', { name: text.room.stopClock }).click()
    await expect.poll(() => task.locator('.room-left').count()).toBe(0)

    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await accessibilityProblems(page, ['color-contrast'])).toEqual([])
    await page.setViewportSize({ width: 320, height: 256 }) // 1280 pixels at 400 %
    expect(await fitProblems(page)).toEqual([])
  })

  it('prints seat cards and answer sheets, whose codes let an answer in once', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await goTo(page, 'room')
    await room.openHere(page)
    await type(page, text.roomSeats.newName, 'Bord 1')
    const secret = await room.seat(page).locator('.room-secret-code').innerText()
    const card = await room.printed(page, text.roomSeats.print)
    expect(card).toContain('Bord 1')
    expect(card).toContain(secret)

    const sheets = await room.printed(page, text.preflight.printSheets)
    const [code] = /[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(sheets) ?? expect.fail('no code on the sheets')
    await goTo(page, 'youth')
    // What was printed leaves the page as quick as it was, however much is on it.
    expect(await room.restyledByATick(page)).toBeLessThan(0.3)
    const prompt = page.getByRole('region', { name: text.youth.prompt(1), exact: true })
    await prompt.getByLabel(text.youth.sheetCode).fill(code.toLowerCase())
    await type(page, text.youth.newInput, 'En voksen som har tid')
    await prompt.getByText(text.youth.receipt(code)).waitFor()
    await prompt.getByLabel(text.youth.sheetCode).fill(code)
    await type(page, text.youth.newInput, 'En voksen som har tid')
    await page.getByText(text.errors.receipt_taken({ receipt: code })).waitFor()
  })
})

describe('what phones send', () => {
  it('comes under its prompt or talk while it is open, and goes out once it is approved', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await goTo(page, 'youth')
    const prompt = page.getByRole('region', { name: text.youth.prompt(1), exact: true })
    await prompt.getByRole('button', { name: text.youth.openPrompt }).click()
    await prompt.getByText(text.kinds.promptState.open).waitFor()
    await goTo(page, 'evaluation')
    await page.getByRole('button', { name: text.evaluation.addUsual }).click()
    await page.getByRole('button', { name: text.evaluation.open }).click()
    await page.getByText(text.evaluation.isOpen).waitFor()
    await goTo(page, 'room')
    await room.openHere(page)
    const { url, code } = await room.card(page, text.room.phones)
    const tokens = await Promise.all([1, 2, 3].map(async () => tokenOf(await post(url, 'join.phone', { code }))))
    const state = async () => (await post(url, 'phone.state', {}, tokens[0])).json.data as unknown as Sent
    const { prompts, talks, evaluation } = await state()
    const key = (number: number) => String(number).padStart(32, 'k')
    const [open, talk] = [prompts.find((each) => each.open) ?? expect.fail('no open prompt'), talks[0] ?? expect.fail('no talk')]
    expect((await post(url, 'phone.answer', { promptId: open.id, text: 'Fra telefonen', unitId: null, key: key(1) }, tokens[0])).status).toBe(200)
    expect((await post(url, 'phone.ask', { itemId: talk.id, text: 'Hvordan begynte dere?', key: key(2) }, tokens[1])).status).toBe(200)
    for (const [index, token] of tokens.entries()) {
      const answers = evaluation.map(({ id, kind }) => ({ questionId: id, value: kind === 'scale' ? 3 + index : null, text: kind === 'scale' ? '' : 'Mer tid' }))
      expect((await post(url, 'phone.evaluate', { answers, key: key(10 + index) }, token)).status).toBe(200)
    }

    // Who goes through what waits sees that alone, and by the menu everything.
    await page.getByRole('button', { name: text.room.moderate, exact: false }).first().click()
    const shown = page.getByLabel(text.youth.show, { exact: true })
    await expect.poll(() => shown.inputValue()).toBe('waiting')
    await goTo(page, 'youth')
    await expect.poll(() => shown.inputValue()).toBe('all')
    await goTo(page, 'room')
    await page.getByRole('button', { name: text.room.moderate, exact: false }).last().click()
    await expect.poll(() => page.getByLabel(text.questions.show, { exact: true }).inputValue()).toBe('waiting')
    const question = page.locator('.questions-question[data-state="waiting"]')
    expect(await accessibilityProblems(page)).toEqual([])
    await question.getByRole('button', { name: text.questions.approve, exact: true }).click()
    await expect.poll(async () => (await state()).talks.find(({ id }) => id === talk.id)?.questions.length).toBe(1)

    await goTo(page, 'youth')
    await page.getByLabel(text.youth.show, { exact: true }).selectOption('waiting')
    await expect.poll(() => page.locator('.youth-input textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))).toContain('Fra telefonen')
    // One is taken back while the lead writes in it: the keys that still come go into no other's words.
    const written = () => page.locator('.youth-input textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
    const others = await written()
    expect((await post(url, 'phone.answer', { promptId: open.id, text: 'Angrer snart', unitId: null, key: key(3) }, tokens[2])).status).toBe(200)
    await expect.poll(written).toContain('Angrer snart')
    await page.locator('.youth-input textarea').nth((await written()).indexOf('Angrer snart')).click()
    expect((await post(url, 'phone.withdraw', { key: key(3) }, tokens[2])).status).toBe(200)
    await expect.poll(written).toEqual(others)
    await page.keyboard.type('xyz')
    expect(await written()).toEqual(others)
    expect(await page.evaluate(() => document.activeElement?.matches('[data-keep]'))).toBe(true)

    const row = page.locator('.youth-input', { hasText: text.youth.receipt('') })
    await row.getByText(text.kinds.inputState.approved, { exact: true }).click()
    await expect.poll(async () => (await state()).prompts.find(({ id }) => id === open.id)?.inputs.some((input) => input.text === 'Fra telefonen')).toBe(true)

    await goTo(page, 'evaluation')
    await page.getByText(text.evaluation.average('4,0', 3)).first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })
})

/** What of the phones' state is looked at here. */
interface Sent {
  readonly prompts: readonly { readonly id: string; readonly open: boolean; readonly inputs: readonly { readonly text: string }[] }[]
  readonly talks: readonly { readonly id: string; readonly questions: readonly unknown[] }[]
  readonly evaluation: readonly { readonly id: string; readonly kind: 'scale' | 'text' }[]
}
