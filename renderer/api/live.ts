import { useEffect } from 'react'
import { createStore, useStore, type StoreApi } from 'zustand'
import type { Procedure } from './api'
import { client, HostAway } from './connection'
import { withSameRows } from './sameRows'

/** A query's answer, kept up to date while somebody looks at it. */
export interface Live<T> {
  /** The newest answer; undefined until the first has come. An older one stays while a newer is fetched. */
  readonly data: T | undefined
  /** Why the last fetch failed. */
  readonly error: unknown
}

interface Entry {
  readonly store: StoreApi<Live<unknown>>
  readonly topics: readonly string[]
  readonly fetch: () => Promise<unknown>
  watchers: number
  busy: boolean
  stale: boolean
  /** Those who wait for an answer that was asked for after they came. */
  waiting: (() => void)[]
}

const entries = new Map<string, Entry>()

/** How many answers nobody looks at are kept, so that going back to a view shows it at once. */
const KEPT = 50

function entryFor<Input, Output>(procedure: Procedure<Input, Output>, input: Input): Entry {
  const key = `${procedure.path} ${JSON.stringify(input ?? null)}`
  let entry = entries.get(key)
  if (!entry) {
    const call = procedure as (input: Input) => Promise<Output>
    entry = { store: createStore<Live<unknown>>(() => ({ data: undefined, error: undefined })), topics: procedure.topics, fetch: () => call(input), watchers: 0, busy: false, stale: true, waiting: [] }
    forgetOldest() // before it is among them: nobody looks at it yet
    entries.set(key, entry)
  }
  return entry
}

function forgetOldest(): void {
  for (const [key, entry] of entries) {
    if (entries.size <= KEPT) return
    if (entry.watchers === 0) entries.delete(key)
  }
}

async function refresh(entry: Entry): Promise<void> {
  entry.stale = true
  if (entry.busy || entry.watchers === 0) return
  entry.busy = true
  while (entry.stale && entry.watchers > 0) {
    entry.stale = false
    const waiting = entry.waiting.splice(0)
    try {
      const fetched = await entry.fetch()
      const { data: before, error } = entry.store.getState()
      const data = withSameRows(before, fetched)
      if (data !== before || error !== undefined) entry.store.setState({ data, error: undefined })
    } catch (error) {
      if (error instanceof HostAway) {
        entry.stale = true
        entry.waiting.push(...waiting)
        continue
      }
      entry.store.setState({ data: undefined, error })
    }
    for (const go of waiting) go()
  }
  entry.busy = false
}

/** The query's answer for this input, fetched again whenever one of its topics changes. With `null` for the input nothing is fetched. */
export function useLive<Input, Output>(procedure: Procedure<Input, Output>, ...[input]: undefined extends Input ? [input?: NoInfer<Input>] : [input: NoInfer<Input> | null]): Live<Output> {
  const entry = entryFor(procedure, input as Input)
  const skip = input === null
  useEffect(() => {
    if (skip) return
    entry.watchers++
    if (entry.stale) void refresh(entry)
    return () => { entry.watchers-- }
  }, [entry, skip])
  return useStore(entry.store) as Live<Output>
}

/** Fetches an answer that is looked at again, and settles once what is shown is as new as this call, also where nothing in it has changed. */
export async function whenShown<Input, Output>(procedure: Procedure<Input, Output>, input: Input): Promise<void> {
  const entry = entryFor(procedure, input)
  await new Promise<void>((resolve) => {
    entry.waiting.push(resolve)
    void refresh(entry)
  })
}

/** Follows the host's events for as long as the page lives. The first of each line says what changed while there was none. */
export async function followChanges(): Promise<never> {
  let after: number | null = null
  for (;;) {
    try {
      const stream = await client.events.subscribe({ after })
      for (const entry of entries.values()) if (entry.store.getState().error !== undefined) void refresh(entry)
      for await (const event of stream) {
        after = event.seq
        const topics = new Set(event.changes.map((change) => change.topic))
        if (topics.has('app')) forgetUnwatched()
        for (const entry of entries.values()) if (topics.has('app') || entry.topics.some((topic) => topic === '*' || topics.has(topic))) void refresh(entry)
      }
    } catch (error) {
      if (!(error instanceof HostAway)) await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

/** Answers of another programme must not flash up in this one. */
function forgetUnwatched(): void {
  for (const [key, entry] of entries) if (entry.watchers === 0) entries.delete(key)
}
