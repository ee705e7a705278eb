import type { ReportBlock, ReportItem, ReportModel } from '@shared/domain/report'
import type { ReportTree, TreeBlock, TreeInline, TreeItem } from '@shared/domain/reportTree'
import { assertNever } from '@shared/util/assertNever'
import { cleanLine, cleanText } from './cleanText'
import { markdownTree } from './markdownTree'

const SECTION_LEVEL = 2

/** Reads a model's texts once, for all formats. */
export function reportTree(model: ReportModel): ReportTree {
  return {
    title: cleanLine(model.title),
    subtitle: cleanLine(model.subtitle),
    recipient: cleanLine(model.recipient),
    language: model.language,
    date: model.date,
    notice: model.notice === null ? null : cleanLine(model.notice),
    author: cleanLine(model.author),
    footer: cleanLine(model.footer),
    blocks: model.sections.flatMap((section) => [headingBlock(SECTION_LEVEL, section.heading), ...blocksOf(section.blocks)]),
  }
}

function blocksOf(blocks: readonly ReportBlock[]): TreeBlock[] {
  let level = SECTION_LEVEL
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') level = SECTION_LEVEL + 1
    return blockOf(block, level)
  })
}

function blockOf(block: ReportBlock, level: number): TreeBlock[] {
  switch (block.kind) {
    case 'heading': return [headingBlock(SECTION_LEVEL + 1, block.text)]
    case 'paragraph': return [{ kind: 'paragraph', children: linesOf(block.text), ...(block.tone && { tone: block.tone }) }]
    case 'list': return [{ kind: 'list', ordered: false, start: 1, items: block.items.map(itemOf) }]
    case 'table': return [tableBlock(block.caption, block.columns, block.rows)]
    case 'markdown': return markdownTree(block.source, level)
    default: return assertNever(block)
  }
}

function headingBlock(level: number, text: string): TreeBlock {
  return { kind: 'heading', level, children: [{ kind: 'text', text: cleanLine(text) }] }
}

function tableBlock(caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): TreeBlock {
  return {
    kind: 'table',
    caption: cleanLine(caption),
    columns: columns.map((text) => [{ kind: 'text', text: cleanLine(text) }]),
    rows: rows.map((row) => row.map(linesOf)),
  }
}

function itemOf(item: ReportItem): TreeItem {
  const label: TreeInline[] = item.label ? [{ kind: 'strong', children: [{ kind: 'text', text: `${cleanLine(item.label)}:` }] }, { kind: 'text', text: ' ' }] : []
  const detail: TreeInline[] = item.detail ? [{ kind: 'text', text: ' ' }, { kind: 'quiet', children: linesOf(`(${item.detail.trim()})`) }] : []
  return { checked: null, blocks: [{ kind: 'paragraph', children: [...label, ...linesOf(item.text), ...detail] }] }
}

/** Plain text: its lines are kept, nothing in it is markup. */
function linesOf(text: string): TreeInline[] {
  const lines = cleanText(text).trim().split(/\n+/)
  return lines.flatMap((line, index): TreeInline[] => (index === 0 ? [{ kind: 'text', text: line }] : [{ kind: 'break' }, { kind: 'text', text: line }]))
}
