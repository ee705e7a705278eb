import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { dayOf, today } from '@renderer/ui/day'
import type { NotePlace } from '@shared/contract/notes'
import type { Presence } from '@shared/contract/room'
import type { Text } from '@shared/text'
import { itemTitle } from '@shared/text/formats'
import { clockOf } from './clock'

interface BoardProps {
  readonly gatheringId: string
  readonly itemId: string | null
  readonly presence: Presence
  readonly onOpenPart: (part: 'youth' | 'questions', isWaiting: boolean) => void
  readonly onOpenNote: (noteId: string) => void
}

/** Who is in the room, who writes, and what waits for the lead. */
export function Board({ gatheringId, itemId, presence, onOpenPart, onOpenNote }: BoardProps) {
  const text = useText()
  const { data: seats = [] } = useLive(api.seats.list, { gatheringId })
  const { data: inputs = [] } = useLive(api.youth.inputs, { gatheringId })
  const { data: questions = [] } = useLive(api.questions.list, { gatheringId })
  const waitingInputs = inputs.filter(({ state }) => state === 'waiting').length
  const waitingQuestions = questions.filter(({ state }) => state === 'waiting').length
  return (
    <section className="room-section" aria-labelledby="room-board">
      <Heading level={2} data-size="xs" id="room-board">{text.room.now}</Heading>
      <ul className="room-board">
        <li>{text.room.phoneCount(presence.phones)}</li>
        <li>{text.room.seatCount(seats.filter(({ id }) => presence.seatIds.includes(id)).length, seats.filter(({ revoked }) => !revoked).length)}</li>
        <Waiting sentence={text.room.waitingInputs(waitingInputs)} count={waitingInputs} onOpen={() => onOpenPart('youth', waitingInputs > 0)} />
        <Waiting sentence={text.room.waitingQuestions(waitingQuestions)} count={waitingQuestions} onOpen={() => onOpenPart('questions', waitingQuestions > 0)} />
      </ul>
      <Writing gatheringId={gatheringId} itemId={itemId} onOpenNote={onOpenNote} />
    </section>
  )
}

function Waiting({ sentence, count, onOpen }: { readonly sentence: string; readonly count: number; readonly onOpen: () => void }) {
  const text = useText()
  return (
    <li data-waiting={count > 0}>
      <span aria-live="polite">{sentence}</span>
      <Button variant="tertiary" data-size="sm" aria-label={`${text.room.moderate}: ${sentence}`} onClick={onOpen}>{text.room.moderate}</Button>
    </li>
  )
}

/** The groups of the task, and every other place that a table wrote in today; the latest first. */
function Writing({ gatheringId, itemId, onOpenNote }: Pick<BoardProps, 'gatheringId' | 'itemId' | 'onOpenNote'>) {
  const text = useText()
  const { data: places = [] } = useLive(api.notes.list, { gatheringId })
  const at = ({ writtenAt }: NotePlace) => writtenAt ?? ''
  const shown = places.filter((place) => isOfToday(place) || (place.itemId === itemId && place.groupId !== null)).toSorted((a, b) => at(b).localeCompare(at(a)))
  return (
    <>
      <Heading level={3} data-size="2xs">{text.room.writing}</Heading>
      {shown.length === 0 && <Paragraph className="ui-quiet">{text.room.nobodyWrites}</Paragraph>}
      <ul className="ui-plain-list">
        {shown.map((place) => (
          <Written key={place.noteId} place={place} onOpen={() => onOpenNote(place.noteId)} />
        ))}
      </ul>
    </>
  )
}

/** When a group last wrote, and what. */
function Written({ place, onOpen }: { readonly place: NotePlace; readonly onOpen: () => void }) {
  const text = useText()
  const name = place.groupName ?? itemTitle(text, { title: place.itemTitle, kind: place.itemKind })
  return (
    <li className="room-writing">
      <div>
        <p><strong>{name}</strong> <span className="ui-quiet">{whenWritten(text, place)}</span></p>
        {place.lastLine !== '' && <p className="room-last-line">{place.lastLine}</p>}
      </div>
      {place.length > 0 && <Button variant="tertiary" data-size="sm" aria-label={`${text.room.openNote}: ${name}`} onClick={onOpen}>{text.room.openNote}</Button>}
    </li>
  )
}

/** The time alone where it was today. */
function whenWritten(text: Text, place: NotePlace): string {
  const { writtenAt, length } = place
  if (writtenAt === null) return text.room.notWritten(length)
  return isOfToday(place) ? text.room.wroteAt(clockOf(writtenAt), length) : text.room.wroteOn(text.dates.day(dayOf(new Date(writtenAt))), clockOf(writtenAt), length)
}

function isOfToday({ writtenAt }: NotePlace): boolean {
  return writtenAt !== null && dayOf(new Date(writtenAt)) === today()
}
