import { useEffect, useRef } from 'react'
import type { OpenNotes } from '@renderer/features/table/openNotes'
import { useStored } from '@renderer/features/table/useStored'
import type { TableItem, TablePlace, TableState } from '@shared/contract/table'

/** Where a table writes. */
export interface Where {
  /** Undefined until the room begins with an item, or the table chooses one. */
  readonly item: TableItem | undefined
  /** What can be chosen at the item. */
  readonly places: readonly TablePlace[]
  /** Undefined until the table says which of several groups it writes for. */
  readonly place: TablePlace | undefined
  readonly goToItem: (id: string) => void
  readonly goToPlace: (noteId: string) => void
}

/** The item and the place that this table chose, or else the ones that can only be meant. What it chose is kept in this browser. */
export function useWhere(seatId: string, notes: OpenNotes, state: TableState): Where {
  const [chosenItem, goToItem] = useStored<string>(`samling-table-item:${seatId}`)
  const [chosenPlaces, setPlaces] = useStored<Readonly<Record<string, string>>>(`samling-table-place:${seatId}`)
  const find = (id: string | null) => state.items.find((each) => each.id === id)
  const item = find(chosenItem) ?? find(state.itemId) ?? (state.items.length === 1 ? state.items[0] : undefined)
  // Nobody is moved away from what they write: when the room goes on, it is said, and they go there themselves.
  useEffect(() => { if (item && item.id !== chosenItem) goToItem(item.id) }, [item, chosenItem, goToItem])
  const shown = useRef<TablePlace | undefined>(undefined)
  const left = item && leftPlace(item, shown.current, notes)
  const places = item ? [...left ? [left] : [], ...item.places] : []
  const named = item?.places.find(({ name }) => name === state.seatName)
  // Which of several groups sits here is not guessed: what is written for another one is read by other municipalities.
  const place = places.find(({ noteId }) => noteId === chosenPlaces?.[item?.id ?? '']) ?? left ?? named ?? (places.length === 1 ? places[0] : undefined)
  const goToPlace = (noteId: string) => { if (item) setPlaces({ ...chosenPlaces, [item.id]: noteId }) }
  // Nor when the group or the seat gets another name.
  useEffect(() => { if (item && named && named === place && chosenPlaces?.[item.id] !== named.noteId) setPlaces({ ...chosenPlaces, [item.id]: named.noteId }) }, [item, named, place, chosenPlaces, setPlaces])
  useEffect(() => { shown.current = place }, [place])
  return { item, places, place, goToItem, goToPlace }
}

/** The item's own note, which is offered no more once the item has groups: it stays with those who had written in it, until they choose a group. */
function leftPlace(item: TableItem, shown: TablePlace | undefined, notes: OpenNotes): TablePlace | undefined {
  if (shown?.groupId !== null || shown.itemId !== item.id || item.places.some(({ noteId }) => noteId === shown.noteId)) return undefined
  return (notes.find(shown.noteId)?.text.length ?? 0) > 0 ? shown : undefined
}
