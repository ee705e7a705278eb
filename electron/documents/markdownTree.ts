import type { Definition, FootnoteDefinition, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { TreeBlock, TreeCell, TreeInline, TreeItem } from '@shared/domain/reportTree'
import { tameMarkdown } from '@shared/util/tameMarkdown'
import { cleanText } from './cleanText'

/** Deeper nesting than anyone writes by hand; below it the text is kept and its structure dropped: Typst goes no deeper than 64 of its own levels. */
const DEEPEST = 6

/** Word has six levels of headings. */
const LAST_LEVEL = 6

const parser = unified().use(remarkParse).use(remarkGfm)

interface Reading {
  readonly source: string
  readonly definitions: ReadonlyMap<string, Definition>
  /** Levels of the headings we are inside, as written. */
  readonly headings: number[]
  /** The level of the report's own heading above the text. */
  readonly base: number
}

/** Reads what somebody wrote into blocks whose headings fit below a heading of level `base`. */
export function markdownTree(source: string, base: number): TreeBlock[] {
  const clean = cleanText(tamed(source))
  const root = parser.parse(clean)
  const reading: Reading = { source: clean, definitions: definitionsOf(root), headings: [], base }
  return root.children.flatMap((node) => blocksOf(node, reading, 0))
}

/**
 * Takes out what nobody writes and the parser cannot stand. Thousands of quote marks in a row nest thousands deep: what stands deeper than
 * the limit begins the line as text. Long runs of mixed emphasis marks take time that grows with their square.
 */
function tamed(source: string): string {
  return tameMarkdown(source)
    .replace(/^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){7,}/gm, (marks) => `${marks.replace(/\s+/g, '').slice(0, 6)} `)
    .replace(/[*_~]{13,}/g, (marks) => (new Set(marks).size > 1 ? marks.slice(0, 12) : marks))
}

function definitionsOf(root: Root): Map<string, Definition> {
  const definitions = root.children.filter((node): node is Definition => node.type === 'definition')
  return new Map(definitions.map((node) => [node.identifier, node]))
}

function blocksOf(node: RootContent, reading: Reading, depth: number): TreeBlock[] {
  if (depth > DEEPEST) return paragraph([{ kind: 'text', text: sourceOf(node, reading) }])
  switch (node.type) {
    case 'paragraph': return paragraph(inlinesOf(node.children, reading))
    case 'heading': return heading(node.depth, inlinesOf(node.children, reading), reading, depth)
    case 'blockquote': return [{ kind: 'quote', blocks: node.children.flatMap((child) => blocksOf(child, reading, depth + 1)) }]
    case 'list': return [{ kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items: itemsOf(node.children, reading, depth) }]
    case 'code': return node.value.trim() === '' ? [] : [{ kind: 'code', text: node.value.replace(/\t/g, '    ') }]
    case 'html': return paragraph([{ kind: 'text', text: node.value }])
    case 'thematicBreak': return [{ kind: 'rule' }]
    case 'table': return tableOf(node.children.map((row) => row.children.map((cell) => inlinesOf(cell.children, reading))))
    case 'footnoteDefinition': return footnote(node, reading, depth)
    default: return []
  }
}

function itemsOf(items: readonly ListItem[], reading: Reading, depth: number): TreeItem[] {
  return items.map((item) => ({
    checked: item.checked ?? null,
    blocks: item.children.flatMap((child) => blocksOf(child, reading, depth + 1)),
  }))
}

/** Inside quotes and lists a heading is a line in bold: a heading there would break the outline of the report. */
function heading(written: number, children: TreeInline[], reading: Reading, depth: number): TreeBlock[] {
  if (!hasText(children)) return []
  if (depth > 0) return [{ kind: 'paragraph', children: [{ kind: 'strong', children }] }]
  const open = reading.headings
  while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop()
  open.push(written)
  return [{ kind: 'heading', level: Math.min(reading.base + open.length, LAST_LEVEL), children }]
}

function paragraph(children: TreeInline[]): TreeBlock[] {
  return hasText(children) ? [{ kind: 'paragraph', children }] : []
}

function tableOf(cells: readonly TreeCell[][]): TreeBlock[] {
  const [columns = [], ...rows] = cells
  const padded = rows.map((row) => columns.map((_, index) => row[index] ?? []))
  return columns.length === 0 ? [] : [{ kind: 'table', caption: '', columns, rows: padded }]
}

function footnote(node: FootnoteDefinition, reading: Reading, depth: number): TreeBlock[] {
  const blocks = node.children.flatMap((child) => blocksOf(child, reading, depth + 1))
  return [{ kind: 'paragraph', children: [{ kind: 'text', text: `[${node.label ?? node.identifier}]` }] }, ...blocks]
}

function inlinesOf(nodes: readonly PhrasingContent[], reading: Reading, depth = 0): TreeInline[] {
  return nodes.flatMap((node) => inlineOf(node, reading, depth))
}

function inlineOf(node: PhrasingContent, reading: Reading, depth: number): TreeInline[] {
  if (depth > DEEPEST) return [{ kind: 'text', text: sourceOf(node, reading) }]
  const inside = (children: readonly PhrasingContent[]): TreeInline[] => inlinesOf(children, reading, depth + 1)
  switch (node.type) {
    case 'text': return linesOf(node.value)
    case 'inlineCode': return [{ kind: 'code', text: node.value.replace(/\s+/g, ' ') }]
    case 'html': return [{ kind: 'text', text: node.value }]
    case 'break': return [{ kind: 'break' }]
    case 'strong': return [{ kind: 'strong', children: inside(node.children) }]
    case 'emphasis': return [{ kind: 'emphasis', children: inside(node.children) }]
    case 'delete': return [{ kind: 'strike', children: inside(node.children) }]
    case 'link': return withAddress(inside(node.children), node.url)
    case 'linkReference': return withAddress(inside(node.children), reading.definitions.get(node.identifier)?.url ?? '')
    case 'image': case 'imageReference': return node.alt ? [{ kind: 'text', text: node.alt }] : []
    case 'footnoteReference': return [{ kind: 'text', text: `[${node.label ?? node.identifier}]` }]
    default: return []
  }
}

/** A line end stays one, unlike elsewhere in Markdown: people who write at a table end a line where they mean it. */
function linesOf(text: string): TreeInline[] {
  return text.split(/\s*\n\s*/).flatMap((line, index): TreeInline[] => [...(index > 0 ? [{ kind: 'break' } as const] : []), ...(line === '' ? [] : [{ kind: 'text', text: line } as const])])
}

/** Paper cannot be clicked: the address follows in parentheses, unless it is what the text says already. */
function withAddress(children: TreeInline[], url: string): TreeInline[] {
  const shown = children.map((child) => ('text' in child ? child.text : '')).join('')
  if (url === '') return children
  const address: TreeInline = { kind: 'address', text: url }
  if (url === shown || children.length === 0) return [address]
  if (url === `mailto:${shown}` || url === `http://${shown}`) return children
  return [...children, { kind: 'text', text: ' (' }, address, { kind: 'text', text: ')' }]
}

function hasText(children: readonly TreeInline[]): boolean {
  return children.some((child) => ('text' in child ? child.text.trim() !== '' : 'children' in child && hasText(child.children)))
}

function sourceOf(node: Nodes, reading: Reading): string {
  return reading.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).replace(/\s+/g, ' ')
}
