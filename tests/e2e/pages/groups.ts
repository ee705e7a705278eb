import type { Locator, Page } from 'playwright'
import type { App } from '../../support/app'
import { shell } from './shell'
import { start } from './start'
import { text } from './words'

const panel = (page: Page): Locator => page.locator('.division-panel')
const card = (page: Page, name: string): Locator => page.locator('.groups-card').filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^${name} `) }) })

/** The groups at an item of the agenda. */
export const groups = {
  /** Opens the groups of the sample's gathering 2, all 22 of them. */
  async open(app: App): Promise<Page> {
    const page = await app.start()
    await start.openSample(page)
    await shell.goToPart(page, 'Samling 2', 'groups')
    await page.locator('.groups-card').nth(21).waitFor()
    return page
  },

  /** Chooses the item whose groups are shown. */
  async choose(page: Page, title: string): Promise<void> {
    const choice = page.getByLabel(text.groups.item)
    await choice.selectOption((await choice.getByRole('option', { name: title }).getAttribute('value')) ?? title)
  },

  /** Makes one group for each municipality. */
  async makeOwn(page: Page): Promise<void> {
    await page.getByRole('button', { name: text.groups.makeOwn }).click()
    await page.locator('.groups-card').first().waitFor()
  },

  /** Makes a group across municipalities and moves people into it. */
  async makeCross(page: Page, people: readonly string[]): Promise<void> {
    await page.getByRole('button', { name: text.groups.add }).click()
    await page.locator('.groups-card').first().waitFor()
    for (const person of people) {
      await groups.openMoves(page, person)
      await page.getByRole('button', { name: new RegExp(`^${text.groups.numbered(1)}\\b`) }).click()
      await page.locator('.groups-card').getByText(person, { exact: true }).waitFor()
    }
  },

  /** A group's card, by its name. */
  card,

  /** The names of a group's people. */
  members: (page: Page, name: string): Promise<string[]> => card(page, name).locator('.groups-person-name').allTextContents(),

  /** Opens the menu that a person is moved with. */
  openMoves: (page: Page, person: string): Promise<void> => page.getByRole('button', { name: text.groups.moveNamed(person) }).click(),

  /** The acts of the menu that is open. */
  acts: (page: Page): Locator => page.locator('.ds-dropdown').locator('button:visible'),

  /** Unfolds what is asked of the groups. */
  async openSettings(page: Page): Promise<void> {
    const summary = panel(page).getByText(text.divisionSettings.title, { exact: true })
    if (!(await panel(page).getByText(text.divisionSettings.rules, { exact: true }).isVisible())) await summary.click()
    await panel(page).getByText(text.divisionSettings.rules, { exact: true }).waitFor()
  },

  /** Asks for a proposal: the first, or another. */
  propose: (page: Page): Promise<void> => panel(page).getByRole('button', { name: new RegExp(`^(${text.division.propose}|${text.division.proposeAgain})$`) }).click(),

  /** A proposal, by its letter. */
  proposal: (page: Page, name: 'A' | 'B'): Locator => page.getByRole('region', { name: text.division.proposal(name), exact: true }),

  /** Waits until a proposal is done: a search takes some seconds on a computer that has nothing else to do. */
  searched: (page: Page, name: 'A' | 'B'): Promise<void> => groups.proposal(page, name).getByRole('button', { name: text.division.use }).waitFor({ timeout: 60_000 }),

  /** The names of those who would sit in a group, sorted; the proposal's groups have to be unfolded. */
  async proposed(page: Page, name: 'A' | 'B', group: string): Promise<string[]> {
    const entry = groups.proposal(page, name).locator('.division-groups > div').filter({ has: page.locator('dt', { hasText: new RegExp(`^${group} `) }) })
    await entry.locator('dd').waitFor()
    return ((await entry.locator('dd').textContent()) ?? '').split(', ').toSorted() // while it unfolds, its innerText is empty
  },

  /** Uses a proposal that is done. */
  use: (page: Page, name: 'A' | 'B'): Promise<void> => groups.proposal(page, name).getByRole('button', { name: text.division.useNamed(text.division.proposal(name)) }).click(),

  /** What is said of the groups as they are now. */
  now: (page: Page): Locator => panel(page).locator('summary, u-summary').filter({ hasText: text.division.now }),

  /** Asks for a repair; it is there once the button to use it is. */
  async repair(page: Page): Promise<Locator> {
    await panel(page).getByRole('button', { name: text.division.repair, exact: true }).click()
    const repair = page.getByRole('region', { name: text.division.repairTitle, exact: true })
    await repair.getByRole('button', { name: text.division.useRepair }).waitFor()
    return repair
  },

  /** Prints one of the sheets and gives the file's name and place. */
  async print(app: App, sheet: string): Promise<{ readonly name: string; readonly path: string }> {
    const saved = savedFile(app)
    await app.page.getByRole('button', { name: text.division.print, exact: true }).click()
    await groups.acts(app.page).filter({ hasText: sheet }).click()
    return saved
  }
}

/** The next file that the app gives to keep. In its own window a person is asked where; here it is answered for them. */
async function savedFile(app: App): Promise<{ readonly name: string; readonly path: string }> {
  if (app.electron) {
    const path = app.file('utskrift.pdf')
    const name = await app.electron.evaluate(({ BrowserWindow }, to) => new Promise<string>((resolve) => {
      BrowserWindow.getAllWindows()[0]?.webContents.session.once('will-download', (_, item) => {
        item.setSavePath(to)
        item.once('done', () => resolve(item.getFilename()))
      })
    }), path)
    return { name, path }
  }
  const file = await app.page.waitForEvent('download')
  return { name: file.suggestedFilename(), path: await file.path() }
}
