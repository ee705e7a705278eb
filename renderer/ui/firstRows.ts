import { useCallback, useMemo, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { focusRow } from './keptFocus'

/** So many rows of a list are drawn at first, and more with each press: some thousand rows of fields take longer than anybody waits. */
export const ROWS_AT_ONCE = 50

interface Row {
  readonly id: string
}

/** The part of a long list that is drawn. */
export interface FirstRows<R extends Row> {
  /** What is drawn, each with its number in the whole list; 1 is the first. */
  readonly drawn: readonly { readonly row: R; readonly number: number }[]
  /** How many are not. */
  readonly left: number
  /** How many of them come with the next press. */
  readonly next: number
  /** Draws these too, and gives the first of them the focus in its list. */
  readonly more: (list: RefObject<HTMLElement | null>) => void
  /** Goes on drawing a row wherever it comes to stand in the list; the same function every time. Call it for each row that gets the focus. */
  readonly hold: (id: string) => void
}

/** The first rows of a list, and those beyond them that somebody has worked in: what one writes in does not vanish because the list became another. */
export function useFirstRows<R extends Row>(rows: readonly R[]): FirstRows<R> {
  const [limit, setLimit] = useState(ROWS_AT_ONCE)
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set())
  const hold = useCallback((id: string) => setHeld((known) => known.has(id) ? known : new Set([...known, id])), [])
  const all = useMemo(() => rows.map((row, index) => ({ row, number: index + 1, isDrawn: index < limit || held.has(row.id) })), [rows, limit, held])
  const hidden = all.filter(({ isDrawn }) => !isDrawn)
  const next = Math.min(ROWS_AT_ONCE, hidden.length)
  const more = (list: RefObject<HTMLElement | null>) => {
    flushSync(() => setLimit(hidden[next - 1]?.number ?? limit))
    if (list.current) focusRow(list.current, hidden[0]?.row.id)
  }
  return { drawn: all.filter(({ isDrawn }) => isDrawn), left: hidden.length, next, more, hold }
}
