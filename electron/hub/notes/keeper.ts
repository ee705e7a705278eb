import type { Session } from '@electron/services/files/session'
import { noteForSeat } from '@electron/services/gathering/noteAccess'
import { bringTextUpToDate, keepUpdates, type Outcome } from '@electron/services/gathering/noteDocument'
import { Bucket } from '@electron/services/room/bucket'

/** How long a note's text may be behind its updates: its words are on disk with the first of them, and most keys are followed by another. */
const TEXT_BEHIND_MS = 1_000

/** So many writings of a seat in a note are refused after they were tried, then one in so many seconds: each may have cost the hub half a second. */
const TRIES = { burst: 5, perSecond: 0.2 }

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
 * the disk; once the disk has failed, only after, since what is passed on and not kept costs all tables of the note their lines. The commit has the updates
 * alone; the texts that follow from them are written, and told to who follows the notes, a little later and together. Should the hub die before, who reads a
 * text makes it from the updates.
 */
export class NoteKeeper {
  #waiting: Waiting[] = []
  /** Which seats may write in which notes, as it was found at this revision of the log: it is asked with every key. */
  #allowed = { revision: -1, pairs: new Set<string>() }
  /** What was refused last of a seat's writing in a note, and how many more tries it has. */
  readonly #refused = new Map<string, { readonly tries: Bucket; readonly outcome: Outcome }>()
  /** The notes whose text is behind, and when each was last written in, as ISO time. */
  readonly #behind = new Map<string, string>()
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
    const passedOn = new Set<string>()
    try {
      const outcomes = this.#commit(batch, passedOn)
      for (const [index, writing] of batch.entries()) this.#tell(writing, outcomes[index] ?? { kind: 'early' })
    } catch (error) {
      if (passedOn.size > 0) {
        this.#hasFailed = true
        this.events.failed(passedOn)
      }
      for (const { reject } of batch) reject(error)
    }
  }

  /** Writes and passes on all that may be kept, and commits; `passedOn` takes the notes of what was passed on. */
  #commit(batch: readonly Writing[], passedOn: Set<string>): readonly Outcome[] {
    const { store } = this.session
    return store.log.runUnlogged(() => {
      const refused = batch.map((writing) => this.#refusalOf(writing))
      const kept = keepUpdates(store, batch.filter((_, index) => refused[index] === null))[Symbol.iterator]()
      const outcomes = refused.map((refusal): Outcome => refusal ?? kept.next().value ?? { kind: 'early' })
      for (const [index, writing] of batch.entries()) if (refused[index] === null) this.#count(writing, outcomes[index])
      for (const [index, { noteId, passOn }] of batch.entries()) {
        if (this.#hasFailed || outcomes[index]?.kind !== 'kept') continue
        passedOn.add(noteId)
        passOn()
      }
      return outcomes
    })
  }

  #tell({ noteId, passOn, resolve, reject }: Waiting, outcome: Outcome): void {
    try {
      if (outcome.kind === 'kept' && outcome.seq !== outcome.before) this.#fallBehind(noteId)
      if (outcome.kind === 'kept' && this.#hasFailed) passOn()
      this.events.became(noteId, outcome)
      resolve(outcome)
    } catch (error) {
      reject(error)
    }
  }

  /** A place can go and a seat be revoked while somebody writes. */
  #refusalOf({ seatId, noteId }: Writing): Outcome | null {
    const { store } = this.session
    if (this.#allowed.revision !== store.log.revision) this.#allowed = { revision: store.log.revision, pairs: new Set() }
    const pair = `${seatId} ${noteId}`
    const before = this.#refused.get(pair)
    if (before && before.tries.left < 1) return before.outcome
    if (this.#allowed.pairs.has(pair)) return null
    try {
      noteForSeat(store, this.gatheringId, seatId, noteId)
      this.#allowed.pairs.add(pair)
      return null
    } catch (refusal) {
      return { kind: 'refused', refusal }
    }
  }

  #count({ seatId, noteId }: Writing, outcome: Outcome | undefined): void {
    if (outcome?.kind !== 'refused') return
    const pair = `${seatId} ${noteId}`
    const { tries } = this.#refused.get(pair) ?? { tries: new Bucket(TRIES.burst, TRIES.perSecond) }
    tries.take()
    this.#refused.set(pair, { tries, outcome })
  }

  #fallBehind(noteId: string): void {
    this.#behind.set(noteId, this.session.now().toISOString())
    this.#textTimer ??= setTimeout(() => this.#writeTexts(), TEXT_BEHIND_MS)
  }

  #writeTexts(): void {
    if (this.#textTimer) clearTimeout(this.#textTimer)
    this.#textTimer = null
    const store = this.session.openStore
    if (this.#behind.size === 0 || store === null) return
    try {
      store.log.run('notes.append', null, false, () => { for (const [noteId, writtenAt] of this.#behind) bringTextUpToDate(store, noteId, writtenAt) })
      this.#behind.clear()
      this.session.announce()
    } catch {
      // The disk is full, or a note was damaged: the updates are kept, and the next one tries again.
    }
  }
}
