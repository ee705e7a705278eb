import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState, type MouseEvent } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { Choice } from '@renderer/ui/Choice'
import { isSecondClick } from '@renderer/ui/secondClick'
import type { AgendaItem } from '@shared/domain/entities'
import { takesNotes } from '@shared/domain/kinds'
import { itemTitle } from '@shared/text/formats'
import { lengthOf, useNow } from './clock'

const MINUTE_MS = 60_000

/** The choice of no task, beside the ids of items. */
const NO_TASK = ''

/** So much longer a group gets when it asks. */
const MORE_MINUTES = 5

/** What the tables work at, and when its clock ends; null where none runs. */
interface Task {
  readonly itemId: string | null
  readonly endsAt: string | null
}

interface TaskNowProps extends Task {
  readonly gatheringId: string
}

/** What the tables work at, and until when. Another task is chosen first, and given to them all by a press of its own. */
export function TaskNow({ gatheringId, itemId, endsAt }: TaskNowProps) {
  const text = useText()
  const { data: days } = useLive(api.agenda.get, { gatheringId })
  const items = days?.flatMap((day) => day.items).filter(({ kind }) => takesNotes(kind)) ?? []
  const item = items.find(({ id }) => id === itemId) ?? null
  const [chosen, setChosen] = useState<string | null>(null)
  const [isChanged, setIsChanged] = useState(false)
  const [stopped, setStopped] = useState<Task | null>(null)
  const set = async (task: Task) => {
    const state = await api.room.setTask({ gatheringId, ...task })
    setIsChanged(false)
    setStopped(endsAt !== null && Date.parse(endsAt) > Date.now() && task.endsAt === null ? { itemId, endsAt } : null)
    return state
  }
  const choose = (id: string) => {
    setChosen(id)
    setIsChanged(false)
  }
  const next = [NO_TASK, ...items.map(({ id }) => id)].find((id) => id === chosen && id !== (item?.id ?? NO_TASK))
  const change = async () => {
    if (next === undefined) return
    const changed = await act(() => set({ itemId: next === NO_TASK ? null : next, endsAt: null }))
    if (!changed) return
    setChosen(null)
    setIsChanged(true)
  }
  return (
    <section className="room-section" aria-labelledby="room-task">
      <Heading level={2} data-size="xs" id="room-task">{text.room.task}</Heading>
      {days && items.length === 0 && <Paragraph>{text.room.noItems}</Paragraph>}
      {items.length > 0 && (
        <div className="ui-row">
          <Choice
            className="room-network" label={text.room.task} hideLabel description={text.room.taskHelp} value={next ?? item?.id ?? NO_TASK} onSave={choose}
            options={[{ value: NO_TASK, label: text.room.noTask }, ...items.map((each) => ({ value: each.id, label: itemTitle(text, each) }))]}
          />
          <Button variant={next === undefined ? 'secondary' : 'primary'} aria-disabled={next === undefined} onClick={() => void change()}>{text.room.changeTask}</Button>
          {item && <TaskClock item={item} endsAt={endsAt} onSet={set} />}
        </div>
      )}
      <div className="ui-said room-task-said" aria-live="polite">
        {(next !== undefined || isChanged) && <p className="ui-quiet">{next === undefined ? text.room.taskChanged : text.room.stillTask(item === null ? null : itemTitle(text, item))}</p>}
        <WayBack stopped={stopped} from={items.find(({ id }) => id === stopped?.itemId) ?? null} isNow={stopped?.itemId === itemId} onSet={set} />
      </div>
    </section>
  )
}

interface WayBackProps {
  /** The task whose clock the lead's last act stopped while time was left, or null. */
  readonly stopped: Task | null
  /** Its item, if it is still there. */
  readonly from: AgendaItem | null
  /** Whether the tables still have that item. */
  readonly isNow: boolean
  readonly onSet: (task: Task) => Promise<unknown>
}

/** Gives the tables back what they had, with the clock as if it had never stopped. */
function WayBack({ stopped, from, isNow, onSet }: WayBackProps) {
  const text = useText()
  const goBack = (event: MouseEvent<HTMLButtonElement>) => {
    if (isSecondClick(event)) return
    event.currentTarget.closest('section')?.querySelector('select')?.focus() // the button goes
    if (stopped) void act(() => onSet(stopped))
  }
  if (!stopped || !from) return null
  return <Button variant="secondary" data-size="sm" onClick={goBack}>{isNow ? text.room.keepClock : text.room.backTo(itemTitle(text, from))}</Button>
}

function TaskClock({ item, endsAt, onSet }: { readonly item: AgendaItem; readonly endsAt: string | null; readonly onSet: (task: Task) => Promise<unknown> }) {
  const text = useText()
  const end = (at: number | null) => void act(() => onSet({ itemId: item.id, endsAt: at === null ? null : new Date(at).toISOString() }))
  const startOrStop = (event: MouseEvent) => {
    if (!isSecondClick(event)) end(endsAt === null ? Date.now() + item.minutes * MINUTE_MS : null)
  }
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
      {left > 0 && <><span className="ds-sr-only">{text.room.timeLeft}: </span>{lengthOf(left)}</>}
      <span aria-live="polite">{left <= 0 && text.room.timeUp}</span>
    </p>
  )
}
