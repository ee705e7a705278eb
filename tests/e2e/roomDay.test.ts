import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { it } from '../support/appTest'
import { launchBrowser } from '../support/browser'
import { untruth } from '../support/tableTruth'
import { day } from './pages/day'
import { notes } from './pages/notes'
import { openPhone, phone } from './pages/phone'
import { shell } from './pages/shell'
import { openLaptop, table } from './pages/table'
import { text } from './pages/words'

let browser: Browser

beforeAll(async () => {
  process.env['SAMLING_ROOM_NAMES'] = 'venue.test'
  browser = await launchBrowser(['--host-resolver-rules=MAP venue.test 127.0.0.1'])
})
afterEach(async () => { for (const context of browser.contexts()) await context.close() })
afterAll(() => browser.close())

describe('a gathering day in the room', () => {
  it('keeps every character and every answer, once, through a cut network and a killed hub, and says at every step what is true', async ({ app }) => {
    const { path, seats, groups, gatheringId, noteIds: [noteId = '', otherNoteId = ''] } = await day.plan(app)
    const isTrue = async (page: Page, state?: string, id = noteId) => {
      if (state !== undefined) await table.state(page, state)
      expect(await untruth(page, await table.told(page), path, id)).toBe(null)
    }
    const { venue, phoneCode, tableCode } = await day.openRoom(app, path)
    const laptops = [await openLaptop(browser), await openLaptop(browser)] as const
    const bord = `${venue}/bord`
    const one = await table.join(laptops[0], bord, seats[0]?.secret ?? '', tableCode)
    let two = await table.join(laptops[1], bord, seats[1]?.secret ?? '', tableCode)
    expect(await one.evaluate(() => isSecureContext)).toBe(false)
    const joined = async () => day.joinPhone(await openPhone(browser, venue), phoneCode)
    const phones = [await joined(), await joined(), await joined()] as const

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
    // Keys that come faster than a disk takes them are in the window alone for a moment, and that is what is said.
    expect([null, 'said to be unkept']).toContain(await untruth(two, await table.told(two), path, noteId))
    await typing
    await isTrue(two, 'here')
    await phone.answer(phones[2], day.prompt, 'Svar uten hub')
    await day.waits(phones[2], 'Svar uten hub')
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
    expect((await day.openRoom(app, path)).venue).toBe(venue)
    await isTrue(two, 'safe', otherNoteId)
    await two.locator('footer').getByText(text.table.elsewhere(groups[0]?.name ?? '')).waitFor({ state: 'detached' })
    await table.allSent(two)
    await day.received(phones[2], 'Svar uten hub')
    await laptops[0].setOffline(false)
    await phones[1].context().setOffline(false)
    await isTrue(one, 'safe')
    await table.allSent(one)
    await day.received(phones[1], 'Svar uten nett')
    await table.goToGroup(two, groups[0]?.name ?? '')
    await isTrue(two, 'safe')

    // Killed again, the moment after something was said to be safe.
    await table.write(one, 'Seks før det siste')
    await isTrue(one, 'safe')
    await app.kill()
    await isTrue(one)
    const { page } = await day.openRoom(app, path)
    for (const each of [one, two]) await isTrue(each, 'safe')
    await expect.poll(() => table.note(two)).toBe(await table.note(one))

    // Every character, once: at both tables, in the lead's window, and in the file.
    const expected = ['# Morgen', 'En fra bord 1', 'Fem mens huben dør, og linjen er lang nok til at det skjer midt i den', 'Fire mens bord 1 er borte', 'Seks før det siste', 'To fra bord 2 æøå 🫐', 'Tre uten nett']
    expect(day.lines(await table.note(one))).toEqual(expected.toSorted())
    await shell.goToPart(page, day.gathering, 'notes')
    await notes.goTo(page, groups[0]?.name ?? '')
    await expect.poll(async () => day.lines(await table.note(page))).toEqual(expected.toSorted())
    expect(await table.points(one)).toEqual(['Punkt 1', 'Punkt uten nett'])
    await app.close()
    const held = await day.inFile(app, path, gatheringId)
    expect(held.points.map((point) => point.text)).toEqual(['Punkt 1', 'Punkt uten nett'])
    expect(held.measures.map((measure) => measure.what)).toEqual(['Tiltak 1', 'Tiltak uten hub'])
    expect(held.inputs.map((input) => input.text).toSorted()).toEqual(['Svar 1', 'Svar uten hub', 'Svar uten nett'])
    expect(new Set(held.inputs.map((input) => input.receipt)).size).toBe(3)
  })
})
