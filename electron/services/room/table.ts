import type { TableItem, TablePerson, TablePlace, TableState } from '@shared/contract/table'
import { noteId, type AgendaItem, type Participant, type WorkGroup, type WorkGroupMember } from '@shared/domain/entities'
import { takesNotes } from '@shared/domain/kinds'
import { defaultScope } from '@shared/domain/notes'
import { Refusal } from '@shared/domain/refusal'
import type { AllServices, Context } from '../context'
import { noteForSeat } from '../gathering/noteAccess'
import { groupAt } from '../gathering/notes'
import { findRoom } from './rooms'
import { seatOf } from './seatOf'

/** What a facilitator at a table reads and writes. Everything is held to the gathering of the table's seat. */
export const table: AllServices['table'] = {
  state: (context) => stateOf(context),
  here: () => undefined,
  points: (context, { itemId, groupId }) => {
    placeOf(context, itemId, groupId)
    return context.store.point.all({ itemId, groupId })
  },
  addPoint: (context, { id, itemId, groupId, kind, text, unitId }) => {
    const { store } = context
    placeOf(context, itemId, groupId)
    const group = groupAt(context, itemId, groupId)
    const known = store.point.find(id)
    if (known && (known.itemId !== itemId || known.groupId !== groupId)) throw new Refusal('not_allowed', {})
    if (known) return known
    const owner = group?.kind === 'own' ? group.unitId : unitId === null ? null : store.unit.get(unitId).id
    return store.point.insert({ id, itemId, groupId, position: store.point.nextPosition({ itemId, groupId }), kind, text, unitId: owner, scope: defaultScope(group) })
  },
  removePoint: (context, { id, text }) => {
    const point = context.store.point.find(id)
    if (!point) return { removed: true }
    placeOf(context, point.itemId, point.groupId)
    if (point.text.trim() !== text.trim()) return { removed: false }
    context.store.point.delete(id)
    return { removed: true }
  },
  measures: (context, { unitIds }) => {
    const gatheringId = seatOf(context).gatheringId
    const reachable = unitsOf(context)
    return unitIds.filter((unitId) => reachable.has(unitId)).flatMap((unitId) => context.store.measure.all({ unitId, gatheringId }))
  },
  addMeasure: (context, { id, unitId, what, responsible, deadline, status }) => {
    const { store } = context
    const { gatheringId } = seatOf(context)
    const known = store.measure.find(id)
    if (!unitsOf(context).has(unitId) || (known && known.gatheringId !== gatheringId)) throw new Refusal('not_allowed', {})
    return known ?? store.measure.insert({ id, gatheringId, position: store.measure.nextPosition({}), unitId, what, responsible, deadline, status })
  },
  removeMeasure: (context, { id, what, responsible, deadline }) => {
    const measure = context.store.measure.find(id)
    if (!measure) return { removed: true }
    if (measure.gatheringId !== seatOf(context).gatheringId) throw new Refusal('not_allowed', {})
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

function unitsOf({ store }: Context): ReadonlySet<string> {
  return new Set(store.unit.all().map((unit) => unit.id))
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
    items: store.agendaItem.all({ gatheringId: gathering.id }).filter((item) => takesNotes(item.kind)).map((item) => itemWith(context, item, people, describe)).filter(({ places }) => places.length > 0),
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

function itemWith({ store }: Context, item: AgendaItem, people: ReadonlyMap<string, Participant>, describe: Describe): TableItem {
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
  const isForOrganisers = store.note.find(noteId(item.id, null))?.scope === 'lead'
  const places = groups.length > 0 ? groups.map(place) : isForOrganisers ? [] : [place(null)]
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
