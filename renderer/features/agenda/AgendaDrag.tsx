import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type Announcements, type DragEndEvent, type UniqueIdentifier } from '@dnd-kit/core'
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import type { ReactNode } from 'react'
import { useText } from '@renderer/api/language'
import type { AgendaOfDay } from '@shared/contract/agenda'
import type { ItemPlace } from '@shared/domain/agenda'
import type { AgendaItem } from '@shared/domain/entities'
import type { Text } from '@shared/text'
import { itemTitle } from '@shared/text/formats'

/** What the agenda needs for items to be dragged. */
interface AgendaDragProps {
  readonly days: readonly AgendaOfDay[]
  readonly onMove: (item: AgendaItem, place: ItemPlace) => Promise<void>
  readonly children: ReactNode
}

const TAIL = 'end-of-day-'

/** The id of the place after a day's last item, as a target for what is dragged. */
export const tailId = (day: number): string => `${TAIL}${day}`

/** Lets items be dragged within and between days, by pointer or keyboard, with words for a screen reader. */
export function AgendaDrag({ days, onMove, children }: AgendaDragProps) {
  const text = useText()
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates, scrollBehavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' }),
  )
  const drop = ({ active, over }: DragEndEvent) => {
    const item = days.flatMap((day) => day.items).find((candidate) => candidate.id === active.id)
    const place = over && placeOf(days, active.id, over.id)
    if (item && place) void onMove(item, place)
  }
  return (
    <DndContext
      sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}
      accessibility={{ announcements: announcementsFor(days, text), screenReaderInstructions: { draggable: text.agenda.dragHelp } }}
    >
      {children}
    </DndContext>
  )
}

/** Where an item goes that is dropped on another one, or after a day's last; null where it stays. */
function placeOf(days: readonly AgendaOfDay[], active: UniqueIdentifier, over: UniqueIdentifier): ItemPlace | null {
  if (active === over) return null
  const tail = days.find((day) => tailId(day.day) === over)
  if (tail) return { day: tail.day, before: null }
  const home = days.find((day) => day.items.some((item) => item.id === over))
  if (!home) return null
  const target = home.items.findIndex((item) => item.id === over)
  const source = home.items.findIndex((item) => item.id === active)
  const movesDown = source !== -1 && source < target
  return { day: home.day, before: home.items[movesDown ? target + 1 : target]?.id ?? null }
}

function announcementsFor(days: readonly AgendaOfDay[], text: Text): Announcements {
  const nameOf = (id: UniqueIdentifier): string => {
    const item = days.flatMap((day) => day.items).find((candidate) => candidate.id === id)
    return item ? itemTitle(text, item) : text.agenda.day(Number(String(id).slice(TAIL.length)) + 1)
  }
  return {
    onDragStart: ({ active }) => text.agenda.lifted(nameOf(active.id)),
    onDragOver: ({ active, over }) => over ? text.agenda.draggedOver(nameOf(active.id), nameOf(over.id)) : text.agenda.outside(nameOf(active.id)),
    onDragEnd: ({ active, over }) => over && over.id !== active.id ? text.agenda.dropped(nameOf(active.id), nameOf(over.id)) : text.agenda.notMoved(nameOf(active.id)),
    onDragCancel: ({ active }) => text.agenda.notMoved(nameOf(active.id)),
  }
}
