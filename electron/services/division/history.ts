import type { AgendaItem, Gathering } from '@shared/domain/entities'
import type { MetPair } from '@shared/domain/division/problem'
import type { Store } from '@electron/store/store'

/** The gatherings before this one, in the programme's order. */
function gatheringsBefore(store: Store, gatheringId: string): Gathering[] {
  const gatherings = store.gathering.all()
  return gatherings.slice(0, gatherings.findIndex((gathering) => gathering.id === gatheringId))
}

/** At how many earlier gatherings each person was noted as present, by their id. */
export function experienceBefore(store: Store, gatheringId: string): ReadonlyMap<string, number> {
  const experience = new Map<string, number>()
  for (const gathering of gatheringsBefore(store, gatheringId)) {
    for (const { participantId } of store.attendance.all({ gatheringId: gathering.id, present: true })) experience.set(participantId, (experience.get(participantId) ?? 0) + 1)
  }
  return experience
}

/** Who of these people (ids, in the order of the problem) sat together before: in groups across municipalities at earlier items and gatherings. Who was absent met nobody. */
export function metBefore(store: Store, item: AgendaItem, personIds: readonly string[]): MetPair[] {
  const places = new Map(personIds.map((id, place) => [id, place]))
  const times = new Map<number, number>()
  for (const earlier of itemsBefore(store, item)) {
    const absent = new Set(store.attendance.all({ gatheringId: earlier.gatheringId, present: false }).map((row) => row.participantId))
    for (const group of store.group.all({ itemId: earlier.id, kind: 'cross' })) {
      const rounds = new Map<number, number[]>()
      for (const { participantId, round } of store.member.all({ groupId: group.id })) {
        const place = places.get(participantId)
        if (place !== undefined && !absent.has(participantId)) rounds.set(round, [...rounds.get(round) ?? [], place])
      }
      for (const seated of rounds.values()) countPairs(seated.toSorted((a, b) => a - b), personIds.length, times)
    }
  }
  return [...times].map(([key, count]) => ({ a: Math.floor(key / personIds.length), b: key % personIds.length, times: count }))
}

function itemsBefore(store: Store, item: AgendaItem): AgendaItem[] {
  const here = store.agendaItem.all({ gatheringId: item.gatheringId })
  return [
    ...gatheringsBefore(store, item.gatheringId).flatMap((gathering) => store.agendaItem.all({ gatheringId: gathering.id })),
    ...here.slice(0, here.findIndex((other) => other.id === item.id)),
  ]
}

/** Counts each pair of these places under `a * people + b`. */
function countPairs(places: readonly number[], people: number, times: Map<number, number>): void {
  for (const [index, a] of places.entries()) {
    for (const b of places.slice(index + 1)) times.set(a * people + b, (times.get(a * people + b) ?? 0) + 1)
  }
}
