import { createStore } from 'zustand'
import { api } from '@renderer/api/api'
import { HostAway } from '@renderer/api/connection'
import { currentText } from '@renderer/api/language'
import { notify } from '@renderer/api/notices'
import { refusalOf } from '@shared/contract/base'
import type { TableMeasure, TablePoint } from '@shared/contract/table'
import { forgetAct, keepAct, keptActs } from './keptHere'

/** What a table does; a removal holds what the table saw. Each act can be sent twice and counts once. */
export type Act =
  | { readonly kind: 'point' | 'no point'; readonly id: string; readonly value: TablePoint }
  | { readonly kind: 'measure' | 'no measure'; readonly id: string; readonly value: TableMeasure }

/** An act that the hub has not acknowledged. One of another gathering waits until its room is open again. */
export type Waiting = Act & { readonly gatheringId: string; readonly order: number }

/** What this table has to send. */
export interface Outbox {
  readonly gatheringId: string
  readonly waiting: readonly Waiting[]
  /** What of it is on this computer's disk; the rest is in this window alone. */
  readonly kept: ReadonlySet<Waiting>
  /** What the hub refused: it stays here and in the file, and is sent again when the page is opened again. */
  readonly refused: ReadonlyMap<string, unknown>
  /** What the hub has taken, as it stands there, shown until the hub's own list has come. */
  readonly taken: readonly Act[]
}

/** The first wait before another try, and the longest, in milliseconds. */
const RETRY_MS = { first: 500, longest: 5_000 } as const

/** The acts of this table that wait for the hub. */
export const outbox = createStore<Outbox>(() => ({ gatheringId: '', waiting: [], kept: new Set(), refused: new Map(), taken: [] }))

let sending = false
let lastOrder = 0

/** Brings back what waited for this gathering when the page was left, and sends it. */
export async function openOutbox(gatheringId: string): Promise<void> {
  outbox.setState({ gatheringId, refused: new Map(), taken: [] })
  try {
    const stored = (await keptActs<Waiting>()).toSorted((one, other) => one.order - other.order)
    outbox.setState(({ waiting, kept }) => {
      const back = stored.filter((act) => !waiting.some(({ id }) => id === act.id))
      return { waiting: [...back, ...waiting], kept: new Set([...kept, ...back]) }
    })
  } catch {
    // A browser that keeps nothing: there is nothing to bring back.
  }
  void send()
}

/** Puts an act in the outbox, in place of an older one on the same thing, and sends it as soon as the hub can be reached. */
export function put(act: Act): void {
  lastOrder = Math.max(Date.now(), lastOrder + 1)
  const waiting: Waiting = { ...act, gatheringId: outbox.getState().gatheringId, order: lastOrder }
  outbox.setState((state) => ({ waiting: [...state.waiting.filter(({ id }) => id !== act.id), waiting], refused: without(state.refused, act.id) }))
  keepAct(waiting).then(() => outbox.setState(({ kept }) => ({ kept: new Set([...kept, waiting]) })), () => undefined)
  void send()
}

/** Sends what waits, in order, until all is acknowledged or refused. */
async function send(): Promise<void> {
  if (sending) return
  sending = true
  let wait: number = RETRY_MS.first
  for (let act = next(); act; act = next()) {
    try {
      finish(act, await carryOut(act))
      wait = RETRY_MS.first
    } catch (error) {
      const { id } = act
      if (isFinal(error)) {
        outbox.setState(({ refused }) => ({ refused: new Map([...refused, [id, error]]) }))
      } else {
        await new Promise((resolve) => setTimeout(resolve, wait))
        wait = Math.min(wait * 2, RETRY_MS.longest)
      }
    }
  }
  sending = false
}

/** The hub's own list of points or measures has come: what it took is in it. */
export function listCame(kind: 'point' | 'measure', ids: readonly string[]): void {
  const { taken } = outbox.getState()
  const left = taken.filter((act) => act.kind === kind ? !ids.includes(act.id) : act.kind !== `no ${kind}` || ids.includes(act.id))
  if (left.length < taken.length) outbox.setState({ taken: left })
}

function next(): Waiting | undefined {
  const { waiting, gatheringId, refused } = outbox.getState()
  return waiting.find((act) => act.gatheringId === gatheringId && !refused.has(act.id))
}

function finish(act: Waiting, result: Act | null): void {
  const { waiting, kept, taken } = outbox.getState()
  outbox.setState({
    waiting: waiting.filter((other) => other !== act), kept: new Set([...kept].filter((other) => other !== act)),
    taken: [...taken.filter(({ id }) => id !== act.id), ...result ? [result] : []],
  })
  // A newer act with this id has taken its place on disk as well.
  if (waiting.includes(act)) forgetAct(act.id).catch(() => undefined)
  const text = currentText()
  if (!result) notify('failed', text.table.rewritten('text' in act.value ? act.value.text : act.value.what))
}

/** Whether sending the same again would come to the same. */
function isFinal(error: unknown): boolean {
  if (error instanceof HostAway) return false
  const refusal = refusalOf(error)
  return refusal === null ? (error as { readonly code?: unknown } | null)?.code === 'BAD_REQUEST' : refusal.id !== 'no_programme'
}

/** Answers the act with what stands at the hub now, or null for a removal where somebody wrote meanwhile: then all of it stays. */
async function carryOut(act: Act): Promise<Act | null> {
  switch (act.kind) {
    case 'point': return { ...act, value: await api.table.addPoint(act.value) }
    case 'measure': return { ...act, value: await api.table.addMeasure(act.value) }
    case 'no point': return (await api.table.removePoint(act.value)).removed ? act : null
    case 'no measure': return (await api.table.removeMeasure(act.value)).removed ? act : null
  }
}

function without(all: ReadonlyMap<string, unknown>, id: string): ReadonlyMap<string, unknown> {
  return new Map([...all].filter(([other]) => other !== id))
}

/** The hub's list with what this table did laid over it: what it wrote is shown at once. */
export function withActs<T extends { readonly id: string }>(known: readonly T[], acts: readonly Act[], written: readonly T[]): T[] {
  const mine = new Map(written.map((value) => [value.id, value]))
  const gone = new Set(acts.filter(({ kind }) => kind === 'no point' || kind === 'no measure').map(({ id }) => id))
  const shown = known.filter(({ id }) => !gone.has(id)).map((value) => mine.get(value.id) ?? value)
  return [...shown, ...mine.values()].filter((value, index, all) => all.findIndex(({ id }) => id === value.id) === index)
}

/** A new id that the hub takes: a random UUID, made without a secure context. */
export function ownId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] ?? 0) & 0x0f | 0x40
  bytes[8] = (bytes[8] ?? 0) & 0x3f | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
