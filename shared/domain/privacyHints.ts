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

/**
 * What in a text may say who a young person is: a name from the list of participants, a phone number, an e-mail address or an identity number.
 * It is a hint to read once more and errs on both sides. `places` are names that are no persons', such as the units'.
 */
export function privacyHints(text: string, participants: readonly string[], places: readonly string[] = []): PrivacyHint[] {
  const emails = matches(text, EMAIL)
  const withoutEmails = text.replace(EMAIL, ' ')
  const identities = matches(withoutEmails, IDENTITY)
  const phones = matches(withoutEmails.replace(IDENTITY, ' '), PHONE)
  return [
    ...namesIn(withoutEmails, participants, places).map((found) => ({ kind: 'name' as const, found })),
    ...phones.map((found) => ({ kind: 'phone' as const, found })),
    ...emails.map((found) => ({ kind: 'email' as const, found })),
    ...identities.map((found) => ({ kind: 'identity' as const, found })),
  ]
}

function matches(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([match]) => match.trim()))]
}

/** Whole names in any case, else capitalised parts of them; a genitive s may follow. */
function namesIn(text: string, participants: readonly string[], places: readonly string[]): string[] {
  const found = new Set<string>()
  const notPeople = new Set(places.flatMap(partsOf).map((part) => part.toLocaleLowerCase('nb')))
  let rest = text.normalize('NFC')
  for (const name of participants.map((participant) => participant.normalize('NFC').trim().replace(/\s+/g, ' ')).filter((candidate) => candidate.includes(' '))) {
    rest = rest.replace(wordPattern(name.split(' ').map(escaped).join('\\s+'), 'giu'), (match) => {
      found.add(match)
      return ' · '
    })
  }
  for (const part of new Set(participants.flatMap((name) => partsOf(name.normalize('NFC'))))) {
    const lower = part.toLocaleLowerCase('nb')
    if (part.length < SHORTEST_PART || !/^\p{Lu}/u.test(part) || notPeople.has(lower)) continue
    const isName = [...rest.matchAll(wordPattern(escaped(part), 'gu'))].some((match) => !WORDS.has(lower) || !startsSentence(rest, match.index))
    if (isName) found.add(part)
  }
  return [...found]
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
