import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '@shared/domain/language'
import { phone } from '@shared/text/phone'
import { resolve, type Resolved } from '@shared/text/text'
import { languageOf, now } from './model'

/** The page's sentences in one language. */
export interface PhoneText {
  readonly phone: Resolved<typeof phone>
}

const resolved = new Map<Language, PhoneText>()

/** All sentences of the page in this language. */
export function textIn(language: Language): PhoneText {
  const text = resolved.get(language) ?? { phone: resolve(phone, language) }
  resolved.set(language, text)
  return text
}

/** The sentences in the language the page is in now, for what is said outside a component. */
export const currentText = (): PhoneText => textIn(languageOf(now()))

/** Carries the sentences to the components. */
export const TextContext = createContext(textIn('nb'))

/** The sentences in the language of the page. */
export const useText = (): PhoneText => useContext(TextContext)
