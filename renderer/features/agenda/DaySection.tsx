import { useDroppable } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { ActMenu } from '@renderer/ui/ActMenu'
import { AutoField } from '@renderer/ui/AutoField'
import { EmptyState } from '@renderer/ui/Page'
import type { AgendaOfDay } from '@shared/contract/agenda'
import { clockTime, MINUTES_PER_DAY, planDay, type DayPlan } from '@shared/domain/agenda'
import { ITEM_KINDS } from '@shared/domain/kinds'
import { parseTime } from '@shared/util/time'
import { tailId } from './AgendaDrag'
import { ItemRow } from './ItemRow'
import type { AgendaActs } from './useAgendaActs'

/** A day of the agenda and what its items can be told to do. */
interface DaySectionProps {
  readonly gatheringId: string
  readonly agenda: AgendaOfDay
  /** All days, to move an item to another one. */
  readonly days: readonly AgendaOfDay[]
  readonly acts: AgendaActs
  readonly openItem: string | null
  readonly onToggle: (itemId: string | null) => void
  readonly onOpenNotes: (itemId: string) => void
  readonly onOpenGroups: (itemId: string) => void
}

/** One day: when it starts, its items with their times, how long it is and when it ends. */
export function DaySection({ gatheringId, agenda, days, acts, openItem, onToggle, onOpenNotes, onOpenGroups }: DaySectionProps) {
  const text = useText()
  const plan = planDay(agenda.startsAt, agenda.items)
  const name = text.agenda.day(agenda.day + 1)
  const heading = `agenda-day-${agenda.day}`
  return (
    <section className="agenda-day" aria-labelledby={heading}>
      <header className="agenda-day-head">
        <Heading level={2} data-size="sm" id={heading} tabIndex={-1} {...(agenda.day === 0 && { 'data-keep-fallback': true })}>
          {name}{agenda.date !== null && <span className="agenda-date">{text.dates.longDay(agenda.date)}</span>}
        </Heading>
        <AutoField
          label={text.agenda.dayStart} parse={parseTime} size="sm" value={agenda.startsAt} required={text.agenda.dayStartMissing} className="agenda-day-start"
          onSave={(startsAt) => api.agenda.setDayStart({ gatheringId, day: agenda.day, startsAt })}
        />
      </header>
      {agenda.items.length === 0 && <EmptyState title={text.agenda.emptyTitle}>{text.agenda.emptyHelp}</EmptyState>}
      <SortableContext items={agenda.items.map((item) => item.id)} strategy={verticalListSortingStrategy}>
        <ol className="agenda-items" aria-labelledby={heading}>
          {agenda.items.map((item, index) => (
            <ItemRow
              key={item.id} item={item} planned={plan.items[index]} days={days} acts={acts} isOpen={openItem === item.id} onToggle={onToggle}
              onOpenNotes={onOpenNotes} onOpenGroups={onOpenGroups}
            />
          ))}
        </ol>
      </SortableContext>
      <Tail day={agenda.day} />
      <div className="ui-actions">
        <ActMenu
          label={text.agenda.addTo(name)} variant="secondary"
          acts={ITEM_KINDS.map((kind) => ({ key: kind, label: text.kinds.item[kind], onChoose: () => void acts.add(agenda.day, kind) }))}
        >
          <PlusIcon aria-hidden />{text.agenda.add}
        </ActMenu>
        {agenda.items.length > 0 && <Summary plan={plan} />}
      </div>
    </section>
  )
}

/** Where an item is dropped to become the day's last. */
function Tail({ day }: { readonly day: number }) {
  const { setNodeRef, isOver } = useDroppable({ id: tailId(day) })
  return <div ref={setNodeRef} className="agenda-tail" data-over={isOver} />
}

function Summary({ plan }: { readonly plan: DayPlan }) {
  const text = useText()
  const clock = clockTime(plan.end)
  const end = plan.end >= MINUTES_PER_DAY ? text.agenda.nextDay(clock) : clock
  return <p className="ui-quiet" aria-live="polite">{text.agenda.summary(plan.items.length, text.agenda.length(plan.minutes), end)}</p>
}
