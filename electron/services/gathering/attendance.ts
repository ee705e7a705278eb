import { groupBy } from '@shared/util/groupBy'
import type { AllServices, Context } from '../context'

/** Who was at a gathering. */
export const attendance: AllServices['attendance'] = {
  list: ({ store }, { gatheringId }) => {
    store.gathering.get(gatheringId)
    const noted = new Map(store.attendance.all({ gatheringId }).map((row) => [row.participantId, row.present]))
    const people = groupBy(store.participant.all(), (person) => person.unitId)
    return store.unit.all().map(({ id: unitId, name }) => ({
      unitId,
      name,
      people: (people.get(unitId) ?? []).map((person) => ({
        participantId: person.id, name: person.name, role: person.role, side: person.side, present: noted.get(person.id) ?? null,
      })),
    }))
  },
  set: (context, { gatheringId, participantId, present }) => {
    const { id } = context.store.participant.get(participantId)
    note(context, gatheringId, [id], present)
  },
  setAll: (context, { gatheringId, unitId, present }) => {
    const people = context.store.participant.all(unitId === undefined ? {} : { unitId: context.store.unit.get(unitId).id })
    note(context, gatheringId, people.map((person) => person.id), present)
  },
}

function note({ store, newId }: Context, gatheringId: string, participantIds: readonly string[], present: boolean): void {
  store.gathering.get(gatheringId)
  const rows = new Map(store.attendance.all({ gatheringId }).map((row) => [row.participantId, row]))
  for (const participantId of participantIds) {
    const row = rows.get(participantId)
    if (row) store.attendance.update(row.id, { present })
    else store.attendance.insert({ id: newId(), gatheringId, participantId, present })
  }
}
