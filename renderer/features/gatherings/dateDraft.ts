import { DAY_MS, dayCount, LONGEST_DAYS, type EventDate } from '@shared/domain/eventDate'

/** A date while it is being chosen: any of its parts may be empty. */
export interface DateDraft {
  readonly kind: EventDate['kind']
  /** ISO month, or empty. */
  readonly month: string
  /** ISO day, or empty: the day, or the first of several. */
  readonly from: string
  /** ISO day, or empty: the last of several. */
  readonly to: string
}

/** Why a draft is not a date yet. */
export type DraftProblem = 'missing' | 'backwards' | 'too_long'

/** The draft that a date starts as. What is known is offered for the other kinds too, so that changing the kind loses nothing. */
export function draftOf(date: EventDate): DateDraft {
  switch (date.kind) {
    case 'undecided': return { kind: 'undecided', month: '', from: '', to: '' }
    case 'month': return { kind: 'month', month: date.month, from: '', to: '' }
    case 'day': return { kind: 'day', month: date.day.slice(0, 7), from: date.day, to: '' }
    case 'days': return { kind: 'days', month: date.from.slice(0, 7), from: date.from, to: date.to }
  }
}

/** The draft with another kind. Several days start as two. */
export function withKind(draft: DateDraft, kind: DateDraft['kind']): DateDraft {
  if (kind !== 'days' || draft.from === '' || draft.to > draft.from) return { ...draft, kind }
  return { ...draft, kind, to: new Date(Date.parse(draft.from) + DAY_MS).toISOString().slice(0, 10) }
}

/** The date that a draft says, or why it says none yet. Years before 1900 are years half typed. */
export function parseDraft({ kind, month, from, to }: DateDraft): EventDate | DraftProblem {
  switch (kind) {
    case 'undecided': return { kind }
    case 'month': return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && month >= '1900' ? { kind, month } : 'missing'
    case 'day': return from >= '1900' ? { kind, day: from } : 'missing'
    case 'days': {
      if (from < '1900' || to < '1900') return 'missing'
      if (to < from) return 'backwards'
      return dayCount({ kind, from, to }) > LONGEST_DAYS ? 'too_long' : { kind, from, to }
    }
  }
}
