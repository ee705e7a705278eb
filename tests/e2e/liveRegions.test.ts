import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { hiddenLiveRegions } from '../support/accessibility'
import { root } from '../support/aliases'
import { it } from '../support/appTest'
import { launchBrowser } from '../support/browser'
import { openRoom, type OpenTestRoom } from '../support/room'
import { openPhone, phone } from './pages/phone'
import { room as roomPage } from './pages/room'
import { parts, shell, views } from './pages/shell'
import { start } from './pages/start'
import { openLaptop, table } from './pages/table'
import { text } from './pages/words'

let browser: Browser

beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

/** A room with everything that phones and tables are shown. */
async function withRoom(look: (room: OpenTestRoom) => Promise<void>): Promise<void> {
  const room = await openRoom({ root: join(root, 'out/renderer') })
  try {
    const { api, gathering: { id: gatheringId } } = room
    const prompt = await api.youth.addPrompt({ gatheringId, text: 'Hva gjør skolen trygg?' })
    await api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
    const talk = await api.agenda.addItem({ gatheringId, kind: 'talk', title: 'Lek og læring', day: 0, before: null })
    await api.evaluation.addQuestion({ gatheringId, kind: 'text', text: 'Hva tar du med deg?' })
    await api.evaluation.setOpen({ gatheringId, open: true })
    await api.room.setTask({ gatheringId, itemId: talk.id, endsAt: null })
    await look(room)
  } finally {
    for (const context of browser.contexts()) await context.close()
    await room.close()
  }
}

/** How much taller a page's content is made by its empty live regions, in pixels. */
const gapsTaken = (page: Page): Promise<number> => page.evaluate(() => {
  const height = () => document.querySelector('main')?.scrollHeight ?? 0
  const before = height()
  for (const region of document.querySelectorAll<HTMLElement>('main :is([aria-live], [role=alert]):empty')) region.style.display = 'none'
  return before - height()
})

describe('what is read aloud when it comes has its place before', () => {
  it('on the phone, where it takes no gap', () => withRoom(async (room) => {
    const page = await openPhone(browser, room.url)
    expect(await hiddenLiveRegions(page)).toEqual([])
    await phone.typeCode(page, room.codes.phone)
    await page.getByRole('heading', { name: text.phone.consent.title }).waitFor()
    expect(await hiddenLiveRegions(page)).toEqual([])
    await phone.begin(page)
    for (const part of ['prompts', 'talks', 'evaluation', 'own'] as const) {
      await phone.goTo(page, part)
      await page.getByRole('heading', { level: 1, name: text.phone[part].title }).waitFor()
      expect([part, await hiddenLiveRegions(page), await gapsTaken(page)]).toEqual([part, [], 0])
    }
  }))

  it('at a table', () => withRoom(async (room) => {
    const seat = await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Bord 1' })
    const page = await (await openLaptop(browser)).newPage()
    await page.goto(room.open.tableLink)
    await page.getByLabel(text.table.secret).waitFor()
    expect(await hiddenLiveRegions(page)).toEqual([])
    await table.take(page, seat.secret)
    await table.editor(page).waitFor()
    expect([await page.getByRole('log', { name: text.shell.messages }).count(), await hiddenLiveRegions(page), await gapsTaken(page)]).toEqual([1, [], 0])
    // Whoever does not see the clock hears when it starts, is prolonged and runs out.
    const clock = async (minutes: number, seconds = 0) => {
      const endsAt = new Date(Date.now() + minutes * 60_000 - 30_000 + seconds * 1_000).toISOString()
      await room.api.room.setTask({ gatheringId: room.gathering.id, itemId: (await room.api.room.state({ gatheringId: room.gathering.id })).itemId, endsAt })
      await page.locator('header [aria-live]', { hasText: text.table.left(minutes) }).waitFor()
    }
    for (const minutes of [60, 65, 5, 0]) await clock(minutes)
  }))

  it('in every view of the sample programme', async ({ app }) => {
    const page = await app.start()
    expect(await hiddenLiveRegions(page)).toEqual([])
    await start.openSample(page)
    const problems: string[] = []
    const look = async (name: string) => { problems.push(...(await hiddenLiveRegions(page)).map((problem) => `${name}: ${problem}`)) }
    for (const view of views) {
      await shell.goTo(page, view)
      await look(view)
    }
    for (const part of parts) {
      await shell.goToPart(page, 'Samling 1', part)
      await look(part)
    }
    await shell.goToPart(page, 'Samling 1', 'room')
    await roomPage.openHere(page)
    await look('the open room')
    expect(problems).toEqual([])
  })
})
