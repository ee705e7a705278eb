import { useMemo, useState } from 'react'

/** The rows that are ticked. */
export interface Selection {
  readonly selected: ReadonlySet<string>
  readonly toggle: (id: string) => void
  readonly replace: (ids: readonly string[]) => void
}

/** Keeps which of these rows are ticked; those that are gone count no more. */
export function useSelection(rows: readonly { readonly id: string }[]): Selection {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const selected = useMemo(() => new Set(rows.map(({ id }) => id).filter((id) => ticked.has(id))), [rows, ticked])
  const toggle = (id: string) => setTicked(new Set(selected.has(id) ? [...selected].filter((other) => other !== id) : [...selected, id]))
  return { selected, toggle, replace: (ids) => setTicked(new Set(ids)) }
}
