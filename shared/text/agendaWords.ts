import type { Language } from '@shared/domain/language'

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
