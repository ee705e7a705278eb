import { once } from 'node:events'
import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { accessibilityProblems } from '../support/accessibility'
import type { App } from '../support/app'
import { it } from '../support/appTest'
import { notes } from './pages/notes'
import { room } from './pages/room'
import { shell } from './pages/shell'
import { start } from './pages/start'
import { text } from './pages/words'

const question = (page: Page) => page.getByRole('dialog')
const answer = (page: Page, how: 'stay' | 'anyway') => question(page).getByRole('button', { name: text.shell.leave[how] }).click()
/** The same where the window then goes, perhaps before the click is told to have been made: that it goes is what to wait for. */
const goAnyway = (page: Page) => void answer(page, 'anyway').catch(() => undefined)
const closeButton = (page: Page) => page.getByRole('button', { name: text.shell.close })
/** Clicks the cross of the app's window. */
const closeWindow = (app: App) => app.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

async function openSample(app: App): Promise<Page> {
  const page = await app.start()
  await start.openSample(page)
  return page
}

async function openRoom(page: Page): Promise<void> {
  await shell.goToPart(page, 'Samling 1', 'room')
  await room.openHere(page)
}

describe('leaving the programme', () => {
  it('asks while the room is open, and closes both when that is what one wants', async ({ app }) => {
    const page = await openSample(app)
    await openRoom(page)
    await closeButton(page).click()
    await question(page).getByText(text.shell.leave.inside(0, 0)).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await answer(page, 'stay')
    await question(page).waitFor({ state: 'detached' })
    expect(await closeButton(page).evaluate((button) => button === document.activeElement)).toBe(true)
    await page.getByRole('heading', { name: text.room.openNow }).waitFor()
    await closeButton(page).click()
    await answer(page, 'anyway')
    await page.getByRole('button', { name: text.start.create }).waitFor()
    await start.openRecent(page, 'ABSOLUTT')
    await shell.goToPart(page, 'Samling 1', 'room')
    await page.getByRole('button', { name: text.room.open, exact: true }).waitFor()
    await shell.close(page)
  })

  it('asks before the window closes under the people in the room', async ({ app }) => {
    const page = await openSample(app)
    if (!app.electron) return // a browser’s tab can go: the room stays open without it
    await openRoom(page)
    await closeWindow(app)
    await answer(page, 'stay')
    await page.getByRole('heading', { name: text.room.openNow }).waitFor()
    await closeWindow(app)
    const gone = page.waitForEvent('close')
    goAnyway(page)
    await gone
  })

  it('waits for what was typed last when the window is closed, and asks nothing', async ({ app }) => {
    const page = await openSample(app)
    if (!app.electron) return // a browser asks with a window of its own
    await shell.goToPart(page, 'Samling 1', 'plan')
    await page.getByLabel(text.gatherings.place).fill('Ørsta kulturhus')
    const gone = page.waitForEvent('close')
    await closeWindow(app)
    await gone
    const restarted = await app.restart()
    await start.openRecent(restarted, 'ABSOLUTT')
    await shell.goToPart(restarted, 'Samling 1', 'plan')
    await expect.poll(() => restarted.getByLabel(text.gatherings.place).inputValue()).toBe('Ørsta kulturhus')
  })

  it('asks while a note cannot be saved, and no longer when it is', async ({ app }) => {
    const page = await openSample(app)
    await shell.goToPart(page, 'Samling 1', 'notes')
    await notes.editor(page).waitFor()
    const goOn = await app.holdHost()
    await notes.write(page, 'på vei')
    await page.getByText(text.shell.leave.unsavedTitle).waitFor()
    await closeButton(page).click()
    await question(page).getByText(text.shell.leave.unsaved).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await answer(page, 'stay')
    goOn()
    await page.getByText(text.shell.saved).waitFor()
    await shell.close(page)
  })

  it('goes on where it was when the other file cannot be opened', async ({ app }) => {
    const page = await openSample(app)
    if (!app.electron) return // a browser is given no files to open
    await shell.goToPart(page, 'Samling 1', 'notes')
    await notes.editor(page).waitFor()
    const goOn = await app.holdHost()
    await notes.write(page, 'på vei')
    await app.electron.evaluate(({ app: running }, path) => running.emit('second-instance', {}, ['samling', path], '/'), app.file('borte.samling'))
    await answer(page, 'anyway')
    goOn()
    await page.getByText(text.errors.file_missing({ path: app.file('borte.samling') })).waitFor()
    await notes.write(page, ' videre')
    await notes.saved(page)
    const restarted = await app.restart()
    await start.openRecent(restarted, 'ABSOLUTT')
    await shell.goToPart(restarted, 'Samling 1', 'notes')
    await expect.poll(() => notes.editor(restarted).innerText()).toContain(' videre')
  })

  it('comes to its end also when the host hangs', async ({ app }) => {
    const page = await openSample(app)
    if (!app.electron) return // a browser’s tab ends by itself
    await shell.goToPart(page, 'Samling 1', 'notes')
    await notes.editor(page).waitFor()
    await app.holdHost()
    await notes.write(page, 'på vei')
    const ended = once(app.electron.process(), 'exit')
    await closeWindow(app)
    goAnyway(page)
    await ended
  })
})
