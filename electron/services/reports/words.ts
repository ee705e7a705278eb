import type { EventDate } from '@shared/domain/eventDate'
import type { WrittenForm } from '@shared/domain/language'
import type { Text } from '@shared/text'
import { longDay } from '@shared/text/dates'
import { eventDateText } from '@shared/text/formats'

/** A date as a heading says it: `Tirsdag 17. november 2020`, `10.–11. desember 2020`, `Januar 2022`, or that it is not decided. */
export function dateWords(date: EventDate, text: Text, language: WrittenForm): string {
  if (date.kind === 'undecided') return text.report.dateUndecided
  const words = date.kind === 'day' ? longDay(date.day, language) : eventDateText(text, date)
  return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1)
}

/** `Sula, Volda og Ørsta`. In bokmål for both forms, which list alike: not every Electron carries nynorsk. */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat('nb-NO', { type: 'conjunction' }).format(words)
}
