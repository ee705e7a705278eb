import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { noteText } from '@electron/services/gathering/noteDocument'
import { ROOM_SOCKETS } from '@shared/contract/roomLimits'
import { accessibilityProblems } from '../support/accessibility'
import { root } from '../support/aliases'
import { launchBrowser } from '../support/browser'
import { openRoom, type OpenTestRoom } from '../support/room'
import { ShakyLine } from '../support/shakyLine'
import { openLaptop, table } from './pages/table'
import { text } from './pages/words'

let browser: Browser
let line: ShakyLine
let room: OpenTestRoom
let page: Page

/** How often the page reached for the hub, by the path of the socket. */
let reached: Map<string, number>

beforeAll(async () => {
  line = new ShakyLine(() => room.open.port, () => 0)
  browser = await launchBrowser([`--host-resolver-rules=MAP venue.test ${new URL(await line.open()).host}`])
})
afterAll(async () => {
  await browser.close()
  line.close()
})

beforeEach(async () => {
  line.mend()
  reached = new Map()
  room = await openRoom({ root: join(root, 'out/renderer') })
  const gatheringId = room.gathering.id
  await room.api.units.add({ set: '2024', numbers: ['1531'] })
  const item = await room.api.agenda.addItem({ gatheringId, kind: 'own_group_work', title: 'Egen gruppe', day: 0, before: null })
  await room.api.groups.addOwn({ itemId: item.id })
  await room.api.room.setTask({ gatheringId, itemId: item.id, endsAt: null })
  const seat = await room.api.seats.add({ gatheringId, name: 'Bord 1' })
  const laptop = await openLaptop(browser)
  await laptop.clock.install()
  laptop.on('page', (opened) => opened.on('websocket', (socket) => {
    const { pathname } = new URL(socket.url())
    reached.set(pathname, (reached.get(pathname) ?? 0) + 1)
  }))
  page = await table.join(laptop, room.open.tableLink.replace(/^http:\/\/[^/]+\//, `http://venue.test:${room.open.port}/`), seat.secret)
})

afterEach(async () => {
  await page.context().close()
  await room.close()
})

const banner = () => page.getByText(text.table.away)
const noteNow = () => room.session.store.note.all().map(({ id }) => noteText(room.session.store, id)).join()
const pointNow = async () => (await room.api.points.list({ gatheringId: room.gathering.id }))[0] ?? expect.fail('no point')

describe('a table that was away', () => {
  it('takes nothing away that was rewritten meanwhile, says so, and shows what stands there', async () => {
    await table.addPoint(page, 'Alle hører til')
    await table.addMeasure(page, 'Gågrupper')
    await table.allSent(page)
    await page.context().setOffline(true)
    await banner().waitFor()
    for (const words of ['Alle hører til', 'Gågrupper']) {
      await page.getByRole('button', { name: text.table.remove(words) }).click()
      await page.getByRole('button', { name: text.table.removeForGood }).click()
    }
    await expect.poll(() => Promise.all([table.points(page), table.measures(page)])).toEqual([[], []])
    await room.api.points.update({ id: (await pointNow()).id, text: 'Alle hører til, også de nye' })
    await page.context().setOffline(false)
    await page.getByRole('log').getByText(text.table.rewritten('Alle hører til')).waitFor()
    await table.allSent(page)
    await expect.poll(() => Promise.all([table.points(page), table.measures(page)])).toEqual([['Alle hører til, også de nye'], []])
    expect((await pointNow()).text).toBe('Alle hører til, også de nye')
    expect(await room.api.measures.list({})).toEqual([])
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('writes nothing over what the lead made of its point before it could hear that the point was taken', async () => {
    line.hush('answers')
    await table.addPoint(page, 'Alle hører til')
    await expect.poll(() => room.api.points.list({ gatheringId: room.gathering.id })).toHaveLength(1)
    await room.api.points.update({ id: (await pointNow()).id, text: 'Alle hører til, også de nye' })
    line.drop()
    line.mend()
    await table.allSent(page)
    await expect.poll(() => table.points(page)).toEqual(['Alle hører til, også de nye'])
    expect((await pointNow()).text).toBe('Alle hører til, også de nye')
  })

  it('has its note at the organisers as soon as it is in touch, also after minutes, when the note’s own line tries only now and then', async () => {
    await page.evaluate(() => { Math.random = () => 0.999 }) // the note's line waits as long as it ever does, half a minute in the end
    line.cut()
    await banner().waitFor()
    await table.write(page, 'Skrevet lenge etterpå')
    for (let tries = 3; tries < 10; tries++) {
      await expect.poll(async () => {
        await page.clock.runFor(5_000)
        return reached.get(ROOM_SOCKETS.notes)
      }).toBeGreaterThanOrEqual(tries)
    }
    line.mend()
    await banner().waitFor({ state: 'detached' })
    await expect.poll(noteNow, { timeout: 10_000 }).toBe('Skrevet lenge etterpå')
  })
})

describe('a table whose network falls silent, and tells nobody', () => {
  it('says within 15 seconds that it cannot reach the organisers, and is in touch soon after the network is back', async () => {
    line.hush()
    await page.clock.runFor(15_000)
    await banner().waitFor()
    await table.addPoint(page, 'Skrevet i stillheten')
    line.mend()
    // Whom it called in the silence never answers.
    await page.clock.runFor(10_000)
    await banner().waitFor({ state: 'detached' })
    await table.allSent(page)
    expect((await pointNow()).text).toBe('Skrevet i stillheten')
  })

  it('says nothing of it where the laptop slept in the meantime: what came while it slept has not been looked at', async () => {
    line.hush('answers')
    await page.clock.runFor(6_000)
    await page.clock.fastForward('01:00:00')
    line.mend()
    await table.addPoint(page, 'Etter lunsj')
    await table.allSent(page)
    expect(reached.get(ROOM_SOCKETS.table)).toBe(1)
  })
})
