import type { GroupPerson } from '@shared/contract/groups'
import type { WorkGroup } from '@shared/domain/entities'
import { freeNumber } from '@shared/domain/groups'
import { Refusal } from '@shared/domain/refusal'
import { textFor } from '@shared/text'
import { groupBy } from '@shared/util/groupBy'
import type { AllServices, Context } from '../context'
import { currentProgramme } from '../programme/programme'

/** The groups that work at an item of the programme. */
export const groups: AllServices['groups'] = {
  list: (context, { itemId }) => {
    const { store } = context
    const people = peopleAt(context, itemId)
    return store.group.all({ itemId }).map((group) => {
      if (group.kind === 'own') return { ...group, members: people.filter((person) => person.unitId === group.unitId).map((person) => ({ ...person, round: 0 })) }
      const rounds = groupBy(store.member.all({ groupId: group.id }), (member) => member.participantId)
      return { ...group, members: people.flatMap((person) => (rounds.get(person.participantId) ?? []).map(({ round }) => ({ ...person, round }))) }
    })
  },
  unseated: (context, { itemId, round }) => {
    const seated = new Set(crossGroups(context, itemId).flatMap((group) => context.store.member.all({ groupId: group.id, round })).map((member) => member.participantId))
    return peopleAt(context, itemId).filter((person) => !person.isAbsent && !seated.has(person.participantId))
  },
  addOwn: ({ store, newId }, { itemId }) => {
    store.agendaItem.get(itemId)
    const known = new Set(store.group.all({ itemId }).map((group) => group.unitId))
    return store.unit.all().filter((unit) => !known.has(unit.id)).map((unit) => store.group.insert({
      id: newId(), itemId, position: store.group.nextPosition({ itemId }), kind: 'own', unitId: unit.id, name: unit.name, facilitatorUnitId: null, locked: false,
    }))
  },
  add: (context, { itemId, name }) => {
    const { store, newId } = context
    store.agendaItem.get(itemId)
    return store.group.insert({
      id: newId(), itemId, position: store.group.nextPosition({ itemId }), kind: 'cross', unitId: null,
      name: name ?? nextName(context, itemId), facilitatorUnitId: null, locked: false,
    })
  },
  rename: ({ store }, { id, name }) => store.group.update(id, { name }),
  remove: ({ store }, { id }) => store.group.delete(id),
  setLocked: ({ store }, { id, locked }) => {
    crossGroup(store, id)
    return store.group.update(id, { locked })
  },
  setFacilitator: ({ store }, { id, unitId }) => {
    crossGroup(store, id)
    if (unitId !== null) store.unit.get(unitId)
    return store.group.update(id, { facilitatorUnitId: unitId })
  },
  seat: (context, { itemId, participantId, groupId, round }) => {
    const { store, newId } = context
    store.participant.get(participantId)
    const possible = crossGroups(context, itemId)
    if (groupId !== null && !possible.some((group) => group.id === groupId)) throw new Refusal('not_found', { what: 'work_group' })
    const seats = possible.flatMap((group) => store.member.all({ groupId: group.id, participantId, round }))
    if (seats.length === 1 && seats[0]?.groupId === groupId) return
    for (const seat of seats) store.member.delete(seat.id)
    if (groupId !== null) store.member.insert({ id: newId(), groupId, participantId, round })
  },
}

/** The groups across municipalities that work at an item, in their order. */
export function crossGroups({ store }: Pick<Context, 'store'>, itemId: string): WorkGroup[] {
  return store.group.all({ itemId, kind: 'cross' })
}

/** A unit's own group has no seats: there is nothing to lock in it, and its facilitator is the unit's. */
function crossGroup(store: Context['store'], id: string): WorkGroup {
  const group = store.group.get(id)
  if (group.kind !== 'cross') throw new Refusal('not_found', { what: 'work_group' })
  return group
}

/** A group is named in the programme's written form, whatever language the lead's screen has: it is read aloud in the room and printed in the reports. */
export function nextName(context: Context, itemId: string): string {
  const text = textFor(currentProgramme(context).neutralLanguage)
  const names = context.store.group.all({ itemId }).map((group) => group.name)
  return text.groups.numbered(freeNumber(names, (number) => text.groups.numbered(number)))
}

/** Everybody who is registered, by unit, with what is noted of them at the item's gathering. */
export function peopleAt({ store }: Pick<Context, 'store'>, itemId: string): GroupPerson[] {
  const { gatheringId } = store.agendaItem.get(itemId)
  const absent = new Set(store.attendance.all({ gatheringId, present: false }).map((row) => row.participantId))
  const people = groupBy(store.participant.all(), (person) => person.unitId)
  return store.unit.all().flatMap((unit) => (people.get(unit.id) ?? []).map(({ id, name, role, side }) => ({
    participantId: id, name, role, side, unitId: unit.id, unitName: unit.name, isAbsent: absent.has(id),
  })))
}

/** Those of them who are there. */
export function presentAt(context: Pick<Context, 'store'>, itemId: string): GroupPerson[] {
  return peopleAt(context, itemId).filter((person) => !person.isAbsent)
}
