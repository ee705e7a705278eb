import { DEFAULT_DAY_START, usualMinutes } from '@shared/domain/agenda'
import { dayCount, dayOf } from '@shared/domain/eventDate'
import type { AllServices } from '../context'

/** The programme of a gathering. Times are not stored: they follow from lengths and locks (shared/domain/agenda.ts). */
export const agenda: AllServices['agenda'] = {
  get: ({ store }, { gatheringId }) => {
    const { date } = store.gathering.get(gatheringId)
    const items = store.agendaItem.all({ gatheringId })
    const starts = new Map(store.agendaDay.all({ gatheringId }).map((row) => [row.day, row.startsAt]))
    const days = new Set([...Array(dayCount(date)).keys(), ...items.map((item) => item.day)])
    return [...days].sort((a, b) => a - b).map((day) => ({
      day, date: dayOf(date, day), startsAt: starts.get(day) ?? DEFAULT_DAY_START, items: items.filter((item) => item.day === day),
    }))
  },
  setDayStart: ({ store, newId }, { gatheringId, day, startsAt }) => {
    store.gathering.get(gatheringId)
    const [known] = store.agendaDay.all({ gatheringId, day })
    if (known) store.agendaDay.update(known.id, { startsAt })
    else store.agendaDay.insert({ id: newId(), gatheringId, day, startsAt })
  },
  addItem: ({ store, newId }, { gatheringId, kind, title, minutes, day, before }) => {
    store.gathering.get(gatheringId)
    const id = newId()
    return store.agendaItem.insert({
      id, gatheringId, day, position: store.agendaItem.positionBefore({ gatheringId, day }, id, before), kind,
      title: title ?? '', speaker: '', description: '', minutes: minutes ?? usualMinutes(kind), lockedAt: null,
    })
  },
  updateItem: ({ store }, { id, ...fields }) => store.agendaItem.update(id, fields),
  moveItem: ({ store }, { id, day, before }) => {
    const { gatheringId } = store.agendaItem.get(id)
    return store.agendaItem.update(id, { day, position: store.agendaItem.positionBefore({ gatheringId, day }, id, before) })
  },
  removeItem: ({ store }, { id }) => store.agendaItem.delete(id),
}
