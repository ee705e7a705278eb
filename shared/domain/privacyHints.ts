/** What in a text may point to a person. */
export interface PrivacyHint {
  readonly kind: 'name' | 'phone' | 'email' | 'identity'
  /** The words of the text that say so. */
  readonly found: string
}

/** Names that are words too: at the start of a sentence they are taken for the word. */
const WORDS = new Set(['alle', 'bakke', 'bakken', 'berg', 'bjørk', 'bjørn', 'bo', 'dag', 'dahl', 'dal', 'dalen', 'even', 'eng', 'frank', 'haug', 'haugen', 'hav', 'helle', 'li', 'lie',
  'lilje', 'linn', 'liv', 'lund', 'mai', 'moe', 'moen', 'nes', 'odd', 'rose', 'sander', 'sol', 'stein', 'sten', 'storm', 'strand', 'sund', 'tor', 'trygve', 'ulv', 'vår', 'vik', 'åse'])

/** A part of a name shorter than this says nothing alone. */
const SHORTEST_PART = 3

/** The lengths are those that addresses can have; without them, a long word of letters would take seconds. */
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu
/** Eleven digits that begin with a date; days plus 40 (D numbers) and months plus 40 or 80 (test numbers) too. */
const IDENTITY = /(?<!\d)(?:[0-2]\d|3[01]|[4-6]\d|7[01])(?:0[1-9]|1[0-2]|4[1-9]|5[0-2]|8[1-9]|9[0-2])\d{2}[ \u00a0.-]?\d{5}(?!\d)/g
/** Eight digits from 2 up in a grouping that is usual for phones; never the one for thousands. */
const PHONE = /(?<![\d.,])(?:(?:\+|00)47[ \u00a0]?)?(?:[2-9]\d{7}|[2-9]\d(?:[ \u00a0]\d{2}){3}|[2-9]\d{2}[ \u00a0]\d{2}[ \u00a0]\d{3})(?![\d]|[.,]\d)/g

/** Finds in a text what may say who a young person is. */
export type PrivacySearch = (text: string) => PrivacyHint[]

/**
 * Prepares the search for what in a text may say who a young person is: a name from the list of participants, a phone number, an e-mail address or an identity number. It is
 * prepared once for many texts. What it finds is a hint to read once more and errs on both sides. `places` are names that are no persons', such as the units'.
 */
export function privacySearch(participants: readonly string[], places: readonly string[] = []): PrivacySearch {
  const namesIn = nameSearch(participants, places)
  return (text) => {
    const emails = matches(text, EMAIL)
    const withoutEmails = text.replace(EMAIL, ' ')
    const identities = matches(withoutEmails, IDENTITY)
    const phones = matches(withoutEmails.replace(IDENTITY, ' '), PHONE)
    return [
      ...namesIn(withoutEmails).map((found) => ({ kind: 'name' as const, found })),
      ...phones.map((found) => ({ kind: 'phone' as const, found })),
      ...emails.map((found) => ({ kind: 'email' as const, found })),
      ...identities.map((found) => ({ kind: 'identity' as const, found })),
    ]
  }
}

function matches(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([match]) => match.trim()))]
}

/** What is looked for in a text, once it has all of the words. Its pattern is made when it is looked for first. */
interface Sought {
  readonly name: string
  readonly words: readonly string[]
  readonly pattern: () => RegExp
}

/** Whole names in any case, else capitalised parts of them; a genitive s may follow. */
function nameSearch(participants: readonly string[], places: readonly string[]): (text: string) => string[] {
  const notPeople = new Set(places.flatMap(partsOf).map((part) => part.toLocaleLowerCase('nb')))
  const people = participants.map((participant) => participant.normalize('NFC').trim().replace(/\s+/g, ' '))
  const whole = people.filter((name) => name.includes(' ')).map((name) => sought(name, () => wordPattern(name.split(' ').map(escaped).join('\\s+'), 'giu')))
  const parts = [...new Set(people.flatMap(partsOf))]
    .filter((part) => part.length >= SHORTEST_PART && /^\p{Lu}/u.test(part) && !notPeople.has(part.toLocaleLowerCase('nb')))
    .map((part) => sought(part, () => wordPattern(escaped(part), 'gu')))
  return (text) => namesIn(text.normalize('NFC'), whole, parts)
}

function namesIn(text: string, whole: readonly Sought[], parts: readonly Sought[]): string[] {
  const found = new Set<string>()
  const words = wordsOf(text)
  // A list of hundreds costs next to nothing where the text has none of its words.
  const isLikely = (each: Sought) => each.words.every((word) => words.has(word))
  let rest = text
  for (const { pattern } of whole.filter(isLikely)) {
    rest = rest.replace(pattern(), (match) => {
      found.add(match)
      return ' · '
    })
  }
  for (const { name, pattern } of parts.filter(isLikely)) {
    const isWord = WORDS.has(name.toLocaleLowerCase('nb'))
    if ([...rest.matchAll(pattern())].some((match) => !isWord || !startsSentence(rest, match.index))) found.add(name)
  }
  return [...found]
}

function sought(name: string, make: () => RegExp): Sought {
  let made: RegExp | null = null
  return { name, words: plainWordsOf(name), pattern: () => made ??= make() }
}

/** The words of a text in small letters. */
function plainWordsOf(text: string): string[] {
  return text.toLocaleLowerCase('nb').split(/[^\p{L}\d]+/u).filter((word) => word !== '')
}

/** The words of a text, each also without a genitive s. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(plainWordsOf(text).flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word])))
}

function wordPattern(inner: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${inner}(?=s?(?![\\p{L}\\d]))`, flags)
}

function partsOf(name: string): string[] {
  return name.split(/[\s.,-]+/).filter((part) => part !== '')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:\n–-])[\s"'«“]*$/u.test(text.slice(0, index))
}
