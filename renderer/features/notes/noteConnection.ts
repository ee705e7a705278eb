import * as Y from 'yjs'
import { fromBase64, toBase64 } from '@renderer/api/base64'
import { hold, release, type Unsaved } from '@renderer/ui/unsaved'
import { refusalOf } from '@shared/contract/base'
import type { NoteUpdates, OpenNote } from '@shared/contract/notes'
import { NOTE_TEXT } from '@shared/domain/notes'

/** The host's side of one note. */
export interface NoteHost {
  readonly open: () => Promise<OpenNote>
  /** Keeps an update in the note of the file that it was opened in. */
  readonly append: (update: string, path: string) => Promise<unknown>
  readonly since: (after: number) => Promise<NoteUpdates>
}

/**
 * Where a note stands. `saved` is said only when the host has acknowledged everything; `retrying` names why it has not.
 * `unopened` is a note that could not be fetched: there is nothing to write in then.
 */
export type NoteState =
  | { readonly kind: 'opening' | 'saving' | 'saved' }
  | { readonly kind: 'retrying' | 'unopened'; readonly error: unknown }

/** The first wait before another try, and the longest, in milliseconds. */
const RETRY_MS = { first: 400, longest: 5_000 } as const

/** What came from the host and need not be sent there. */
const FROM_HOST = Symbol('from the host')

/** Keeps one Yjs document and the host in step: sends what is written until it is acknowledged, in order, and takes in what others wrote. */
export class NoteConnection implements Unsaved {
  readonly doc = new Y.Doc()
  readonly text = this.doc.getText(NOTE_TEXT)
  #state: NoteState = { kind: 'opening' }
  #path = ''
  #seen = 0
  #sending = false
  #closed = false
  #isGivenUp = false
  #tryNow: () => void = () => undefined
  readonly #waiting: Uint8Array[] = []
  readonly #listeners = new Set<() => void>()

  constructor(readonly host: NoteHost, readonly retryMs: { readonly first: number; readonly longest: number } = RETRY_MS) {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === FROM_HOST) return
      this.#waiting.push(update)
      void this.#send()
    })
  }

  get state(): NoteState {
    return this.#state
  }

  /** Calls the listener whenever the state changes; answers how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Fetches the note; the text may be written in once this answers true. */
  async open(): Promise<boolean> {
    this.#become({ kind: 'opening' })
    try {
      const opened = await this.host.open()
      this.#path = opened.path
      this.#take(opened)
      if (this.#waiting.length === 0) this.#become({ kind: 'saved' })
      return true
    } catch (error) {
      this.#become({ kind: 'unopened', error })
      return false
    }
  }

  /** Takes in what was written elsewhere since the last time. Without an answer the next change brings it. */
  async fetchNews(): Promise<void> {
    if (this.#closed || this.#state.kind === 'opening' || this.#state.kind === 'unopened') return
    try {
      this.#take(await this.host.since(this.#seen))
    } catch {
      // the host is away: whoever is told of its return asks again
    }
  }

  /** Does not wait any longer before another try. */
  readonly hurry = (): void => this.#tryNow()

  readonly giveUp = (): void => {
    this.#isGivenUp = true
    this.#waiting.length = 0
    this.close()
    this.#tryNow()
  }

  /** Lets go of the note when everything is sent. */
  close(): void {
    this.#closed = true
    this.#listeners.clear()
    if (!this.#sending) this.doc.destroy()
  }

  #take({ updates, seq }: NoteUpdates): void {
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, fromBase64(update), FROM_HOST)
    }, FROM_HOST)
    this.#seen = Math.max(this.#seen, seq)
  }

  /** One sender at a time; what is written while an answer is awaited goes with the next update. */
  async #send(): Promise<void> {
    if (this.#sending) return
    this.#sending = true
    this.#become({ kind: 'saving' })
    await Promise.resolve() // everything of this tick goes in one update
    let wait = this.retryMs.first
    while (this.#waiting.length > 0) {
      try {
        await this.host.append(toBase64(this.#nextUpdate()), this.#path)
        this.#waiting.shift()
        wait = this.retryMs.first
        if (this.#state.kind === 'retrying') this.#become({ kind: 'saving' })
      } catch (error) {
        this.#become({ kind: 'retrying', error })
        await this.#pause(wait)
        wait = Math.min(wait * 2, this.retryMs.longest)
        if (refusalOf(error) && !this.#isGivenUp) await this.#startOver()
      }
    }
    this.#sending = false
    this.#become({ kind: 'saved' })
    if (this.#closed) this.doc.destroy()
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#tryNow = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  /** Everything that waits as one update, which stays first in line until it is acknowledged. */
  #nextUpdate(): Uint8Array {
    const merged = this.#waiting.length === 1 ? this.#waiting[0] : Y.mergeUpdates(this.#waiting)
    if (!merged) throw new Error('nothing waits to be sent')
    this.#waiting.splice(0, this.#waiting.length, merged)
    return merged
  }

  /** After a refusal the host may lack more than the last update, or the note itself: fetch it anew, and send all there is. */
  async #startOver(): Promise<void> {
    try {
      const opened = await this.host.open()
      if (opened.path !== this.#path) return // another file is open: this one's writing waits for its own
      this.#take(opened)
      this.#waiting.splice(0, this.#waiting.length, Y.encodeStateAsUpdate(this.doc))
    } catch (error) {
      this.#become({ kind: 'retrying', error })
    }
  }

  #become(state: NoteState): void {
    if (this.#isGivenUp || (state.kind === this.#state.kind && !('error' in state))) return
    this.#state = state
    if (state.kind === 'saving' || state.kind === 'retrying') hold(this)
    else if (this.#waiting.length === 0) release(this)
    for (const listener of this.#listeners) listener()
  }
}
