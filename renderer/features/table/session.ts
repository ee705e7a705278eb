import { createStore } from 'zustand'
import { keepText } from '@renderer/ui/keptTwice'
import type { RefusalAnswer } from '@shared/contract/base'
import type { TableSession } from '@shared/contract/joining'

/** Where this browser keeps its seat, so that a reload or a new start of the browser comes back to it. */
const STORED = 'samling-table'

/** What stands there once the hub has sent this browser out: it goes on to say why, and that what was written is still here. */
const SENT_OUT = 'sent out'

interface SeatHere {
  readonly session: TableSession | null
  readonly refused: boolean
}

/** The seat this browser sits in, or null before it has joined; `refused` says whether it was sent out. */
export const tableSession = createStore<SeatHere>(readSeatHere)

function readSeatHere(): SeatHere {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED) ?? 'null') as TableSession | typeof SENT_OUT | null
    return kept === SENT_OUT ? { session: null, refused: true } : { session: kept, refused: false }
  } catch {
    return { session: null, refused: false } // another page's leftovers: join again
  }
}

/** A browser that keeps nothing sits here as long as its page is open; the note says that nothing is kept. */
function keepSeat({ session, refused }: SeatHere): void {
  const kept = refused ? SENT_OUT : session
  try {
    keepText(STORED, kept === null ? null : JSON.stringify(kept))
  } catch {
    // It is held in memory.
  }
  tableSession.setState({ session, refused })
}

/** Takes the seat that turned out to be kept after all, or that it was sent out of. */
export function readSeatAgain(): void {
  tableSession.setState(readSeatHere())
}

/** The token of the tables' QR code or link, which stands behind the address's #; null where it was typed. */
export function linkToken(): string | null {
  return location.hash.length > 1 ? location.hash.slice(1) : null
}

/** What joining came to: in, a refusal, or no hub. */
export type Joined = { readonly kind: 'joined' } | { readonly kind: 'refused'; readonly refusal: RefusalAnswer } | { readonly kind: 'away' }

/** Takes the seat with this secret; with the address's token where no code was typed. */
export async function joinTable(code: string, secret: string): Promise<Joined> {
  const token = linkToken()
  try {
    const response = await fetch('/api/join.table', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...token === null || code !== '' ? { code } : { token }, secret }) })
    const answer = await response.json() as { readonly data?: TableSession; readonly refusal?: RefusalAnswer | null }
    if (answer.refusal) return { kind: 'refused', refusal: answer.refusal }
    if (!answer.data) return { kind: 'away' }
    keepSeat({ session: answer.data, refused: false })
    return { kind: 'joined' }
  } catch {
    return { kind: 'away' }
  }
}

/** Forgets the seat: the hub said that it may not come back, or the facilitator leaves it. What was written stays in this browser. */
export function leaveSeat(refused: boolean): void {
  keepSeat({ session: null, refused })
}
