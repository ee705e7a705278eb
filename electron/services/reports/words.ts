import type { EventDate } from '@shared/domain/eventDate'
import type { WrittenForm } from '@shared/domain/language'
import type { Text } from '@shared/text'

/** `tirsdag 17. november 2020`, `10.–11. desember 2020`, `januar 2022`, or that the date is not decided. */
export function dateWords(date: EventDate, text: Text, language: WrittenForm): string {
  switch (date.kind) {
    case 'undecided': return text.report.dateUndecided
    case 'month': return format(`${date.month}-01`, language, { month: 'long', year: 'numeric' })
    case 'day': return format(date.day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    case 'days': return `${rangeStart(date.from, date.to, language)}–${dayWords(date.to, language)}`
  }
}

/** `1. mars 2021` */
export function dayWords(day: string, language: WrittenForm): string {
  return format(day, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** Says only what differs from the end: the day, the month or the year too. */
function rangeStart(from: string, to: string, language: WrittenForm): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}.`
  return format(from, language, { day: 'numeric', month: 'long', ...(from.slice(0, 4) !== to.slice(0, 4) && { year: 'numeric' }) })
}

function format(day: string, language: WrittenForm, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(`${language}-NO`, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

/** `Sula, Volda og Ørsta` */
export function listWords(words: readonly string[], language: WrittenForm): string {
  return new Intl.ListFormat(`${language}-NO`, { type: 'conjunction' }).format(words)
}

/** The same with a capital first letter. */
export function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1)
}
