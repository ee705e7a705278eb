import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'

/** What axe finds wrong on a page against WCAG 2.2 AA and its good practices: one line for each rule and place. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // Legacy mode opens no second page, which an Electron window cannot do.
  const results = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`))
}
