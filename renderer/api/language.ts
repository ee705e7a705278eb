import { createStore, useStore } from 'zustand'
import type { Language } from '@shared/domain/language'
import { textFor, type Text } from '@shared/text'

/** The language of the computer, as far as the app speaks it. */
export function systemLanguage(): Language {
  for (const tag of window.samling?.languages ?? navigator.languages) {
    if (/^nn\b/i.test(tag)) return 'nn'
    if (/^(nb|no|da|sv)\b/i.test(tag)) return 'nb'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'nb'
}

/** The language the app is shown in. */
export const language = createStore<{ readonly language: Language }>(() => ({ language: systemLanguage() }))

/** The language the app is shown in now. */
export const useLanguage = (): Language => useStore(language, (state) => state.language)

/** Every sentence, in the language the app is shown in. */
export const useText = (): Text => textFor(useLanguage())

/** The same outside a component. */
export const currentText = (): Text => textFor(language.getState().language)
