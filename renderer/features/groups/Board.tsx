import { DndContext, DragOverlay, MeasuringStrategy, MouseSensor, pointerWithin, useDroppable, useSensor, useSensors, type DragEndEvent, type DragStartEvent } from '@dnd-kit/core'
import { Heading } from '@digdir/designsystemet-react'
import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useText } from '@renderer/api/language'
import { useRoving } from '@renderer/ui/roving'
import type { GroupPerson, GroupWithMembers } from '@shared/contract/groups'
import { CrossGroup, type FacilitatorUnit } from './CrossGroup'
import { buttonOf } from './followed'
import { FoundPeople, type SeatedPerson } from './FoundPeople'
import { NO_EFFECTS, type Effects } from './moves'
import { bestFirst, filterPeople, NO_FILTER, PeopleFilter, type Filter } from './PeopleFilter'
import { PersonRow, personKey } from './PersonRow'
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
  const roving = useRoving()
  const go = (person: GroupPerson, groupId: string | null) => {
    const button = buttonOf(roving.ref.current, personKey(person, groupId))
    button?.focus({ preventScroll: true })
    button?.scrollIntoView({ block: 'center' })
  }
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
      <div className="groups-board" role="toolbar" aria-label={text.groups.board} aria-describedby={groups.length === 0 ? undefined : 'groups-keys'} data-all-seated={unseated.length === 0 && groups.length > 0} {...roving}>
        <Unseated people={unseated} groups={groups} onSeat={onSeat} onAskEffects={onAskEffects} onGo={go} />
        <div className="groups-column">
          {groups.length === 0 ? <p>{text.groups.noCross}</p> : <p className="ui-quiet groups-keys" id="groups-keys">{text.groups.keys}</p>}
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
  /** Takes the focus to a person's row. */
  readonly onGo: (person: GroupPerson, groupId: string | null) => void
}

const seatedIn = (group: GroupWithMembers, filter: Filter): SeatedPerson[] =>
  filterPeople(group.members, filter).map((person) => ({ person, groupId: group.id, groupName: group.name }))

/** The people without a group, and a search among all. */
function Unseated({ people, groups, onSeat, onAskEffects, onGo }: UnseatedProps) {
  const text = useText()
  const [asked, setFilter] = useState(NO_FILTER)
  const filter: Filter = { words: asked.words, side: people.length > 0 ? asked.side : 'all' }
  const shown = filterPeople(people, filter)
  const hasPeople = people.length > 0 || groups.some((group) => group.members.length > 0)
  const isSearching = filter.words.trim() !== ''
  const found = isSearching ? bestFirst(groups.flatMap((group) => seatedIn(group, filter)), filter) : []
  const go = (person: GroupPerson | undefined, groupId: string | null) => {
    if (!person) return
    flushSync(() => setFilter(NO_FILTER)) // the list of those who were found goes, and what is below it moves up
    onGo(person, groupId)
  }
  return (
    <DropPlace>
      <Heading level={3} data-size="2xs" tabIndex={-1} data-keep-fallback className="groups-fallback">{text.groups.unseated} <span className="ui-quiet">{text.groups.people(people.length)}</span></Heading>
      {people.length === 0 && <p>{hasPeople ? text.groups.allSeated : text.groups.noPeople}</p>}
      {hasPeople && <PeopleFilter filter={filter} onChange={setFilter} hasSides={people.length > 0} onEnter={() => (found[0] ? go(found[0].person, found[0].groupId) : isSearching && go(shown[0], null))} />}
      <FoundPeople found={found} isSearching={isSearching} onGo={(one) => go(one.person, one.groupId)} />
      {people.length > 0 && shown.length === 0 && found.length === 0 && <p>{text.groups.nobodyMatches}</p>}
      <ul className="groups-people groups-unseated" data-list>
        {shown.map((person) => <PersonRow key={person.participantId} person={person} groupId={null} groups={groups} onSeat={onSeat} onAskEffects={onAskEffects} />)}
      </ul>
    </DropPlace>
  )
}

function DropPlace({ children }: { readonly children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id: UNSEATED })
  return <div ref={setNodeRef} className="groups-column groups-waiting" data-over={isOver}>{children}</div>
}
