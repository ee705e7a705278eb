import { createStore } from 'zustand'

/** Something the user wrote that is not saved yet. */
export interface Unsaved {
  /** Tries to save it without waiting for the pause that it would be saved after. */
  readonly hurry: () => void
  /** Lets it be lost. */
  readonly giveUp: () => void
}

/** All of them: fields that wait for a pause in the typing or whose text was refused, and notes that the host has not answered for. */
export const unsaved = createStore<{ readonly all: ReadonlySet<Unsaved> }>(() => ({ all: new Set() }))

/** Counts it until it is released. */
export function hold(one: Unsaved): void {
  const { all } = unsaved.getState()
  if (!all.has(one)) unsaved.setState({ all: new Set([...all, one]) })
}

/** Call when it is saved, or given up. */
export function release(one: Unsaved): void {
  const { all } = unsaved.getState()
  if (all.has(one)) unsaved.setState({ all: new Set([...all].filter((other) => other !== one)) })
}

/** Lets all that is not saved be lost: whoever leaves the programme was asked. */
export function giveUpAll(): void {
  const { all } = unsaved.getState()
  unsaved.setState({ all: new Set() })
  for (const { giveUp } of all) giveUp()
}

/** Saves what it can. Answers whether all is saved, at the latest when it has been tried for so long. */
export async function allSaved(withinMs: number): Promise<boolean> {
  const isDone = () => unsaved.getState().all.size === 0
  for (const { hurry } of unsaved.getState().all) hurry()
  if (isDone()) return true
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer)
      stop()
      resolve(isDone())
    }
    const timer = setTimeout(finish, withinMs)
    const stop = unsaved.subscribe(() => { if (isDone()) finish() })
  })
}
