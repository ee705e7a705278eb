import { strToU8, zipSync } from 'fflate'
import { cleanLine } from '@electron/documents/cleanText'
import type { FileAnswer } from '@shared/contract/registration'
import { CORE_GROUP_SEATS } from '@shared/domain/composition'
import { SIDES } from '@shared/domain/kinds'
import type { Language } from '@shared/domain/language'
import { textFor } from '@shared/text'
import { fileName } from '@shared/util/fileName'
import type { Context } from '../context'
import { currentProgramme } from '../programme/programme'

/** The first moment a zip file knows, so that the same programme gives the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1)

/** The styles of `styles.xml` by index. */
const PLAIN = 0
const TITLE = 1
const HEADING = 2
const CELL = 3

interface TemplateCell { readonly text: string; readonly style: number }
type TemplateRow = readonly TemplateCell[]

/** A workbook that a municipality fills in: title, what to do, municipality and coordinator, headings and a row for each seat. */
export function registrationTemplate(context: Pick<Context, 'store'>, language: Language): FileAnswer {
  const { name } = currentProgramme(context)
  const text = textFor(language)
  const seats = Math.max(0, ...context.store.unit.all().map((unit) => unit.seats)) || CORE_GROUP_SEATS
  const rows = templateRows(context, language, seats)
  const firstRow = rows.length - seats + 1
  const sheet = sheetXml(rows, [
    listValidation(`C${firstRow}:C${rows.length}`, text.registration.template.roles, false),
    listValidation(`D${firstRow}:D${rows.length}`, SIDES.map((side) => text.kinds.side[side]).join(','), true),
  ])
  const files = Object.entries(workbookFiles(text.registration.template.sheet, sheet)).map(([path, xml]) => [path, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)] as const)
  const bytes = zipSync(Object.fromEntries(files), { mtime: ZIP_EPOCH, os: 0, level: 6 })
  return { name: `${fileName(text.registration.template.file(name))}.xlsx`, bytes: Buffer.from(bytes).toString('base64') }
}

function templateRows(context: Pick<Context, 'store'>, language: Language, seats: number): TemplateRow[] {
  const text = textFor(language)
  const held = new Set(context.store.rule.all().filter(({ severity }) => severity !== 'off').map(({ id }) => id))
  const plain = (...texts: string[]): TemplateRow => texts.map((cell) => ({ text: cell, style: PLAIN }))
  const headings = [text.registration.template.number, text.registration.field.name, text.registration.field.role, text.registration.template.represents]
  return [
    [{ text: text.registration.template.title(currentProgramme(context).name), style: TITLE }],
    plain(text.registration.template.instruction(seats)),
    ...held.has('R2') && held.has('R3') ? [plain(text.registration.template.leadership)] : [],
    ...held.has('R4') ? [plain(text.registration.template.youth)] : [],
    [],
    [{ text: text.registration.template.unit, style: HEADING }, { text: '', style: CELL }],
    [{ text: text.registration.template.coordinator, style: HEADING }, { text: '', style: CELL }],
    [],
    headings.map((heading) => ({ text: heading, style: HEADING })),
    ...Array.from({ length: seats }, (_, index): TemplateRow => [{ text: String(index + 1), style: CELL }, ...['', '', ''].map((cell) => ({ text: cell, style: CELL }))]),
  ]
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function workbookFiles(sheetName: string, sheet: string): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/>`
      + `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/>`
      + `<Relationship Id="rId2" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheet,
  }
}

/** Plain, title, heading on a grey ground, and a framed cell to write in. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>`
  + '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6E9ED"/></patternFill></fill></fills>'
  + `<borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FF8A8F98"/></${side}>`).join('')}</border></borders>`
  + '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/>'
  + '<xf xfId="0" fontId="2" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"/><xf xfId="0" borderId="1" applyBorder="1"/></cellXfs></styleSheet>'

function sheetXml(rows: readonly TemplateRow[], validations: readonly string[]): string {
  const body = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${'ABCD'[column]}${row + 1}`)).join('')}</row>`).join('')
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols><col min="1" max="1" width="16" customWidth="1"/><col min="2" max="3" width="34" customWidth="1"/><col min="4" max="4" width="22" customWidth="1"/></cols>`
    + `<sheetData>${body}</sheetData><dataValidations count="${validations.length}">${validations.join('')}</dataValidations><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`
}

function cellXml({ text, style }: TemplateCell, reference: string): string {
  return text === '' ? `<c r="${reference}" s="${style}"/>` : `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`
}

/** A list to choose from; where it is not strict, anything else may be written too. A list holds at most 255 characters. */
function listValidation(range: string, choices: string, strict: boolean): string {
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="${strict ? 1 : 0}" sqref="${range}"><formula1>"${escapeXml(choices)}"</formula1></dataValidation>`
}

function escapeXml(text: string): string {
  return cleanLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
