import { useEffect, useState, useSyncExternalStore } from 'react'
import type { OpenNotes } from './openNotes'
import type { NotePlaceState, TableNote } from './tableNote'

/** A state that lasts this long is shown. */
const SETTLED_MS = 300

/** The same while the hub was there a moment ago: writing that is on its way for less is nothing to worry about. */
const ON_ITS_WAY_MS = 2_000

/** Where a note's writing is, as it is shown: `saving` while it is on its way. */
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
  return { note, state: useSettled(note, state) }
}

/** Between two keys the writing is in this window, then in this browser, then at the hub: only what lasts is shown, and until then that it is on its way. */
function useSettled(note: TableNote | null, state: NotePlaceState): ShownState {
  const [settled, setSettled] = useState<NotePlaceState | null>(null)
  const isOnItsWay = state !== 'safe' && note?.isInStep === true
  useEffect(() => {
    const timer = setTimeout(() => setSettled(state), isOnItsWay ? ON_ITS_WAY_MS : SETTLED_MS)
    return () => {
      clearTimeout(timer)
      setSettled(null)
    }
  }, [state, isOnItsWay])
  return state === 'opening' || settled === state ? state : 'saving'
}

const never = () => () => undefined
