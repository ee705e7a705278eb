import type { Language } from '@shared/domain/language'
import type { Entries } from './text'

const NORWEGIAN = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'] as const
const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** The parts of an ISO day or month: the year, the month's name and the day's number. */
function parts(iso: string, months: readonly string[]): { readonly year: number; readonly month: string; readonly day: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month: months[month - 1] ?? '', day }
}

/** 10.–11. desember 2020; 30. november – 2. desember 2020; 31. desember 2020 – 1. januar 2021. */
function norwegianDays(from: string, to: string): string {
  const [a, b] = [parts(from, NORWEGIAN), parts(to, NORWEGIAN)]
  if (a.year !== b.year) return `${a.day}. ${a.month} ${a.year} – ${b.day}. ${b.month} ${b.year}`
  return a.month === b.month ? `${a.day}.–${b.day}. ${b.month} ${b.year}` : `${a.day}. ${a.month} – ${b.day}. ${b.month} ${b.year}`
}

/** 10–11 December 2020; 30 November – 2 December 2020; 31 December 2020 – 1 January 2021. */
function englishDays(from: string, to: string): string {
  const [a, b] = [parts(from, ENGLISH), parts(to, ENGLISH)]
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} – ${b.day} ${b.month} ${b.year}`
  return a.month === b.month ? `${a.day}–${b.day} ${b.month} ${b.year}` : `${a.day} ${a.month} – ${b.day} ${b.month} ${b.year}`
}

/** 17. november 2020. Bokmål and nynorsk name the months alike. */
function norwegianDay(iso: string): string {
  const { day, month, year } = parts(iso, NORWEGIAN)
  return `${day}. ${month} ${year}`
}

function englishDay(iso: string): string {
  const { day, month, year } = parts(iso, ENGLISH)
  return `${day} ${month} ${year}`
}

function monthOf(iso: string, months: readonly string[]): string {
  const { month, year } = parts(iso, months)
  return `${month} ${year}`
}

/** By the day of the week, Sunday first. */
const WEEKDAYS = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

/** torsdag 10. desember 2020. Written out here, since not every Chromium carries nynorsk. */
function longDay(day: string, language: Language): string {
  const weekday = WEEKDAYS[language][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
  return `${weekday} ${language === 'en' ? englishDay(day) : norwegianDay(day)}`
}

/** How dates are written. `eventDateText` in `formats.ts` picks the right one. */
export const dates = {
  day: { nb: norwegianDay, nn: norwegianDay, en: englishDay },
  longDay: { nb: (day: string) => longDay(day, 'nb'), nn: (day: string) => longDay(day, 'nn'), en: (day: string) => longDay(day, 'en') },
  days: { nb: norwegianDays, nn: norwegianDays, en: englishDays },
  month: { nb: (iso: string) => monthOf(iso, NORWEGIAN), nn: (iso: string) => monthOf(iso, NORWEGIAN), en: (iso: string) => monthOf(iso, ENGLISH) },
  undecided: { nb: 'ikke bestemt', nn: 'ikkje bestemt', en: 'not decided' },
} satisfies Entries
