import { useCallback, useMemo, useRef, useState } from 'react'

/** The rows that are ticked. */
export interface Selection {
  readonly selected: ReadonlySet<string>
  /** The same function every time, as is the other: rows that are handed it are not drawn anew for it. */
  readonly toggle: (id: string) => void
  readonly replace: (ids: readonly string[]) => void
}

/** Keeps which of these rows are ticked; those that are gone count no more. */
export function useSelection(rows: readonly { readonly id: string }[]): Selection {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const selected = useMemo(() => new Set(rows.map(({ id }) => id).filter((id) => ticked.has(id))), [rows, ticked])
  const now = useRef(selected)
  now.current = selected
  const toggle = useCallback((id: string) => setTicked(new Set(now.current.has(id) ? [...now.current].filter((other) => other !== id) : [...now.current, id])), [])
  const replace = useCallback((ids: readonly string[]) => setTicked(new Set(ids)), [])
  return { selected, toggle, replace }
}
