import { answerRows } from '@electron/store/answerRows'
import type { Store } from '@electron/store/store'
import { Refusal } from '@shared/domain/refusal'
import type { Context } from '../context'
import type { Session } from '../files/session'

/** How long what phones send waits for others, so that one commit serves them all, in milliseconds (measured: facts.md). */
const WAIT_MS = 5

/** The most that one commit takes, so that the host answers others in between. */
const MOST = 500

/** Something a phone asked for, and whom to tell when it is on the disk. */
interface Act {
  /** Checks before it writes: a refusal means that nothing was written. */
  readonly work: () => unknown
  readonly done: (result: unknown) => void
  readonly failed: (error: unknown) => void
}

type Outcome = { readonly result: unknown } | { readonly refusal: Refusal }

const waiting = new WeakMap<Store, Act[]>()

/**
 * Does this work together with what other phones ask for within a few milliseconds, in one transaction, and answers after its commit.
 * The work checks before it writes, so that a refusal of one leaves the others alone.
 */
export function together<T>({ store, session }: Context, work: () => T): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const act: Act = { work, done: resolve as (result: unknown) => void, failed: reject }
    const acts = waiting.get(store)
    if (acts) return void acts.push(act)
    waiting.set(store, [act])
    setTimeout(() => flush(session, store), WAIT_MS)
  })
}

function flush(session: Session, store: Store): void {
  const acts = waiting.get(store) ?? []
  const now = acts.splice(0, MOST)
  if (acts.length > 0) setImmediate(() => flush(session, store))
  else waiting.delete(store)
  if (store.db.open) commit(session, store, now)
  else for (const act of now) act.failed(new Refusal('no_programme', {}))
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
