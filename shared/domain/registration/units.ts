import { groupBy } from '@shared/util/groupBy'
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

interface Candidate {
  readonly number: string
  readonly kind: UnitKind
  readonly name: string
  readonly keys: readonly string[]
  readonly unitId: string | null
  /** Its place among the candidates: of several hits the first counts. */
  readonly place: number
}

/** One of a candidate's names, as the words to look for. */
interface Key { readonly candidate: Candidate; readonly order: number; readonly length: number; readonly parts: readonly string[] }

/** Finds units by number or by name. The number is the key: Herøy and Våler exist twice, so among units of one name only those that take part count. */
export class UnitFinder {
  readonly #byNumber = new Map<string, Candidate>()
  readonly #byName = new Map<string, Candidate[]>()
  /** The names by their first word, so that a title costs what it is long and not what the register is. */
  readonly #byFirstWord = new Map<string, Key[]>()

  /** @param register The units of every set, in the order in which they are to be named. */
  constructor(units: readonly ParticipatingUnit[], register: readonly RegisteredUnit[]) {
    const others = new Map(register.map((unit) => [unit.number, unit]))
    const numbers = new Set(units.map((unit) => unit.number))
    const taking = units.map((unit) => ({ unit, official: others.get(unit.number)?.name ?? unit.name, unitId: unit.id }))
    const rest = register.filter((unit) => !numbers.has(unit.number)).map((unit) => ({ unit, official: unit.name, unitId: null }))
    for (const [place, { unit, official, unitId }] of [...taking, ...rest].entries()) this.#add(candidateOf(unit, official, unitId, place))
  }

  #add(candidate: Candidate): void {
    if (!this.#byNumber.has(candidate.number)) this.#byNumber.set(candidate.number, candidate)
    for (const name of new Set(candidate.keys.map(fold))) this.#byName.set(name, [...this.#byName.get(name) ?? [], candidate])
    for (const [order, key] of candidate.keys.entries()) {
      const parts = wordsOf(key).map(fold)
      const [first = ''] = parts
      this.#byFirstWord.set(first, [...this.#byFirstWord.get(first) ?? [], { candidate, order, length: key.length, parts }])
    }
  }

  /** The unit that a cell names, as the whole of what it says: `Sula`, `1531 Sula`, `SULA KOMMUNE`, `Herøy (Møre og Romsdal)`. */
  inCell(text: string): UnitMatch {
    const byNumber = this.byNumber(text)
    if (byNumber.kind !== 'unknown') return byNumber
    const county = saysCounty(text)
    const names = [text, text.replace(/\(.*?\)/g, ' '), ...text.split(/\s[-–/]\s/)].map(bareName).filter((name) => name !== '')
    const hits = inOrder(names.flatMap((name) => this.#byName.get(fold(name)) ?? []))
    return choose(county ? hits.filter(({ kind }) => kind === 'county') : municipalitiesFirst(hits))
  }

  /** The unit whose number is in the text; a number that belongs to no unit, such as a year, is none. */
  byNumber(text: string): UnitMatch {
    const plain = normalise(text)
    const numbers = /^\d{1,4}$/.test(plain) ? [plain, plain.padStart(plain.length > 2 ? 4 : 2, '0')] : plain.match(/(?<!\d)\d{4}(?!\d)/g) ?? []
    return choose(inOrder(numbers.flatMap((number) => this.#byNumber.get(number) ?? [])))
  }

  /** The unit that a title, a sheet's name or a file's name speaks of. Where nothing says `kommune` after it, only units that take part count. */
  inTitle(text: string): Mention {
    const byNumber = this.byNumber(text)
    if (byNumber.kind !== 'unknown') return { match: byNumber, called: true }
    const mentions = this.#mentionsIn(wordsOf(normalise(text.slice(0, LONGEST_TITLE))))
    const hits = inOrder([...mentions.keys()]).flatMap((candidate) => {
      const found = longestMention(mentions.get(candidate) ?? [])
      return found && (found.called || mayStandAlone(candidate)) ? [{ candidate, ...found }] : []
    })
    const called = hits.filter((hit) => hit.called)
    const pool = called.length > 0 ? called : hits
    const longest = Math.max(0, ...pool.map((hit) => hit.length))
    return { match: choose(pool.filter((hit) => hit.length === longest).map((hit) => hit.candidate)), called: called.length > 0 }
  }

  /** Every place where the words have one of a candidate's names as whole words. */
  #mentionsIn(words: readonly string[]): ReadonlyMap<Candidate, readonly Found[]> {
    const folded = words.map(fold)
    const found = folded.flatMap((word, start) => (this.#byFirstWord.get(word) ?? [])
      .filter(({ parts }) => parts.every((part, offset) => folded[start + offset] === part))
      .map(({ candidate, order, length, parts }) => ({ candidate, order, start, length, called: isCalled(candidate, words[start + parts.length] ?? '') })))
    return groupBy(found, ({ candidate }) => candidate)
  }
}

/** No title is longer; a cell can hold a book. */
const LONGEST_TITLE = 1_000

/** A name of a candidate in a title, and whether `kommune` follows it. */
interface Found { readonly order: number; readonly start: number; readonly length: number; readonly called: boolean }

/** Candidates in their order, each once. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return [...new Set(candidates)].sort((a, b) => a.place - b.place)
}

function isCalled({ kind }: Candidate, next: string): boolean {
  return kind === 'county' ? /^(fylkes|county)/.test(next) : /^(kommune|kommuna|municipality)/.test(next)
}

/** A title often names the county for the programme's sake, so a county municipality must be called one. */
function mayStandAlone(candidate: Candidate): boolean {
  return candidate.unitId !== null && candidate.kind === 'municipality'
}

function candidateOf(unit: ParticipatingUnit | RegisteredUnit, official: string, unitId: string | null, place: number): Candidate {
  const keys = [unit.name, official].flatMap((name) => [name, ...name.split(/\s[-–/]\s/)]).map(bareName)
  return { number: unit.number, kind: unit.kind, name: unit.name, keys: [...new Set(keys)].filter((key) => key !== ''), unitId, place }
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

/** The longest of a candidate's names that a title has, or the one that `kommune` follows. */
function longestMention(found: readonly Found[]): Found | null {
  let best: Found | null = null
  for (const one of found.toSorted((a, b) => a.order - b.order || a.start - b.start)) {
    if (!best || one.length > best.length || (one.called && !best.called)) best = one
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
