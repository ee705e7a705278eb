import { textFor } from '@shared/text'

/** The sentences the tests look for: those of the language that the app under test starts in. */
export const text = textFor('nb')
