import type { Session } from '@electron/services/files/session'
import { noteForSeat } from '@electron/services/gathering/noteAccess'
import { bringTextUpToDate, keepUpdates, type Outcome } from '@electron/services/gathering/noteDocument'

/** How long a note's text may be behind its updates: its words are on disk with the first of them, and most keys are followed by another. */
const TEXT_BEHIND_MS = 1_000

/** One update of a note from a seat. */
export interface Writing {
  readonly noteId: string
  readonly seatId: string
  readonly update: Uint8Array
  /** Brings it to the other tables. Called once it is written and about to be committed, and for what is kept alone. */
  readonly passOn: () => void
}

/** What became of the writing, told at once: before anything else is read, written or passed on. */
export interface KeeperEvents {
  /** An update is on disk or is not to be. */
  readonly became: (noteId: string, outcome: Outcome) => void
  /** The disk failed for the first time: what was passed on of these notes is on no disk. */
  readonly failed: (noteIds: ReadonlySet<string>) => void
}

interface Waiting extends Writing {
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

/**
 * Keeps what the tables write: all that came in one turn of the event loop in one commit. It is passed on just before that commit, so that nobody waits for
 * the disk; once the disk has failed, only after, since what is passed on and not kept costs all tables of the note their lines. The commit has the updates alone; the texts that follow from them are
 * written, and told to who follows the notes, a little later and together. Should the hub die before, who reads a text makes it from the updates.
 */
export class NoteKeeper {
  #waiting: Waiting[] = []
  /** Which seats may write in which notes, as it was found at this revision of the log: it is asked with every key. */
  #allowed = { revision: -1, pairs: new Set<string>() }
  readonly #behind = new Set<string>()
  #hasFailed = false
  #textTimer: NodeJS.Timeout | null = null

  constructor(readonly session: Session, readonly gatheringId: string, readonly events: KeeperEvents) {}

  /** Resolves when the update is on disk, or with why it is not; rejects where the disk failed. */
  keep(writing: Writing): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.push({ ...writing, resolve, reject }) === 1) setImmediate(() => this.flush())
    })
  }

  /** Commits what waits, and the texts that are behind. */
  close(): void {
    this.flush()
    this.#writeTexts()
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
        if (outcome.kind === 'kept' && outcome.seq !== outcome.before) this.#fallBehind(writing.noteId)
        this.events.became(writing.noteId, outcome)
        writing.resolve(outcome)
      }
    } catch (error) {
      if (!this.#hasFailed) this.events.failed(new Set(batch.map(({ noteId }) => noteId)))
      this.#hasFailed = true
      for (const { reject } of batch) reject(error)
    }
  }

  #commit(batch: readonly Writing[]): readonly Outcome[] {
    const { store } = this.session
    const isEarly = !this.#hasFailed
    const outcomes = store.log.runUnlogged(() => {
      const refused = batch.map((writing) => this.#refusalOf(writing))
      const kept = keepUpdates(store, batch.filter((_, index) => refused[index] === null))[Symbol.iterator]()
      const written = refused.map((refusal): Outcome => refusal ?? kept.next().value ?? { kind: 'early' })
      if (isEarly) passOn(batch, written)
      return written
    })
    if (!isEarly) passOn(batch, outcomes)
    return outcomes
  }

  /** A place can go and a seat be revoked while somebody writes. */
  #refusalOf({ seatId, noteId }: Writing): Outcome | null {
    const { store } = this.session
    if (this.#allowed.revision !== store.log.revision) this.#allowed = { revision: store.log.revision, pairs: new Set() }
    const pair = `${seatId} ${noteId}`
    if (this.#allowed.pairs.has(pair)) return null
    try {
      noteForSeat(store, this.gatheringId, seatId, noteId)
      this.#allowed.pairs.add(pair)
      return null
    } catch (refusal) {
      return { kind: 'refused', refusal }
    }
  }

  #fallBehind(noteId: string): void {
    this.#behind.add(noteId)
    this.#textTimer ??= setTimeout(() => this.#writeTexts(), TEXT_BEHIND_MS)
  }

  #writeTexts(): void {
    if (this.#textTimer) clearTimeout(this.#textTimer)
    this.#textTimer = null
    const noteIds = [...this.#behind]
    const store = this.session.openStore
    if (noteIds.length === 0 || store === null) return
    try {
      store.log.run('notes.append', null, false, () => { for (const noteId of noteIds) bringTextUpToDate(store, noteId) })
      this.#behind.clear()
      this.session.announce()
    } catch {
      // The disk is full, or a note was damaged: the updates are kept, and the next one tries again.
    }
  }
}

function passOn(batch: readonly Writing[], outcomes: readonly Outcome[]): void {
  for (const [index, writing] of batch.entries()) if (outcomes[index]?.kind === 'kept') writing.passOn()
}
