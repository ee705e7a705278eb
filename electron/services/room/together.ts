import { answerRows } from '@electron/store/answerRows'
import type { Store } from '@electron/store/store'
import { Refusal } from '@shared/domain/refusal'
import type { Context } from '../context'
import type { Session } from '../files/session'

/** What phones send waits for others until nothing came for this long, so that one commit serves them all, in milliseconds (measured). */
const QUIET_MS = 5

/**
 * A commit takes its time however little is in it, the more on a slow disk. After one that took long the next one waits so many times as long,
 * and gathers more: in a storm commits take a twentieth of the host's time at most, and the rest is there to take answers in.
 */
const REST = 19

/** Nobody waits longer than this for others, in milliseconds: nothing that a person notices. */
const LONGEST_WAIT_MS = 100

/** The most that one commit takes, so that the host answers others in between. So many do not wait for more. */
const MOST = 1000

/** Something a phone asked for, and whom to tell when it is on the disk. */
interface Act {
  /** Checks before it writes: a refusal means that nothing was written. */
  readonly work: () => unknown
  readonly done: (result: unknown) => void
  readonly failed: (error: unknown) => void
}

type Outcome = { readonly result: unknown } | { readonly refusal: Refusal }

/** What waits for the next commit of a programme, and how long it may. */
class Waiting {
  #acts: Act[] = []
  #timer: NodeJS.Timeout | null = null
  #seen = 0
  #due = 0
  #rested = -Infinity

  constructor(readonly session: Session, readonly store: Store) {}

  add(act: Act): void {
    const waiting = this.#acts.push(act)
    if (waiting === MOST) this.#lookIn(0)
    else if (!this.#timer) this.#gather()
  }

  /** Begins to wait for others. */
  #gather(): void {
    const now = performance.now()
    this.#due = Math.min(now + LONGEST_WAIT_MS, Math.max(now + QUIET_MS, this.#rested))
    this.#lookIn(this.#acts.length < MOST ? QUIET_MS : 0)
  }

  #lookIn(ms: number): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#seen = this.#acts.length
    this.#timer = setTimeout(() => this.#look(), ms)
  }

  #look(): void {
    const waiting = this.#acts.length
    if (waiting > this.#seen && waiting < MOST && performance.now() < this.#due) return this.#lookIn(QUIET_MS)
    this.#timer = null
    this.#flush()
    if (this.#acts.length > 0) this.#gather()
  }

  #flush(): void {
    const now = this.#acts.splice(0, MOST)
    const began = performance.now()
    if (this.store.db.open) commit(this.session, this.store, now)
    else for (const act of now) act.failed(new Refusal('no_programme', {}))
    const ended = performance.now()
    this.#rested = ended + REST * (ended - began)
  }
}

const waiting = new WeakMap<Store, Waiting>()

/**
 * Does this work together with what other phones ask for within a few milliseconds, in one transaction, and answers after its commit.
 * The work checks before it writes, so that a refusal of one leaves the others alone.
 */
export function together<T>({ store, session }: Context, work: () => T): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const acts = waiting.get(store) ?? new Waiting(session, store)
    waiting.set(store, acts)
    acts.add({ work, done: resolve as (result: unknown) => void, failed: reject })
  })
}

/** Where a commit of several fails, each is tried alone, so that one cannot stop the others. */
function commit(session: Session, store: Store, acts: readonly Act[]): void {
  try {
    const outcomes = store.log.run('phone', null, false, () => {
      const tried = acts.map(attempt)
      answerRows(store.db).write()
      return tried
    })
    session.announce()
    for (const [index, outcome] of outcomes.entries()) tell(acts[index], outcome)
  } catch (error) {
    answerRows(store.db).forget()
    if (acts.length === 1) acts[0]?.failed(error)
    else for (const act of acts) commit(session, store, [act])
  }
}

function attempt({ work }: Act): Outcome {
  try {
    return { result: work() }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error }
    throw error
  }
}

function tell(act: Act | undefined, outcome: Outcome): void {
  if ('refusal' in outcome) act?.failed(outcome.refusal)
  else act?.done(outcome.result)
}
