import type { Locator, Page } from 'playwright'
import { describe, expect } from 'vitest'
import { createCaller } from '@electron/host/inProcess'
import { newId, Session } from '@electron/services/files/session'
import { join } from 'node:path'
import { accessibilityProblems } from '../support/accessibility'
import { root } from '../support/aliases'
import type { App } from '../support/app'
import { it } from '../support/appTest'
import { decision } from '../support/decision'
import { shell, type Part } from './pages/shell'
import { text } from './pages/words'

const GATHERING = 'Samling 1'
const COUNT = 112

/** Makes a file with a prompt and a talk that have this many inputs and questions each, all waiting; answers where it is. */
async function fill(app: App): Promise<string> {
  const session = new Session({ dataDir: app.file('data'), documentsDir: app.file('.'), resourcesDir: join(root, 'resources'), version: '0.0.0' })
  const api = createCaller({ session, role: 'lead' })
  await api.files.create({ name: 'Prøveprogram', template: 'empty', language: 'nb' })
  const gathering = await api.gatherings.add({ title: GATHERING, date: { kind: 'day', day: '2020-11-17' } })
  const prompt = await api.youth.addPrompt({ gatheringId: gathering.id, text: 'Hva gjør skolen trygg?' })
  const talk = await api.agenda.addItem({ gatheringId: gathering.id, kind: 'talk', title: 'Lek', day: 0, before: null })
  const { store } = session
  const ids: string[] = []
  for (let number = 1; number <= COUNT; number++) ids.push((await api.questions.add({ itemId: talk.id, text: `Spørsmål ${number}` })).id)
  await api.questions.setState(decision(ids, 'waiting', 'approved'))
  const input = await api.youth.addInput({ promptId: prompt.id, text: 'Svar 1', unitId: null })
  const stored = store.youthInput.get(input.id)
  store.log.run('test.fill', null, false, () => {
    for (let number = 2; number <= COUNT; number++) store.youthInput.insert({ ...stored, id: newId(), position: number, text: `Svar ${number}` })
  })
  const { path } = store
  await session.close()
  return path
}

/** Opens the part whose list is this long, and waits for the rows that are drawn at first. */
async function openList(app: App, part: Part, list: string): Promise<{ readonly page: Page; readonly rows: Locator }> {
  const page = await app.start([await fill(app)])
  await page.getByRole('navigation', { name: text.shell.navigation }).waitFor()
  await shell.goToPart(page, GATHERING, part)
  const rows = page.locator(`${list} > li`)
  await expect.poll(() => rows.count()).toBe(50)
  expect(await accessibilityProblems(page)).toEqual([])
  return { page, rows }
}

const hasFocus = (place: Locator) => expect.poll(() => place.evaluate((element) => element === document.activeElement)).toBe(true)

describe('a long list', () => {
  it('of what young people said shows fifty rows, then fifty more from the first of which one reads on, and counts and selects all', async ({ app }) => {
    const { page, rows } = await openList(app, 'youth', '.youth-inputs')
    await page.getByRole('button', { name: text.youth.selectWaiting }).click()
    await page.getByText(text.youth.selected(COUNT)).waitFor()

    // What the lead types in stands at the end, and is seen there.
    await page.getByLabel(text.youth.newInput).fill('Fra et ark')
    await page.keyboard.press('Enter')
    await expect.poll(() => rows.count()).toBe(51)
    expect(await rows.last().getByRole('textbox').first().inputValue()).toBe('Fra et ark')
    await page.getByRole('group', { name: text.youth.input(COUNT + 1), exact: true }).waitFor()

    await page.getByRole('button', { name: text.youth.more(50, COUNT - 50) }).press('Enter')
    await expect.poll(() => rows.count()).toBe(101)
    await hasFocus(rows.nth(50))
    await page.getByRole('button', { name: text.youth.more(12, 12) }).press('Enter')
    await expect.poll(() => rows.count()).toBe(COUNT + 1)
    await hasFocus(rows.nth(100))
    expect(await page.locator('.ui-more').count()).toBe(0)
  })

  it('of questions shows fifty rows and goes on showing one that is being gone through when it comes to stand beyond them', async ({ app }) => {
    const { page, rows } = await openList(app, 'questions', '.questions-list')
    const words = await rows.first().getByRole('textbox').inputValue()
    await rows.first().getByRole('button', { name: text.questions.approve, exact: true }).press('Enter')
    const approved = page.locator('.questions-list > li', { has: page.locator('[data-state=approved]') })
    await approved.waitFor()
    expect([await approved.getByRole('textbox').inputValue(), await rows.count()]).toEqual([words, 51])
    expect(await approved.evaluate((row) => row.contains(document.activeElement))).toBe(true)
    await page.getByRole('button', { name: text.questions.more(50, COUNT - 51) }).press('Enter')
    await hasFocus(rows.nth(50))
    await expect.poll(() => rows.count()).toBe(101)
  })
})
