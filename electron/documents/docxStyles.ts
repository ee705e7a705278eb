import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import type { WrittenForm } from '@shared/domain/language'

/** Colours as on paper (`resources/templates/report.typ`), without the hash. */
export const COLORS = { ink: '242C34', navy: '25284C', quiet: '585E64', hairline: 'D3D6DA', tint: 'F3F4F6', noticeTint: 'EDF5FA', notice: '0A71C0', warningTint: 'FDF4E7', warning: 'B25E09' }

/** A font that every Word has, and LibreOffice has a twin of. */
const FONT = 'Calibri'

/** The same for code. */
export const CODE_FONT = 'Consolas'

/** Levels of nesting that lists have styles for; deeper ones look like the last. */
export const LIST_LEVELS = 9

const HEADINGS = [
  { id: 'Heading1', name: 'heading 1', size: 50, before: 0, after: 160, color: COLORS.navy },
  { id: 'Heading2', name: 'heading 2', size: 30, before: 480, after: 140, color: COLORS.navy },
  { id: 'Heading3', name: 'heading 3', size: 25, before: 320, after: 100, color: COLORS.navy },
  { id: 'Heading4', name: 'heading 4', size: 23, before: 260, after: 80, color: COLORS.navy },
  { id: 'Heading5', name: 'heading 5', size: 22, before: 240, after: 80, color: COLORS.ink },
  { id: 'Heading6', name: 'heading 6', size: 22, before: 240, after: 80, color: COLORS.quiet },
]

const OWN: readonly IParagraphStyleOptions[] = [
  { id: 'Recipient', name: 'Recipient', basedOn: 'Normal', next: 'Normal', run: { size: 25, bold: true, color: COLORS.quiet }, paragraph: { spacing: { after: 120 } } },
  { id: 'ReportSubtitle', name: 'Report Subtitle', basedOn: 'Normal', next: 'Normal', run: { size: 24, color: COLORS.quiet }, paragraph: { spacing: { after: 320 } } },
  { id: 'Notice', name: 'Notice', basedOn: 'Normal', run: { size: 21 }, paragraph: { spacing: { before: 160, after: 240 }, indent: { left: 140, right: 140 } } },
  { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: COLORS.quiet } },
  { id: 'Caption', name: 'caption', basedOn: 'Normal', quickFormat: true, run: { size: 20, color: COLORS.quiet }, paragraph: { keepNext: true, spacing: { before: 200, after: 100 } } },
  { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { before: 70, after: 70, line: 252, lineRule: LineRuleType.AUTO } } },
  { id: 'BlockQuote', name: 'Block Quote', basedOn: 'Normal', paragraph: { indent: { left: 340 } } },
  { id: 'CodeBlock', name: 'Code Block', basedOn: 'Normal', run: { font: CODE_FONT, size: 18 }, paragraph: { spacing: { after: 0 } } },
  { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 80 } } },
]

/** The document's styles: real heading styles, and the language of all text. */
export function stylesFor(language: WrittenForm): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, color: COLORS.ink, language: { value: `${language}-NO` } },
        paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [...HEADINGS.map((heading): IParagraphStyleOptions => ({
      id: heading.id,
      name: heading.name,
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: heading.size, bold: true, color: heading.color },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: heading.before, after: heading.after, line: 252, lineRule: LineRuleType.AUTO } },
    })), ...OWN],
  }
}

/** The two kinds of list. Each list in the document is an instance of its own, so that numbers start over. */
export function numberingFor(starts: readonly number[]): INumberingOptions {
  return { config: [{ reference: 'bullets', levels: levels(1, false) }, ...starts.map((start) => ({ reference: numbersFrom(start), levels: levels(start, true) }))] }
}

/** The reference of numbered lists that begin at a number. */
export function numbersFrom(start: number): string {
  return `numbers-${start}`
}

function levels(start: number, ordered: boolean) {
  return Array.from({ length: LIST_LEVELS }, (_, level) => ({
    level,
    format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: ordered ? `%${level + 1}.` : '•',
    alignment: AlignmentType.START,
    start: ordered ? start : 1,
    style: { paragraph: { indent: { left: 340 * (level + 1), hanging: 340 } } },
  }))
}
