import { describe, expect } from 'vitest'
import { it } from '../support/appTest'
import { shell } from './pages/shell'
import { start } from './pages/start'
import { text } from './pages/words'

/** The two lists of the programme that have an order. */
const lists = [
  { title: text.programme.phases, field: text.programme.phaseTitle, add: text.programme.addPhase },
  { title: text.programme.gatherings, field: text.programme.gatheringTitle, add: text.programme.addGathering },
]

describe('the programme', () => {
  it('has its phases and gatherings in an order: the keyboard moves them, and where they came to is read aloud', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await shell.goTo(page, 'programme')
    for (const { title, field, add } of lists) {
      const section = page.getByRole('region', { name: title, exact: true })
      const titles = () => section.getByLabel(field, { exact: true }).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
      await section.getByLabel(field, { exact: true }).first().waitFor()
      const before = await titles()
      const [first = '', second = '', ...others] = before
      const down = section.getByRole('button', { name: text.programme.down(first), exact: true })
      await down.press('Enter')
      await section.getByText(text.programme.movedTo(first, 2, before.length), { exact: true }).waitFor({ state: 'attached' })
      await expect.poll(titles).toEqual([second, first, ...others])
      expect(await down.evaluate((button) => button === document.activeElement)).toBe(true)
      await section.getByRole('button', { name: add }).click()
      await expect.poll(async () => (await titles()).length).toBe(before.length + 1)
      await section.getByRole('button', { name: text.programme.remove(first), exact: true }).click()
      await expect.poll(async () => (await titles()).includes(first)).toBe(false)
    }
  })
})
