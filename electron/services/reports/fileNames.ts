import type { ReportSource } from './source'
import { textFor } from '@shared/text'
import { fileName } from '@shared/util/fileName'

/** Room for the gathering's and the recipient's part of a name, as Windows counts (letters) and others do (bytes): both fit, or all reports would have one name. */
const GATHERING_ROOM = { letters: 70, bytes: 130 }
const RECIPIENT_ROOM = { letters: 40, bytes: 95 }

/** What the reports of a gathering are called: ABSOLUTT samling 1. Also the name of the folder they go to. */
export function gatheringFileName({ programme, gathering }: Pick<ReportSource, 'programme' | 'gathering'>): string {
  const [short = ''] = programme.name.trim().split(/\s+/)
  return fileName(cut(`${short} ${uncapitalised(gathering.title.trim())}`, GATHERING_ROOM))
}

/** A base name for each recipient (null is the organisers), none like another even where capitals do not count. Units of one name get their number. */
export function reportFileNames(source: ReportSource): ReadonlyMap<string | null, string> {
  const base = gatheringFileName(source)
  const named = [...source.units.values()].map((unit) => ({ id: unit.id as string | null, number: unit.number, name: cut(unit.name, RECIPIENT_ROOM) }))
  const all = [...named, { id: null, number: '', name: textFor(source.programme.neutralLanguage).report.organisers }]
  const count = new Map<string, number>()
  for (const { name } of all) count.set(key(name), (count.get(key(name)) ?? 0) + 1)
  return new Map(all.map(({ id, number, name }) => [id, fileName(`${base} – ${(count.get(key(name)) ?? 0) > 1 ? `${name} ${number}` : name}`)]))
}

/** As file systems that do not tell capitals apart compare names. */
function key(name: string): string {
  return fileName(name).toLocaleLowerCase('nb')
}

/** Invisible marks have no place in a file's name; whole characters are kept whole. */
function cut(text: string, room: { readonly letters: number; readonly bytes: number }): string {
  let short = ''
  for (const character of text.replace(/\p{Cf}/gu, '')) {
    const longer = short + character
    if (longer.length > room.letters || Buffer.byteLength(longer) > room.bytes) break
    short = longer
  }
  return short.trim()
}

/** Samling 1 is samling 1 within a name; an abbreviation stays as it is. */
function uncapitalised(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLocaleLowerCase('nb') + title.slice(1) : title
}
