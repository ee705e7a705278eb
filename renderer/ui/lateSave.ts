import { useEffect, useRef, useState } from 'react'
import { hold, release, type Unsaved } from './unsaved'

/** Typing pauses this long before a field is saved. */
const SAVE_AFTER_MS = 350

/** The field whose text is saved. */
interface Field {
  readonly save: (value: string) => Promise<unknown>
  readonly onSaved: () => void
  readonly onFailed: (value: string, error: unknown) => void
}

/** Saves what is typed in a field after a pause; until that is done it counts as unsaved. What was refused is tried again when the field or the programme is left. */
class LateSave implements Unsaved {
  #waiting: { readonly value: string; readonly timer: ReturnType<typeof setTimeout> | null } | null = null
  #running = 0
  #isGone = false

  constructor(readonly field: () => Field) {}

  /** Saves this after a pause, in the place of what waits. */
  later(value: string): void {
    this.#take()
    this.#waiting = { value, timer: setTimeout(() => this.hurry(), SAVE_AFTER_MS) }
    hold(this)
  }

  /** Saves nothing: what is in the field now cannot be. */
  drop(): void {
    this.#take()
    this.#settle()
  }

  readonly giveUp = (): void => this.drop()

  readonly hurry = (): void => {
    const value = this.#take()
    if (value === null) return
    this.#running++
    const { save, onSaved, onFailed } = this.field()
    save(value).then(onSaved, (error: unknown) => {
      onFailed(value, error)
      if (!this.#waiting && !this.#isGone) this.#waiting = { value, timer: null }
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
