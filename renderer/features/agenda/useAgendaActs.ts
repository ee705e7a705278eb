import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import type { AgendaOfDay } from '@shared/contract/agenda'
import { clockTime, placeBeside, planDay, type ItemPlace } from '@shared/domain/agenda'
import type { AgendaItem } from '@shared/domain/entities'
import type { ItemKind } from '@shared/domain/kinds'
import { itemTitle } from '@shared/text/formats'

/** What can be done with the items of an agenda. */
export interface AgendaActs {
  /** What was moved last and where to, for a screen reader. */
  readonly said: string
  readonly add: (day: number, kind: ItemKind) => Promise<void>
  readonly move: (item: AgendaItem, place: ItemPlace) => Promise<void>
  readonly step: (item: AgendaItem, direction: 'up' | 'down') => Promise<void>
  readonly remove: (item: AgendaItem) => Promise<void>
}

/** The acts on a gathering's items. A new item is opened, so that it can be written in at once. */
export function useAgendaActs(gatheringId: string, days: readonly AgendaOfDay[], open: (id: string) => void): AgendaActs {
  const text = useText()
  const [said, setSaid] = useState('')
  const move = async (item: AgendaItem, place: ItemPlace) => {
    if (await act(() => api.agenda.moveItem({ id: item.id, ...place })) === undefined) return
    const start = startAfterMove(days, item, place)
    setSaid(text.agenda.moved(itemTitle(text, item), start, text.agenda.day(place.day + 1)))
  }
  return {
    said,
    move,
    step: async (item, direction) => {
      const place = placeBeside(days, item.id, direction)
      if (place) await move(item, place)
    },
    add: async (day, kind) => {
      const added = await act(() => api.agenda.addItem({ gatheringId, kind, day, before: null }))
      if (!added) return
      open(added.id)
      setSaid(text.agenda.added(text.kinds.item[kind]))
    },
    remove: async (item) => {
      await act(() => api.agenda.removeItem({ id: item.id }), text.agenda.removed(itemTitle(text, item)), true)
    },
  }
}

function startAfterMove(days: readonly AgendaOfDay[], item: AgendaItem, place: ItemPlace): string {
  const day = days.find((candidate) => candidate.day === place.day)
  const others = day?.items.filter((other) => other.id !== item.id) ?? []
  const index = place.before === null ? others.length : others.findIndex((other) => other.id === place.before)
  const plan = planDay(day?.startsAt ?? '00:00', others.toSpliced(index, 0, item))
  return clockTime(plan.items[index]?.start ?? plan.start)
}
