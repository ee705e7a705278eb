import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { createCaller } from '@electron/host/inProcess'
import { Session } from '@electron/services/files/session'
import { noteId as idOf } from '@shared/domain/entities'
import { root } from '../support/aliases'
import type { App } from '../support/app'
import { it } from '../support/appTest'
import { launchBrowser } from '../support/browser'
import { untruth } from '../support/tableTruth'
import { openPhone, phone } from './pages/phone'
import { room } from './pages/room'
import { notes } from './pages/notes'
import { shell } from './pages/shell'
import { openLaptop, table } from './pages/table'
import { text } from './pages/words'

const GATHERING = 'Samling 1'
const PROMPT = 'Hva gjør skolen trygg?'

let browser: Browser

beforeAll(async () => {
  process.env['SAMLING_ROOM_NAMES'] = 'venue.test'
  browser = await launchBrowser(['--host-resolver-rules=MAP venue.test 127.0.0.1'])
})
afterEach(async () => { for (const context of browser.contexts()) await context.close() })
afterAll(() => browser.close())

const openFile = (app: App) => new Session({ dataDir: app.file('data'), documentsDir: app.file('.'), resourcesDir: join(root, 'resources'), version: '0.0.0' })

/** A gathering with a group, an open prompt and two seats, in a file. */
async function plan(app: App) {
  const session = openFile(app)
  const api = createCaller({ session, role: 'lead' })
  await api.files.create({ name: 'Prøveprogram', template: 'empty', language: 'nb' })
  const gathering = await api.gatherings.add({ title: GATHERING, date: { kind: 'day', day: '2020-11-17' } })
  const [unit] = await api.units.add({ set: '2024', numbers: ['1531'] })
  const item = await api.agenda.addItem({ gatheringId: gathering.id, kind: 'cross_municipal_work', title: 'På tvers', day: 0, before: null })
  const groups = [await api.groups.add({ itemId: item.id }), await api.groups.add({ itemId: item.id })]
  const prompt = await api.youth.addPrompt({ gatheringId: gathering.id, text: PROMPT })
  await api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
  const seats = [await api.seats.add({ gatheringId: gathering.id, name: 'Bord 1' }), await api.seats.add({ gatheringId: gathering.id, name: 'Bord 2' })]
  const path = session.openStore?.path ?? expect.fail('no file')
  await session.close()
  return { path, unit, seats, groups, gatheringId: gathering.id, noteIds: groups.map((group) => idOf(item.id, group.id)) }
}

/** The lead opens the file and the room, and answers where phones and tables reach it and with which codes. */
async function openRoom(app: App, path: string) {
  const page = await app.start([path])
  await page.getByRole('navigation', { name: text.shell.navigation }).waitFor()
  await shell.goToPart(page, GATHERING, 'room')
  await room.openHere(page)
  const cards = { phones: await room.card(page, text.room.phones), tables: await room.card(page, text.room.tables) }
  const venue = cards.phones.url.replace('127.0.0.1', 'venue.test')
  return { page, venue, phoneCode: cards.phones.code, tableCode: cards.tables.code }
}

async function joinPhone(venue: string, code: string): Promise<Page> {
  const page = await openPhone(browser, venue)
  await phone.typeCode(page, code)
  await phone.begin(page)
  return page
}

const received = (page: Page, words: string) => phone.own(page, words).getByText(text.phone.receipt.status.received).waitFor()
const waits = (page: Page, words: string) => phone.own(page, words).getByText(text.phone.own.waiting, { exact: true }).waitFor()
const lines = (note: string) => note.split('\n').filter((line) => line !== '').toSorted()

describe('a gathering day in the room', () => {
  it('keeps every character and every answer, once, through a cut network and a killed hub, and says at every step what is true', async ({ app }) => {
    const { path, seats, groups, gatheringId, noteIds: [noteId = '', otherNoteId = ''] } = await plan(app)
    const isTrue = async (page: Page, state?: string, id = noteId) => {
      if (state !== undefined) await table.state(page, state)
      expect(await untruth(page, await table.told(page), path, id)).toBe(null)
    }
    const { venue, phoneCode, tableCode } = await openRoom(app, path)
    const laptops = [await openLaptop(browser), await openLaptop(browser)] as const
    const bord = `${venue}/bord`
    const one = await table.join(laptops[0], bord, seats[0]?.secret ?? '', tableCode)
    let two = await table.join(laptops[1], bord, seats[1]?.secret ?? '', tableCode)
    expect(await one.evaluate(() => isSecureContext)).toBe(false)
    const phones = [await joinPhone(venue, phoneCode), await joinPhone(venue, phoneCode), await joinPhone(venue, phoneCode)] as const

    // All is well: two write in one note at the same time, and see each other.
    await table.write(one, '# Morgen\n')
    await two.getByText('Morgen').waitFor()
    await Promise.all([table.write(one, 'En fra bord 1\n'), phone.answer(phones[0], PROMPT, 'Svar 1')])
    await two.getByText('En fra bord 1').waitFor()
    await table.write(two, 'To fra bord 2 æøå 🫐\n')
    await one.getByText('To fra bord 2').waitFor()
    await table.addPoint(one, 'Punkt 1')
    await table.addMeasure(two, 'Tiltak 1')
    for (const page of [one, two]) {
      await isTrue(page, 'safe')
      await table.allSent(page)
    }
    await received(phones[0], 'Svar 1')

    // The network of one table and one phone is cut; the others go on.
    await laptops[0].setOffline(true)
    await phones[1].context().setOffline(true)
    await table.write(one, 'Tre uten nett\n')
    await isTrue(one, 'here')
    await table.addPoint(one, 'Punkt uten nett')
    await one.locator('footer [data-state=here]').waitFor()
    await phone.answer(phones[1], PROMPT, 'Svar uten nett')
    await waits(phones[1], 'Svar uten nett')
    await table.write(two, 'Fire mens bord 1 er borte\n')
    await isTrue(two, 'safe')

    // The hub is killed in the middle of a word, and nobody has a network to it.
    const typing = table.write(two, 'Fem mens huben dør, og linjen er lang nok til at det skjer midt i den\n')
    await two.getByText('Fem mens').waitFor()
    await app.kill()
    await isTrue(two)
    await typing
    await isTrue(two, 'here')
    await phone.answer(phones[2], PROMPT, 'Svar uten hub')
    await waits(phones[2], 'Svar uten hub')
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
    expect((await openRoom(app, path)).venue).toBe(venue)
    await isTrue(two, 'safe', otherNoteId)
    await two.locator('footer').getByText(text.table.elsewhere(groups[0]?.name ?? '')).waitFor({ state: 'detached' })
    await table.allSent(two)
    await received(phones[2], 'Svar uten hub')
    await laptops[0].setOffline(false)
    await phones[1].context().setOffline(false)
    await isTrue(one, 'safe')
    await table.allSent(one)
    await received(phones[1], 'Svar uten nett')
    await table.goToGroup(two, groups[0]?.name ?? '')
    await isTrue(two, 'safe')

    // Killed again, the moment after something was said to be safe.
    await table.write(one, 'Seks før det siste')
    await isTrue(one, 'safe')
    await app.kill()
    await isTrue(one)
    const { page } = await openRoom(app, path)
    for (const each of [one, two]) await isTrue(each, 'safe')
    await expect.poll(() => table.note(two)).toBe(await table.note(one))

    // Every character, once: at both tables, in the lead's window, and in the file.
    const expected = ['# Morgen', 'En fra bord 1', 'Fem mens huben dør, og linjen er lang nok til at det skjer midt i den', 'Fire mens bord 1 er borte', 'Seks før det siste', 'To fra bord 2 æøå 🫐', 'Tre uten nett']
    expect(lines(await table.note(one))).toEqual(expected.toSorted())
    await shell.goToPart(page, GATHERING, 'notes')
    await notes.goTo(page, groups[0]?.name ?? '')
    await expect.poll(async () => lines(await table.note(page))).toEqual(expected.toSorted())
    expect(await table.points(one)).toEqual(['Punkt 1', 'Punkt uten nett'])
    await app.close()
    const session = openFile(app)
    const api = createCaller({ session, role: 'lead' })
    await api.files.open({ path })
    expect((await api.points.list({ gatheringId })).map((point) => point.text)).toEqual(['Punkt 1', 'Punkt uten nett'])
    expect((await api.measures.list({ gatheringId })).map((measure) => measure.what)).toEqual(['Tiltak 1', 'Tiltak uten hub'])
    const inputs = await api.youth.inputs({ gatheringId })
    expect(inputs.map((input) => input.text).toSorted()).toEqual(['Svar 1', 'Svar uten hub', 'Svar uten nett'])
    expect(new Set(inputs.map((input) => input.receipt)).size).toBe(3)
    await session.close()
  })
})
