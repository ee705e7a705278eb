import { Bucket } from '@electron/services/room/bucket'

/** Whole buckets are forgotten when there are more than this many. */
const KEPT_BUCKETS = 10_000

/** A bucket for each client. */
export class Buckets {
  readonly #buckets = new Map<string, Bucket>()

  constructor(readonly burst: number, readonly perSecond: number) {}

  /** Whether this client may do one more thing now. */
  take(client: string): boolean {
    let bucket = this.#buckets.get(client)
    if (!bucket) {
      if (this.#buckets.size >= KEPT_BUCKETS) this.#forget()
      this.#buckets.set(client, bucket = new Bucket(this.burst, this.perSecond))
    }
    return bucket.take()
  }

  #forget(): void {
    for (const [client, bucket] of this.#buckets) if (bucket.used < 1) this.#buckets.delete(client)
  }
}

/** So many wrong tries a minute are what a room full of people makes; only more slow everybody. */
const FREE_TRIES = 30
const STEP_MS = 50

/** So many wrong tries of one connection are free; each further one doubles its wait. */
const OWN_FREE_TRIES = 2
const OWN_STEP_MS = 250

/** Nobody waits longer than this because of others, and this long because of their own tries. */
const LONGEST_MS = 2_000
const LONGEST_OWN_MS = 8_000

/** So many tries wait at once at most. */
const WAITING = 1_000

/** Where a try comes from. */
interface Connection {
  readonly remoteAddress?: string | undefined
}

/** A try that waits: how often its connection was wrong before, and how to end its wait. */
interface Place {
  readonly wrong: number
  readonly end: (passed: boolean) => void
}

/**
 * Slows the guessing of codes: each connection by its own wrong tries, and all by the wrong tries of all, so that new connections help a guesser little.
 * With 1,000 tries waiting 2 seconds each, half of the 30^6 codes take more than a week. Nobody is shut out for their address: a venue has one. Only
 * where all places are taken does the address that holds most of them give way, and on it whoever was wrong most often.
 */
export class CodeGate {
  readonly #wrong = new Bucket(1_000_000, FREE_TRIES / 60)
  readonly #own = new WeakMap<Connection, number>()
  readonly #places = new Map<string, Set<Place>>()
  #waiting = 0

  /** Waits as long as the wrong tries so far ask for. False where too many wait already. */
  async pass(connection: Connection): Promise<boolean> {
    const delay = Math.max(this.delayOfAll, this.#delayOf(connection))
    if (delay <= 0) return true
    const [address, wrong] = [connection.remoteAddress ?? '', this.#own.get(connection) ?? 0]
    if (this.#waiting >= WAITING && !this.#makeRoom(address, wrong)) return false
    return new Promise((resolve) => {
      const place: Place = {
        wrong,
        end: (passed) => {
          clearTimeout(timer)
          this.#leave(address, place)
          resolve(passed)
        },
      }
      const timer = setTimeout(() => place.end(true), delay)
      this.#places.set(address, (this.#places.get(address) ?? new Set()).add(place))
      this.#waiting++
    })
  }

  /** Counts a wrong try. */
  wrong(connection: Connection): void {
    this.#wrong.take()
    this.#own.set(connection, (this.#own.get(connection) ?? 0) + 1)
  }

  /** How long everybody waits now. */
  get delayOfAll(): number {
    return Math.min(LONGEST_MS, Math.max(0, this.#wrong.used - FREE_TRIES) * STEP_MS)
  }

  /** Ends the wait of another try for this one; false where nobody is to give way to it. */
  #makeRoom(address: string, wrong: number): boolean {
    const own = this.#places.get(address)?.size ?? 0
    const [fullest] = [...this.#places].toSorted(([, a], [, b]) => b.size - a.size)
    if (!fullest) return false
    const worst = [...fullest[1]].reduce((a, b) => b.wrong > a.wrong ? b : a)
    if (fullest[1].size <= own + 1 && worst.wrong <= wrong) return false
    worst.end(false)
    return true
  }

  #leave(address: string, place: Place): void {
    const places = this.#places.get(address)
    places?.delete(place)
    if (places?.size === 0) this.#places.delete(address)
    this.#waiting--
  }

  #delayOf(connection: Connection): number {
    const tries = (this.#own.get(connection) ?? 0) - OWN_FREE_TRIES
    return tries <= 0 ? 0 : Math.min(LONGEST_OWN_MS, OWN_STEP_MS * 2 ** (tries - 1))
  }
}
