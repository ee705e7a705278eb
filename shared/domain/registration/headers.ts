import { normalise } from './words'

/** What a column of a registration is for. Only these are taken in. */
export const FIELDS = ['name', 'firstName', 'lastName', 'role', 'unit', 'unitNumber', 'side', 'coordinator'] as const
/** What one column gives of a person. */
export type Field = (typeof FIELDS)[number]

const SYNONYMS: Readonly<Record<Field, readonly string[]>> = {
  name: [
    'navn', 'namn', 'name', 'fullt navn', 'fullt namn', 'full name', 'fulle navn', 'deltaker', 'deltakar', 'deltager', 'deltakere', 'deltakarar', 'participant', 'participants',
    'deltakernavn', 'deltakarnamn', 'deltakers navn', 'deltakaren sitt namn', 'person', 'hvem', 'kven', 'who', 'attendee',
  ],
  firstName: ['fornavn', 'førenamn', 'fornamn', 'first name', 'firstname', 'given name', 'for- og mellomnavn'],
  lastName: ['etternavn', 'etternamn', 'last name', 'lastname', 'surname', 'family name'],
  role: [
    'rolle', 'rollen', 'stilling', 'stillingstittel', 'funksjon', 'verv', 'tittel', 'role', 'title', 'job title', 'position', 'function', 'post', 'yrke', 'arbeid', 'stillingsnemning', 'ansvar',
  ],
  unit: [
    'kommune', 'kommunen', 'kommuna', 'kommunenavn', 'kommunenamn', 'municipality', 'deltakerkommune', 'deltakarkommune', 'fylkeskommune', 'kommune eller fylkeskommune',
    'municipality name', 'county municipality', 'fra kommune', 'frå kommune', 'heimkommune', 'hjemkommune', 'kommunens navn', 'kommunen sitt namn',
    'navn på kommune', 'namn på kommune', 'navn på kommunen', 'namn på kommunen', 'name of municipality',
  ],
  unitNumber: ['kommunenr', 'kommunenummer', 'kommune nr', 'knr', 'kommnr', 'municipality number', 'municipality no', 'municipality code', 'kommunekode'],
  side: ['side', 'gruppe', 'representerer', 'representerar', 'representant for', 'kategori', 'category', 'group', 'represents', 'representing', 'målgruppe', 'nivå', 'politisk/administrativ'],
  coordinator: ['koordinator', 'coordinator', 'er koordinator', 'kommunens koordinator', 'koordinator for kommunen', 'kommunen sin koordinator'],
}

const BY_TEXT = new Map<string, Field>(FIELDS.flatMap((field) => SYNONYMS[field].map((synonym) => [synonym, field] as const)))

/** Words around a heading that do not change what it is for: `navn på deltaker`, `deltakers rolle i kommunen`. */
const DECORATION = new Set(`på til for of the i hos in deltaker deltakers deltakeren deltakerens deltakar deltakaren deltakarens participant participants
  kommunen kommuna kommunens kommune din dykkar deres your ditt dykkas obligatorisk må fylles fyllast ut`.split(/\s+/))

/** What a heading is for, or null where it is nothing that is taken in. */
export function fieldOf(heading: string): Field | null {
  const text = normalise(heading).replace(/\(.*?\)/g, ' ').replace(/[*:.?]/g, ' ').replace(/ +/g, ' ').trim()
  if (text === '' || text.length > 60) return null
  const whole = BY_TEXT.get(text)
  if (whole) return whole
  const parts = text.split(/ ?\/ ?| og | eller | and | or |, ?| & /).map((part) => BY_TEXT.get(part.trim()) ?? undecorated(part))
  if (parts.includes('firstName') && parts.includes('lastName')) return 'name'
  return parts[0] ?? null
}

function undecorated(text: string): Field | null {
  return BY_TEXT.get(text.split(' ').filter((word) => !DECORATION.has(word)).join(' ')) ?? null
}

/** The columns of a table: which column holds which field, and the headings that are left out. */
export interface Columns {
  /** The index of the row with the headings. */
  readonly row: number
  readonly index: Partial<Readonly<Record<Field, number>>>
  /** Headings that are not taken in, in their order: e-mail, telephone, allergies and whatever else. */
  readonly leftOut: readonly { readonly column: number; readonly heading: string }[]
}

/** How many rows may stand above the headings. */
const TITLE_ROWS = 40

/** Finds the row with the headings: the first that names people and has another known heading, else the first that names people. */
export function findColumns(rows: readonly (readonly string[])[]): Columns | null {
  let alone: Columns | null = null
  for (const [index, row] of rows.slice(0, TITLE_ROWS).entries()) {
    const columns = columnsOf(row, index)
    if (!columns) continue
    if (Object.keys(columns.index).length > 1 || columns.leftOut.length > 0) return columns
    alone ??= columns
  }
  return alone
}

/** Reads one row as headings; null where it names no people. */
export function columnsOf(row: readonly string[], index: number): Columns | null {
  const found: Partial<Record<Field, number>> = {}
  const leftOut: { column: number; heading: string }[] = []
  for (const [column, heading] of row.entries()) {
    const field = fieldOf(heading)
    if (field && found[field] === undefined) found[field] = column
    else if (normalise(heading) !== '' && !/^(nr|#|no|nummer|number)\.?$/.test(normalise(heading))) leftOut.push({ column, heading: heading.trim() })
  }
  const namesPeople = found.name !== undefined || (found.firstName !== undefined && found.lastName !== undefined)
  return namesPeople && leftOut.every(({ heading }) => heading.length <= 120) ? { row: index, index: found, leftOut } : null
}
