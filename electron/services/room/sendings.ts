import type { Store } from '@electron/store/store'
import { unreadCount } from '@electron/store/phoneRows'
import { PHONE_SENDINGS_MOST, UNREAD_MOST } from '@shared/contract/roomLimits'
import { Refusal } from '@shared/domain/refusal'

/** Where nothing more is taken in, it is looked at most this often whether somebody has read. */
const LOOK_MS = 250

/** How much of a gathering waits to be read: never less than there is, until it is counted again. */
interface Unread {
  count: number
  counted: number
}

/**
 * How much phones have sent, so that one of them cannot bury the others' answers. It is known in memory alone, as long as the file is open: with what
 * is stored goes nothing that says who sent it.
 */
class Sendings {
  readonly #byPhone = new Map<string, Set<string>>()
  readonly #unread = new Map<string, Unread>()

  constructor(readonly store: Store) {}

  /** Counts what this phone sends to a prompt or a talk, once for each proof. Refuses with `phone_sent_most` or `too_much_unread`. */
  take(gatheringId: string, phone: string, subjectId: string, proof: string): void {
    const sender = `${phone} ${subjectId}`
    const sent = this.#byPhone.get(sender) ?? new Set()
    if (sent.size >= PHONE_SENDINGS_MOST && !sent.has(proof)) throw new Refusal('phone_sent_most', { most: PHONE_SENDINGS_MOST })
    const unread = this.#unreadIn(gatheringId)
    if (unread.count >= UNREAD_MOST) throw new Refusal('too_much_unread', {})
    unread.count++
    this.#byPhone.set(sender, sent.add(proof))
  }

  /** Counting thousands of rows for each answer would hold up a storm: it is done where as much may wait as is taken in. */
  #unreadIn(gatheringId: string): Unread {
    const known = this.#unread.get(gatheringId)
    if (known && (known.count < UNREAD_MOST || performance.now() - known.counted < LOOK_MS)) return known
    const counted = { count: unreadCount(this.store.db, gatheringId), counted: performance.now() }
    this.#unread.set(gatheringId, counted)
    return counted
  }
}

const known = new WeakMap<Store, Sendings>()

/** What phones have sent into an open file. */
export function sendingsOf(store: Store): Sendings {
  let sendings = known.get(store)
  if (!sendings) known.set(store, sendings = new Sendings(store))
  return sendings
}
