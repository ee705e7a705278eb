import { createStore } from 'zustand'
import { currentText } from './language'
import { sentenceFor } from './refused'
import { steps } from './steps'

/** Something the user should know: an act that failed stays until it is closed, one that was done goes by itself. */
export interface Notice {
  readonly id: number
  readonly kind: 'failed' | 'done'
  readonly sentence: string
  /** How often it was said, and so is read aloud: what failed twice with the same words is there once. */
  readonly times: number
  /** Offers to take the act back, as long as this is the number of the newest step; null where it cannot be. */
  readonly step: number | null
}

/** The notices on screen; the newest last. A screen reader hears each as it comes. */
export const notices = createStore<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }))

/** How long a notice of something done stays; it is repeated by nothing, so long enough to reach its undo button. */
const DONE_FOR_MS = 10_000

let next = 1

/** Says something to the user. */
export function notify(kind: Notice['kind'], sentence: string, undoable = false): void {
  const isSaid = (other: Notice) => kind === 'failed' && other.kind === kind && other.sentence === sentence
  if (notices.getState().notices.some(isSaid)) {
    notices.setState((state) => ({ notices: state.notices.map((other) => isSaid(other) ? { ...other, times: other.times + 1 } : other) }))
    return
  }
  const notice: Notice = { id: next++, kind, sentence, times: 1, step: undoable ? steps.getState().made : null }
  notices.setState((state) => ({ notices: [...state.notices.filter((other) => other.kind === 'failed').slice(-2), notice] }))
  if (kind === 'done') setTimeout(() => dismiss(notice.id), DONE_FOR_MS)
}

/** Takes a notice away. */
export function dismiss(id: number): void {
  notices.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }))
}

/** Takes away what was said of things done: they belong to a programme that was closed. */
export function dismissDone(): void {
  notices.setState((state) => ({ notices: state.notices.filter((notice) => notice.kind === 'failed') }))
}

/**
 * Carries out an act of the user's. Says `done` when it worked (with an undo button where `undoable`), and what went wrong when it did not.
 * Answers the act's result, or undefined where it failed.
 */
export async function act<T>(work: () => Promise<T>, done?: string | ((result: T) => string), undoable = false): Promise<T | undefined> {
  try {
    const result = await work()
    if (done !== undefined) notify('done', typeof done === 'string' ? done : done(result), undoable)
    return result
  } catch (error) {
    notify('failed', sentenceFor(currentText(), error))
    return undefined
  }
}
