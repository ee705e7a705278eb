import type { TableItem, TableMeasure, TablePerson, TablePlace, TablePoint, TableState } from '@shared/contract/table'
import { noteId, type AgendaItem, type Measure, type Participant, type Point, type Seat, type WorkGroup, type WorkGroupMember } from '@shared/domain/entities'
import { takesNotes } from '@shared/domain/kinds'
import { defaultScope } from '@shared/domain/notes'
import { Refusal } from '@shared/domain/refusal'
import type { AllServices, Context } from '../context'
import { mayOpen, noteForSeat } from '../gathering/noteAccess'
import { groupAt } from '../gathering/notes'
import { findRoom } from './rooms'
import { seatOf } from './seatOf'

/** What a facilitator at a table reads and writes. Everything is held to the gathering of the table's seat. */
export const table: AllServices['table'] = {
  state: (context) => stateOf(context),
  here: () => undefined,
  points: (context, { itemId, groupId }) => {
    placeOf(context, itemId, groupId)
    return context.store.point.all({ itemId, groupId }).filter(isForTables).map(pointForTable)
  },
  addPoint: (context, sent) => {
    const { id, itemId, groupId, kind, text, unitId } = sent
    const { store } = context
    placeOf(context, itemId, groupId)
    const group = groupAt(context, itemId, groupId)
    const known = store.point.find(id)
    if (known && (known.itemId !== itemId || known.groupId !== groupId)) throw new Refusal('not_allowed', {})
    if (known) return isForTables(known) ? pointForTable(known) : sent
    const owner = group?.kind === 'own' ? group.unitId : unitId === null ? null : store.unit.get(unitId).id
    const position = store.point.nextPosition({ itemId, groupId })
    return pointForTable(store.point.insert({ id, itemId, groupId, position, kind, text, unitId: owner, scope: defaultScope(group) }))
  },
  removePoint: (context, { id, text }) => {
    const point = context.store.point.find(id)
    if (!point) return { removed: true }
    placeOf(context, point.itemId, point.groupId)
    if (!isForTables(point) || point.text.trim() !== text.trim()) return { removed: false }
    context.store.point.delete(id)
    return { removed: true }
  },
  measures: (context, { unitIds }) => {
    const gatheringId = seatOf(context).gatheringId
    return unitIds.filter((unitId) => writesFor(context, unitId)).flatMap((unitId) => context.store.measure.all({ unitId, gatheringId })).map(measureForTable)
  },
  addMeasure: (context, { id, unitId, what, responsible, deadline, status }) => {
    const { store } = context
    const { gatheringId } = seatOf(context)
    const known = store.measure.find(id)
    if (!writesFor(context, unitId) || (known && !isOwnMeasure(context, known))) throw new Refusal('not_allowed', {})
    return measureForTable(known ?? store.measure.insert({ id, gatheringId, position: store.measure.nextPosition({}), unitId, what, responsible, deadline, status }))
  },
  removeMeasure: (context, { id, what, responsible, deadline }) => {
    const measure = context.store.measure.find(id)
    if (!measure) return { removed: true }
    if (!isOwnMeasure(context, measure)) throw new Refusal('not_allowed', {})
    if (measure.what.trim() !== what.trim() || measure.responsible !== responsible || measure.deadline !== deadline) return { removed: false }
    context.store.measure.delete(id)
    return { removed: true }
  },
}

/** Refuses a place that the seat cannot write its notes in either. */
function placeOf(context: Context, itemId: string, groupId: string | null): void {
  const { id, gatheringId } = seatOf(context)
  noteForSeat(context.store, gatheringId, id, noteId(itemId, groupId))
}

/** Whether the unit is there, and is one that the seat writes for. */
function writesFor(context: Context, unitId: string): boolean {
  const own = seatOf(context).unitId
  return (own === null || own === unitId) && context.store.unit.find(unitId) !== undefined
}

function isOwnMeasure(context: Context, { unitId, gatheringId }: Measure): boolean {
  return gatheringId === seatOf(context).gatheringId && writesFor(context, unitId)
}

/** What the lead keeps to the organisers is not sent to the tables. */
function isForTables({ scope }: Point): boolean {
  return scope !== 'lead'
}

function pointForTable({ id, itemId, groupId, kind, text, unitId }: Point): TablePoint {
  return { id, itemId, groupId, kind, text, unitId }
}

function measureForTable({ id, unitId, what, responsible, deadline, status }: Measure): TableMeasure {
  return { id, unitId, what, responsible, deadline, status }
}

function stateOf(context: Context): TableState {
  const { store } = context
  const seat = seatOf(context)
  const gathering = store.gathering.get(seat.gatheringId)
  const room = findRoom(context, gathering.id)
  const units = store.unit.all().map(({ id, name }) => ({ id, name }))
  const describe = personIn(new Map(units.map((unit) => [unit.id, unit.name])))
  const people = new Map(store.participant.all().map((person) => [person.id, person]))
  return {
    gathering: { id: gathering.id, title: gathering.title },
    seatName: seat.name,
    moderates: seat.moderates,
    unitId: seat.unitId,
    items: store.agendaItem.all({ gatheringId: gathering.id }).filter((item) => takesNotes(item.kind)).map((item) => itemWith(context, item, { seat, people, describe })).filter(({ places }) => places.length > 0),
    units,
    itemId: room?.itemId ?? null,
    endsAt: room?.endsAt ?? null,
    now: context.now().toISOString(),
  }
}

type Describe = (person: Participant) => TablePerson

function personIn(unitNames: ReadonlyMap<string, string>): Describe {
  return ({ name, unitId }) => ({ name, unitId, unitName: unitNames.get(unitId) ?? '' })
}

interface ToldTo {
  readonly seat: Seat
  readonly people: ReadonlyMap<string, Participant>
  readonly describe: Describe
}

function itemWith({ store }: Context, item: AgendaItem, { seat, people, describe }: ToldTo): TableItem {
  const groups = store.group.all({ itemId: item.id })
  const seats = groups.flatMap((group) => store.member.all({ groupId: group.id }))
  const place = (group: WorkGroup | null): TablePlace => {
    const members = group === null ? [] : membersOf(group, seats, people)
    const rounds = group === null ? [] : roundsOf(group, seats, people)
    return {
      noteId: noteId(item.id, group?.id ?? null), itemId: item.id, groupId: group?.id ?? null, groupKind: group?.kind ?? null, unitId: group?.unitId ?? null,
      name: group === null ? null : group.unitId === null ? group.name : store.unit.get(group.unitId).name, people: members.map(describe), rounds: rounds.map((seated) => seated.map(describe)),
    }
  }
  const isOpen = (group: WorkGroup | null) => mayOpen(seat, group, store.note.find(noteId(item.id, group?.id ?? null))?.scope ?? defaultScope(group))
  const places = (groups.length > 0 ? groups : [null]).filter(isOpen).map(place)
  return { id: item.id, title: item.title, kind: item.kind, task: item.description, places }
}

function membersOf(group: WorkGroup, seats: readonly WorkGroupMember[], people: ReadonlyMap<string, Participant>): Participant[] {
  if (group.unitId !== null) return [...people.values()].filter((person) => person.unitId === group.unitId)
  const seated = new Set(seats.filter((seat) => seat.groupId === group.id).map(({ participantId }) => participantId)) // once, in however many rounds they sit here
  return [...seated].flatMap((participantId) => people.get(participantId) ?? [])
}

/** The people of a group in each round of its item; none where there is one round. */
function roundsOf(group: WorkGroup, seats: readonly WorkGroupMember[], people: ReadonlyMap<string, Participant>): Participant[][] {
  const rounds = Math.max(0, ...seats.map((seat) => seat.round + 1))
  if (rounds < 2) return []
  return Array.from({ length: rounds }, (_, round) => seats.filter((seat) => seat.groupId === group.id && seat.round === round).flatMap(({ participantId }) => people.get(participantId) ?? []))
}
