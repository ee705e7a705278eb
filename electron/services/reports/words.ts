import type { EventDate } from '@shared/domain/eventDate'
import type { Text } from '@shared/text'
import { eventDateText } from '@shared/text/formats'

/** A date as a heading says it: `Tirsdag 17. november 2020`, `10.–11. desember 2020`, `Januar 2022`, or that it is not decided. */
export function dateWords(date: EventDate, text: Text): string {
  if (date.kind === 'undecided') return text.report.dateUndecided
  const words = date.kind === 'day' ? text.dates.longDay(date.day) : eventDateText(text, date)
  return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1)
}
