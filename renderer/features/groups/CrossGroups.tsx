import { DndContext, DragOverlay, MouseSensor, pointerWithin, useDroppable, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core'
import { Button, Heading } from '@digdir/designsystemet-react'
import { useState, type ReactNode } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import type { GroupPerson, GroupWithMembers } from '@shared/contract/groups'
import { CrossGroup } from './CrossGroup'
import { filterPeople, NO_FILTER, PeopleFilter } from './PeopleFilter'
import { PersonRow, personKey } from './PersonRow'
import { PersonWords } from './PersonWords'

/** Where people are dropped who shall have no group. */
const UNSEATED = 'unseated'

/** Groups across municipalities, made by hand: the people without a group on one side, the groups on the other. People are dragged with a mouse or moved with their menu. */
export function CrossGroups({ itemId, groups }: { readonly itemId: string; readonly groups: readonly GroupWithMembers[] }) {
  const text = useText()
  const { data: unseated = [] } = useLive(api.groups.unseated, { itemId })
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<GroupPerson | null>(null)
  const sensors = useSensors(useSensor(MouseSensor, { activationConstraint: { distance: 5 } }))
  const container = useKeptFocus([
    ...unseated.map((person) => personKey(person, null)), ...groups.flatMap((group) => [group.id, ...group.members.map((person) => personKey(person, group.id))]),
  ])
  const seat = async (person: GroupPerson, groupId: string | null) => {
    await act(async () => {
      await api.groups.seat({ itemId, participantId: person.participantId, groupId })
      const group = groups.find((candidate) => candidate.id === groupId)
      setSaid(group ? text.groups.moved(person.name, group.name) : text.groups.movedOut(person.name))
    })
  }
  const personOf = (participantId: unknown) => [...unseated, ...groups.flatMap((group) => group.members)].find((person) => person.participantId === participantId) ?? null
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(null)
    const person = personOf(active.data.current?.['participantId'])
    if (person && over) void seat(person, over.id === UNSEATED ? null : String(over.id))
  }
  return (
    <section className="ui-stack" aria-labelledby="cross-groups" ref={container}>
      <div className="groups-head">
        <Heading level={2} data-size="sm" id="cross-groups" tabIndex={-1} data-keep-fallback>{text.groups.cross}</Heading>
        <Button variant={groups.length === 0 ? 'primary' : 'secondary'} onClick={() => void act(() => api.groups.add({ itemId }), (group) => text.groups.added(group.name), true)}>{text.groups.add}</Button>
      </div>
      <DndContext
        sensors={sensors} collisionDetection={pointerWithin} autoScroll={SLOW_SCROLL} onDragStart={({ active }) => setDragged(personOf(active.data.current?.['participantId']))}
        onDragEnd={drop} onDragCancel={() => setDragged(null)} accessibility={{ announcements: SILENT }}
      >
        <div className="groups-board">
          <Unseated people={unseated} groups={groups} onSeat={seat} />
          <div className="groups-column">
            {groups.length === 0 && <p>{text.groups.noCross}</p>}
            <ul className="groups-grid">
              {groups.map((group) => <CrossGroup key={group.id} group={group} groups={groups} onSeat={seat} />)}
            </ul>
          </div>
        </div>
        <DragOverlay dropAnimation={null}>{dragged && <div className="groups-dragged"><PersonWords person={dragged} /></div>}</DragOverlay>
      </DndContext>
      <output className="ds-sr-only">{said}</output>
    </section>
  )
}

/** Near the window's edge the page scrolls, slowly enough to hit a group. */
const SLOW_SCROLL = { threshold: { x: 0, y: 0.1 }, acceleration: 4 }

/** Dragging is for the mouse alone; a screen reader hears where a person is when the move is done. */
const SILENT = { onDragStart: () => undefined, onDragOver: () => undefined, onDragEnd: () => undefined, onDragCancel: () => undefined }

interface UnseatedProps {
  readonly people: readonly GroupPerson[]
  readonly groups: readonly GroupWithMembers[]
  readonly onSeat: (person: GroupPerson, groupId: string | null) => Promise<void>
}

/** The people without a group, with a filter. */
function Unseated({ people, groups, onSeat }: UnseatedProps) {
  const text = useText()
  const [filter, setFilter] = useState(NO_FILTER)
  const shown = filterPeople(people, filter)
  const hasPeople = people.length > 0 || groups.some((group) => group.members.length > 0)
  return (
    <DropPlace>
      <Heading level={3} data-size="2xs">{text.groups.unseated} <span className="ui-quiet">{text.groups.people(people.length)}</span></Heading>
      {hasPeople ? <PeopleFilter filter={filter} onChange={setFilter} /> : <p>{text.groups.noPeople}</p>}
      {hasPeople && shown.length === 0 && <p>{people.length === 0 ? text.groups.allSeated : text.groups.nobodyMatches}</p>}
      <ul className="groups-people groups-unseated">
        {shown.map((person) => <PersonRow key={person.participantId} person={person} groupId={null} groups={groups} onSeat={onSeat} />)}
      </ul>
    </DropPlace>
  )
}

function DropPlace({ children }: { readonly children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id: UNSEATED })
  return <div ref={setNodeRef} className="groups-column" data-over={isOver}>{children}</div>
}
