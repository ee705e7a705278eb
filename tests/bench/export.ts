import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createCaller } from '@electron/host/inProcess'
import { Session } from '@electron/services/files/session'
import { REPORT_FORMATS } from '@shared/domain/report'
import type { ReportTree, TreeBlock, TreeInline } from '@shared/domain/reportTree'
import { root } from '../support/aliases'
import { launchBrowser } from '../support/browser'
import { atMost, median, timed, type Bench, type Figure } from './harness/figure'

const ROUNDS = 3

/** How often the host is asked whether it still answers, in milliseconds. */
const BEAT_MS = 5

/** The sample's municipalities in three formats, and the same reports printed from HTML by a warm Chromium. */
export const bench: Bench = {
  name: 'export',
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samling-bench-'))
    const session = new Session({ dataDir: join(folder, 'data'), documentsDir: folder, resourcesDir: join(root, 'resources'), version: '0.0.0' })
    try {
      return await measure(session, folder)
    } finally {
      await session.close()
      await rm(folder, { recursive: true, force: true })
    }
  },
}

async function measure(session: Session, folder: string): Promise<readonly Figure[]> {
  const api = createCaller({ session, role: 'lead' })
  await api.files.openSample()
  const gathering = (await api.gatherings.list()).find((each) => each.kind === 'joint')
  if (!gathering) throw new Error('the sample has no joint gathering')
  const unitIds = (await api.units.list()).map((unit) => unit.id)
  const trees = await Promise.all(unitIds.map((unitId) => api.reports.preview({ gatheringId: gathering.id, unitId })))
  const pages = await Promise.all(trees.map((tree, index) => htmlFile(tree, join(folder, `${index}.html`))))
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const print = async () => {
    for (const url of pages) {
      await page.goto(url)
      await page.pdf({ format: 'A4', tagged: true, outline: true, displayHeaderFooter: true, headerTemplate: '<i></i>', footerTemplate: FOOTER })
    }
  }
  await print()
  const printed: number[] = []
  const exported: number[] = []
  const memory: number[] = []
  const late: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    printed.push(await timed(print))
    const beat = heartbeat()
    exported.push(await timed(async () => {
      const order = { gatheringId: gathering.id, folder: join(folder, `out-${round}`), formats: [...REPORT_FORMATS], unitIds }
      for await (const _ of await api.reports.export(order)) memory.push(process.memoryUsage().rss / 1_000_000)
    }))
    late.push(beat.stop())
  }
  await browser.close()
  return [
    atMost(10, { name: `${unitIds.length} units in three formats`, value: median(exported) / 1000, unit: 's' }),
    { name: 'the same printed from HTML by a warm Chromium, PDF only', value: median(printed) / 1000, unit: 's' },
    atMost(0.5, { name: 'against Chromium', value: median(exported) / median(printed), unit: 'times' }),
    { name: 'longest the host was busy meanwhile', value: median(late), unit: 'ms' },
    { name: 'memory of the host with its threads', value: Math.max(...memory), unit: 'MB' },
  ]
}

/** Beats until it is stopped; answers how late the latest beat was. */
function heartbeat(): { readonly stop: () => number } {
  let latest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    latest = Math.max(latest, performance.now() - last - BEAT_MS)
    last = performance.now()
  }, BEAT_MS)
  return { stop: () => { clearInterval(timer); return latest } }
}

const FOOTER = '<p style="font-size: 8px; margin: 0 27mm">Side <span class="pageNumber"></span> av <span class="totalPages"></span></p>'

const font = (weight: number, file: string, style = 'normal'): string =>
  `@font-face { font-family: Inter; font-weight: ${weight}; font-style: ${style}; src: url('${pathToFileURL(join(root, 'resources/fonts', file)).href}') }`

/** The look of the paper template, as near as CSS comes to it. */
const STYLE = `
  ${font(400, 'Inter_400Regular.ttf')} ${font(600, 'Inter_600SemiBold.ttf')} ${font(400, 'Inter_400Regular_Italic.ttf', 'italic')}
  @page { size: A4; margin: 27mm }
  body { margin: 0; font: 10pt/1.5 Inter; color: #242c34 }
  h1, h2, h3, h4 { color: #25284c; font-weight: 600; break-after: avoid } h1 { font-size: 25pt } h2 { font-size: 14.5pt } h3 { font-size: 11pt } h4 { font-size: 10pt }
  table { width: 100%; border-collapse: collapse; font-size: 9pt } td, th { border-bottom: 1px solid #d3d6da; padding: 6px 12px 6px 0; text-align: start } b { font-weight: 600 }
`

const escaped = (text: string): string => text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`)

/** Writes a report as HTML for Chromium, and answers its address. */
async function htmlFile(tree: ReportTree, path: string): Promise<string> {
  const head = `<p>${escaped(tree.recipient)}</p><h1>${escaped(tree.title)}</h1><p>${escaped(tree.subtitle)}</p>`
  await writeFile(path, `<!doctype html><html lang="${tree.language}"><meta charset="utf-8"><title>${escaped(tree.title)}</title><style>${STYLE}</style>${head}${blocks(tree.blocks)}</html>`)
  return pathToFileURL(path).href
}

const blocks = (children: readonly TreeBlock[]): string => children.map(block).join('')

function block(child: TreeBlock): string {
  switch (child.kind) {
    case 'heading': return `<h${child.level}>${inlines(child.children)}</h${child.level}>`
    case 'paragraph': return `<p>${inlines(child.children)}</p>`
    case 'list': return `<${child.ordered ? 'ol' : 'ul'}>${child.items.map((item) => `<li>${blocks(item.blocks)}</li>`).join('')}</${child.ordered ? 'ol' : 'ul'}>`
    case 'quote': return `<blockquote>${blocks(child.blocks)}</blockquote>`
    case 'code': return `<pre>${escaped(child.text)}</pre>`
    case 'table': return `<table><tr>${child.columns.map((cell) => `<th>${inlines(cell)}</th>`).join('')}</tr>${child.rows.map((row) => `<tr>${row.map((cell) => `<td>${inlines(cell)}</td>`).join('')}</tr>`).join('')}</table>`
    case 'rule': return '<hr>'
  }
}

const inlines = (children: readonly TreeInline[]): string =>
  children.map((child) => ('text' in child ? escaped(child.text) : 'children' in child ? `<b>${inlines(child.children)}</b>` : '<br>')).join('')
