import { useCallback, useMemo, useRef, useState } from 'react'

/** The rows that are ticked. */
export interface Selection {
  readonly selected: ReadonlySet<string>
  /** The same function every time, as is the other: rows that are handed it are not drawn anew for it. */
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
  const now = useRef({ rows, selected })
  now.current = { rows, selected }
  const replace = useCallback((ids: Iterable<string>) => {
    const chosen = new Set(ids)
    setTicked(new Map(now.current.rows.filter(({ id }) => chosen.has(id)).map(({ id, state }) => [id, state])))
  }, [])
  const toggle = useCallback((id: string) => {
    const before = now.current.selected
    replace(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id])
  }, [replace])
  return { selected, toggle, replace }
}
