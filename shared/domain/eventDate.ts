/** When something is held. Days are ISO dates (2020-12-10), months ISO months (2022-01). */
export type EventDate =
  | { readonly kind: 'undecided' }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'days'; readonly from: string; readonly to: string }

/** The longest a gathering can be; two dates further apart are a slip of the hand. */
export const LONGEST_DAYS = 14

/** A day in milliseconds. */
export const DAY_MS = 86_400_000

/** How many days an agenda has for this date: at least one, so that planning can start before the date is known. */
export function dayCount(date: EventDate): number {
  if (date.kind !== 'days') return 1
  const span = Date.parse(date.to) - Date.parse(date.from)
  return Number.isNaN(span) ? 1 : Math.max(1, Math.round(span / DAY_MS) + 1)
}

/** The ISO date of day `index` (0 is the first), or null while the date is not a known day. */
export function dayOf(date: EventDate, index: number): string | null {
  const first = date.kind === 'day' ? date.day : date.kind === 'days' ? date.from : null
  if (first === null) return null
  return new Date(Date.parse(first) + index * DAY_MS).toISOString().slice(0, 10)
}

/** Sorts dates in time; a month comes before its days, undecided comes last. */
export function compareDates(a: EventDate, b: EventDate): number {
  return sortKey(a).localeCompare(sortKey(b))
}

function sortKey(date: EventDate): string {
  switch (date.kind) {
    case 'undecided': return '9999'
    case 'month': return date.month
    case 'day': return date.day
    case 'days': return date.from
  }
}
