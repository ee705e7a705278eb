import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../support/aliases'
import { launchBrowser } from '../support/browser'
import { canariesIn } from '../support/canaries'
import { openCanaryRoom, type CanaryRoom } from '../support/canaryRoom'
import { ask } from '../support/room'
import { openPhone, phone } from './pages/phone'
import { openLaptop, table } from './pages/table'

const BUILT = join(root, 'out/renderer')

let browser: Browser
let room: CanaryRoom
/** What no page may hold: what was not approved, what is the organisers' or another gathering's, and every key. */
let never: readonly string[]

beforeAll(async () => {
  browser = await launchBrowser(['--host-resolver-rules=MAP venue.test 127.0.0.1'])
  room = await openCanaryRoom(BUILT)
  never = [...room.programme.secret, ...room.programme.leadNote, ...room.programme.elsewhere, ...room.keys()]
})
afterAll(async () => {
  await browser.close()
  await room.programme.close()
})

const among = (words: readonly string[], text: string): string[] => words.filter((word) => text.includes(word))

/** All that a page holds: what is shown, what is written in its fields, and what it keeps on its device. */
const heldBy = (page: Page): Promise<string> => page.evaluate(() => {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(({ value }) => value)
  return [document.documentElement.outerHTML, ...fields, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join('\n')
})

describe('what the room shows', () => {
  it('has no word of the programme in any page or script that the hub serves: each is as it was built', async () => {
    const files = readdirSync(BUILT, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(BUILT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    const addresses = new Map<string, string>([['/', 'phone/index.html'], ['/bord', 'table/index.html'], ['/bord/', 'table/index.html']])
    for (const file of files) for (const address of [`/${file}`, `/${file}`.replace(/^\/phone\//, '/p/')]) addresses.set(address, file)
    const served: string[] = []
    for (const [address, file] of addresses) {
      const { status, body } = await ask(room.url, address)
      if (status !== 200) continue
      served.push(address)
      expect(body === readFileSync(join(BUILT, file)).toString(), address).toBe(true)
      expect(canariesIn(body), address).toEqual([])
    }
    // What should be there is there: both pages with their scripts and styles, and nothing that is the workbench's window.
    expect(served.slice(0, 3)).toEqual(['/', '/bord', '/bord/'])
    for (const part of [/^\/p\/.*\.js$/, /^\/p\/.*\.css$/, /^\/assets\/.*\.js$/, /^\/assets\/.*\.css$/]) expect(served.some((address) => part.test(address)), String(part)).toBe(true)
    expect(served.filter((address) => address.endsWith('.html'))).toEqual(['/p/index.html'])
  })

  it('has on a phone, in all its parts, what was approved for all, and nothing else', async () => {
    const page = await openPhone(browser, room.open.phoneLink.replace('127.0.0.1', 'venue.test'))
    await phone.begin(page)
    const held: string[] = []
    for (const part of ['prompts', 'talks', 'evaluation', 'own'] as const) {
      await phone.goTo(page, part)
      held.push(await heldBy(page))
    }
    const all = held.join('\n')
    expect(canariesIn(all)).toEqual(room.programme.phones.toSorted())
    expect(among([...never, ...room.people()], all)).toEqual([])
  })

  it('has on a table its tasks, groups and people, and nothing that was not approved, that is the organisers’ alone or another gathering’s', async () => {
    const { session: { store }, gatheringId } = room.programme
    const [own] = store.agendaItem.all({ gatheringId }).filter(({ kind }) => kind === 'own_group_work')
    await room.programme.api.room.setTask({ gatheringId, itemId: own?.id ?? '', endsAt: null })
    const page = await table.join(await openLaptop(browser), room.open.tableLink.replace('127.0.0.1', 'venue.test'), room.seat.secret)
    await expect.poll(async () => canariesIn(await table.note(page)).length).toBe(4)
    const shown = await page.evaluate(() => document.documentElement.outerHTML)
    expect(among([own?.title ?? ''], shown)).toEqual([own?.title])
    expect(among(room.people(), shown).length).toBeGreaterThan(0)
    expect(among(never, shown)).toEqual([])
  })
})
