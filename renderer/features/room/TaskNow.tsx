import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { Choice } from '@renderer/ui/Choice'
import type { AgendaItem } from '@shared/domain/entities'
import { takesNotes } from '@shared/domain/kinds'
import { itemTitle } from '@shared/text/formats'
import { lengthOf, useNow } from './clock'

const MINUTE_MS = 60_000

/** So much longer a group gets when it asks. */
const MORE_MINUTES = 5

interface TaskNowProps {
  readonly gatheringId: string
  readonly itemId: string | null
  readonly endsAt: string | null
}

/** What the tables work at, and until when. */
export function TaskNow({ gatheringId, itemId, endsAt }: TaskNowProps) {
  const text = useText()
  const { data: days } = useLive(api.agenda.get, { gatheringId })
  const items = days?.flatMap((day) => day.items).filter(({ kind }) => takesNotes(kind)) ?? []
  const item = items.find(({ id }) => id === itemId) ?? null
  const choose = (id: string) => api.room.setTask({ gatheringId, itemId: id === '' ? null : id, endsAt: null })
  return (
    <section className="room-section" aria-labelledby="room-task">
      <Heading level={2} data-size="xs" id="room-task">{text.room.task}</Heading>
      {days && items.length === 0 && <Paragraph>{text.room.noItems}</Paragraph>}
      {items.length > 0 && (
        <div className="ui-row">
          <Choice
            className="room-network" label={text.room.task} hideLabel description={text.room.taskHelp} value={item?.id ?? ''} onSave={choose}
            options={[{ value: '', label: text.room.noTask }, ...items.map((each) => ({ value: each.id, label: itemTitle(text, each) }))]}
          />
          {item && <TaskClock gatheringId={gatheringId} item={item} endsAt={endsAt} />}
        </div>
      )}
    </section>
  )
}

function TaskClock({ gatheringId, item, endsAt }: { readonly gatheringId: string; readonly item: AgendaItem; readonly endsAt: string | null }) {
  const text = useText()
  const end = (at: number | null) => void act(() => api.room.setTask({ gatheringId, itemId: item.id, endsAt: at === null ? null : new Date(at).toISOString() }))
  const startOrStop = () => end(endsAt === null ? Date.now() + item.minutes * MINUTE_MS : null)
  return (
    <div className="ui-actions">
      {endsAt !== null && <TimeLeft key={endsAt} endsAt={Date.parse(endsAt)} />}
      <Button variant="secondary" onClick={startOrStop}>{endsAt === null ? text.room.startClock(item.minutes) : text.room.stopClock}</Button>
      {endsAt !== null && <Button variant="tertiary" onClick={() => end(Math.max(Date.now(), Date.parse(endsAt)) + MORE_MINUTES * MINUTE_MS)}>{text.room.more(MORE_MINUTES)}</Button>}
    </div>
  )
}

function TimeLeft({ endsAt }: { readonly endsAt: number }) {
  const text = useText()
  const left = endsAt - useNow()
  return (
    <p className="room-left" data-over={left <= 0}>
      <span className="ds-sr-only">{text.room.timeLeft}: </span>{left > 0 ? lengthOf(left) : text.room.timeUp}
    </p>
  )
}
