import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { sentenceFor } from '@renderer/api/refused'
import { NoteEditor } from '@renderer/features/notes/NoteEditor'
import { groupFile } from '@renderer/features/table/groupFile'
import { outbox } from '@renderer/features/table/outbox'
import { leaveSeat } from '@renderer/features/table/session'
import { TableMeasures } from '@renderer/features/table/TableMeasures'
import type { NotePlaceState } from '@renderer/features/table/tableNote'
import { TablePoints } from '@renderer/features/table/TablePoints'
import { useTableNote } from '@renderer/features/table/useTableNote'
import { Choice } from '@renderer/ui/Choice'
import { EmptyState } from '@renderer/ui/Page'
import type { TableSession } from '@shared/contract/joining'
import type { TableItem, TablePlace, TableState } from '@shared/contract/table'
import { itemTitle } from '@shared/text/formats'
import { useStored } from './useStored'

/** The group's work: what it is to do, who sits there, the time left, the note, the points and the measures. */
export function TableRoom({ session }: { readonly session: TableSession }) {
  const text = useText()
  const { data } = useLive(api.table.state)
  const [state, keep] = useStored<TableState>('samling-table-state')
  useEffect(() => { if (data) keep(data) }, [data, keep])
  const known = data ?? state
  if (!known) return <Spinner className="table-wait" aria-label={text.shell.loading} />
  return <Work session={session} state={known} />
}

function Work({ session, state }: { readonly session: TableSession; readonly state: TableState }) {
  const text = useText()
  const [chosenItem, setItem] = useStored<string>('samling-table-item')
  const [chosenPlace, setPlace] = useStored<string>('samling-table-place')
  const item = state.items.find(({ id }) => id === (chosenItem ?? state.itemId)) ?? state.items.find(({ id }) => id === state.itemId) ?? state.items[0]
  const place = item?.places.find(({ noteId }) => noteId === chosenPlace) ?? item?.places[0]
  const now = state.items.find(({ id }) => id === state.itemId)
  return (
    <div className="table">
      <header className="table-head">
        <p className="table-name">{state.gathering.title} · {state.seatName}</p>
        <TimeLeft endsAt={state.endsAt} now={state.now} />
        <Button variant="tertiary" data-size="sm" onClick={() => leaveSeat(false)}>{text.table.leave}</Button>
      </header>
      <main className="table-main">
        {!item || !place
          ? <EmptyState title={text.table.title}>{text.table.noItems}</EmptyState>
          : (
            <>
              <h1 className="ds-sr-only">{itemTitle(text, item)}</h1>
              <div className="ui-row">
                <Choice label={text.table.item} value={item.id} onSave={setItem} options={state.items.map((each) => ({ value: each.id, label: each.id === state.itemId ? text.table.now(itemTitle(text, each)) : itemTitle(text, each) }))} />
                {item.places.length > 1 && <Choice label={text.table.group} value={place.noteId} onSave={setPlace} options={item.places.map((each) => ({ value: each.noteId, label: each.name ?? itemTitle(text, item) }))} />}
              </div>
              <div role="status">
                {now && now.id !== item.id && (
                  <Alert data-color="info" data-size="sm">
                    <div className="ui-row">{text.table.moveOn(itemTitle(text, now))}<Button data-size="sm" variant="secondary" onClick={() => setItem(now.id)}>{text.table.moveThere}</Button></div>
                  </Alert>
                )}
              </div>
              <Task item={item} place={place} />
              <Note key={place.noteId} session={session} item={item} place={place} />
              <TablePoints place={place} units={state.units} />
              <TableMeasures place={place} units={state.units} />
              <Rest state={state} />
            </>
          )}
      </main>
    </div>
  )
}

function Task({ item, place }: { readonly item: TableItem; readonly place: TablePlace }) {
  const text = useText()
  return (
    <>
      {item.task.trim() !== '' && <Paragraph className="table-task">{item.task}</Paragraph>}
      {place.people.length > 0 && (
        <Paragraph data-size="sm" className="ui-quiet">
          <strong>{text.table.people}:</strong> {text.composition.list(place.people.map(({ name, unitName }) => `${name} (${unitName})`))}
        </Paragraph>
      )}
    </>
  )
}

const STATE_COLORS: Readonly<Record<NotePlaceState, 'success' | 'warning' | 'danger' | 'neutral'>> = { opening: 'neutral', safe: 'success', here: 'warning', unkept: 'danger' }

function Note({ session, item, place }: { readonly session: TableSession; readonly item: TableItem; readonly place: TablePlace }) {
  const text = useText()
  const { note, state } = useTableNote(place.noteId, session.token, session.seatName)
  const name = place.name === null ? itemTitle(text, item) : `${itemTitle(text, item)} – ${place.name}`
  return (
    <section aria-labelledby="table-note" className="ui-stack">
      <Heading level={2} data-size="xs" id="table-note">{text.table.note}</Heading>
      <p role="status" className="table-state" data-color={STATE_COLORS[state]} data-state={state}>{text.table.state[state]}</p>
      {note && <NoteEditor note={note.text} place={name} awareness={note.provider.awareness} />}
    </section>
  )
}

function TimeLeft({ endsAt, now }: { readonly endsAt: string | null; readonly now: string }) {
  const text = useText()
  const [skew] = useState(() => Date.parse(now) - Date.now())
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 5_000)
    return () => clearInterval(timer)
  }, [])
  if (endsAt === null) return null
  return <p className="table-time" role="timer">{text.table.left(Math.ceil((Date.parse(endsAt) - Date.now() - skew) / 60_000))}</p>
}

function Rest({ state }: { readonly state: TableState }) {
  const text = useText()
  const { waiting, isKept, refused } = useStore(outbox)
  const save = async () => {
    const { name, content } = await groupFile(state)
    const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000) // the browser fetches the content after this turn
  }
  return (
    <footer className="ui-stack">
      <div role="status">
        {waiting.length > 0 && <Alert data-size="sm" data-color={isKept ? 'warning' : 'danger'}>{isKept ? text.table.state.here : text.table.state.unkept}</Alert>}
        {refused !== null && <Alert data-size="sm" data-color="danger">{sentenceFor(text, refused)}</Alert>}
      </div>
      <div className="ui-row">
        <Button variant="secondary" data-size="sm" onClick={() => void save()}>{text.table.file}</Button>
        <Paragraph data-size="sm" className="ui-quiet">{text.table.fileHelp}</Paragraph>
      </div>
    </footer>
  )
}
