/**
 * How a table knows that what it wrote is on the hub's disk. The line's own acknowledgements do not say which writing they are for, and some of them
 * answer for writing that waited while the hub was away. So the table asks: everything up to here? The hub answers after it has kept all that came before.
 */
const ASK = 'kept? '
const ANSWER = 'kept: '

/** What the hub says once all that it passed on is on its disk: it passes on a moment before. */
export const PASSED_ON_IS_KEPT = 'passed on: kept'

/** The answer to a table's question, or null where the message is none. */
export function answerKept(message: string): string | null {
  return /^kept\? \d{1,9}\.\d{1,9}$/.test(message) ? ANSWER + message.slice(ASK.length) : null
}

/** Counts one document's writing at a table, and what of it the hub has kept. What a browser brought along from before counts as not kept until it is asked for. */
export class KeptWriting {
  #written = 1
  #kept = 0
  #asked: number | null = null
  /** Whether writing of others came that the hub has not said to be kept. */
  #isComing = false
  #inStep = false
  /** Which connection a question is asked on: one that was left waiting by the last is answered too early on the next. */
  #line = 0

  /** `ask` sends a message to the hub behind all that was sent before; `onChange` hears when `isKept` became another. */
  constructor(readonly ask: (message: string) => void, readonly onChange: () => void = () => undefined) {}

  /** Whether all that stands in the document is on the hub's disk. It stays true when the hub goes away: it was kept. */
  get isKept(): boolean {
    return this.isOwnKept && !this.#isComing
  }

  /** Whether all that was written here is on the hub's disk; what others wrote may be a moment from it. */
  get isOwnKept(): boolean {
    return this.#kept === this.#written
  }

  /** Call at every change that did not come from the hub, after it was sent. */
  wrote(): void {
    this.#change(() => {
      this.#written++
      this.#askOnce()
    })
  }

  /** Call at every change that came from the hub. */
  came(): void {
    this.#change(() => { this.#isComing = true })
  }

  /** Call when the hub and the table have told each other what the other lacks (`synced`). What came with that is on the hub's disk. */
  cameInStep(): void {
    this.#inStep = true
    this.#change(() => { this.#isComing = false })
    this.#line++
    this.#asked = null
    this.#askOnce()
  }

  /** Call when the line is gone. What came, and was not said to be kept, is this table's to bring back. */
  fellOut(): void {
    this.#inStep = false
    this.#asked = null
    if (!this.#isComing) return
    this.#isComing = false
    this.#written++
  }

  /** Call with every message that comes beside the document's own. */
  heard(message: string): void {
    if (message === PASSED_ON_IS_KEPT) return this.#change(() => { this.#isComing = false })
    const asked = this.#asked
    if (asked === null || message !== `${ANSWER}${this.#line}.${asked}`) return
    this.#change(() => {
      this.#kept = asked
      this.#asked = null
      this.#askOnce()
    })
  }

  #change(how: () => void): void {
    const was = this.isKept
    how()
    if (was !== this.isKept) this.onChange()
  }

  #askOnce(): void {
    if (!this.#inStep || this.#asked !== null || this.isOwnKept) return
    this.#asked = this.#written
    this.ask(`${ASK}${this.#line}.${this.#written}`)
  }
}
