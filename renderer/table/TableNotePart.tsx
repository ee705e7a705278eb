import { Heading } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useText } from '@renderer/api/language'
import { NoteEditor } from '@renderer/features/notes/NoteEditor'
import type { OpenNotes } from '@renderer/features/table/openNotes'
import { useTableNote, type ShownState } from '@renderer/features/table/useTableNote'

const STATE_COLORS: Readonly<Record<ShownState, 'success' | 'warning' | 'danger' | 'neutral'>> = { opening: 'neutral', saving: 'neutral', safe: 'success', here: 'warning', unkept: 'danger' }

/** What lasts this long is read aloud. */
const SETTLED_MS = 1_500

/** The note of a place, and where its writing is. */
export function TableNotePart({ notes, noteId, name }: { readonly notes: OpenNotes; readonly noteId: string; readonly name: string }) {
  const text = useText()
  const { note, state } = useTableNote(notes, noteId)
  return (
    <section aria-labelledby="table-note" className="ui-stack">
      <Heading level={2} data-size="xs" id="table-note">{text.table.note}</Heading>
      <p className="table-state" data-color={STATE_COLORS[state]} data-state={state}>{text.table.state[state]}</p>
      <Spoken state={state} />
      {note && <NoteEditor note={note.text} place={name} awareness={note.provider.awareness} />}
    </section>
  )
}

/** Whoever writes is not told of every key that was saved: only where it has come to something else. */
function Spoken({ state }: { readonly state: ShownState }) {
  const text = useText()
  const [spoken, setSpoken] = useState<ShownState>('opening')
  useEffect(() => {
    if (state === 'saving') return
    const timer = setTimeout(() => setSpoken(state), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [state])
  return <div aria-live="polite" className="ds-sr-only">{spoken !== 'opening' && text.table.state[spoken]}</div>
}
