import { Button } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { EmptyState, Page } from '@renderer/ui/Page'
import type { NotePlace } from '@shared/contract/notes'
import { NoteFiles } from './NoteFiles'
import { NotePane } from './NotePane'
import { PlaceChoice, PlaceList } from './PlaceList'
import './notes.css'

interface NotesProps {
  readonly gatheringId: string
  /** The item of the agenda, or the place, that is shown first. */
  readonly itemId?: string | null
  /** Goes to the agenda, whose items are what is written to. */
  readonly onAgenda: () => void
}

/** What was written at a gathering: on the left where, on the right the note and the points there. */
export function NotesView({ gatheringId, itemId = null, onAgenda }: NotesProps) {
  const text = useText()
  const { data: places } = useLive(api.notes.list, { gatheringId })
  const [choice, setChoice] = useState<{ readonly arrivedAt: string | null; readonly noteId: string } | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // What was chosen here holds until somebody comes in by another address.
  const chosen = choice?.arrivedAt === itemId ? choice.noteId : itemId
  const current = places?.find((place) => place.noteId === chosen) ?? places?.find((place) => place.itemId === chosen) ?? places?.[0]
  const show = (place: NotePlace) => setChoice({ arrivedAt: itemId, noteId: place.noteId })
  const choose = (place: NotePlace) => {
    show(place)
    requestAnimationFrame(() => heading.current?.focus())
  }
  return (
    <Page title={text.notes.title} intro={text.notes.intro}>
      {places?.length === 0 && <EmptyState title={text.notes.emptyTitle} action={<Button onClick={onAgenda}>{text.shell.goTo(text.shell.part.agenda)}</Button>}>{text.notes.empty}</EmptyState>}
      {places && current && (
        <div className="notes-layout">
          <PlaceList places={places} current={current} onChoose={choose} />
          <PlaceChoice places={places} current={current} onChoose={show} />
          <NotePane key={current.noteId} gatheringId={gatheringId} place={current} heading={heading} />
        </div>
      )}
      {places && places.length > 0 && <NoteFiles gatheringId={gatheringId} />}
    </Page>
  )
}
