import {
  BorderStyle, HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type IBorderOptions, type IParagraphOptions, type IRunOptions,
} from 'docx'
import type { TreeBlock, TreeCell, TreeInline } from '@shared/domain/reportTree'
import { columnWidths } from './columnWidths'
import { CODE_FONT, COLORS, LIST_LEVELS, numbersFrom } from './docxStyles'
import { markedBlocks } from './taskMark'

/** The width of the text between the margins, in twentieths of a point. */
export const TEXT_WIDTH = 8_900

/** A column that is as wide as its text gets this share. */
const SHORT_SHARE = 16

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6] as const

/** Where a block stands: which list it belongs to, and whether it is quoted. */
interface Place {
  readonly list: { readonly reference: string; readonly instance: number; readonly level: number; readonly first: boolean } | null
  readonly quoted: boolean
  /** Counts the lists of the document, so that each begins at its own first number. */
  readonly nextInstance: () => number
}

/** The blocks of a report as paragraphs and tables. */
export function docxBlocks(blocks: readonly TreeBlock[]): (Paragraph | Table)[] {
  let instances = 0
  const place: Place = { list: null, quoted: false, nextInstance: () => (instances += 1) }
  return blocks.flatMap((block) => blockOf(block, place))
}

function blockOf(block: TreeBlock, place: Place): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': return [new Paragraph({ heading: LEVELS[block.level - 1] ?? HeadingLevel.HEADING_6, children: runs(block.children) })]
    case 'paragraph': return [new Paragraph({ ...toneOf(block.tone), ...placed(place), children: runs(block.children) })]
    case 'list': return listOf(block, place)
    case 'quote': return block.blocks.flatMap((child) => blockOf(child, { ...place, quoted: true }))
    case 'code': return codeOf(block.text.split('\n'))
    case 'table': return tableOf(block.caption, block.columns, block.rows)
    case 'rule': return [new Paragraph({ border: { bottom: edge(COLORS.hairline, 4) } })]
  }
}

function listOf(block: Extract<TreeBlock, { kind: 'list' }>, place: Place): (Paragraph | Table)[] {
  const level = place.list === null ? 0 : Math.min(place.list.level + 1, LIST_LEVELS - 1)
  const reference = block.ordered ? numbersFrom(block.start) : 'bullets'
  const instance = place.nextInstance()
  return block.items.flatMap((item) => markedBlocks(item).flatMap((child, index) =>
    blockOf(child, { ...place, list: { reference, instance, level, first: index === 0 } })))
}

function codeOf(lines: readonly string[]): Paragraph[] {
  const after = (index: number): IParagraphOptions => (index === lines.length - 1 ? { spacing: { after: 200 } } : {})
  return lines.map((line, index) => new Paragraph({ style: 'CodeBlock', shading: shade(COLORS.tint), text: line, ...after(index) }))
}

function placed(place: Place): IParagraphOptions {
  const { list } = place
  if (list === null) return place.quoted ? { style: 'BlockQuote', border: { left: { ...edge(COLORS.hairline, 12), space: 10 } } } : {}
  if (list.first) return { style: 'ListParagraph', numbering: { reference: list.reference, instance: list.instance, level: list.level } }
  return { style: 'ListParagraph', indent: { left: 340 * (list.level + 1) } }
}

function toneOf(tone: 'quiet' | 'warning' | undefined): IParagraphOptions {
  if (tone === 'quiet') return { style: 'Quiet' }
  return tone === 'warning' ? boxed(COLORS.warning, COLORS.warningTint) : {}
}

/** A paragraph with a line at its left on a tint: a notice or a warning. */
export function boxed(line: string, tint: string): IParagraphOptions {
  return { style: 'Notice', shading: shade(tint), border: { left: { ...edge(line, 16), space: 6 } } }
}

function tableOf(caption: string, columns: readonly TreeCell[], rows: readonly (readonly TreeCell[])[]): (Paragraph | Table)[] {
  const shares = columnWidths(columns, rows).map((width) => width ?? SHORT_SHARE)
  const sum = shares.reduce((total, share) => total + share, 0)
  const widths = shares.map((share) => Math.round((share / sum) * TEXT_WIDTH))
  const table = new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { left: 0, right: 160 },
    borders: { top: none, left: none, right: none, insideVertical: none, insideHorizontal: edge(COLORS.hairline, 4), bottom: edge(COLORS.hairline, 4) },
    rows: [rowOf(columns, widths, true), ...rows.map((row) => rowOf(row, widths, false))],
  })
  const above = caption === '' ? [] : [new Paragraph({ style: 'Caption', text: caption })]
  return [...above, table, new Paragraph({ spacing: { after: 60, line: 120 } })]
}

function rowOf(cells: readonly TreeCell[], widths: readonly number[], header: boolean): TableRow {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map((cell, index) => new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(header && { borders: { bottom: edge(COLORS.navy, 8) } }),
      children: [new Paragraph({ style: 'TableText', children: runs(cell, header ? { bold: true, color: COLORS.navy } : {}) })],
    })),
  })
}

/** Running text as Word's runs. */
export function runs(children: readonly TreeInline[], look: IRunOptions = {}): TextRun[] {
  return children.flatMap((child): TextRun[] => {
    switch (child.kind) {
      case 'text': case 'address': return [new TextRun({ ...look, text: child.text })]
      case 'code': return [new TextRun({ ...look, text: child.text, font: CODE_FONT, size: 20 })]
      case 'strong': return runs(child.children, { ...look, bold: true })
      case 'emphasis': return runs(child.children, { ...look, italics: true })
      case 'strike': return runs(child.children, { ...look, strike: true })
      case 'quiet': return runs(child.children, { ...look, color: COLORS.quiet, size: 20 })
      case 'break': return [new TextRun({ break: 1 })]
    }
  })
}

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function edge(color: string, size: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color }
}

function shade(fill: string) {
  return { type: ShadingType.CLEAR, color: 'auto', fill }
}
