import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** Where an undated report is placed in time. */
const UNDATED = '2000-01-01'

/** The first moment a zip file knows, told in local time as zip does. */
const ZIP_EPOCH = new Date(1980, 0, 1)

/** The same Word file with the report's date instead of the clock's, so that unchanged data gives the same bytes. */
export function fixedZip(file: Uint8Array, date: string | null): Uint8Array {
  const moment = `${date ?? UNDATED}T00:00:00Z`
  const entries = Object.entries(unzipSync(file)).map(([name, content]): [string, Uint8Array] =>
    [name, name === 'docProps/core.xml' ? strToU8(dated(strFromU8(content), moment)) : content])
  const options = { mtime: ZIP_EPOCH, os: 0, level: 6 as const }
  return zipSync(Object.fromEntries(entries) as Zippable, options)
}

function dated(core: string, moment: string): string {
  return core.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${moment}`)
}
