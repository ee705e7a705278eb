import type { Gathering } from './entities'
import { compareDates, type EventDate } from './eventDate'

/** Whether the date lies wholly before `today` (an ISO day). A month is over when the next one has begun; what is undecided is never over. */
export function isOver(date: EventDate, today: string): boolean {
  switch (date.kind) {
    case 'undecided': return false
    case 'month': return date.month < today.slice(0, 7)
    case 'day': return date.day < today
    case 'days': return date.to < today
  }
}

/**
 * The gathering that comes next: the earliest with a date that is not over, else one without a date, the first after the last that is over where
 * there is one. Null when all are over.
 */
export function nextGathering<T extends Pick<Gathering, 'date'>>(gatherings: readonly T[], today: string): T | null {
  const coming = gatherings.filter((gathering) => !isOver(gathering.date, today))
  const dated = coming.filter((gathering) => gathering.date.kind !== 'undecided').sort((a, b) => compareDates(a.date, b.date))
  const lastOver = gatherings.findLastIndex((gathering) => isOver(gathering.date, today))
  return dated[0] ?? gatherings.slice(lastOver + 1)[0] ?? coming[0] ?? null
}
