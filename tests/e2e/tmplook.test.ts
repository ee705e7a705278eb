import { mkdirSync } from 'node:fs'
import { it } from '../support/appTest'
import { groups } from './pages/groups'
import { shell } from './pages/shell'
import { start } from './pages/start'

const dir = '/tmp/shots'
it('looks', { timeout: 170_000 }, async ({ app }) => {
  mkdirSync(dir, { recursive: true })
  const page = await app.start()
  await page.setViewportSize({ width: 1280, height: 900 })
  await start.openSample(page)
  await shell.goToPart(page, 'Samling 2', 'groups')
  const shot = (name: string) => page.screenshot({ path: `${dir}/${name}.png`, fullPage: true })
  await page.locator('.division-panel').waitFor()
  await shot('1-groups')
  await groups.openSettings(page)
  await shot('2-settings')
  await page.getByText('Slik deles gruppene inn', { exact: true }).click()
  await groups.propose(page)
  await groups.proposal(page, 'A').locator('progress').waitFor()
  await page.locator('.division-card li').first().waitFor()
  await shot('3-running')
  await page.getByRole('button', { name: /Bruk forslaget/ }).waitFor({ timeout: 30000 })
  await groups.propose(page)
  await page.getByRole('button', { name: 'Bruk forslaget: Forslag B' }).waitFor({ timeout: 30000 })
  await shot('4-two')
  await page.getByText('Vis gruppene').first().click()
  await shot('5-shown')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 800 })
  await shot('6-narrow-dark')
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  await groups.use(page, 'A')
  await page.locator('.division-card').first().waitFor({ state: 'detached' })
  await shot('7-used')
  await page.locator('.groups-card').first().getByRole('button', { name: /^Flytt/ }).first().click()
  await page.locator('.ds-dropdown button:visible', { hasText: 'bekjentskap' }).first().waitFor()
  await page.screenshot({ path: `${dir}/8-menu.png` })
  await page.keyboard.press('Escape')
})
