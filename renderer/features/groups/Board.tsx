import { DndContext, DragOverlay, MeasuringStrategy, MouseSensor, pointerWithin, useDroppable, useSensor, useSensors, type DragEndEvent, type DragStartEvent } from '@dnd-kit/core'
import { Heading } from '@digdir/designsystemet-react'
import { useState, type ReactNode } from 'react'
import { useText } from '@renderer/api/language'
import type { GroupPerson, GroupWithMembers } from '@shared/contract/groups'
import { CrossGroup, type FacilitatorUnit } from './CrossGroup'
import { NO_EFFECTS, type Effects } from './moves'
import { filterPeople, NO_FILTER, PeopleFilter } from './PeopleFilter'
import { PersonRow } from './PersonRow'
import { PersonWords } from './PersonWords'

/** Where people are dropped who shall have no group. */
const UNSEATED = 'unseated'

/** The groups of a round and the people who have none. */
interface BoardProps {
  /** With the people of the round that is shown. */
  readonly groups: readonly GroupWithMembers[]
  readonly unseated: readonly GroupPerson[]
  readonly units: readonly FacilitatorUnit[]
  /** The sentences about a group. */
  readonly brokenIn: (groupId: string) => readonly string[]
  readonly onSeat: (person: GroupPerson, groupId: string | null) => Promise<void>
  readonly onAskEffects: (person: GroupPerson) => Promise<Effects>
}

/** The people without a group on one side, the groups on the other. People are dragged with a mouse or moved with their menu; both tell what the move would do. */
export function Board({ groups, unseated, units, brokenIn, onSeat, onAskEffects }: BoardProps) {
  const text = useText()
  const [dragged, setDragged] = useState<GroupPerson | null>(null)
  const [effects, setEffects] = useState(NO_EFFECTS)
  const sensors = useSensors(useSensor(MouseSensor, { activationConstraint: { distance: 5 } }))
  const personOf = (participantId: unknown) => [...unseated, ...groups.flatMap((group) => group.members)].find((person) => person.participantId === participantId) ?? null
  const lift = ({ active }: DragStartEvent) => {
    const person = personOf(active.data.current?.['participantId'])
    setDragged(person)
    setEffects(NO_EFFECTS)
    if (person) void onAskEffects(person).then(setEffects)
  }
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(null)
    const person = personOf(active.data.current?.['participantId'])
    if (person && over) void onSeat(person, over.id === UNSEATED ? null : String(over.id))
  }
  return (
    <DndContext sensors={sensors} collisionDetection={pointerWithin} autoScroll={SLOW_SCROLL} measuring={AS_IT_MOVES} onDragStart={lift} onDragEnd={drop} onDragCancel={() => setDragged(null)} accessibility={{ announcements: SILENT }}>
      <div className="groups-board" data-all-seated={unseated.length === 0 && groups.length > 0}>
        <Unseated people={unseated} groups={groups} onSeat={onSeat} onAskEffects={onAskEffects} />
        <div className="groups-column">
          {groups.length === 0 && <p>{text.groups.noCross}</p>}
          <ul className="groups-grid">
            {groups.map((group) => (
              <CrossGroup
                key={group.id} group={group} groups={groups} broken={brokenIn(group.id)} units={units} effect={dragged ? effects.get(group.id) : undefined} onSeat={onSeat} onAskEffects={onAskEffects}
              />
            ))}
          </ul>
        </div>
      </div>
      <DragOverlay dropAnimation={null}>{dragged && <div className="groups-dragged"><PersonWords person={dragged} /></div>}</DragOverlay>
    </DndContext>
  )
}

/** Near the window's edge the page scrolls, slowly enough to hit a group. */
const SLOW_SCROLL = { threshold: { x: 0, y: 0.1 }, acceleration: 4 }

/** While somebody is dragged the cards tell what a move would do: they grow, and push those below down. */
const AS_IT_MOVES = { droppable: { strategy: MeasuringStrategy.Always } }

/** Dragging is for the mouse alone; a screen reader hears where a person is when the move is done. */
const SILENT = { onDragStart: () => undefined, onDragOver: () => undefined, onDragEnd: () => undefined, onDragCancel: () => undefined }

interface UnseatedProps extends Pick<BoardProps, 'groups' | 'onSeat' | 'onAskEffects'> {
  readonly people: readonly GroupPerson[]
}

/** The people without a group, with a filter. */
function Unseated({ people, groups, onSeat, onAskEffects }: UnseatedProps) {
  const text = useText()
  const [filter, setFilter] = useState(NO_FILTER)
  const shown = filterPeople(people, filter)
  const hasPeople = people.length > 0 || groups.some((group) => group.members.length > 0)
  return (
    <DropPlace>
      <Heading level={3} data-size="2xs" tabIndex={-1} data-keep-fallback className="groups-fallback">{text.groups.unseated} <span className="ui-quiet">{text.groups.people(people.length)}</span></Heading>
      {hasPeople ? people.length > 0 && <PeopleFilter filter={filter} onChange={setFilter} /> : <p>{text.groups.noPeople}</p>}
      {hasPeople && shown.length === 0 && <p>{people.length === 0 ? text.groups.allSeated : text.groups.nobodyMatches}</p>}
      <ul className="groups-people groups-unseated">
        {shown.map((person) => <PersonRow key={person.participantId} person={person} groupId={null} groups={groups} onSeat={onSeat} onAskEffects={onAskEffects} />)}
      </ul>
    </DropPlace>
  )
}

function DropPlace({ children }: { readonly children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id: UNSEATED })
  return <div ref={setNodeRef} className="groups-column groups-waiting" data-over={isOver}>{children}</div>
}
