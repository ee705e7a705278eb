import { useEffect, useState, useSyncExternalStore } from 'react'
import { TableNote, type NotePlaceState } from './tableNote'

/** Colours of the cursors, told apart from each other and from the text. */
const COLORS = ['#0b5cad', '#8a3b12', '#1b6b3a', '#7a1f6b', '#5a4a00', '#006b7a'] as const

/** The note of a place at this table, and where its text is. Null until it may be written in. */
export function useTableNote(noteId: string, token: string, seatName: string): { readonly note: TableNote | null; readonly state: NotePlaceState } {
  const [note, setNote] = useState<TableNote | null>(null)
  useEffect(() => {
    const color = COLORS[[...seatName].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % COLORS.length] ?? COLORS[0]
    const opened = new TableNote(noteId, token, seatName, color)
    let isCurrent = true
    void opened.open().then(() => { if (isCurrent) setNote(opened) })
    return () => {
      isCurrent = false
      setNote(null)
      opened.close()
    }
  }, [noteId, token, seatName])
  const state = useSyncExternalStore(note?.subscribe ?? never, () => note?.state ?? 'opening')
  useEffect(() => {
    if (state !== 'unkept') return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [state])
  return { note, state }
}

const never = () => () => undefined
