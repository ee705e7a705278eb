import { strToU8, zipSync, type Zippable } from 'fflate'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A cell of a test workbook: text, or XML of its own. */
export type TestCell = string | { readonly xml: string }

/** Sheets as a workbook's bytes, with inline strings. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>): Buffer {
  const names = Object.keys(sheets)
  return zipped({
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${names.map((name, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(Object.values(sheets).map((rows, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(rows)])),
  })
}

/** A sheet's XML with these rows inside. */
export function sheetOf(rows: string): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`
}

/** Texts as a ZIP's bytes. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const entries: Zippable = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]))
  return Buffer.from(zipSync(entries))
}

function sheetXml(rows: readonly (readonly TestCell[])[]): string {
  return sheetOf(rows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`)).join('')}</row>`).join(''))
}

function cellXml(cell: TestCell, reference: string): string {
  return typeof cell === 'string' ? `<c r="${reference}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>` : cell.xml.replace('<c', `<c r="${reference}"`)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
