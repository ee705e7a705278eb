import type { ChangeEvent } from '@shared/contract/history'

/** Hears of each batch of changes. */
export type Listener = (event: ChangeEvent) => void

/** Tells listeners what changed, in numbered batches, and remembers of each topic in which it changed last: who was away asks for what came meanwhile. */
export class Changes {
  readonly #listeners = new Set<Listener>()
  readonly #pending = new Map<string, Set<string>>()
  readonly #last = new Map<string, number>()
  /** Numbers begin at the time in milliseconds, so that those of a host before this one are known to be none of this. */
  readonly #first = Date.now()
  #seq = this.#first
  #flushing = false

  /** Calls the listener with each batch; answers how to stop. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Adds to the next batch, which goes out in this turn of the event loop. */
  note(topic: string, ids: readonly string[]): void {
    const known = this.#pending.get(topic) ?? new Set<string>()
    for (const id of ids) known.add(id)
    this.#pending.set(topic, known)
    if (this.#flushing) return
    this.#flushing = true
    setImmediate(() => this.#flush())
  }

  /** The topics that changed after a batch; `app`, which stands for all, where that batch is null or none of this host's. */
  since(after: number | null): ChangeEvent {
    const known = after !== null && after >= this.#first && after <= this.#seq
    const topics = known ? [...this.#last].filter(([, seq]) => seq > after).map(([topic]) => topic) : ['app']
    return { seq: this.#seq, changes: topics.map((topic) => ({ topic, ids: [] })) }
  }

  #flush(): void {
    this.#flushing = false
    this.#seq++
    const changes = [...this.#pending].map(([topic, ids]) => ({ topic, ids: [...ids] }))
    this.#pending.clear()
    for (const { topic } of changes) this.#last.set(topic, this.#seq)
    for (const listener of this.#listeners) listener({ seq: this.#seq, changes })
  }
}
