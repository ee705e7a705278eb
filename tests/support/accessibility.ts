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

/** The live regions that are taken off the page while they are empty: what comes into one together with the region itself is not always read aloud. */
export const hiddenLiveRegions = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const regions = [...document.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log], output')].filter((region) => region.textContent === '')
  return regions.filter((region) => !region.checkVisibility({ visibilityProperty: true })).map((region) => region.outerHTML)
})

/**
 * How far a page is wider than its window, in pixels; above 0 it scrolls sideways. It is held against its body, since the root's own
 * width has in it the place that is kept for a scroll bar.
 */
export const tooWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.body.offsetWidth)

/** What WCAG 1.4.12 lets a reader ask for. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }'

/** Gives a page its reader's own style, or takes it away; it goes in by a way that a content policy lets pass. */
async function restyle(page: Page, style: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, style)
}

/**
 * What does not fit a small or zoomed window (WCAG 1.4.4, 1.4.10, 1.4.12): a page that scrolls sideways, words that are cut off or have
 * to be scrolled to sideways, both as it is and with the reader's own spacing, and what stays in sight over more than a third of the window.
 */
export async function fitProblems(page: Page): Promise<readonly string[]> {
  const problems = await unfitting(page)
  await restyle(page, SPACED)
  const spaced = await unfitting(page)
  await restyle(page, '')
  return [...problems, ...spaced.map((problem) => `with more space: ${problem}`)]
}

async function unfitting(page: Page): Promise<readonly string[]> {
  const over = await tooWide(page)
  const problems = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    const { position, overflowX, overflowY, display } = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || width < 4 || height < 4) return []
    const name = `${element.tagName.toLowerCase()}.${element.className} ${(element.textContent ?? '').trim().slice(0, 30)}`
    if ((position === 'sticky' || position === 'fixed') && !element.matches('dialog') && height > innerHeight / 3) return [`${name} stays over ${Math.round(height)} of ${innerHeight} pixels`]
    // Fields scroll by themselves, a table is read in two directions, and so may code be.
    if (element.matches('svg *, input, textarea, select, pre, :has(> table)') || display === 'inline' || element.textContent?.trim() === '') return []
    const [wider, higher] = [element.scrollWidth - element.clientWidth > 1, element.scrollHeight - element.clientHeight > 1]
    return wider && overflowX !== 'visible' || higher && ['hidden', 'clip'].includes(overflowY) ? [`${name} is cut off`] : []
  }))
  return over > 0 ? [`${over} pixels too wide`, ...problems] : problems
}

/**
 * What forced colours, as in Windows' high contrast, make the same as what stands beside it: they take backgrounds and shadows away, and
 * a weight alone is not seen among other bold words. Something that is chosen has to have a line of its own, or the system's colours for it.
 */
export async function forcedColorProblems(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const problems = await page.evaluate(() => {
    const told = (element: Element) => {
      const { borderInlineStartWidth, borderBlockEndWidth, borderBlockStartColor, textDecorationLine, outlineStyle, outlineWidth, forcedColorAdjust } = getComputedStyle(element)
      return [borderInlineStartWidth, borderBlockEndWidth, borderBlockStartColor, textDecorationLine, outlineStyle, outlineWidth, forcedColorAdjust, getComputedStyle(element, '::before').backgroundColor].join(' ')
    }
    const chosen = '[aria-current]:not([aria-current=false]), .ds-toggle-group > label:has(:checked), input:checked + span, .overview-timeline > [data-place=gathering]'
    return [...document.querySelectorAll(chosen)].filter((element) => element.checkVisibility()).flatMap((element) => {
      const kind = element.classList.length > 0 ? `${element.tagName}.${[...element.classList].join('.')}` : `${element.parentElement?.tagName} > ${element.tagName}`
      const other = [...document.querySelectorAll(kind)].find((each) => !each.matches(chosen))
      return other && told(other) === told(element) ? [`${element.tagName.toLowerCase()}.${element.className} ${element.textContent} is not told from ${other.textContent}`] : []
    })
  })
  await page.emulateMedia({ forcedColors: 'none' })
  return problems
}
