import { deflateRawSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { readBytes } from '@electron/services/registration/readBytes'
import { ReadingThread } from '@electron/services/registration/readingThread'
import { sheetOf, workbook, zipped } from '../support/workbooks'

const LINES = [['Navn', 'Rolle'], ['Åse Østby', 'Ordfører'], ['Bjørn Sæther', 'Leder, oppvekst']] as const

function csv(delimiter: string, end = '\r\n'): string {
  return LINES.map((cells) => cells.map((cell) => cell.includes(delimiter) ? `"${cell}"` : cell).join(delimiter)).join(end) + end
}

/** Text as Norwegian Excel writes it: each letter one byte. */
function windows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('–', '\u0096'), 'latin1')
}

async function rowsIn(bytes: Buffer): Promise<readonly (readonly string[])[]> {
  const result = await readBytes(bytes)
  return 'sheets' in result ? result.sheets[0]?.rows.filter((row) => row.join('') !== '') ?? [] : [[result.refusal]]
}

describe('CSV', () => {
  test.each([
    ['semicolons in windows-1252', windows1252(csv(';'))], ['semicolons in UTF-8', Buffer.from(csv(';'))], ['commas in UTF-8 with its mark', Buffer.from(`\ufeff${csv(',')}`)],
    ['tabs with bare line feeds', Buffer.from(csv('\t', '\n'))], ['tabs in UTF-16', Buffer.from(`\ufeff${csv('\t')}`, 'utf16le')], ['a delimiter that the file names', Buffer.from(`sep=,\r\n${csv(',')}`)],
    ['a title row of one cell', Buffer.from(`Påmelding, Sula\r\n${csv(';')}`)],
  ])('is read with %s', async (_, bytes) => {
    expect((await rowsIn(bytes)).slice(-3)).toEqual(LINES)
  })

  test('reads the dash of windows-1252', async () => {
    expect(await rowsIn(windows1252('Påmelding – Sula;x\n'))).toEqual([['Påmelding – Sula', 'x']])
  })

  test('leaves text that looks like a formula as text', async () => {
    expect(await rowsIn(Buffer.from('Navn;Rolle\n=HYPERLINK("http://x");@SUM(A1)\n'))).toEqual([['Navn', 'Rolle'], ['=HYPERLINK("http://x")', '@SUM(A1)']])
  })

  test('keeps what a cell shows, without the marks that nobody sees and without its second thousand characters', async () => {
    const [, row] = await rowsIn(Buffer.from(`Navn;Rolle\nKari\u0001\u0007 \u202eKiv\u202c Ber\u00adg;${'x'.repeat(1_000_000)}\n`))
    expect(row?.[0]).toBe('Kari Kiv Berg')
    expect(row?.[1]).toBe('x'.repeat(1_000))
  })

  test('of 400,000 rows is refused', async () => {
    expect(await readBytes(Buffer.from('Navn;Rolle\n'.repeat(400_000)))).toEqual({ refusal: 'too_many_rows' })
  })

  test('of more than a hundred columns is refused', async () => {
    expect(await readBytes(Buffer.from(`${'a;'.repeat(150)}\n`.repeat(3)))).toEqual({ refusal: 'too_many_columns' })
  })
})

describe('XLSX', () => {
  test('gives every sheet as text', async () => {
    expect(await readBytes(workbook({ Sula: LINES, Giske: [['Namn'], ['Ny & <Ung>']] }))).toEqual({
      sheets: [{ name: 'Sula', rows: LINES }, { name: 'Giske', rows: [['Namn'], ['Ny & <Ung>']] }],
    })
  })

  test('gives a formula its last value, and none where it has none', async () => {
    const rows = [[{ xml: '<c t="str"><f>A1&amp;B1</f><v>Kari Berg</v></c>' }, { xml: '<c t="str"><f>HENT()</f></c>' }, { xml: '<c><f>1+1</f><v>2</v></c>' }, { xml: '<c><v>1531</v></c>' }]]
    expect(await rowsIn(workbook({ A: rows }))).toEqual([['Kari Berg', '', '2', '1531']])
  })

  test('does not mind a million formatted rows without a value, and refuses one value far down', async () => {
    const parts = (rows: string) => ({
      'xl/workbook.xml': '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': sheetOf(rows),
    })
    const first = '<row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c></row>'
    expect(await rowsIn(zipped(parts(`${first}<row r="1048576"><c r="XFD1048576" s="1"/></row>`)))).toEqual([['Navn']])
    expect(await readBytes(zipped(parts(`${first}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`)))).toEqual({ refusal: 'too_many_rows' })
    expect(await readBytes(zipped(parts('<row r="1"><c r="XFD1"><v>1</v></c></row>')))).toEqual({ refusal: 'too_many_columns' })
    expect(await readBytes(zipped(parts('<row><c><v>1</v></c></row>'.repeat(400_000))))).toEqual({ refusal: 'too_many_rows' })
  })

  test('that inflates beyond the limit is refused, whatever its header says', async () => {
    const bomb = zipped({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': Buffer.alloc(60 * 1024 * 1024, 0x20) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readBytes(bomb)).toEqual({ refusal: 'too_much_inside' })
    const lying = Buffer.from(bomb)
    const size = Buffer.alloc(4)
    size.writeUInt32LE(60 * 1024 * 1024)
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at)) lying.writeUInt32LE(10, at)
    expect(await readBytes(lying)).toEqual({ refusal: 'too_much_inside' })
  })

  test('with very many files inside is refused', async () => {
    expect(await readBytes(zipped(Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`xl/${index}.xml`, 'x']))))).toEqual({ refusal: 'too_much_inside' })
  })

  test('that is cut off or damaged is refused', async () => {
    const whole = workbook({ Sula: LINES })
    expect(await readBytes(whole.subarray(0, whole.length - 40))).toEqual({ refusal: 'unreadable' })
    expect(await readBytes(zipped({ 'xl/workbook.xml': '<workbook' }))).toEqual({ refusal: 'unreadable' })
  })
})

describe('what is no registration', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'empty'], ['blank rows', Buffer.from(';;\r\n;;\r\n'), 'empty'], ['an empty sheet', workbook({ A: [] }), 'empty'],
    ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600)]), 'old_excel'],
    ['an encrypted workbook', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'not_a_spreadsheet'], ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'not_a_spreadsheet'],
    ['a web page that is called .xls', Buffer.from('\n<html><table><tr><td>Navn</td></tr></table></html>'), 'not_a_spreadsheet'],
    ['a Word document', zipped({ 'word/document.xml': '<x/>' }), 'not_a_spreadsheet'], ['an OpenDocument sheet', zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'other_spreadsheet'],
    ['packed bytes', Buffer.from(deflateRawSync(Buffer.from('Navn;Rolle\n'.repeat(50) + Math.E))), 'not_a_spreadsheet'],
  ])('%s is refused with its reason', async (_, bytes, refusal) => {
    expect(await readBytes(bytes)).toEqual({ refusal })
  })
})

describe('the reading thread', () => {
  const threads: ReadingThread[] = []
  const threadOf = (milliseconds?: number): ReadingThread => {
    const thread = new ReadingThread(milliseconds)
    threads.push(thread)
    return thread
  }
  afterEach(() => threads.splice(0).forEach((thread) => thread.end()))

  test('reads files as the reader does, one after the other', async () => {
    const thread = threadOf()
    expect(await thread.read(workbook({ Sula: LINES }))).toEqual({ sheets: [{ name: 'Sula', rows: LINES }] })
    expect(await thread.read(Buffer.from('%PDF-1.7'))).toEqual({ refusal: 'not_a_spreadsheet' })
    expect(await thread.read(windows1252(csv(';')))).toMatchObject({ sheets: [{ name: '' }] })
  })

  test('does not begin with a file that is too big', async () => {
    const thread = threadOf()
    expect(await thread.read(Buffer.alloc(11 * 1024 * 1024))).toEqual({ refusal: 'too_big' })
  })

  test('gives a file up when its time is up, and goes on with the next', async () => {
    const slow = threadOf(1)
    expect(await slow.read(workbook({ Sula: LINES }))).toEqual({ refusal: 'too_slow' })
    expect(await slow.read(workbook({ Sula: LINES }))).toEqual({ refusal: 'too_slow' })
  })

  test('ends when the caller goes away', async () => {
    const thread = threadOf()
    await expect(thread.read(workbook({ Sula: LINES }), AbortSignal.timeout(1))).rejects.toThrow()
    await expect(thread.read(workbook({ Sula: LINES }), AbortSignal.abort())).rejects.toThrow()
    expect(await thread.read(workbook({ Sula: LINES }))).toMatchObject({ sheets: [{ name: 'Sula' }] })
  })
})
