import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { it } from '../support/appTest'
import { launchBrowser } from '../support/browser'
import { untruth } from '../support/tableTruth'
import { day } from './pages/day'
import { notes } from './pages/notes'
import { openPhone, phone } from './pages/phone'
import { questions } from './pages/questions'
import { room } from './pages/room'
import { shell } from './pages/shell'
import { keepNothing, openLaptop, table } from './pages/table'
import { text } from './pages/words'
import { youth } from './pages/youth'

let browser: Browser

beforeAll(async () => {
  process.env['SAMLING_ROOM_NAMES'] = 'venue.test'
  browser = await launchBrowser(['--host-resolver-rules=MAP venue.test 127.0.0.1'])
})
afterEach(async () => { for (const context of browser.contexts()) await context.close() })
afterAll(() => browser.close())

describe('a gathering day in the room', () => {
  it('keeps every character and every answer, once, through a cut network and a killed hub, and says at every step what is true', async ({ app }) => {
    const { path, seats, groups, gatheringId, tokens, noteIds: [noteId = '', otherNoteId = ''] } = await day.plan(app)
    const isTrue = async (page: Page, state?: string, id = noteId) => {
      if (state !== undefined) await table.state(page, state)
      expect(await untruth(page, await table.told(page), path, id)).toBe(null)
    }
    const { page: lead, venue, phoneCode, tableCode } = await day.openRoom(app, path)
    expect(await room.qrHolds(lead, text.room.phones, `${venue.replace('venue.test', '127.0.0.1')}/#${tokens.phone}`)).toBe(true)
    const laptops = [await openLaptop(browser), await openLaptop(browser)] as const
    const bord = `${venue}/bord`
    const one = await table.join(laptops[0], bord, seats[0]?.secret ?? '', tableCode)
    let two = await table.join(laptops[1], bord, seats[1]?.secret ?? '', tableCode)
    expect(await one.evaluate(() => isSecureContext)).toBe(false)
    // One table's browser keeps nothing, and comes by the tables' QR code, as one phone comes by the phones'.
    const keepless = await table.join(await keepNothing(await openLaptop(browser)), `${bord}#${tokens.table}`, seats[2]?.secret ?? '')
    const joined = async () => day.joinPhone(await openPhone(browser, venue), phoneCode)
    const phones = [await day.scan(await openPhone(browser, `${venue}/#${tokens.phone}`)), await joined(), await joined()] as const

    // All is well: two write in one note at the same time, and see each other.
    await table.write(one, '# Morgen\n')
    await table.reads(two, '# Morgen')
    await Promise.all([table.write(one, 'En fra bord 1\n'), phone.answer(phones[0], day.prompt, 'Svar 1')])
    await table.reads(two, 'En fra bord 1')
    await table.write(two, 'To fra bord 2 æøå 🫐\n')
    await table.reads(one, 'To fra bord 2 æøå 🫐')
    await table.addPoint(one, 'Punkt 1')
    await table.addMeasure(two, 'Tiltak 1')
    for (const page of [one, two]) {
      await isTrue(page, 'safe')
      await table.allSent(page)
    }
    await day.received(phones[0], 'Svar 1')
    await table.writeAbove(keepless, 'Sju fra den som ikke lagrer\n')
    await isTrue(keepless, 'safe')

    // The lead approves, others support, somebody asks the speaker, and one answer will be taken back.
    await phone.answer(phones[2], day.prompt, 'Svar som angres')
    await day.received(phones[2], 'Svar som angres')
    await phone.goTo(phones[2], 'talks')
    await phone.ask(phones[2], day.talk, 'Hva kostet det?')
    await phone.own(phones[2], 'Hva kostet det?').getByText(text.phone.own.asked).waitFor()
    await phone.goTo(phones[2], 'prompts')
    await shell.goToPart(lead, day.gathering, 'youth')
    await youth.decide(lead, 1, 'approved')
    await phone.support(phones[1], 'Svar 1')
    await phone.shown(phones[0], 'Svar 1').getByText(text.phone.support.count(1)).waitFor()

    // The network of one table and one phone is cut; the others go on.
    await laptops[0].setOffline(true)
    await phones[1].context().setOffline(true)
    await table.write(one, 'Tre uten nett\n')
    await isTrue(one, 'here')
    await table.addPoint(one, 'Punkt uten nett')
    await one.locator('footer [data-state=here]').waitFor()
    await phone.answer(phones[1], day.prompt, 'Svar uten nett')
    await day.waits(phones[1], 'Svar uten nett')
    await table.write(two, 'Fire mens bord 1 er borte\n')
    await isTrue(two, 'safe')

    // The hub is killed in the middle of a word, and nobody has a network to it.
    const typing = table.write(two, 'Fem mens huben dør, og linjen er lang nok til at det skjer midt i den\n')
    await two.getByText('Fem mens').waitFor()
    await app.kill()
    // Keys that come faster than a disk takes them are in the window alone for a moment, and that is what is said; it may be kept by the time we look.
    expect(await untruth(two, await table.told(two), path, noteId) ?? '').toMatch(/^$|^said to be unkept/)
    await typing
    await isTrue(two, 'here')
    await table.writeAbove(keepless, 'Åtte som bare vinduet har\n')
    await isTrue(keepless, 'unkept')
    await table.addPoint(keepless, 'Punkt som bare vinduet har')
    await keepless.locator('footer [data-state=unkept]').waitFor()
    await phone.answer(phones[2], day.prompt, 'Svar uten hub')
    await day.waits(phones[2], 'Svar uten hub')
    await phone.withdraw(phones[2], 'Svar som angres')
    await phone.own(phones[2], 'Svar som angres').getByText(text.phone.own.withdrawing).waitFor()
    await phone.goTo(phones[0], 'evaluation')
    await phone.evaluate(phones[0], day.evaluation, 4)
    await phone.evaluated(phones[0], text.phone.own.waiting)
    await table.addMeasure(two, 'Tiltak uten hub')
    await two.locator('footer [data-state=here]').waitFor()
    await table.goToGroup(two, groups[1]?.name ?? '')
    await table.write(two, 'I den andre gruppa')
    await isTrue(two, 'here', otherNoteId)
    // The browser's window is closed and comes up again, with the hub away.
    await two.close()
    two = await laptops[1].newPage()
    await two.goto(bord)
    await two.getByRole('textbox', { name: groups[1]?.name ?? '' }).waitFor()
    await isTrue(two, 'here', otherNoteId)
    await two.locator('footer').getByText(text.table.elsewhere(groups[0]?.name ?? '')).waitFor()

    // The hub is back; then the network. What waited arrives, also from the group that is not shown.
    const back = await day.openRoom(app, path)
    expect(back.venue).toBe(venue)
    await isTrue(two, 'safe', otherNoteId)
    await two.locator('footer').getByText(text.table.elsewhere(groups[0]?.name ?? '')).waitFor({ state: 'detached' })
    await table.allSent(two)
    await day.received(phones[2], 'Svar uten hub')
    await expect.poll(() => phone.own(phones[2], 'Svar som angres').count()).toBe(0)
    await phone.evaluated(phones[0], text.phone.evaluation.sent)
    await isTrue(keepless, 'safe')
    await table.allSent(keepless)
    await laptops[0].setOffline(false)
    await phones[1].context().setOffline(false)
    await isTrue(one, 'safe')
    await table.allSent(one)
    await day.received(phones[1], 'Svar uten nett')
    await table.goToGroup(two, groups[0]?.name ?? '')
    await isTrue(two, 'safe')
    await shell.goToPart(back.page, day.gathering, 'questions')
    await questions.approve(back.page, 1)
    await phone.goTo(phones[1], 'talks')
    await phone.support(phones[1], 'Hva kostet det?')
    await phone.goTo(phones[2], 'talks')
    await phone.shown(phones[2], 'Hva kostet det?').getByText(text.phone.support.count(1)).waitFor()

    // Killed again, the moment after something was said to be safe.
    await table.write(one, 'Seks før det siste')
    await isTrue(one, 'safe')
    await app.kill()
    await isTrue(one)
    const { page } = await day.openRoom(app, path)
    for (const each of [one, two, keepless]) await isTrue(each, 'safe')
    await expect.poll(() => table.note(two)).toBe(await table.note(one))

    // Every character, once: at both tables, in the lead's window, and in the file.
    const expected = ['# Morgen', 'En fra bord 1', 'Fem mens huben dør, og linjen er lang nok til at det skjer midt i den', 'Fire mens bord 1 er borte', 'Seks før det siste', 'Sju fra den som ikke lagrer', 'To fra bord 2 æøå 🫐', 'Tre uten nett', 'Åtte som bare vinduet har']
    expect(day.lines(await table.note(one))).toEqual(expected.toSorted())
    await shell.goToPart(page, day.gathering, 'notes')
    await notes.goTo(page, groups[0]?.name ?? '')
    await expect.poll(async () => day.lines(await table.note(page))).toEqual(expected.toSorted())
    expect(await table.points(one)).toEqual(['Punkt 1', 'Punkt som bare vinduet har', 'Punkt uten nett'])
    await app.close()
    expect(await day.inFile(app, path, gatheringId)).toEqual({
      points: ['Punkt 1', 'Punkt som bare vinduet har', 'Punkt uten nett'],
      measures: ['Tiltak 1', 'Tiltak uten hub'],
      receipts: expect.toSatisfy((receipts: readonly string[]) => new Set(receipts).size === 3) as object,
      inputs: ['Svar 1: approved, 1', 'Svar uten hub: waiting, 0', 'Svar uten nett: waiting, 0'],
      questions: ['Hva kostet det?: approved, 1'],
      evaluations: [{ kind: 'too_few', count: 1 }],
    })
  })

  it('knows on the board, after the app was started anew, when a group wrote last, and says the day once it is another', async ({ app }) => {
    const { path, seats, groups: [group] } = await day.plan(app)
    const { venue, tableCode } = await day.openRoom(app, path)
    const laptop = await table.join(await openLaptop(browser), `${venue}/Bord/`, seats[0]?.secret ?? '', tableCode)
    await table.write(laptop, 'Gang- og sykkelvei')
    await table.state(laptop, 'safe')
    await laptop.close()
    await app.close()
    const { page } = await day.openRoom(app, path)
    const row = page.locator('.room-writing', { hasText: group?.name ?? '' })
    await row.getByText('Gang- og sykkelvei').waitFor()
    const words = (said: string) => said.split('#')[0] ?? ''
    expect(await row.innerText()).toContain(words(text.room.wroteAt('#', 18)))
    const tomorrow = new Date(Date.now() + 24 * 60 * 60_000)
    await page.clock.setFixedTime(tomorrow)
    await shell.goToPart(page, day.gathering, 'notes')
    await shell.goToPart(page, day.gathering, 'room')
    await row.waitFor()
    expect(await row.innerText()).toContain(words(text.room.wroteOn(text.dates.day(new Date().toLocaleDateString('sv')), '#', 18)))
  })
})
