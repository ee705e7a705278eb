import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { ReportTree, TreeBlock } from '@shared/domain/reportTree'
import { textFor } from '@shared/text/index'
import { boxed, docxBlocks, TEXT_WIDTH } from './docxBlocks'
import { COLORS, numberingFor, stylesFor } from './docxStyles'
import { fixedZip } from './fixedZip'

/** A4 and its margins, in twentieths of a point. */
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1_500, bottom: 1_500, left: 1_503, right: 1_503 } }

/** The report as a Word file: heading styles, table header rows, language and title set; the same tree gives the same bytes. */
export async function writeDocx(tree: ReportTree): Promise<Uint8Array> {
  const document = new Document({
    title: tree.title,
    creator: tree.author,
    lastModifiedBy: tree.author,
    description: tree.subtitle,
    styles: stylesFor(tree.language),
    numbering: numberingFor([...startsOf(tree.blocks)]),
    sections: [{ properties: { page: PAGE }, footers: { default: footerOf(tree) }, children: [...cover(tree), ...docxBlocks(tree.blocks)] }],
  })
  return fixedZip(await Packer.toBuffer(document), tree.date)
}

function cover(tree: ReportTree): Paragraph[] {
  const notice = tree.notice === null ? [] : [new Paragraph({ ...boxed(COLORS.notice, COLORS.noticeTint), text: tree.notice })]
  return [
    new Paragraph({ style: 'Recipient', text: tree.recipient }),
    new Paragraph({ style: 'Heading1', text: tree.title }),
    new Paragraph({ style: 'ReportSubtitle', text: tree.subtitle }),
    ...notice,
  ]
}

function footerOf(tree: ReportTree): Footer {
  const text = textFor(tree.language)
  const look = { size: 18, color: COLORS.quiet }
  const children = [
    new TextRun({ ...look, text: tree.footer }),
    new TextRun({ ...look, children: ['\t', `${text.report.page} `, PageNumber.CURRENT, ` ${text.report.pageOf} `, PageNumber.TOTAL_PAGES] }),
  ]
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.START, tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }], children })] })
}

/** Where numbered lists begin: Word needs one definition for each. */
function startsOf(blocks: readonly TreeBlock[]): Set<number> {
  return new Set(blocks.flatMap((block): number[] => {
    if (block.kind === 'quote') return [...startsOf(block.blocks)]
    if (block.kind !== 'list') return []
    const inside = block.items.flatMap((item) => [...startsOf(item.blocks)])
    return block.ordered ? [block.start, ...inside] : inside
  }))
}
