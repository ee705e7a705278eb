import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AgendaItem, Seat } from '@shared/domain/entities'
import { textFor } from '@shared/text'
import { accessibilityProblems, fitProblems, tooWide } from '../support/accessibility'
import { root } from '../support/aliases'
import { launchBrowser } from '../support/browser'
import { openRoom, type OpenTestRoom } from '../support/room'
import { keepNothing, openLaptop, table } from './pages/table'
import { text } from './pages/words'

/** A group that no seat is called as. */
const GROUP = 'Sula'

let browser: Browser
let room: OpenTestRoom
let seat: Seat
let plenary: AgendaItem
/** The tables' link by a name on plain http, which is no secure context. */
let link: string

beforeAll(async () => { browser = await launchBrowser(['--host-resolver-rules=MAP venue.test 127.0.0.1']) })
afterAll(() => browser.close())

beforeEach(async () => {
  room = await openRoom({ root: join(root, 'out/renderer') })
  const gatheringId = room.gathering.id
  link = room.open.tableLink.replace(/^http:\/\/[^/]+\//, `http://venue.test:${room.open.port}/`)
  await room.api.units.add({ set: '2024', numbers: ['1531', '1532'] })
  const item = await room.api.agenda.addItem({ gatheringId, kind: 'own_group_work', title: 'Egen gruppe', day: 0, before: null })
  await room.api.agenda.updateItem({ id: item.id, description: 'Hva tar dere med hjem?' })
  await room.api.groups.addOwn({ itemId: item.id })
  plenary = await room.api.agenda.addItem({ gatheringId, kind: 'plenary', title: 'Plenum', day: 0, before: null })
  await room.api.room.setTask({ gatheringId, itemId: item.id, endsAt: new Date(Date.now() + 10 * 60_000).toISOString() })
  seat = await room.api.seats.add({ gatheringId, name: 'Bord 1' })
})

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await room.close()
})

describe('a table', () => {
  it('joins with its seat’s secret, sees its task and the time left, and follows the room to the next item', async () => {
    const laptop = await openLaptop(browser)
    const page = await laptop.newPage()
    await page.goto(link)
    await page.getByRole('button', { name: text.table.join }).click()
    await page.getByRole('alert').getByText(text.table.joinEmpty).waitFor()
    expect(await page.getByLabel(text.table.secret).evaluate((field) => field === document.activeElement)).toBe(true)
    await page.getByLabel(text.table.secret).fill('AAAAAA')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText(text.errors.room_wrong_code()).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByLabel(text.table.secret).fill(seat.secret.toLowerCase())
    await page.keyboard.press('Enter')
    await page.getByText('Hva tar dere med hjem?').waitFor()
    await page.getByRole('timer').getByText(text.table.left(10)).waitFor()
    const heading = page.getByRole('heading', { level: 1 })
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
    await room.api.room.setTask({ gatheringId: room.gathering.id, itemId: plenary.id, endsAt: null })
    await page.getByRole('button', { name: text.table.moveThere }).click()
    await page.getByRole('heading', { level: 1, name: 'Plenum' }).waitFor()
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    await room.api.room.setTask({ gatheringId: room.gathering.id, itemId: plenary.id, endsAt: new Date(Date.now() + 20 * 60_000).toISOString() })
    expect(await page.getByRole('timer').innerText()).toBe(text.table.left(20))
  })

  it('waits for the room to begin, comes to the task by itself, and asks which of the groups it writes for', async () => {
    const { id: gatheringId } = room.gathering
    const item = (await room.api.agenda.get({ gatheringId })).flatMap((day) => day.items)[0] ?? expect.fail('no item')
    await room.api.room.setTask({ gatheringId, itemId: null, endsAt: null })
    const page = await (await openLaptop(browser)).newPage()
    await page.goto(link)
    await table.take(page, seat.secret)
    await page.getByRole('heading', { name: text.table.early }).waitFor()
    expect(await table.editor(page).count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
    await room.api.room.setTask({ gatheringId, itemId: item.id, endsAt: null })
    await page.getByRole('heading', { level: 1, name: 'Egen gruppe' }).waitFor()
    await page.locator('[aria-live]').getByText(text.table.moveOn('Egen gruppe')).waitFor()
    await page.getByRole('heading', { name: text.table.chooseGroup }).waitFor()
    expect(await table.editor(page).count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
    await table.goToGroup(page, GROUP)
    await table.write(page, 'Vi er Sula')
    expect(await table.note(page)).toBe('Vi er Sula')
  })

  it('stays in the note it writes in when the item gets groups, until it chooses one', async () => {
    const { id: gatheringId } = room.gathering
    const item = await room.api.agenda.addItem({ gatheringId, kind: 'cross_municipal_work', title: 'På tvers', day: 0, before: null })
    await room.api.room.setTask({ gatheringId, itemId: item.id, endsAt: null })
    const page = await table.join(await openLaptop(browser), link, seat.secret)
    await table.write(page, 'Før gruppene')
    const { name } = await room.api.groups.add({ itemId: item.id })
    await page.getByLabel(text.table.group, { exact: true }).waitFor()
    await page.keyboard.type(', og videre')
    expect(await table.note(page)).toBe('Før gruppene, og videre')
    await table.state(page, 'safe')
    await table.goToGroup(page, name)
    expect(await table.note(page)).not.toContain('Før gruppene')
  })

  it('stays with what it writes when its group and its seat get other names, and shows them', async () => {
    const { id: gatheringId } = room.gathering
    const item = await room.api.agenda.addItem({ gatheringId, kind: 'cross_municipal_work', title: 'På tvers', day: 0, before: null })
    await room.api.groups.add({ itemId: item.id })
    const { id: groupId } = await room.api.groups.add({ itemId: item.id })
    const own = (await room.api.seats.addForGroups({ itemId: item.id })).at(-1) ?? expect.fail('no seat')
    await room.api.room.setTask({ gatheringId, itemId: item.id, endsAt: null })
    const page = await table.join(await openLaptop(browser), link, own.secret)
    await table.write(page, 'Fra gruppe 2')
    await room.api.groups.rename({ id: groupId, name: 'Oppvekst' })
    await page.getByRole('textbox', { name: 'Oppvekst' }).waitFor()
    await room.api.seats.rename({ id: own.id, name: 'Bord ved vinduet' })
    await page.getByText('Samling 1 · Bord ved vinduet').waitFor()
    await table.write(page, ', og videre')
    expect(await table.note(page)).toBe('Fra gruppe 2, og videre')
  })

  it('is offered its municipality’s own group alone where its seat writes for one, and gives measures to no other', async () => {
    const [unit] = (await room.api.units.list()).filter(({ name }) => name === GROUP)
    const groups = (page: Page) => page.getByLabel(text.table.group, { exact: true })
    const page = await table.join(await openLaptop(browser), link, seat.secret)
    await groups(page).waitFor()
    await room.api.seats.setUnit({ id: seat.id, unitId: unit?.id ?? '' })
    await groups(page).waitFor({ state: 'detached' })
    await table.write(page, 'Vi er Sula')
    await table.state(page, 'safe')
    await room.api.room.setTask({ gatheringId: room.gathering.id, itemId: plenary.id, endsAt: null })
    await page.getByRole('button', { name: text.table.moveThere }).click()
    await page.getByRole('heading', { level: 1, name: 'Plenum' }).waitFor()
    await table.addMeasure(page, 'Gågrupper')
    await table.allSent(page)
    expect(await page.getByRole('region', { name: text.table.measures }).getByLabel(text.table.unit, { exact: true }).locator('option').allInnerTexts()).toEqual([GROUP])
    expect((await room.api.measures.list({})).map(({ unitId }) => unitId)).toEqual([unit?.id])
  })

  it('comes in by the typed code where its link is older than the codes', async () => {
    const { codes } = await room.api.room.renewCodes({ gatheringId: room.gathering.id })
    const page = await (await openLaptop(browser)).newPage()
    await page.goto(link)
    await table.take(page, seat.secret)
    await page.getByRole('alert').getByText(text.errors.room_wrong_code()).waitFor()
    await page.getByLabel(text.table.code, { exact: true }).fill(codes?.table ?? '')
    await table.take(page, seat.secret)
    await page.getByRole('button', { name: text.table.leave }).waitFor()
  })

  it('speaks the language that is chosen, on the way in and at the seat, and still does when the browser is back', async () => {
    const laptop = await openLaptop(browser)
    const page = await laptop.newPage()
    await page.goto(link)
    await page.getByLabel(text.table.secret).fill('AAAAAA')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText(text.errors.room_wrong_code()).waitFor()
    await table.speak(page, 'nb', 'nn')
    await page.getByRole('alert').getByText(textFor('nn').errors.room_wrong_code()).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByLabel(textFor('nn').table.secret).fill(seat.secret)
    await page.keyboard.press('Enter')
    await page.getByLabel(textFor('nn').table.group, { exact: true }).selectOption({ label: GROUP })
    await table.write(page, 'Å')
    await page.getByText(textFor('nn').table.state.safe, { exact: true }).first().waitFor()
    await table.speak(page, 'nn', 'en')
    expect(await table.note(page)).toBe('Å')
    await page.getByLabel(textFor('en').table.pointText).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    // The editor is the same one, with other words: what was written before can be undone, in one step since it is one letter.
    await table.editor(page).press('Control+z')
    await page.getByText(textFor('en').notes.placeholder).waitFor()
    await page.getByRole('textbox', { name: textFor('en').notes.editor('Egen gruppe') }).waitFor()
    await table.editor(page).press('Control+y')
    expect(await table.note(page)).toBe('Å')
    await page.close()
    const again = await laptop.newPage()
    await again.goto(link)
    await again.getByRole('button', { name: textFor('en').table.leave }).click()
    await again.getByRole('button', { name: textFor('en').table.join }).waitFor()
    await again.setViewportSize({ width: 320, height: 700 })
    expect(await tooWide(again)).toBe(0)
  })

  it('writes with others in one note, each with a cursor, without barriers in light and dark, and in a window at 400 % zoom', async () => {
    const other = await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Bord 2' })
    const one = await table.join(await openLaptop(browser), link, seat.secret)
    const two = await table.join(await openLaptop(browser), link, other.secret)
    await table.write(one, 'Vi ser **hele** barnet')
    await two.getByText('hele').waitFor()
    await table.write(two, ' og lytter')
    await one.getByText('og lytter').waitFor()
    expect(await table.note(one)).toBe('Vi ser **hele** barnet og lytter')
    await one.locator('.cm-ySelectionInfo', { hasText: 'Bord 2' }).waitFor({ state: 'attached' })
    await table.addPoint(one, 'Et punkt')
    await table.addMeasure(one, 'Et tiltak')
    await expect.poll(() => Promise.all([table.points(two), table.measures(two)])).toEqual([['Et punkt'], ['Sula: Et tiltak']])
    for (const colorScheme of ['light', 'dark'] as const) {
      await one.emulateMedia({ colorScheme })
      expect(await accessibilityProblems(one)).toEqual([])
    }
    await one.setViewportSize({ width: 320, height: 256 })
    expect(await fitProblems(one)).toEqual([])
    // What was said once, by whomever, is gone for all only when that was meant.
    const remove = one.getByRole('button', { name: text.table.remove('Et punkt') })
    await remove.press('Enter')
    await one.getByRole('button', { name: text.table.keep }).press('Enter')
    expect(await remove.evaluate((button) => button === document.activeElement)).toBe(true)
    await remove.press('Enter')
    expect(await accessibilityProblems(one)).toEqual([])
    await one.getByRole('button', { name: text.table.removeForGood }).press('Enter')
    await expect.poll(() => table.points(two)).toEqual([])
    expect(await one.getByLabel(text.table.pointText).evaluate((field) => field === document.activeElement)).toBe(true)
  })

  it('takes what it wrote without a network to the lead in a file, which counts once however often it comes', async () => {
    const laptop = await openLaptop(browser)
    const page = await table.join(laptop, link, seat.secret)
    await laptop.setOffline(true)
    await table.write(page, 'På minnepinne')
    await table.addPoint(page, 'Punkt på minnepinne')
    await table.state(page, 'here')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: text.table.file }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('Samling 1 – Bord 1.samling-notes')
    const content = await readFile(await download.path(), 'utf8')
    expect(await room.api.notes.importFile({ content })).toEqual({ notes: 1, points: 1, measures: 0, homeless: 0 })
    expect(await room.api.notes.importFile({ content })).toEqual({ notes: 0, points: 0, measures: 0, homeless: 0 })
    await laptop.setOffline(false)
    await table.state(page, 'safe')
    await table.allSent(page)
    expect((await room.api.points.list({ gatheringId: room.gathering.id })).map((point) => point.text)).toEqual(['Punkt på minnepinne'])
    expect(await table.note(page)).toBe('På minnepinne')
  })

  it('says that nothing is kept where the browser keeps nothing, until the hub has it', async () => {
    const laptop = await keepNothing(await openLaptop(browser))
    const page = await table.join(laptop, link, seat.secret)
    await table.write(page, 'Med hub')
    await table.state(page, 'safe')
    await laptop.setOffline(true)
    await table.write(page, ', og uten')
    await table.addPoint(page, 'Et punkt')
    await table.state(page, 'unkept')
    await page.locator('footer [data-state=unkept]').waitFor()
    await laptop.setOffline(false)
    await table.state(page, 'safe')
    await table.allSent(page)
  })

  it('is told when its seat is revoked, keeps what it wrote, and goes on when it is let in again', async () => {
    const page = await table.join(await openLaptop(browser), link, seat.secret)
    await table.write(page, 'Før')
    await table.state(page, 'safe')
    await room.api.seats.revoke({ id: seat.id, revoked: true })
    await page.getByText(text.table.sentOut).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).evaluate((element) => element === document.activeElement)).toBe(true)
    await page.reload()
    await page.getByText(text.table.sentOut).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await table.take(page, seat.secret)
    await page.getByRole('alert').getByText(text.errors.room_seat_shut_out()).waitFor()
    await room.api.seats.revoke({ id: seat.id, revoked: false })
    await table.take(page, seat.secret)
    await table.state(page, 'safe')
    await table.write(page, ' og etter')
    await table.state(page, 'safe')
    expect(await table.note(page)).toBe('Før og etter')
    // Who leaves of their own will was not sent out, nor is a seat that was taken again.
    await page.reload()
    await table.editor(page).waitFor()
    await page.getByRole('button', { name: text.table.leave }).click()
    await page.getByLabel(text.table.secret).waitFor()
    expect(await page.getByText(text.table.sentOut).count()).toBe(0)
  })

  it('is told when the lead takes back the new secret that it came in by, keeps what it wrote, and goes on with the old one', async () => {
    const { secret } = await room.api.seats.renew({ id: seat.id })
    const page = await table.join(await openLaptop(browser), link, secret)
    await table.write(page, 'Før')
    await table.state(page, 'safe')
    await room.api.history.undo()
    await page.getByText(text.table.sentOut).waitFor()
    await page.getByLabel(text.table.secret).fill(seat.secret)
    await page.keyboard.press('Enter')
    await table.write(page, ' og etter')
    await table.state(page, 'safe')
    expect(await table.note(page)).toBe('Før og etter')
  })
})
