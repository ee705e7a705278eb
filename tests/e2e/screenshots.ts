import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { App } from '../support/app'
import { groups } from './pages/groups'
import { reports } from './pages/reports'
import { shell } from './pages/shell'
import { start } from './pages/start'

/** Takes the README's pictures of the sample programme. */
export async function takeScreenshots(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const app = await App.create('chromium')
  try {
    const page = await app.start()
    await page.setViewportSize({ width: 1280, height: 800 })
    await start.openSample(page)
    await shell.goTo(page, 'overview')
    await page.screenshot({ path: join(folder, 'programme.png') })
    await shell.goToPart(page, 'Samling 2', 'groups')
    await page.locator('.groups-card').first().waitFor()
    await groups.propose(page)
    await groups.searched(page, 'A')
    await page.mouse.move(0, 0)
    await groups.proposal(page, 'A').evaluate((proposal) => proposal.scrollIntoView({ block: 'center' }))
    await page.screenshot({ path: join(folder, 'groups.png') })
    await shell.goToPart(page, 'Samling 1', 'reports')
    await reports.preview(page, 'Ørsta kommune')
    await page.mouse.move(0, 0)
    await page.getByRole('article').evaluate((paper) => paper.scrollIntoView({ block: 'start' }))
    await page.screenshot({ path: join(folder, 'report.png') })
  } finally {
    await app.remove()
  }
}
