import { useEffect, useRef, useState } from 'react'
import { hold, release, type Unsaved } from './unsaved'

/** Typing pauses this long before a field is saved. */
const SAVE_AFTER_MS = 350

/** Where it does not pause, this long after the first letter. */
const SAVE_AT_LATEST_MS = 1_500

/** The field whose text is saved. */
interface Field {
  readonly save: (value: string) => Promise<unknown>
  readonly onSaved: () => void
  readonly onFailed: (value: string, error: unknown) => void
}

/** Saves what is typed in a field after a pause; until that is done it counts as unsaved. What was refused is tried again when the field or the programme is left. */
export class LateSave implements Unsaved {
  #waiting: { readonly value: string; readonly since: number; readonly timer: ReturnType<typeof setTimeout> | null } | null = null
  /** Goes up with all that is typed: of a save that an older text is in, nothing is said or tried again. */
  #newest = 0
  #running = 0
  #isGone = false

  constructor(readonly field: () => Field) {}

  /** Saves this after a pause, in the place of what waits. */
  later(value: string): void {
    const now = Date.now()
    const since = this.#waiting?.timer ? this.#waiting.since : now
    this.#newest++
    this.#take()
    this.#waiting = { value, since, timer: setTimeout(() => this.hurry(), Math.max(0, Math.min(SAVE_AFTER_MS, since + SAVE_AT_LATEST_MS - now))) }
    hold(this)
  }

  /** Saves nothing: what is in the field now cannot be. */
  drop(): void {
    this.#newest++
    this.#take()
    this.#settle()
  }

  readonly giveUp = (): void => this.drop()

  readonly hurry = (): void => {
    const value = this.#take()
    if (value === null) return
    this.#running++
    const mine = this.#newest
    const { save, onSaved, onFailed } = this.field()
    save(value).then(() => {
      release(this) // what was typed since is not late yet
      if (this.#waiting || this.#running > 1) hold(this)
      if (mine === this.#newest) onSaved()
    }, (error: unknown) => {
      if (mine !== this.#newest) return
      onFailed(value, error)
      if (!this.#isGone) this.#waiting = { value, since: 0, timer: null }
    }).finally(() => {
      this.#running--
      this.#settle()
    })
  }

  /** Call when the field is there, and what it answers when it is gone. */
  readonly attach = (): (() => void) => {
    this.#isGone = false
    return () => {
      this.#isGone = true
      this.hurry()
      this.#settle()
    }
  }

  #take(): string | null {
    const { value = null, timer = null } = this.#waiting ?? {}
    if (timer) clearTimeout(timer)
    this.#waiting = null
    return value
  }

  #settle(): void {
    if (!this.#waiting && this.#running === 0) release(this)
  }
}

/** The saving of one field, for as long as it is there. Leaving the view saves what was typed last. */
export function useLateSave(field: Field): Pick<LateSave, 'later' | 'drop' | 'hurry'> {
  const now = useRef(field)
  now.current = field
  const [late] = useState(() => new LateSave(() => now.current))
  useEffect(() => late.attach(), [late])
  return late
}
