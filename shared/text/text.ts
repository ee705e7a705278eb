import type { Language } from '@shared/domain/language'

/** One sentence in every language: plain, or a function of what it names. */
export type Entry<F = string | ((...values: never[]) => string)> = Readonly<Record<Language, F>>

/** A tree of entries, one file per domain of the app. */
export type Entries = { readonly [key: string]: Entry | Entries }

/** The same tree seen in one language. */
export type Resolved<T> = T extends Entry<infer F> ? F : { readonly [K in keyof T]: Resolved<T[K]> }

/** Picks one language out of a tree of entries. */
export function resolve<T extends Entries>(entries: T, language: Language): Resolved<T> {
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(entries)) result[key] = isEntry(value) ? value[language] : resolve(value, language)
  return result as Resolved<T>
}

/** An entry is told from a branch by its languages. */
function isEntry(value: Entry | Entries): value is Entry {
  return 'nb' in value && 'nn' in value && 'en' in value
}
