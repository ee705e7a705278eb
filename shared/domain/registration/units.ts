import type { UnitKind } from '../kinds'
import { fold, normalise, wordsOf } from './words'

/** A unit that takes part in the programme. */
export interface ParticipatingUnit {
  readonly id: string
  readonly number: string
  readonly kind: UnitKind
  readonly name: string
  readonly seats: number
  readonly coordinator: string
}

/** A unit that exists, whether it takes part or not. */
export interface RegisteredUnit {
  readonly number: string
  readonly kind: UnitKind
  readonly name: string
}

/** What a text says about which unit is meant. */
export type UnitMatch =
  | { readonly kind: 'participating'; readonly unitId: string }
  | { readonly kind: 'not_participating'; readonly number: string; readonly name: string }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unknown' }

/** A unit in a longer text. */
export interface Mention {
  readonly match: UnitMatch
  /** Whether the text calls it a municipality or gives its number, so that it is not only a place. */
  readonly called: boolean
}

interface Candidate { readonly number: string; readonly kind: UnitKind; readonly name: string; readonly keys: readonly string[]; readonly unitId: string | null }

/** Finds units by number or by name. The number is the key: Herøy and Våler exist twice, so among units of one name only those that take part count. */
export class UnitFinder {
  readonly #candidates: readonly Candidate[]

  /** @param register The units of every set, in the order in which they are to be named. */
  constructor(units: readonly ParticipatingUnit[], register: readonly RegisteredUnit[]) {
    const others = new Map(register.map((unit) => [unit.number, unit]))
    const taking = units.map((unit) => candidateOf(unit, others.get(unit.number)?.name ?? unit.name, unit.id))
    const numbers = new Set(units.map((unit) => unit.number))
    this.#candidates = [...taking, ...register.filter((unit) => !numbers.has(unit.number)).map((unit) => candidateOf(unit, unit.name, null))]
  }

  /** The unit that a cell names, as the whole of what it says: `Sula`, `1531 Sula`, `SULA KOMMUNE`, `Herøy (Møre og Romsdal)`. */
  inCell(text: string): UnitMatch {
    const byNumber = this.byNumber(text)
    if (byNumber.kind !== 'unknown') return byNumber
    const county = saysCounty(text)
    const names = [text, text.replace(/\(.*?\)/g, ' '), ...text.split(/\s[-–/]\s/)].map(bareName).filter((name) => name !== '')
    const hits = this.#candidates.filter((candidate) => names.some((name) => sameName(candidate, name)))
    return choose(county ? hits.filter(({ kind }) => kind === 'county') : municipalitiesFirst(hits))
  }

  /** The unit whose number is in the text; a number that belongs to no unit, such as a year, is none. */
  byNumber(text: string): UnitMatch {
    const plain = normalise(text)
    const numbers = /^\d{1,4}$/.test(plain) ? [plain, plain.padStart(plain.length > 2 ? 4 : 2, '0')] : plain.match(/(?<!\d)\d{4}(?!\d)/g) ?? []
    return choose(this.#candidates.filter((candidate) => numbers.includes(candidate.number)))
  }

  /** The unit that a title, a sheet's name or a file's name speaks of. Where nothing says `kommune` after it, only units that take part count. */
  inTitle(text: string): Mention {
    const byNumber = this.byNumber(text)
    if (byNumber.kind !== 'unknown') return { match: byNumber, called: true }
    const words = wordsOf(normalise(text))
    const hits = this.#candidates.flatMap((candidate) => {
      const found = longestMention(candidate, words)
      return found && (found.called || mayStandAlone(candidate)) ? [{ candidate, ...found }] : []
    })
    const called = hits.filter((hit) => hit.called)
    const pool = called.length > 0 ? called : hits
    const longest = Math.max(0, ...pool.map((hit) => hit.length))
    return { match: choose(pool.filter((hit) => hit.length === longest).map((hit) => hit.candidate)), called: called.length > 0 }
  }
}

/** A title often names the county for the programme's sake, so a county municipality must be called one. */
function mayStandAlone(candidate: Candidate): boolean {
  return candidate.unitId !== null && candidate.kind === 'municipality'
}

function candidateOf(unit: ParticipatingUnit | RegisteredUnit, official: string, unitId: string | null): Candidate {
  const keys = [unit.name, official].flatMap((name) => [name, ...name.split(/\s[-–/]\s/)]).map(bareName)
  return { number: unit.number, kind: unit.kind, name: unit.name, keys: [...new Set(keys)].filter((key) => key !== ''), unitId }
}

const UNIT_WORDS = /^(kommunen?|kommuna|kommunar|fylkeskommunen?|fylkeskommuna|fylket?|municipality|county|council|commune|suohkan|tjïelte|kommuvdna)$/

/** A name without the words for what it is: `Municipality of Sula` and `Sula kommune` are both `sula`. */
function bareName(text: string): string {
  const words = wordsOf(normalise(text).replace(/^municipality of /, '')).filter((word) => !UNIT_WORDS.test(word) && !/^\d+$/.test(word))
  return words.join(' ')
}

function saysCounty(text: string): boolean {
  return /fylke|county/.test(normalise(text))
}

function sameName(candidate: Candidate, name: string): boolean {
  return candidate.keys.some((key) => key === name || fold(key) === fold(name))
}

/** Where a title has a unit's name as whole words, the longest one, and whether `kommune` follows it. */
function longestMention(candidate: Candidate, words: readonly string[]): { length: number; called: boolean } | null {
  let best: { length: number; called: boolean } | null = null
  for (const key of candidate.keys) {
    const parts = wordsOf(key).map(fold)
    for (let start = 0; start + parts.length <= words.length; start += 1) {
      if (!parts.every((part, offset) => fold(words[start + offset] ?? '') === part)) continue
      const next = words[start + parts.length] ?? ''
      const called = candidate.kind === 'county' ? /^(fylkes|county)/.test(next) : /^(kommune|kommuna|municipality)/.test(next)
      if (!best || key.length > best.length || (called && !best.called)) best = { length: key.length, called }
    }
  }
  return best
}

function municipalitiesFirst(hits: readonly Candidate[]): readonly Candidate[] {
  const municipalities = hits.filter(({ kind }) => kind === 'municipality')
  return municipalities.length > 0 ? municipalities : hits
}

function choose(hits: readonly Candidate[]): UnitMatch {
  const taking = hits.filter(({ unitId }) => unitId !== null)
  const [first] = taking
  if (first?.unitId) return taking.length === 1 ? { kind: 'participating', unitId: first.unitId } : { kind: 'ambiguous' }
  const [other] = hits
  return other ? { kind: 'not_participating', number: other.number, name: other.name } : { kind: 'unknown' }
}
