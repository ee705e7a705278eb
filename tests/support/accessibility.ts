import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'

/**
 * What axe finds wrong on a page against WCAG 2.2 AA and its good practices: one line for each rule and place. `rules` asks for some
 * of them only.
 */
export async function accessibilityProblems(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Legacy mode opens no second page, which an Electron window cannot do.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const results = await (rules === undefined ? axe : axe.withRules([...rules])).analyze()
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`))
}

/** How far a page is wider than its window, in pixels; above 0 it scrolls sideways. */
export const tooWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
