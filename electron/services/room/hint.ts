import type { Store } from '@electron/store/store'
import { participantNames, unitNames } from '@electron/store/phoneRows'
import { HINT_KINDS, type HintKind } from '@shared/contract/phone'
import { privacyHints } from '@shared/domain/privacyHints'

/** What kinds of hint to a person a text holds, and nothing of the list it was checked against. */
export function hintKinds(store: Store, text: string): readonly HintKind[] {
  const words = wordsOf(text)
  // Only names that share a word with the text are looked for: a list of hundreds costs nothing then, in a storm of phones.
  const names = participantNames(store.db).filter((name) => [...wordsOf(name)].some((word) => words.has(word)))
  const found = new Set(privacyHints(text, names, unitNames(store.db)).map((hint) => hint.kind))
  return HINT_KINDS.filter((kind) => found.has(kind))
}

/** The words of a text in small letters, each also without a genitive s. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.normalize('NFC').toLocaleLowerCase('nb').split(/[^\p{L}\d]+/u).filter((word) => word !== '')
  return new Set(words.flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word])))
}
