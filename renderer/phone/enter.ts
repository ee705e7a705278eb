import type { PhoneSession } from '@shared/contract/joining'
import type { Refusals } from '@shared/domain/refusal'
import { call, join, type Answer } from './hub'
import { now, sessionAt, set, setSession, type Session } from './model'

/** Before a busy hub is asked again: a hall of phones spreads over this. */
const BUSY_MS = 3_000

/** The token of the QR code this page was opened with, until it has let the phone in. */
let link: string | null = null

/** Takes the QR code's token from the address, now and when another is scanned while the page is open. */
export function followLink(): void {
  const read = () => {
    if (location.hash.length > 1) link = location.hash.slice(1)
    void enterByLink()
  }
  addEventListener('hashchange', read)
  read()
}

/** Lets the phone in by the link, where it came with one and is not in yet. */
async function enterByLink(): Promise<void> {
  if (link === null || now().session || now().joining) return
  await enter({ token: link })
}

/** Joins, and waits where the hub is busy or away; a wrong code or a locked room is said. */
export async function enter(entrance: { readonly code: string } | { readonly token: string }): Promise<void> {
  set({ joining: true, refused: null })
  const answer = await join(entrance)
  const session = await sessionBy(answer)
  if (session) {
    link = null
    set({ joining: false, connection: 'connecting' })
    return setSession(session)
  }
  const refused = 'refusal' in answer ? answer.refusal : null
  const again = refused === null ? 'token' in entrance : refused === 'room_busy'
  set({ joining: again, connection: refused === null ? 'away' : 'here', refused })
  if (!again && 'token' in entrance) link = null
  if (again) setTimeout(() => void enter(entrance), BUSY_MS * (0.5 + Math.random()))
}

/** How the phone is in by this answer, or null. A locked room is locked to newcomers: it says which gathering it is, so that only that one's session is shown. */
async function sessionBy(answer: Answer<PhoneSession>): Promise<Session | null> {
  if ('data' in answer) return await sessionBefore(answer.data.gatheringId) ?? { ...answer.data, informed: false }
  return 'refusal' in answer && answer.refusal === 'room_locked' ? sessionBefore((answer.params as Refusals['room_locked']).gatheringId) : null
}

/** What this phone had at this gathering before, unless the hub does not know it, as when its programme was restored from a copy. */
async function sessionBefore(gatheringId: string): Promise<Session | null> {
  const before = sessionAt(gatheringId)
  const answer = before && await call(before.token, 'state', undefined)
  return answer && 'refusal' in answer && answer.refusal === 'room_session_ended' ? null : before
}

/** The hub no longer knows this token: what was written stays, and the phone asks for the code anew. */
export function sessionEnded(token: string): void {
  if (now().session?.token !== token) return
  // Whoever answers so is there. What is kept of the session stays, for the gathering it belongs to.
  set({ session: null, refused: link === null ? 'room_session_ended' : null, room: null, connection: 'connecting' })
  void enterByLink()
}
