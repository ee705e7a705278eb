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
      const seated = new Set(store.member.all({ groupId: group.id }).map((member) => member.participantId))
      return { ...group, members: people.filter((person) => group.kind === 'own' ? person.unitId === group.unitId : seated.has(person.participantId)) }
    })
  },
  unseated: (context, { itemId }) => {
    const seated = new Set(crossGroups(context, itemId).flatMap((group) => context.store.member.all({ groupId: group.id })).map((member) => member.participantId))
    return peopleAt(context, itemId).filter((person) => !person.isAbsent && !seated.has(person.participantId))
  },
  addOwn: ({ store, newId }, { itemId }) => {
    store.agendaItem.get(itemId)
    const known = new Set(store.group.all({ itemId }).map((group) => group.unitId))
    return store.unit.all().filter((unit) => !known.has(unit.id)).map((unit) => store.group.insert({
      id: newId(), itemId, position: store.group.nextPosition({ itemId }), kind: 'own', unitId: unit.id, name: unit.name,
    }))
  },
  add: (context, { itemId, name }) => {
    const { store, newId } = context
    store.agendaItem.get(itemId)
    return store.group.insert({
      id: newId(), itemId, position: store.group.nextPosition({ itemId }), kind: 'cross', unitId: null,
      name: name ?? nextName(context, itemId),
    })
  },
  rename: ({ store }, { id, name }) => store.group.update(id, { name }),
  remove: ({ store }, { id }) => store.group.delete(id),
  seat: (context, { itemId, participantId, groupId }) => {
    const { store, newId } = context
    store.participant.get(participantId)
    const possible = crossGroups(context, itemId)
    if (groupId !== null && !possible.some((group) => group.id === groupId)) throw new Refusal('not_found', { what: 'work_group' })
    const seats = possible.flatMap((group) => store.member.all({ groupId: group.id, participantId }))
    if (seats.length === 1 && seats[0]?.groupId === groupId) return
    for (const seat of seats) store.member.delete(seat.id)
    if (groupId !== null) store.member.insert({ id: newId(), groupId, participantId })
  },
}

function crossGroups({ store }: Context, itemId: string): WorkGroup[] {
  return store.group.all({ itemId, kind: 'cross' })
}

/** A group is named in the programme's written form, whatever language the lead's screen has: it is read aloud in the room and printed in the reports. */
function nextName(context: Context, itemId: string): string {
  const text = textFor(currentProgramme(context).neutralLanguage)
  const names = context.store.group.all({ itemId }).map((group) => group.name)
  return text.groups.numbered(freeNumber(names, (number) => text.groups.numbered(number)))
}

/** Everybody who is registered, by unit, with what is noted of them at the item's gathering. */
function peopleAt({ store }: Context, itemId: string): GroupPerson[] {
  const { gatheringId } = store.agendaItem.get(itemId)
  const absent = new Set(store.attendance.all({ gatheringId, present: false }).map((row) => row.participantId))
  const people = groupBy(store.participant.all(), (person) => person.unitId)
  return store.unit.all().flatMap((unit) => (people.get(unit.id) ?? []).map(({ id, name, role, side }) => ({
    participantId: id, name, role, side, unitId: unit.id, unitName: unit.name, isAbsent: absent.has(id),
  })))
}
