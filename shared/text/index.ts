import type { Language } from '@shared/domain/language'
import { errors } from './errors'
import { groups } from './groups'
import { kinds } from './kinds'
import { shell } from './shell'
import { resolve, type Resolved } from './text'

/** Every sentence a user sees, by domain. */
export const texts = { errors, groups, kinds, shell }

/** All sentences in one language. */
export type Text = Resolved<typeof texts>

const resolved = new Map<Language, Text>()

/** All sentences in this language. */
export function textFor(language: Language): Text {
  let text = resolved.get(language)
  if (!text) resolved.set(language, text = resolve(texts, language))
  return text
}

/** The sentence about a refusal. */
export function refusalSentence(text: Text, refusal: { readonly id: string; readonly params: unknown }): string {
  const sentence = (text.errors as Readonly<Record<string, ((params: never) => string) | undefined>>)[refusal.id]
  return sentence ? sentence(refusal.params as never) : text.shell.unexpected
}
