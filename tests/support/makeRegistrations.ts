/**
 * Writes the registrations in `registrations/`, the way different people write them. Workbooks are made by LibreOffice from CSV, so that they are
 * what a real spreadsheet program saves. Run with `node tests/support/makeRegistrations.ts`; the results are committed. All people are invented.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Rows = readonly (readonly string[])[]

const folder = join(import.meta.dirname, 'registrations')

/** Title rows, the municipality beside its word, a numbered list, and a remark below. */
const SULA: Rows = [
  ['Påmelding til ABSOLUTT 2020–2022'],
  ['Kommune:', 'Sula'],
  ['Koordinator:', 'Ingvild Aasen'],
  [],
  ['Nr', 'Navn', 'Rolle/stilling', 'E-post'],
  ['1', 'Kari Bergset', 'Ordfører', 'kari@example.no'],
  ['2', 'Odd Arne Vik', 'Leder av komité for barn og unge', 'odd@example.no'],
  ['3', 'Marit Solbakk', 'Kommunedirektør', 'marit@example.no'],
  ['4', 'Per Ivar Øye', 'Rektor', 'per@example.no'],
  ['5', 'Thea Langlo', 'Leder av ungdomsrådet', ''],
  ['6', 'Grete Myklebust', 'Hovedtillitsvalgt', ''],
  ['NB! Endringer meldes til koordinatoren.'],
]

/** The same, sent again: one role changed, one person replaced. */
const SULA_CHANGED: Rows = SULA.map((row) => row[0] === '4' ? ['4', 'Per Ivar Øye', 'Kommunalsjef oppvekst', ''] : row[0] === '6' ? ['6', 'Jostein Fiskerstrand', 'Hovedtillitsvalgt', ''] : row)

/** Nynorsk, role first, names in two columns, the municipality by number. */
const ULSTEIN: Rows = [
  ['Funksjon', 'Etternamn', 'Førenamn', 'Kommunenr', 'Telefon'],
  ['Ordførar', 'Håheim', 'Torunn', '1516', '70000000'],
  ['Utvalsleiar', 'Saunes', 'Leif', '1516', ''],
  ['Oppvekstsjef', 'Ødegård', 'Åse-Marie', '1516', ''],
  ['Barnehagestyrar', 'Kleven', 'Bente', '1516', ''],
  ['Elevrådsleiar', 'Hasund', 'Noah', '1516', ''],
]

/** Several municipalities in one file, with what is unclear. */
const TOGETHER: Rows = [
  ['Samlet påmelding, ABSOLUTT'],
  ['Kommune', 'Navn', 'Stilling', 'Allergier'],
  ['Hareid', 'Eli Røyset', 'Ordførar', ''],
  ['Hareid kommune', 'Jan Hjørungdal', 'Kommunedirektør', 'nøtter'],
  ['1517 Hareid', 'Sondre Grimstad', 'Representant for barn og unge', ''],
  ['Herøy', 'Anne Bø', 'Varaordførar', ''],
  ['Herøy', 'Knut Leikong', 'Rådgivar oppvekst', ''],
  ['VOLDA', 'Ragnhild Eiken', 'Ordførar', ''],
  ['VOLDA', 'Ragnhild Eiken', 'Ordførar', ''],
  ['Volda', '', 'Rektor', ''],
  ['Volda', 'Magnus Folkestad', 'Altmoglegmann', ''],
  ['Bergen', 'Trine Nygård', 'Ordfører', ''],
  ['Storvika', 'Nils Moe', 'Rektor', ''],
  ['Vanylven', 'Ida Fiskå', 'Ordførar', ''], ['Vanylven', 'Ole Rovde', 'Kommunedirektør', ''], ['Vanylven', 'Liv Syvde', 'Rektor', ''], ['Vanylven', 'Tor Åram', 'Gruppeleiar', ''],
  ['Vanylven', 'Siv Eidså', 'Elev', ''], ['Vanylven', 'Jon Sylte', 'Hovudtillitsvald', ''], ['Vanylven', 'Eva Gursken', 'Rådgivar', ''],
]

/** As Norwegian Excel saves CSV: semicolons, windows-1252; the municipality stands in the file's name only. */
const GISKE: Rows = [
  ['Deltakar', 'Rolle', 'Gruppe'],
  ['Bjørn Roald', 'Ordførar', 'Politisk'],
  ['Åshild Valderhaug', 'Kommunalsjef', 'Administrativ'],
  ['Emma Godøy', 'Medlem', 'Ungdom'],
]

/** English headings, commas, UTF-8. */
const COUNTY: Rows = [
  ['Name', 'Role', 'Municipality'],
  ['Silje Haugen', 'County mayor', 'Møre og Romsdal fylkeskommune'],
  ['Geir Tangen', 'Director of education', 'Møre og Romsdal fylkeskommune'],
  ['Amalie Sunde', 'Youth council, chair', 'Møre og Romsdal fylkeskommune'],
]

const csv = (rows: Rows, delimiter: string): string =>
  rows.map((cells) => cells.map((cell) => cell.includes(delimiter) ? `"${cell}"` : cell).join(delimiter)).join('\r\n') + '\r\n'

/** LibreOffice names the sheet after the file it opens: a plain name, so that only what is written says which municipality it is. */
function saveWorkbook(name: string, rows: Rows): void {
  const work = mkdtempSync(join(tmpdir(), 'registration-'))
  writeFileSync(join(work, 'Ark1.csv'), csv(rows, ';'))
  execFileSync('soffice', [`-env:UserInstallation=file://${join(work, 'profile')}`, '--headless', '--infilter=CSV:59,34,76,1', '--convert-to', 'xlsx', '--outdir', work, join(work, 'Ark1.csv')])
  execFileSync('mv', [join(work, 'Ark1.xlsx'), join(folder, name)])
  rmSync(work, { recursive: true })
}

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'giske.csv'), Buffer.from(csv(GISKE, ';'), 'latin1'))
writeFileSync(join(folder, 'county.csv'), csv(COUNTY, ','))
writeFileSync(join(folder, 'ulstein.txt'), Buffer.from(`\ufeff${csv(ULSTEIN, '\t')}`, 'utf16le'))
saveWorkbook('Påmelding ABSOLUTT.xlsx', SULA)
saveWorkbook('Påmelding ABSOLUTT rettet.xlsx', SULA_CHANGED)
saveWorkbook('Samlet påmelding.xlsx', TOGETHER)
