import type { Language } from '@shared/domain/language'

/** Written out here because Chromium carries no nynorsk of its own. Sunday first, as in `Date`. */
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['sundag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** The weekday of an ISO day. */
export function weekdayOf(day: string, language: Language): string {
  return WEEKDAYS[language][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
}

/** `1 time 30 minutter`, from minutes. */
export function lengthOf(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours > 0 && hoursIn(hours, language), (rest > 0 || hours === 0) && minutesIn(rest, language)]
  return parts.filter((part) => part !== false).join(' ')
}

function hoursIn(hours: number, language: Language): string {
  switch (language) {
    case 'nb': return hours === 1 ? '1 time' : `${hours} timer`
    case 'nn': return hours === 1 ? '1 time' : `${hours} timar`
    case 'en': return hours === 1 ? '1 hour' : `${hours} hours`
  }
}

function minutesIn(minutes: number, language: Language): string {
  switch (language) {
    case 'nb': return minutes === 1 ? '1 minutt' : `${minutes} minutter`
    case 'nn': return `${minutes} minutt`
    case 'en': return minutes === 1 ? '1 minute' : `${minutes} minutes`
  }
}
