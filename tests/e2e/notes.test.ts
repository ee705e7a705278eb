import { copyFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { accessibilityProblems } from '../support/accessibility'
import { it } from '../support/appTest'
import { notes } from './pages/notes'
import { room } from './pages/room'
import { shell } from './pages/shell'
import { start } from './pages/start'
import { text } from './pages/words'

/** Opens the sample programme and answers the title of its first joint gathering. */
async function openSample(page: Page): Promise<string> {
  await start.openSample(page)
  return (await shell.gatherings(page)).find((title) => title.endsWith('1')) ?? expect.fail('no gathering')
}

/** Sets the page's clock forward. */
function passSeconds(page: Page, seconds: number): Promise<void> {
  return page.evaluate((later) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + later
  }, seconds * 1_000)
}

describe('notes in the workbench', () => {
  it('are saved as they are typed, and are there after a restart', async ({ app }) => {
    const page = await app.start()
    const gathering = await openSample(page)
    await shell.goToPart(page, gathering, 'notes')
    await notes.write(page, 'Vi ser **hele** barnet 🫐')
    await notes.saved(page)
    const restarted = await app.restart()
    await start.openRecent(restarted, 'ABSOLUTT')
    await shell.goToPart(restarted, gathering, 'notes')
    await expect.poll(() => notes.editor(restarted).innerText()).toContain('Vi ser **hele** barnet 🫐')
  })

  it('are those of the file that is open: a copy opened over its original shows what it holds, and gets nothing of the other', async ({ app }) => {
    let page = await app.start()
    if (!app.electron) return // a browser is given no files to open
    const gathering = await openSample(page)
    await shell.goToPart(page, gathering, 'notes')
    await notes.clear(page)
    await notes.write(page, 'før')
    await notes.saved(page)
    await app.close()
    const [original] = await readdir(app.documents)
    const copy = app.file('kopi.samling')
    await copyFile(join(app.documents, original ?? ''), copy)
    page = await app.start()
    await start.openRecent(page, 'ABSOLUTT')
    await shell.goToPart(page, gathering, 'notes')
    await notes.write(page, ' etter')
    await notes.saved(page)
    await app.electron?.evaluate(({ app: running }, path) => running.emit('second-instance', {}, ['samling', path], '/'), copy)
    await expect.poll(() => notes.editor(page).innerText()).toBe('før')
    await notes.write(page, ' alt')
    await notes.saved(page)
    await expect.poll(() => notes.editor(page).innerText()).toBe('før alt')
  })

  it('are formatted by keys and buttons, undone in the editor, and left with Esc and Tab', async ({ app }) => {
    const page = await app.start()
    const gathering = await openSample(page)
    await shell.goToPart(page, gathering, 'notes')
    await notes.clear(page)
    await notes.write(page, 'en god dag')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await page.keyboard.press('Control+b')
    await expect.poll(() => notes.editor(page).innerText()).toBe('en god **dag**')
    await page.getByRole('button', { name: text.notes.format.heading, exact: true }).click()
    await expect.poll(() => notes.editor(page).innerText()).toBe('## en god **dag**')
    await page.getByRole('button', { name: text.notes.preview }).click()
    await expect.poll(() => page.locator('.notes-preview').innerHTML()).toBe('<h3>en god <strong>dag</strong></h3>')
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('button', { name: text.notes.preview }).click()
    await notes.editor(page).click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => notes.editor(page).innerText()).not.toBe('## en god **dag**')
    await page.keyboard.press('Escape')
    await passSeconds(page, 10) // some need long to find the next key
    const isWrittenIn = () => notes.editor(page).evaluate((element) => element.contains(document.activeElement))
    await page.keyboard.press('Tab')
    expect(await isWrittenIn()).toBe(false)
    await notes.saved(page)
    await notes.editor(page).click()
    await page.keyboard.press('Tab') // whoever comes back indents again
    expect(await isWrittenIn()).toBe(true)
    await page.keyboard.press('Control+m') // from here on Tab leaves every time
    for (const key of ['Tab', 'Shift+Tab', 'Tab']) await page.keyboard.press(key)
    expect(await isWrittenIn()).toBe(false)
  })

  it('take in points with Enter, one after the other, moved and removed by keys', async ({ app }) => {
    const page = await app.start()
    const gathering = await openSample(page)
    await shell.goToPart(page, gathering, 'notes')
    await notes.choosePlace(page, notes.lastPlace(page))
    const before = await notes.points(page).count()
    await page.getByLabel(text.points.newText).click()
    for (const idea of ['første', 'andre']) {
      await page.keyboard.type(idea)
      await page.keyboard.press('Enter')
    }
    await expect.poll(() => notes.points(page).count()).toBe(before + 2)
    await notes.pointField(page, before + 1).click()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => notes.pointField(page, before).inputValue()).toBe('andre')
    expect(await notes.pointField(page, before).evaluate((element) => element === document.activeElement)).toBe(true)
    await notes.points(page).nth(before).getByRole('button', { name: text.points.remove }).click()
    await expect.poll(() => notes.points(page).count()).toBe(before + 1)
    expect(await notes.pointField(page, before).evaluate((element) => element === document.activeElement)).toBe(true)
    await shell.undo(page)
    await expect.poll(() => notes.pointField(page, before).inputValue()).toBe('andre')
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('show their last line on the board of the room, and are opened from there', async ({ app }) => {
    const page = await app.start()
    const gathering = await openSample(page)
    await shell.goToPart(page, gathering, 'room')
    await room.openHere(page)
    await room.giveTask(page, 'på tvers')
    const written = page.locator('.room-writing').filter({ has: page.getByRole('button') }).first()
    const [group, line] = [await written.locator('strong').innerText(), await written.locator('.room-last-line').innerText()]
    expect(await accessibilityProblems(page)).toEqual([])
    await written.getByRole('button', { name: `${text.room.openNote}: ${group}` }).press('Enter')
    await page.getByRole('heading', { name: new RegExp(group) }).first().waitFor()
    await expect.poll(() => notes.editor(page).innerText()).toContain(line)
  })
})
