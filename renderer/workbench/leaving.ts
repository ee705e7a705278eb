import { useEffect, useRef } from 'react'
import { createStore } from 'zustand'
import { api } from '@renderer/api/api'
import { allSaved, giveUpAll, unsaved } from '@renderer/ui/unsaved'
import type { Presence } from '@shared/contract/room'

/** So long, what was typed last may take to be saved, and the host to say who is in the room, before the user is asked. */
const WITHIN_MS = 2_000

/** What leaving the programme would cost, and how it is left all the same. */
export interface Asked {
  readonly isUnsaved: boolean
  /** Who is in the open room; `unknown` where the host does not say, null where none is open. */
  readonly inRoom: Presence | 'unknown' | null
  readonly go: Go
}

/** Leaves the programme; answers whether it did. */
type Go = () => Promise<boolean> | boolean

/** The question on screen, or null; and how often the programme was not left though the user wanted to, and had given up what was not saved. */
export const leaving = createStore<{ readonly asked: Asked | null; readonly remained: number }>(() => ({ asked: null, remained: 0 }))

/** Leaves the programme by `go`: at once when all is saved and no room is open (`roomOf` is its gathering), else after asking. */
export async function leave(roomOf: string | null, go: Go): Promise<void> {
  const [isSaved, inRoom] = await Promise.all([allSaved(WITHIN_MS), roomOf === null ? null : presenceIn(roomOf)])
  const isUnsaved = !isSaved
  if (isUnsaved || inRoom) leaving.setState({ asked: { isUnsaved, inRoom, go } })
  else await go()
}

/** Does what was asked for. A programme that is still there then, such as where the other file cannot be opened, is shown anew: as it is saved. */
export async function leaveAnyway({ go }: Asked): Promise<void> {
  leaving.setState({ asked: null })
  giveUpAll()
  if (!await go()) leaving.setState(({ remained }) => ({ remained: remained + 1 }))
}

/** Null where the room was closed meanwhile. A host that does not answer may have it open still. */
function presenceIn(gatheringId: string): Promise<Presence | 'unknown' | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('unknown'), WITHIN_MS)
    api.room.state({ gatheringId }).then(({ open, presence }) => resolve(open && presence), () => resolve('unknown'))
  })
}

/** Keeps the window from closing before `leave` allows it. A browser's tab is no more than a view: it asks by itself, and only for what is not saved. */
export function useClosingWindow(roomOf: string | null): void {
  const isSure = useRef(false)
  useEffect(() => {
    const before = (event: BeforeUnloadEvent) => {
      const isUnsaved = unsaved.getState().all.size > 0
      if (isSure.current || !(isUnsaved || (window.samling && roomOf !== null))) return
      event.preventDefault()
      if (!window.samling) return
      void leave(roomOf, () => {
        isSure.current = true
        window.close()
        return true
      })
    }
    window.addEventListener('beforeunload', before)
    return () => window.removeEventListener('beforeunload', before)
  }, [roomOf])
}
