import { useMemo } from 'react'
import { useStore } from 'zustand'
import { outbox, type Act } from './outbox'

/** What this table did that is not in the hub's lists yet. */
export function useActs(): readonly Act[] {
  const waiting = useStore(outbox, (state) => state.waiting)
  const taken = useStore(outbox, (state) => state.taken)
  return useMemo(() => [...taken.filter(({ id }) => !waiting.some((act) => act.id === id)), ...waiting], [taken, waiting])
}
