import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { Button } from '@digdir/designsystemet-react'
import { DragVerticalIcon, MenuElipsisVerticalIcon, PadlockLockedIcon } from '@navikt/aksel-icons'
import { useText } from '@renderer/api/language'
import { ActMenu, type MenuAct } from '@renderer/ui/ActMenu'
import type { AgendaOfDay } from '@shared/contract/agenda'
import { clockTime, DEFAULT_DAY_START, placeBeside, type PlannedItem } from '@shared/domain/agenda'
import type { AgendaItem } from '@shared/domain/entities'
import { groupKindOf, takesNotes } from '@shared/domain/kinds'
import { itemTitle } from '@shared/text/formats'
import { ItemFields } from './ItemFields'
import type { AgendaActs } from './useAgendaActs'

/** An item with its time in the plan. */
interface ItemRowProps {
  readonly item: AgendaItem
  readonly planned: PlannedItem | undefined
  readonly days: readonly AgendaOfDay[]
  readonly acts: AgendaActs
  readonly isOpen: boolean
  readonly onToggle: (itemId: string | null) => void
  readonly onOpenNotes: (itemId: string) => void
  readonly onOpenGroups: (itemId: string) => void
}

/** One item: its time, what it is, and its fields while it is open. */
export function ItemRow(props: ItemRowProps) {
  const { item, planned, isOpen, onToggle } = props
  const text = useText()
  const title = itemTitle(text, item)
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: item.id, attributes: { roleDescription: text.agenda.dragRole } })
  return (
    <li
      ref={setNodeRef} className="agenda-item" data-keep={item.id} data-dragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      {planned && <Gap planned={planned} />}
      <div className="agenda-row">
        <button type="button" className="agenda-handle" ref={setActivatorNodeRef} {...attributes} {...listeners} aria-label={text.agenda.drag(title)}><DragVerticalIcon aria-hidden /></button>
        <p className="agenda-time">
          {planned && `${clockTime(planned.start)}–${clockTime(planned.end)}`}
          {item.lockedAt !== null && <PadlockLockedIcon title={text.agenda.isLocked} />}
        </p>
        <div className="agenda-what">
          <h3 className="agenda-title">
            <button type="button" data-keep-target aria-expanded={isOpen} onClick={() => onToggle(isOpen ? null : item.id)}>{title}</button>
          </h3>
          <p className="ui-quiet">{[title === text.kinds.item[item.kind] ? '' : text.kinds.item[item.kind], item.speaker, text.agenda.length(item.minutes)].filter((part) => part !== '').join(' · ')}</p>
        </div>
        <ItemActs {...props} title={title} />
      </div>
      {isOpen && <ItemFields item={item} start={planned ? clockTime(planned.start) : DEFAULT_DAY_START} onClose={() => onToggle(null)} />}
    </li>
  )
}

/** The free minutes before a locked item, or by how much the items before run into it. */
function Gap({ planned }: { readonly planned: PlannedItem }) {
  const text = useText()
  if (planned.over > 0) return <p className="agenda-over">{text.agenda.over(text.agenda.length(planned.over))}</p>
  return planned.freeBefore > 0 ? <p className="agenda-free">{text.agenda.free(text.agenda.length(planned.freeBefore))}</p> : null
}

function ItemActs({ item, title, days, acts, onOpenNotes, onOpenGroups }: ItemRowProps & { readonly title: string }) {
  const text = useText()
  const menu: MenuAct[] = [
    ...(['up', 'down'] as const).filter((direction) => placeBeside(days, item.id, direction) !== null).map((direction): MenuAct => ({
      key: direction, label: direction === 'up' ? text.agenda.moveUp : text.agenda.moveDown, onChoose: () => void acts.step(item, direction),
    })),
    ...days.filter((day) => day.day !== item.day).map(({ day }): MenuAct => ({
      key: `day ${day}`, label: text.agenda.moveTo(text.agenda.day(day + 1)), onChoose: () => void acts.move(item, { day, before: null }),
    })),
    { key: 'remove', label: text.agenda.remove, isDangerous: true, onChoose: () => void acts.remove(item) },
  ]
  return (
    <div className="agenda-acts">
      {groupKindOf(item.kind) !== null
        && <Button variant="tertiary" data-size="sm" aria-label={text.agenda.groupsOf(title)} onClick={() => onOpenGroups(item.id)}>{text.agenda.groups}</Button>}
      {takesNotes(item.kind)
        && <Button variant="tertiary" data-size="sm" aria-label={text.agenda.notesOf(title)} onClick={() => onOpenNotes(item.id)}>{text.agenda.notes}</Button>}
      <ActMenu label={text.agenda.acts(title)} isIcon acts={menu}><MenuElipsisVerticalIcon aria-hidden /></ActMenu>
    </div>
  )
}
