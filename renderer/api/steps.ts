import { createStore } from 'zustand'

/** How many steps of undo this window has made. What offers to take one back is no more right when another has come after it. */
export const steps = createStore<{ readonly made: number }>(() => ({ made: 0 }))

/** Counts one that the host has done. */
export function stepMade(): void {
  steps.setState(({ made }) => ({ made: made + 1 }))
}
