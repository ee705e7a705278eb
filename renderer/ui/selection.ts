import { useMemo, useState } from 'react'

/** The rows that are ticked. */
export interface Selection {
  readonly selected: ReadonlySet<string>
  readonly toggle: (id: string) => void
  readonly replace: (ids: readonly string[]) => void
}

/** A row that can be ticked, and the state it is in. */
interface Row {
  readonly id: string
  readonly state: string
}

/** Keeps which of these rows are ticked. Those that are gone count no more, nor those that came to another state since: what was ticked was another thing. */
export function useSelection(rows: readonly Row[]): Selection {
  const [ticked, setTicked] = useState<ReadonlyMap<string, string>>(new Map())
  const selected = useMemo(() => new Set(rows.filter(({ id, state }) => ticked.get(id) === state).map(({ id }) => id)), [rows, ticked])
  const replace = (ids: Iterable<string>) => {
    const chosen = new Set(ids)
    setTicked(new Map(rows.filter(({ id }) => chosen.has(id)).map(({ id, state }) => [id, state])))
  }
  const toggle = (id: string) => replace(selected.has(id) ? [...selected].filter((other) => other !== id) : [...selected, id])
  return { selected, toggle, replace }
}
