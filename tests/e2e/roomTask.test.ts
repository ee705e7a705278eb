import { describe, expect } from 'vitest'
import { accessibilityProblems } from '../support/accessibility'
import { it } from '../support/appTest'
import { doubleClick } from './pages/doubleClick'
import { room } from './pages/room'
import { shell } from './pages/shell'
import { start } from './pages/start'
import { text } from './pages/words'

describe('the lead’s choice of the task', () => {
  it('changes it at the tables by a press of its own, not by an arrow key, and gives a clock back that it stopped', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await shell.goToPart(page, 'Samling 1', 'room')
    await room.openHere(page)
    const task = page.getByRole('region', { name: text.room.task })
    const [list, left] = [task.getByRole('combobox'), task.locator('.room-left')]
    const title = await room.giveTask(page, 'på tvers')
    // Who chooses another and goes back to it has changed nothing, and is not told so.
    await list.press('ArrowDown')
    await task.getByText(text.room.stillTask(title)).waitFor()
    await page.keyboard.press('ArrowUp')
    await task.getByText(text.room.stillTask(title)).waitFor({ state: 'detached' })
    expect([await list.locator(':checked').innerText(), await task.getByText(text.room.taskChanged).count()]).toEqual([title, 0])
    await task.getByRole('button', { name: text.room.startClock(0).split('0')[0] ?? '' }).click()
    await left.waitFor()

    await list.press('ArrowDown')
    await task.getByText(text.room.stillTask(title)).waitFor()
    expect(await left.count()).toBe(1)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await left.waitFor({ state: 'detached' })
    expect(await list.locator(':checked').innerText()).not.toBe(title)
    await task.getByRole('button', { name: text.room.backTo(title) }).press('Enter')
    await left.waitFor()
    expect([await list.locator(':checked').innerText(), await list.evaluate((element) => element === document.activeElement)]).toEqual([title, true])

    // A double click stops it, too: its second click starts nothing.
    await doubleClick(task.getByRole('button', { name: text.room.stopClock }), () => left.waitFor({ state: 'detached' }))
    await task.getByRole('button', { name: text.room.keepClock }).click()
    await left.waitFor()
    expect(await task.getByRole('button', { name: text.room.keepClock }).count()).toBe(0)
  })
})

describe('the lead’s new codes', () => {
  it('are made by a second press, beside what they end: undo does not bring the old ones back', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await shell.goToPart(page, 'Samling 1', 'room')
    await page.getByLabel(text.roomSeats.newName, { exact: true }).fill('Bord 1')
    await page.keyboard.press('Enter')
    await page.getByText(text.roomSeats.printHelp).waitFor()
    await room.openHere(page)
    await page.getByText(text.roomSeats.printHolds).waitFor()
    const { code } = await room.card(page, text.room.phones)
    await page.locator('summary', { hasText: text.room.renew }).press('Enter')
    await page.getByText(text.room.renewHelp).waitFor()
    expect((await room.card(page, text.room.phones)).code).toBe(code)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText(text.room.renewed).waitFor()
    expect((await room.card(page, text.room.phones)).code).not.toBe(code)
    expect(await page.getByRole('button', { name: text.room.renewNow }).evaluate((button) => button === document.activeElement)).toBe(true)
  })
})
