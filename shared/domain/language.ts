/** A language the app and its documents are written in. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const
/** One of these languages, as a tag of BCP 47. */
export type Language = (typeof LANGUAGES)[number]

/** What each language calls itself; the same in every language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** A written form of Norwegian: what a report to a municipality is written in. */
export const WRITTEN_FORMS = ['nb', 'nn'] as const
/** Bokmål or nynorsk, as a tag of BCP 47. */
export type WrittenForm = (typeof WRITTEN_FORMS)[number]

/** What a unit's council has decided (FOR-2019-12-20-2114); `unknown` where the register has no decision. */
export const LANGUAGE_FORMS = ['bokmål', 'nynorsk', 'nøytral', 'unknown'] as const
/** One unit's decision. */
export type LanguageForm = (typeof LANGUAGE_FORMS)[number]

/** The written form of a report: the unit's own choice, else its decision, else the programme's setting for neutral units. */
export function reportLanguage(form: LanguageForm, chosen: WrittenForm | null, neutral: WrittenForm): WrittenForm {
  if (chosen) return chosen
  if (form === 'nynorsk') return 'nn'
  return form === 'bokmål' ? 'nb' : neutral
}
