import type { Session } from '@electron/services/files/session'
import { noteForSeat } from '@electron/services/gathering/noteAccess'
import { keepUpdates, type Outcome } from '@electron/services/gathering/noteDocument'

/** One update of a note from a seat. */
export interface Writing {
  readonly noteId: string
  readonly seatId: string
  readonly update: Uint8Array
}

interface Waiting extends Writing {
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

/** Keeps what the tables write: all that came in one turn of the event loop in one commit. */
export class NoteKeeper {
  #waiting: Waiting[] = []

  constructor(readonly session: Session, readonly gatheringId: string, readonly onKept: (noteId: string, outcome: Outcome) => void) {}

  /** Resolves when the update is on disk, or with why it is not; rejects where the disk failed. */
  keep(writing: Writing): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.push({ ...writing, resolve, reject }) === 1) setImmediate(() => this.flush())
    })
  }

  /** Commits what waits now. */
  flush(): void {
    const batch = this.#waiting
    this.#waiting = []
    if (batch.length === 0) return
    try {
      const outcomes = this.#commit(batch)
      for (const [index, outcome] of outcomes.entries()) {
        const writing = batch[index]
        if (!writing) continue
        this.onKept(writing.noteId, outcome)
        writing.resolve(outcome)
      }
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  #commit(batch: readonly Writing[]): readonly Outcome[] {
    const { store } = this.session
    const outcomes = store.log.run('notes.append', null, false, () => {
      const refused = batch.map(({ seatId, noteId }) => refusalOf(() => noteForSeat(store, this.gatheringId, seatId, noteId)))
      const kept = keepUpdates(store, batch.filter((_, index) => refused[index] === null))[Symbol.iterator]()
      return refused.map((refusal): Outcome => refusal ?? kept.next().value ?? { kind: 'early' })
    })
    this.session.announce()
    return outcomes
  }
}

/** A place can go and a seat be revoked while somebody writes. */
function refusalOf(check: () => unknown): Outcome | null {
  try {
    check()
    return null
  } catch (refusal) {
    return { kind: 'refused', refusal }
  }
}
