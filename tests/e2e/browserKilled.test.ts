import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { it } from '../support/appTest'
import { launchBrowser } from '../support/browser'
import { OwnBrowser } from '../support/ownBrowser'
import { untruth } from '../support/tableTruth'
import { day } from './pages/day'
import { phone } from './pages/phone'
import { openLaptop, table } from './pages/table'

const VENUE = ['--host-resolver-rules=MAP venue.test 127.0.0.1']

let browser: Browser
let own: OwnBrowser

beforeAll(async () => {
  process.env['SAMLING_ROOM_NAMES'] = 'venue.test'
  browser = await launchBrowser(VENUE)
})
afterEach(async () => {
  await own.close()
  for (const context of browser.contexts()) await context.close()
})
afterAll(() => browser.close())

async function open(url: string): Promise<Page> {
  const page = await own.context.newPage()
  await page.goto(url)
  return page
}

describe('a browser that is killed', () => {
  it('is back in its seat with all that a table wrote, also with the hub away, and it merges with what others wrote meanwhile', async ({ app }) => {
    const { path, seats, groups, gatheringId, noteIds: [noteId = ''] } = await day.plan(app)
    const { venue, tableCode } = await day.openRoom(app, path)
    const bord = `${venue}/bord`
    own = await OwnBrowser.start(app.file('profile'), VENUE)
    const one = await table.join(own.context, bord, seats[0]?.secret ?? '', tableCode)
    const two = await table.join(await openLaptop(browser), bord, seats[1]?.secret ?? '', tableCode)
    await table.write(one, 'Én med hub\n')
    await table.reads(two, 'Én med hub')

    // The hub and the browser are gone at once, the browser in the middle of a word.
    await app.kill()
    await table.write(one, 'To uten hub\n')
    await table.addPoint(one, 'Punkt uten hub')
    await one.locator('footer [data-state=here]').waitFor()
    await table.state(one, 'here')
    const typing = table.write(one, 'Tre mens nettleseren dør, og linjen er lang nok til at det skjer midt i den').catch(() => undefined)
    await one.getByText('Tre mens').waitFor()
    await own.kill()
    await typing
    await table.write(two, 'Fire fra det andre bordet\n')

    // It comes up again without the hub, in its seat, with its text.
    own = await OwnBrowser.start(app.file('profile'), VENUE)
    const back = await open(bord)
    await back.getByRole('textbox', { name: groups[0]?.name ?? '' }).waitFor()
    await back.getByText('To uten hub').waitFor()
    await table.state(back, 'here')
    expect(await untruth(back, await table.told(back), path, noteId)).toBe(null)
    await back.locator('footer [data-state=here]').waitFor()
    expect(await table.points(back)).toEqual(['Punkt uten hub'])
    await table.write(back, '\nFem etterpå\n')

    expect((await day.openRoom(app, path)).venue).toBe(venue)
    for (const page of [back, two]) {
      await table.state(page, 'safe')
      await table.allSent(page)
    }
    await expect.poll(() => table.note(two)).toBe(await table.note(back))
    const written = day.lines(await table.note(back))
    expect(written.filter((line) => !line.startsWith('T'))).toEqual(['Fem etterpå', 'Fire fra det andre bordet', 'Én med hub'])
    expect(written.filter((line) => line === 'To uten hub')).toHaveLength(1)
    expect(await untruth(back, await table.told(back), path, noteId)).toBe(null)
    await app.close()
    expect((await day.inFile(app, path, gatheringId)).points).toEqual(['Punkt uten hub'])
  })

  it('has the phone’s answer that waits, what was being written and its way in, and sends the answer once', async ({ app }) => {
    const { path, gatheringId } = await day.plan(app)
    const { venue, phoneCode } = await day.openRoom(app, path)
    own = await OwnBrowser.start(app.file('profile'), VENUE)
    const page = await day.joinPhone(await open(venue), phoneCode)
    await phone.answer(page, day.prompt, 'Svar med hub')
    await day.received(page, 'Svar med hub')
    await app.kill()
    await phone.answer(page, day.prompt, 'Svar uten hub')
    await day.waits(page, 'Svar uten hub')
    await phone.draft(page, day.prompt).fill('Halvveis i')
    // What is written is on the disk a moment after the key.
    await expect.poll(() => phone.onDisk(page)).toContain('Halvveis i')
    await own.kill()

    await day.openRoom(app, path)
    own = await OwnBrowser.start(app.file('profile'), VENUE)
    const back = await open(venue)
    for (const words of ['Svar med hub', 'Svar uten hub']) await day.received(back, words)
    expect(await phone.draft(back, day.prompt).inputValue()).toBe('Halvveis i')
    await back.reload()
    await day.received(back, 'Svar uten hub')
    await app.close()
    expect((await day.inFile(app, path, gatheringId)).inputs).toEqual(['Svar med hub: waiting, 0', 'Svar uten hub: waiting, 0'])
  })
})
