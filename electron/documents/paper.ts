import type { ReportTree, TreeBlock, TreeInline } from '@shared/domain/reportTree'
import { columnWidths } from './columnWidths'
import { markedBlocks } from './taskMark'

/** Longer runs of characters without a place to break get one, or they would run off the page. */
const LONGEST_RUN = 24

/** The tree as the paper template takes it: unbreakable runs can break, tables know how wide their columns want to be. */
export function forPaper(tree: ReportTree): object {
  return {
    ...tree,
    title: breakable(tree.title),
    subtitle: breakable(tree.subtitle),
    recipient: breakable(tree.recipient),
    footer: breakable(tree.footer),
    blocks: tree.blocks.map(blockForPaper),
  }
}

function blockForPaper(block: TreeBlock): object {
  switch (block.kind) {
    case 'heading': case 'paragraph': return { ...block, children: inlinesForPaper(block.children) }
    case 'list': return { ...block, items: block.items.map((item) => markedBlocks(item).map(blockForPaper)) }
    case 'quote': return { ...block, blocks: block.blocks.map(blockForPaper) }
    case 'code': return { ...block, text: breakable(block.text) }
    case 'table': return {
      ...block,
      columns: block.columns.map(inlinesForPaper),
      rows: block.rows.map((row) => row.map(inlinesForPaper)),
      widths: columnWidths(block.columns, block.rows),
    }
    case 'rule': return block
  }
}

function inlinesForPaper(children: readonly TreeInline[]): object[] {
  return children.map((child) => {
    if ('text' in child) return { ...child, text: breakable(child.text) }
    return 'children' in child ? { ...child, children: inlinesForPaper(child.children) } : child
  })
}

/** The text with places to break in runs that would run off the page. */
export function breakable(text: string): string {
  return text.replace(new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'gu'), '$&\u200B')
}
