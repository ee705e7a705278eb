import { columnsOf, fieldOf, findColumns, type Columns, type Field } from './headers'
import { sideOfRole } from './roles'
import type { RegistrationFile, Sheet } from './sheet'
import type { Mention, UnitFinder, UnitMatch } from './units'
import { normalise, tidyName } from './words'

/** Which unit a row belongs to, or that nothing says it. */
export type RowUnit = UnitMatch | { readonly kind: 'missing' }

/** A row that names a person or a role, as it was written. */
export interface ReadRow {
  /** The row's number as the spreadsheet shows it; 1 is the first. */
  readonly row: number
  /** The person's name, tidied; empty where the row has none. */
  readonly name: string
  readonly role: string
  /** What a side column says; empty without one. */
  readonly sideText: string
  /** The unit as the row names it; empty where it follows from a title or a file name. */
  readonly unitText: string
  readonly unit: RowUnit
  /** Whether a coordinator column marks this person. */
  readonly coordinator: boolean
}

/** Rows that are no persons are passed over, and named. */
export const PASSED_OVER = ['example', 'sum', 'note'] as const
/** Why a row is no person. */
export type PassedOver = (typeof PASSED_OVER)[number]

/** What one sheet says. */
export interface ReadTable {
  readonly sheet: string
  readonly rows: readonly ReadRow[]
  readonly passedOver: readonly { readonly row: number; readonly kind: PassedOver }[]
  /** Headings of columns that are not taken in. */
  readonly leftOut: readonly string[]
  /** A coordinator named outside the table, and the unit the sheet is about. */
  readonly coordinator: { readonly name: string; readonly row: number; readonly unit: RowUnit } | null
}

/** The tables of a file: every sheet that has headings. Empty where none has. */
export function readTables(file: RegistrationFile, finder: UnitFinder): ReadTable[] {
  return file.sheets.flatMap((sheet) => {
    const columns = findColumns(sheet.rows)
    return columns ? [new TableReader(sheet, file.name, columns, finder).read()] : []
  })
}

/** Goes through the rows of one sheet. Rows may come in blocks, each under its municipality's name and with headings of its own. */
class TableReader {
  readonly #sheet: Sheet
  readonly #finder: UnitFinder
  #columns: Columns
  readonly #aboutSheet: RowUnit
  #section: RowUnit | null = null
  #above: { text: string; unit: RowUnit } | null = null
  readonly #fillsDown: boolean
  readonly #rows: ReadRow[] = []
  readonly #passedOver: { row: number; kind: PassedOver }[] = []
  #coordinator: { name: string; row: number } | null = null

  constructor(sheet: Sheet, fileName: string, columns: Columns, finder: UnitFinder) {
    this.#sheet = sheet
    this.#finder = finder
    this.#columns = withGuessedColumns(columns, sheet, finder)
    this.#aboutSheet = unitOfSheet(sheet, fileName, columns.row, finder)
    this.#fillsDown = fillsDown(sheet, this.#columns)
  }

  read(): ReadTable {
    for (const [index, cells] of this.#sheet.rows.entries()) {
      if (cells.every((cell) => normalise(cell) === '')) continue
      if (index < this.#columns.row) this.#readKeyValue(cells, index + 1)
      else if (index > this.#columns.row) this.#readRow(cells, index)
    }
    return {
      sheet: this.#sheet.name,
      rows: this.#rows,
      passedOver: this.#passedOver,
      leftOut: this.#columns.leftOut.map(({ heading }) => heading),
      coordinator: this.#coordinator && { ...this.#coordinator, unit: this.#aboutSheet },
    }
  }

  #readRow(cells: readonly string[], index: number): void {
    const again = columnsOf(cells, index)
    if (again && Object.keys(again.index).length > 1) {
      this.#columns = { ...again, leftOut: this.#columns.leftOut }
      return
    }
    const kind = passOver(cells)
    if (kind) this.#passedOver.push({ row: index + 1, kind })
    else if (!this.#readSection(cells) && !this.#readKeyValue(cells, index + 1)) this.#readPerson(cells, index + 1)
  }

  /** A row that only names a unit is a heading over those that follow. */
  #readSection(cells: readonly string[]): boolean {
    const [text, ...more] = cells.filter((cell) => normalise(cell) !== '')
    if (text === undefined || more.length > 0 || this.#columns.index.unit !== undefined) return false
    const whole = this.#finder.inCell(text)
    const mention = whole.kind === 'unknown' ? this.#finder.inTitle(text) : { match: whole, called: true }
    if (mention.match.kind === 'unknown' || !mention.called) return false
    this.#section = mention.match
    return true
  }

  /** `Koordinator: Kari Hansen` outside the table. True where the row is such a pair and so no person. */
  #readKeyValue(cells: readonly string[], row: number): boolean {
    const [key, value] = keyAndValue(cells)
    if (key === undefined) return false
    const above = row <= this.#columns.row
    if (!key.trim().endsWith(':') && !above) return false
    if (value && fieldOf(key) === 'coordinator') this.#coordinator ??= { name: tidyName(value), row }
    if (!above) this.#passedOver.push({ row, kind: 'note' })
    return true
  }

  #readPerson(cells: readonly string[], row: number): void {
    const written = { name: this.#nameIn(cells), role: this.#cell(cells, 'role') }
    const { name, role } = withoutRole(written.name, written.role)
    if (name === '' && role === '') return
    const { text, unit } = this.#unitOf(cells)
    this.#rows.push({
      row,
      name: isPlaceholder(name) ? '' : tidyName(name),
      role,
      sideText: this.#cell(cells, 'side'),
      unitText: text,
      unit,
      coordinator: /^(x|ja|yes|1|true|koordinator)$/.test(normalise(this.#cell(cells, 'coordinator'))),
    })
  }

  #cell(cells: readonly string[], field: Field): string {
    const column = this.#columns.index[field]
    return column === undefined ? '' : (cells[column] ?? '').slice(0, LONGEST).normalize('NFC').replace(/\s+/g, ' ').trim()
  }

  #nameIn(cells: readonly string[]): string {
    const whole = this.#cell(cells, 'name')
    const first = this.#cell(cells, 'firstName')
    const last = this.#cell(cells, 'lastName')
    if (first === '' && last === '') return whole
    return [first || whole, last].filter((part) => part !== '').join(' ')
  }

  #unitOf(cells: readonly string[]): { text: string; unit: RowUnit } {
    const number = this.#cell(cells, 'unitNumber')
    const name = this.#cell(cells, 'unit')
    const text = [number, name].filter((part) => part !== '').join(' ')
    if (text !== '') {
      const byNumber: UnitMatch = number === '' ? { kind: 'unknown' } : this.#finder.byNumber(number)
      this.#above = { text, unit: byNumber.kind === 'unknown' ? this.#finder.inCell(name || number) : byNumber }
      return this.#above
    }
    if (this.#above && this.#fillsDown) return this.#above
    return { text: '', unit: this.#section ?? this.#aboutSheet }
  }
}

/** Merged cells name the unit in the first row of its block only. Where a unit is named twice running, an empty cell is a gap and not a merged one. */
function fillsDown(sheet: Sheet, columns: Columns): boolean {
  const column = columns.index.unit ?? columns.index.unitNumber
  if (column === undefined) return false
  const named = sheet.rows.slice(columns.row + 1).map((cells) => normalise(cells[column] ?? ''))
  return !named.some((text, index) => text !== '' && text === named[index + 1])
}

/** Takes a column under an unknown heading for the units or the roles where what stands in it says so. */
function withGuessedColumns(columns: Columns, sheet: Sheet, finder: UnitFinder): Columns {
  let found = columns
  const body = sheet.rows.slice(columns.row + 1, columns.row + 101)
  const guess = (field: Field, fits: (cell: string) => boolean) => {
    const column = found.leftOut.find(({ column: index }) => {
      const cells = body.map((cells) => cells[index] ?? '').filter((cell) => normalise(cell) !== '')
      return cells.length > 1 && cells.filter(fits).length >= cells.length * 0.7
    })?.column
    if (column !== undefined) found = { ...found, index: { ...found.index, [field]: column }, leftOut: found.leftOut.filter((other) => other.column !== column) }
  }
  if (found.index.unit === undefined && found.index.unitNumber === undefined) guess('unit', (cell) => finder.inCell(cell).kind === 'participating')
  if (found.index.role === undefined) guess('role', (cell) => !cell.includes('@') && sideOfRole(cell) !== null)
  return found
}

/** What the titles, the sheet's name and the file's name say about the unit. What is called a municipality goes before what may be only a place. */
function unitOfSheet(sheet: Sheet, fileName: string, headings: number, finder: UnitFinder): RowUnit {
  const titles = sheet.rows.slice(0, headings)
  for (const cells of titles) {
    const [key, value] = keyAndValue(cells)
    const field = key === undefined ? null : fieldOf(key)
    const match = value && (field === 'unit' || field === 'unitNumber') ? finder.inCell(value) : null
    if (match && match.kind !== 'unknown') return match
  }
  const texts = [...titles.map((cells) => cells.join(' ')), sheet.name, fileName.replace(/\.[^.]*$/, '')]
  const mentions = texts.map((text) => finder.inTitle(text))
  return onlyUnit(mentions.filter((mention) => mention.called)) ?? onlyUnit(mentions) ?? { kind: 'missing' }
}

function onlyUnit(mentions: readonly Mention[]): UnitMatch | null {
  const matches = mentions.map(({ match }) => match).filter(({ kind }) => kind !== 'unknown')
  const taking = new Set(matches.flatMap((match) => match.kind === 'participating' ? [match.unitId] : []))
  if (taking.size > 1) return { kind: 'ambiguous' }
  return matches.find(({ kind }) => kind === 'participating') ?? matches[0] ?? null
}

/** The first two cells with text: `Kommune:` and `Sula`, also where both stand in one cell. */
function keyAndValue(cells: readonly string[]): readonly [string | undefined, string | undefined] {
  const [key, value] = cells.filter((cell) => normalise(cell) !== '')
  const both = key === undefined || value !== undefined ? null : /^([^:]{2,40}:)\s*(\S.*)$/.exec(key.trim())
  return both ? [both[1], both[2]] : [key, value]
}

/** Whether a row below the headings is an example, a sum or a remark. */
function passOver(cells: readonly string[]): PassedOver | null {
  const texts = cells.map(normalise).filter((text) => text !== '')
  const [first = ''] = texts.filter((text) => !/^\d+\.?$/.test(text))
  if (texts.some((text) => /^(eksempel|døme|f\.? ?eks|for eksempel|til dømes|example|e\.g)|\((eksempel|døme|example)\)/.test(text))) return 'example'
  if (/^(sum|total|totalt|i alt|til saman|til sammen|antall|antal|tal på)\b/.test(first)) return 'sum'
  if (texts.length > 1) return null
  const remark = /[.!?;]$|\d|^(nb|obs|merk|hugs|husk|note|\*)/.test(first) || first.split(' ').length > 6
  return first !== '' && remark && !/:/.test(first) && !/kommune|municipality/.test(first) ? 'note' : null
}

/** `Kari Hansen (ordfører)` and `Kari Hansen, ordfører` hold both where the role has no cell. */
function withoutRole(name: string, role: string): { name: string; role: string } {
  const both = role === '' ? /^(.+?)\s*(?:[,(]|\s[-–]\s)\s*(.+?)\)?$/.exec(name) : null
  const [, person, post] = both ?? []
  return person && post && sideOfRole(post) !== null ? { name: person, role: post } : { name, role }
}

/** The longest name or role that is kept; a cell can hold a book. */
const LONGEST = 300

/** What people write where nobody is chosen yet. */
function isPlaceholder(name: string): boolean {
  const text = normalise(name).replace(/[().]/g, '')
  return /^([-–—?x_ ]*|n ?n|tba|tbd|vakant|ledig|vacant|ukjent|ukjend|ikk?j?e (avklart|avklara|bestemt|valgt|vald|utpekt)|kommer( seinere| senere)?|kjem( seinare)?|meldes senere)$/.test(text)
}
