import { useMemo, useState } from 'react'
import type { ModeratedText } from '@shared/contract/moderation'
import type { InputState } from '@shared/domain/kinds'

/** A row of the list; its text is null once it was taken back or removed. */
export interface Row {
  readonly id: string
  readonly text: ModeratedText | null
}

interface SteadyRows {
  readonly rows: readonly Row[]
  /** How many rows are there that would not come in now. */
  readonly settled: number
  /** Leaves only what is in the state that is looked at. */
  readonly tidy: () => void
}

/**
 * The texts in one state, in a list that stays where it is under somebody's finger: what is new comes last, and what another decided or took back keeps its place, as it is
 * now, until it is tidied away.
 */
export function useSteadyRows(texts: readonly ModeratedText[], state: InputState): SteadyRows {
  const [order, setOrder] = useState<readonly string[]>([])
  const fresh = texts.filter((text) => text.state === state && !order.includes(text.id)).map(({ id }) => id)
  if (fresh.length > 0) setOrder([...order, ...fresh])
  const rows = useMemo(() => {
    const there = new Map(texts.map((text) => [text.id, text]))
    return order.map((id) => ({ id, text: there.get(id) ?? null }))
  }, [texts, order])
  const left = rows.filter(({ text }) => text?.state === state)
  return { rows, settled: rows.length - left.length, tidy: () => setOrder(left.map(({ id }) => id)) }
}
