import { useEffect, useState, useSyncExternalStore } from 'react'
import type { OpenNotes } from './openNotes'
import type { NotePlaceState, TableNote } from './tableNote'

/** Writing that is on its way for less than this is shown as such, and not as something to worry about. */
const ON_ITS_WAY_MS = 2_000

/** Where a note's writing is, as it is shown: `saving` while it is on its way to a hub that answers. */
export type ShownState = NotePlaceState | 'saving'

/** The note of a place at this table, and where its text is. Null until it may be written in. */
export function useTableNote(notes: OpenNotes, noteId: string): { readonly note: TableNote | null; readonly state: ShownState } {
  const [note, setNote] = useState<TableNote | null>(null)
  useEffect(() => {
    let isCurrent = true
    void notes.take(noteId).then((opened) => { if (isCurrent) setNote(opened) })
    return () => {
      isCurrent = false
      setNote(null)
      notes.find(noteId)?.leave()
    }
  }, [notes, noteId])
  const state = useSyncExternalStore(note?.subscribe ?? never, () => note?.state ?? 'opening')
  useEffect(() => {
    if (state !== 'unkept') return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [state])
  return { note, state: useSmooth(note, state) }
}

/** Between two keys the writing is in this window, then in this browser, then at the hub: only what lasts is shown. */
function useSmooth(note: TableNote | null, state: NotePlaceState): ShownState {
  const isSafe = state === 'safe' || state === 'opening'
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    if (isSafe) return
    const timer = setTimeout(() => setIsLate(true), ON_ITS_WAY_MS)
    return () => {
      clearTimeout(timer)
      setIsLate(false)
    }
  }, [isSafe, note])
  return isSafe || isLate || !note?.isInStep ? state : 'saving'
}

const never = () => () => undefined
