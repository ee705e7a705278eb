import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { ModerationView } from '@renderer/features/moderation/ModerationView'
import { Parts } from '@renderer/features/moderation/Parts'
import { useNow } from '@renderer/features/room/clock'
import { notesKeptHere } from '@renderer/features/table/keptHere'
import type { OpenNotes } from '@renderer/features/table/openNotes'
import { leaveSeat } from '@renderer/features/table/session'
import { TableLanguage } from '@renderer/features/table/TableLanguage'
import { TableMeasures } from '@renderer/features/table/TableMeasures'
import { TablePoints } from '@renderer/features/table/TablePoints'
import { useStored } from '@renderer/features/table/useStored'
import { Choice } from '@renderer/ui/Choice'
import { EmptyState } from '@renderer/ui/Page'
import type { TableSession } from '@shared/contract/joining'
import type { TableItem, TablePlace, TableState } from '@shared/contract/table'
import { itemTitle } from '@shared/text/formats'
import { Rest } from './Rest'
import { TableNotePart } from './TableNotePart'
import { usePart } from './usePart'
import { useWhere, type Where } from './useWhere'

/** What the hub last told, and how far its clock is ahead of this computer's, in milliseconds. */
interface KnownState {
  readonly state: TableState
  readonly ahead: number
}

interface RoomProps {
  readonly session: TableSession
  readonly notes: OpenNotes
}

/** The group's work: what it is to do, who sits there, the time left, the note, the points and the measures. */
export function TableRoom({ session, notes }: RoomProps) {
  const text = useText()
  const { data } = useLive(api.table.state)
  const [known, keep] = useStored<KnownState>(`samling-table-state:${session.seatId}`)
  const isOurs = data?.gathering.id === session.gatheringId
  useEffect(() => { if (data && isOurs) keep({ state: data, ahead: Date.parse(data.now) - Date.now() }) }, [data, isOurs, keep])
  if (!known) return <Spinner className="table-wait" aria-label={text.shell.loading} />
  return <Work session={session} notes={notes} state={known.state} ahead={known.ahead} />
}

function Work({ session, notes, state, ahead }: RoomProps & KnownState) {
  const text = useText()
  const where = useWhere(session.seatId, notes, state)
  const { item, place } = where
  const [cameEarly] = useState(item === undefined)
  const heading = useRef<HTMLHeadingElement>(null)
  const { part, goToPart, isTakenBack } = usePart(session.seatId, state.moderates)
  useEffect(() => { if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true }) }, [isTakenBack])
  useSendAll(notes, state)
  const now = state.items.find(({ id }) => id === state.itemId)
  const goTo = (id: string) => {
    goToPart('work')
    where.goToItem(id)
    heading.current?.focus()
  }
  return (
    <div className="table">
      <header className="table-head">
        <p className="table-name">{state.gathering.title} · {state.seatName}</p>
        {state.endsAt !== null && <TimeLeft key={state.endsAt} endsAt={Date.parse(state.endsAt) - ahead} />}
        <div aria-live="polite" className="ds-sr-only">{state.endsAt !== null && <TimeSpoken key={state.endsAt} endsAt={Date.parse(state.endsAt) - ahead} />}</div>
        <div className="table-acts">
          <TableLanguage />
          <Button variant="tertiary" data-size="sm" onClick={() => leaveSeat(false)}>{text.table.leave}</Button>
        </div>
      </header>
      <main className="table-main">
        {state.moderates && <Parts part={part} onChoose={goToPart} />}
        <Heading level={1} data-size="md" ref={heading} tabIndex={-1} className="table-title">{part === 'moderation' ? text.moderation.title : item ? itemTitle(text, item) : text.table.title}</Heading>
        <div aria-live="polite" className="ui-said">
          {now && item && now.id !== item.id && <RoomIsAt item={now} onGo={() => goTo(now.id)} />}
          {isTakenBack && <Alert data-size="sm" data-color="info">{text.moderation.takenBack}</Alert>}
          {cameEarly && now && now === item && <span className="ds-sr-only">{text.table.moveOn(itemTitle(text, now))}</span>}
        </div>
        {part === 'moderation' && <ModerationView units={state.units} />}
        {/* What is half written stays there meanwhile. */}
        <div className="table-work" hidden={part === 'moderation'}>
          {state.items.length === 0 ? <EmptyState title={text.table.note}>{text.table.noItems}</EmptyState> : <PlaceWork notes={notes} state={state} where={where} />}
        </div>
        <Rest state={state} notes={notes} shownNoteId={place?.noteId ?? null} />
      </main>
    </div>
  )
}

/** Says that the room has gone on to another item than the one that is shown. */
function RoomIsAt({ item, onGo }: { readonly item: TableItem; readonly onGo: () => void }) {
  const text = useText()
  return (
    <Alert data-color="info" data-size="sm">
      <div className="ui-row">{text.table.moveOn(itemTitle(text, item))}<Button data-size="sm" variant="secondary" onClick={onGo}>{text.table.moveThere}</Button></div>
    </Alert>
  )
}

interface PlaceWorkProps {
  readonly notes: OpenNotes
  readonly state: TableState
  readonly where: Where
}

function PlaceWork({ notes, state, where: { item, place, places, goToItem, goToPlace } }: PlaceWorkProps) {
  const text = useText()
  const titleOf = (each: TableItem) => each.id === state.itemId ? text.table.now(itemTitle(text, each)) : itemTitle(text, each)
  const title = item ? itemTitle(text, item) : ''
  return (
    <>
      <div className="ui-row">
        <OneOf label={text.table.item} none={text.table.chooseItem} chosen={item?.id} onChoose={goToItem} options={state.items.map((each) => ({ value: each.id, label: titleOf(each) }))} />
        <OneOf label={text.table.group} none={text.table.chooseGroup} chosen={place?.noteId} onChoose={goToPlace} options={places.map(({ noteId, name }) => ({ value: noteId, label: name ?? title }))} />
      </div>
      {!item && <EmptyState title={text.table.early}>{text.table.earlyText}</EmptyState>}
      {item && <Task item={item} place={place} />}
      {item && !place && <EmptyState title={text.table.chooseGroup}>{text.table.chooseGroupText}</EmptyState>}
      {place && (
        <>
          <TableNotePart key={`note ${place.noteId}`} notes={notes} noteId={place.noteId} name={place.name === null ? title : `${title} – ${place.name}`} />
          <TablePoints key={`points ${place.noteId}`} place={place} units={state.units} />
          <TableMeasures key={`measures ${place.noteId}`} place={place} units={state.units} seatUnitId={state.unitId} />
        </>
      )}
    </>
  )
}

interface OneOfProps {
  readonly label: string
  /** What stands there until something is chosen. */
  readonly none: string
  readonly chosen: string | undefined
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (value: string) => void
}

/** A choice between several; nothing where there is one. */
function OneOf({ label, none, chosen, options, onChoose }: OneOfProps) {
  if (options.length < 2) return null
  const choose = (value: string) => { if (value !== '') onChoose(value) }
  return <Choice size="sm" label={label} value={chosen ?? ''} onSave={choose} options={chosen === undefined ? [{ value: '', label: none }, ...options] : options} />
}

/** Notes that were written in here before are opened behind the one that is shown, so that the hub gets what it lacks of them. */
function useSendAll(notes: OpenNotes, state: TableState): void {
  const places = state.items.flatMap((item) => item.places.map(({ noteId }) => noteId)).join(' ')
  useEffect(() => {
    const known = new Set(places.split(' '))
    notesKeptHere().then((kept) => { for (const noteId of kept) if (known.has(noteId)) void notes.take(noteId) }, () => undefined)
  }, [notes, places])
}

function Task({ item, place }: { readonly item: TableItem; readonly place: TablePlace | undefined }) {
  const text = useText()
  return (
    <>
      {item.task.trim() !== '' && <Paragraph className="table-task">{item.task}</Paragraph>}
      {place?.rounds.length === 0 && <PeopleHere label={text.table.people} people={place.people} />}
      {place?.rounds.map((people, round) => <PeopleHere key={text.division.round(round + 1)} label={text.division.round(round + 1)} people={people} />)}
    </>
  )
}

function PeopleHere({ label, people }: { readonly label: string; readonly people: TablePlace['people'] }) {
  const text = useText()
  if (people.length === 0) return null
  return <Paragraph data-size="sm" className="ui-quiet"><strong>{label}:</strong> {text.composition.list(people.map(({ name, unitName }) => `${name} (${unitName})`))}</Paragraph>
}

/** The minutes at which the time that is left is read aloud, besides the first that is shown of a clock. */
const SPOKEN_MINUTES: readonly number[] = [5, 1, 0]

/** The minutes that are left until a time by this computer's clock. */
function useMinutesLeft(endsAt: number): number {
  return Math.max(0, Math.ceil((endsAt - useNow()) / 60_000))
}

function TimeLeft({ endsAt }: { readonly endsAt: number }) {
  const text = useText()
  return <p className="table-time" role="timer">{text.table.left(useMinutesLeft(endsAt))}</p>
}

/** Whoever does not see the clock hears when it starts or is prolonged, and when it runs out; not every minute. */
function TimeSpoken({ endsAt }: { readonly endsAt: number }) {
  const text = useText()
  const minutes = useMinutesLeft(endsAt)
  const [first] = useState(minutes)
  return minutes === first || SPOKEN_MINUTES.includes(minutes) ? text.table.left(minutes) : null
}
