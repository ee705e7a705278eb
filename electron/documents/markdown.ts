import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, TableRow } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { ReportTree, TreeBlock, TreeCell, TreeInline } from '@shared/domain/reportTree'

/** Escapes whatever in a text would read as markup. */
const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-', fences: true })

/** The report as Markdown (GitHub's flavour). People's text cannot break its structure. */
export function writeMarkdown(tree: ReportTree): string {
  const notice: RootContent[] = tree.notice === null ? [] : [{ type: 'blockquote', children: [plain(tree.notice)] }]
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: tree.title }] },
      { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: tree.recipient }] }] },
      plain(tree.subtitle),
      ...notice,
      ...tree.blocks.flatMap(block),
      { type: 'thematicBreak' },
      plain(tree.footer),
    ],
  }
  return writer.stringify(root)
}

function plain(value: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

function block(source: TreeBlock): BlockContent[] {
  switch (source.kind) {
    case 'heading': return [{ type: 'heading', depth: Math.min(source.level, 6) as 1 | 2 | 3 | 4 | 5 | 6, children: inlines(source.children) }]
    case 'paragraph': return [{ type: 'paragraph', children: inlines(source.children) }]
    case 'list': return [{ type: 'list', ordered: source.ordered, start: source.ordered ? source.start : null, spread: false, children: source.items.map(item) }]
    case 'quote': return [{ type: 'blockquote', children: source.blocks.flatMap(block) }]
    case 'code': return [{ type: 'code', value: source.text }]
    case 'table': return [...caption(source.caption), { type: 'table', children: [row(source.columns), ...source.rows.map(row)] }]
    case 'rule': return [{ type: 'thematicBreak' }]
  }
}

function item(source: { readonly checked: boolean | null; readonly blocks: readonly TreeBlock[] }): ListItem {
  return { type: 'listItem', spread: false, checked: source.checked, children: source.blocks.flatMap(block) }
}

function caption(text: string): BlockContent[] {
  return text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: text }] }] }]
}

function row(cells: readonly TreeCell[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: inlines(cell) })) }
}

function inlines(children: readonly TreeInline[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    switch (child.kind) {
      case 'text': return [{ type: 'text', value: child.text }]
      case 'address': return [address(child.text)]
      case 'code': return [{ type: 'inlineCode', value: child.text }]
      case 'strong': return [{ type: 'strong', children: inlines(child.children) }]
      case 'emphasis': return [{ type: 'emphasis', children: inlines(child.children) }]
      case 'strike': return [{ type: 'delete', children: inlines(child.children) }]
      case 'quiet': return inlines(child.children)
      case 'break': return [{ type: 'break' }]
    }
  })
}

/** Only addresses of the web and of mail become links again. */
function address(url: string): PhrasingContent {
  const text: PhrasingContent = { type: 'text', value: url }
  return /^(https?:\/\/|mailto:)[^\s<>]+$/i.test(url) ? { type: 'link', url, children: [text] } : text
}
