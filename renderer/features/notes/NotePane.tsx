import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import type { RefObject } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { sentenceFor } from '@renderer/api/refused'
import { Choice } from '@renderer/ui/Choice'
import type { NotePlace } from '@shared/contract/notes'
import { possibleScopes } from '@shared/domain/notes'
import { NoteEditor } from './NoteEditor'
import { NoteStatus } from './NoteStatus'
import { groupOf, placeName } from './places'
import { PointList } from './points/PointList'
import { useNote } from './useNote'

/** What was written at one place: who may read it, the note, the points. */
export function NotePane({ gatheringId, place, heading }: { readonly gatheringId: string; readonly place: NotePlace; readonly heading: RefObject<HTMLHeadingElement | null> }) {
  const text = useText()
  const { connection, state } = useNote(place.itemId, place.groupId)
  const name = placeName(text, place)
  const isOpen = connection !== null && state.kind !== 'opening' && state.kind !== 'unopened'
  return (
    <section className="notes-pane" aria-label={name}>
      <div className="notes-pane-head">
        <div>
          <Paragraph data-size="sm" className="ui-quiet">{text.kinds.item[place.itemKind]}</Paragraph>
          <Heading level={2} data-size="md" ref={heading} tabIndex={-1} className="notes-heading">{name}</Heading>
        </div>
        {isOpen && (
          <Choice
            label={text.notes.readers} size="sm" isSeenByOthers value={place.scope}
            options={possibleScopes(groupOf(place), place.unitId).map((scope) => ({ value: scope, label: text.kinds.scope[scope] }))}
            onSave={(scope) => api.notes.setScope({ id: place.noteId, scope })}
          />
        )}
      </div>
      {state.kind === 'unopened'
        ? (
          <Alert data-color="danger" data-size="sm">
            <Paragraph>{text.notes.state.unopened}. {sentenceFor(text, state.error)}</Paragraph>
            <Button variant="secondary" data-size="sm" onClick={() => void connection?.open()}>{text.notes.retry}</Button>
          </Alert>
          )
        : <NoteStatus state={state} />}
      {isOpen && <NoteEditor note={connection.text} place={name} />}
      <PointList gatheringId={gatheringId} place={place} />
    </section>
  )
}
