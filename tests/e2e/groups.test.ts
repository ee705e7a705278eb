import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { accessibilityProblems, tooWide } from '../support/accessibility'
import { it } from '../support/appTest'
import { needsPoppler, pdfText } from '../support/poppler'
import { attendance } from './pages/attendance'
import { groups } from './pages/groups'
import { shell } from './pages/shell'
import { text } from './pages/words'

const gathering = 'Samling 2'

const looker = (page: Page) => {
  const problems: string[] = []
  return { problems, look: async (name: string) => { problems.push(...(await accessibilityProblems(page)).map((problem) => `${name}: ${problem}`)) } }
}

/** Asks for a proposal and waits until it is done. */
async function proposed(page: Page, name: 'A' | 'B'): Promise<string> {
  await groups.propose(page)
  await groups.searched(page, name)
  return groups.proposal(page, name).innerText()
}

/** Everybody who is in a group, by name. */
const everybody = async (page: Page): Promise<string[]> => (await page.locator('.groups-card .groups-person-name').allTextContents()).toSorted()

describe('groups for a gathering', { timeout: 170_000 }, () => {
  it('are proposed, compared, used, repaired when three leave and two arrive, and printed', async ({ app, task, skip }) => {
    needsPoppler({ task, skip })
    const page = await groups.open(app)
    const before = await everybody(page)
    await page.getByText(text.division.repairBrokenHelp, { exact: true }).waitFor()
    expect(await proposed(page, 'A')).toContain(text.division.allKept)
    expect(await proposed(page, 'B')).toContain(text.division.allKept)
    expect(await page.getByRole('table', { name: text.division.compare }).getByRole('columnheader').allTextContents())
      .toEqual([text.division.compareWhat, text.division.now, text.division.proposal('A'), text.division.proposal('B')])
    await groups.use(page, 'A')
    await groups.proposal(page, 'A').waitFor({ state: 'detached' })
    await expect.poll(() => everybody(page)).toEqual(before)
    await groups.now(page).filter({ hasText: text.division.allKept }).waitFor()

    const gone = [...await groups.members(page, 'Gruppe 2')].slice(0, 1).concat((await groups.members(page, 'Gruppe 5')).slice(0, 2))
    await shell.goToPart(page, gathering, 'attendance')
    const come = (await attendance.absent(page)).slice(0, 2)
    for (const person of gone) await attendance.note(page, person, false)
    for (const person of come) await attendance.note(page, person, true)
    await shell.goToPart(page, gathering, 'groups')
    await page.getByText(text.division.missing(3, 2, 1), { exact: true }).waitFor()
    await page.getByText(text.division.repairHelp, { exact: true }).waitFor()
    const repair = await groups.repair(page)
    const said = await repair.innerText()
    for (const person of [...gone, ...come]) expect(said).toContain(person)
    await repair.getByRole('button', { name: text.division.useRepair }).click()
    await repair.waitFor({ state: 'detached' })
    const after = [...before.filter((person) => !gone.includes(person)), ...come].toSorted()
    await expect.poll(() => everybody(page)).toEqual(after)

    await shell.undo(page)
    await page.getByText(text.division.missing(3, 2, 1), { exact: true }).waitFor()
    await page.getByRole('banner').getByRole('button', { name: text.shell.redo, exact: true }).click()
    await expect.poll(() => everybody(page)).toEqual(after)

    const tags = await groups.print(app, text.division.printTags)
    expect(tags.name).toMatch(/^Navnelapper – .*\.pdf$/)
    const printed = pdfText(await readFile(tags.path)).replace(/\s+/g, ' ')
    for (const person of come) expect(printed).toContain(person)
    for (const person of gone) expect(printed).not.toContain(person)
  })

  it('give axe nothing to find in any state, and fit a narrow window', async ({ app }) => {
    const page = await groups.open(app)
    const { problems, look } = looker(page)
    await groups.openSettings(page)
    await look('settings')
    await page.getByLabel(text.divisionSettings.startList).first().selectOption({ index: 1 })
    await page.getByText(text.divisionSettings.listNeedsMore).waitFor()
    await look('a list begun')
    await groups.propose(page)
    await page.getByRole('progressbar').waitFor()
    await look('searching')
    await groups.searched(page, 'A')
    await proposed(page, 'B')
    await groups.proposal(page, 'A').getByText(text.division.show).click()
    await look('two proposals')
    await page.emulateMedia({ colorScheme: 'dark' })
    await look('two proposals, dark')
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
    await groups.proposal(page, 'B').getByText(text.division.show).click()
    const seated = await groups.proposed(page, 'B', 'Gruppe 1')
    await groups.use(page, 'B')
    // Whoever changes groups takes the menu along, so it is opened once all sit where the proposal put them.
    await expect.poll(async () => (await groups.members(page, 'Gruppe 1')).toSorted()).toEqual(seated)
    const [person = ''] = seated
    await groups.openMoves(page, person)
    await groups.acts(page).filter({ hasText: /^Gruppe 2: / }).waitFor()
    await look('the menu of moves')
    expect(problems).toEqual([])
  })

  it('are worked on with the keyboard: proposed, stopped with the best so far, used, and moved in with the effect told first', async ({ app }) => {
    const page = await groups.open(app)
    await page.getByRole('button', { name: text.division.propose, exact: true }).press('Enter')
    const card = groups.proposal(page, 'A')
    await card.getByText(text.division.show).waitFor()
    await card.getByRole('button', { name: text.division.stopNamed(text.division.proposal('A')) }).press('Enter')
    await card.getByRole('button', { name: text.division.use }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(text.division.proposal('A'))
    await card.getByText(text.division.show).click()
    const proposal = await groups.proposed(page, 'A', 'Gruppe 1')
    await card.getByRole('button', { name: text.division.use }).press('Enter')
    await card.waitFor({ state: 'detached' })
    await expect.poll(async () => (await groups.members(page, 'Gruppe 1')).toSorted()).toEqual(proposal)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(text.division.propose)

    const [person = ''] = await groups.members(page, 'Gruppe 1')
    await page.getByRole('button', { name: text.groups.moveNamed(person) }).press('Enter')
    const act = groups.acts(page).filter({ hasText: /^Gruppe 3: \S/ })
    await act.waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => groups.members(page, 'Gruppe 3')).toContain(person)

    // The focus goes along, and from there to the other groups; Tab leaves all of them, and comes back to where one was.
    const [other = ''] = await groups.members(page, 'Gruppe 4')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await expect.poll(focused).toBe(text.groups.moveNamed(person))
    await page.locator('output').filter({ hasText: text.groups.moved(person, 'Gruppe 3') }).waitFor({ state: 'attached' })
    await page.keyboard.press('Home')
    expect(await focused()).toBe(text.division.lockNamed('Gruppe 3'))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(text.groups.moveNamed(other))
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.groups-board'))).toBe(null)
    await page.keyboard.press('Shift+Tab')
    expect(await focused()).toBe(text.groups.moveNamed(other))
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type(person)
    await page.keyboard.press('Enter')
    expect(await focused()).toBe(text.groups.moveNamed(person))
  })

  it('are seated in several rounds, and a locked group keeps its people', async ({ app }) => {
    const page = await groups.open(app)
    const kept = await groups.members(page, 'Gruppe 1')
    await groups.card(page, 'Gruppe 1').getByRole('button', { name: text.division.lockNamed('Gruppe 1') }).click()
    await groups.card(page, 'Gruppe 1').getByText(text.division.locked).waitFor()
    await groups.openSettings(page)
    await page.getByLabel(text.divisionSettings.rounds, { exact: true }).fill('2')
    await page.getByRole('radio', { name: text.division.round(2) }).waitFor()
    await proposed(page, 'A')
    await groups.use(page, 'A')
    await groups.proposal(page, 'A').waitFor({ state: 'detached' })
    await expect.poll(() => groups.members(page, 'Gruppe 1')).toEqual(kept)
    const first = await groups.members(page, 'Gruppe 2')
    await page.getByText(text.division.round(2), { exact: true }).click()
    await expect.poll(() => groups.members(page, 'Gruppe 2')).not.toEqual(first)
    await expect.poll(() => groups.members(page, 'Gruppe 1')).toEqual(kept)
  })

  it('say what contradicts itself, and what resolves it', async ({ app }) => {
    const page = await groups.open(app)
    await groups.openSettings(page)
    await page.getByLabel(text.divisionSettings.groups, { exact: true }).fill('200')
    // It is said where the number stands, and where a proposal is asked for.
    await expect.poll(() => page.getByText(text.contradictions.fewer_people_than_groups(129, 200)).count()).toBe(2)
    expect(await page.getByText(text.divisionSettings.gives(129, 200)).count()).toBe(0)
    expect(await page.getByText(text.division.otherNumber(22, 200)).count()).toBe(0)
  })
})
