import { createStore } from 'zustand'
import { api } from '@renderer/api/api'
import { HostAway } from '@renderer/api/connection'
import type { Measure, Point } from '@shared/domain/entities'

/** A point as a table writes it. */
export type TablePoint = Pick<Point, 'id' | 'itemId' | 'groupId' | 'kind' | 'text' | 'unitId'>

/** A measure as a table writes it. */
export type TableMeasure = Pick<Measure, 'id' | 'unitId' | 'what' | 'responsible' | 'deadline' | 'status'>

/** An act at the table that the hub has not acknowledged. Each can be sent twice and counts once. */
export type Waiting =
  | { readonly kind: 'point'; readonly id: string; readonly value: TablePoint }
  | { readonly kind: 'measure'; readonly id: string; readonly value: TableMeasure }
  | { readonly kind: 'no point' | 'no measure'; readonly id: string }

/** What waits in this browser, and what the hub refused last. */
export interface Outbox {
  readonly waiting: readonly Waiting[]
  /** False where this browser keeps nothing: what waits is in this window alone. */
  readonly isKept: boolean
  readonly refused: unknown
}

const STORED = 'samling-outbox'

/** The first wait before another try, and the longest, in milliseconds. */
const RETRY_MS = { first: 500, longest: 5_000 } as const

/** The acts of this table that wait for the hub. */
export const outbox = createStore<Outbox>(() => ({ waiting: read(), isKept: true, refused: null }))

let sending = false

function read(): readonly Waiting[] {
  try {
    return JSON.parse(localStorage.getItem(STORED) ?? '[]') as readonly Waiting[]
  } catch {
    return []
  }
}

function write(waiting: readonly Waiting[]): void {
  try {
    localStorage.setItem(STORED, JSON.stringify(waiting))
    outbox.setState({ waiting, isKept: true })
  } catch {
    outbox.setState({ waiting, isKept: false })
  }
}

/** Puts an act in the outbox, in place of an older one on the same thing, and sends it as soon as the hub can be reached. */
export function put(act: Waiting): void {
  write([...outbox.getState().waiting.filter((other) => other.id !== act.id), act])
  void send()
}

/** Sends what waits, in order, until all is acknowledged. What the hub refuses is told and not sent again. */
export async function send(): Promise<void> {
  if (sending) return
  sending = true
  let wait: number = RETRY_MS.first
  for (let next = outbox.getState().waiting[0]; next; next = outbox.getState().waiting[0]) {
    try {
      await carryOut(next)
      finish(next)
      wait = RETRY_MS.first
    } catch (error) {
      if (isFinal(error)) {
        outbox.setState({ refused: error })
        finish(next)
      } else {
        await new Promise((resolve) => setTimeout(resolve, wait))
        wait = Math.min(wait * 2, RETRY_MS.longest)
      }
    }
  }
  sending = false
}

function finish(act: Waiting): void {
  write(outbox.getState().waiting.filter((other) => other !== act))
}

function isFinal(error: unknown): boolean {
  return !(error instanceof HostAway) && ['REFUSED', 'BAD_REQUEST'].includes(String((error as { readonly code?: unknown } | null)?.code))
}

function carryOut(act: Waiting): Promise<unknown> {
  switch (act.kind) {
    case 'point': return api.table.putPoint(act.value)
    case 'measure': return api.table.putMeasure(act.value)
    case 'no point': return api.table.removePoint({ id: act.id })
    case 'no measure': return api.table.removeMeasure({ id: act.id })
  }
}

/** The hub's list with what waits here laid over it: what the table wrote is shown at once. */
export function withWaiting<T extends { readonly id: string }>(known: readonly T[], waiting: readonly Waiting[], written: readonly T[]): T[] {
  const mine = new Map(written.map((value) => [value.id, value]))
  const gone = new Set(waiting.filter(({ kind }) => kind === 'no point' || kind === 'no measure').map(({ id }) => id))
  const shown = known.filter(({ id }) => !gone.has(id)).map((value) => mine.get(value.id) ?? value)
  return [...shown, ...written.filter(({ id }) => !known.some((value) => value.id === id))]
}

/** A new id that the hub takes: a random UUID, made without a secure context. */
export function ownId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] ?? 0) & 0x0f | 0x40
  bytes[8] = (bytes[8] ?? 0) & 0x3f | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
