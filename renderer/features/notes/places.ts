import type { Text } from '@shared/text'
import { itemTitle } from '@shared/text/formats'
import type { NotePlace } from '@shared/contract/notes'
import type { PlaceGroup } from '@shared/domain/notes'

/** An item of the agenda with its places. */
export interface PlacesOfItem {
  readonly itemId: string
  readonly title: string
  readonly day: number
  readonly places: readonly NotePlace[]
}

function itemName(text: Text, { itemTitle: title, itemKind: kind }: NotePlace): string {
  return itemTitle(text, { title, kind })
}

/** What a place is called: its item, and its group where it is one. */
export function placeName(text: Text, place: NotePlace): string {
  return place.groupName === null ? itemName(text, place) : `${itemName(text, place)} – ${place.groupName}`
}

/** The group that a place is, as far as the readers of a text depend on it. */
export function groupOf(place: NotePlace): PlaceGroup | null {
  return place.groupKind === null ? null : { kind: place.groupKind, unitId: place.unitId }
}

/** The places of a gathering by item, in their order. */
export function placesByItem(text: Text, places: readonly NotePlace[]): PlacesOfItem[] {
  const items = new Map<string, PlacesOfItem>()
  for (const place of places) {
    const known = items.get(place.itemId)
    items.set(place.itemId, { itemId: place.itemId, title: itemName(text, place), day: place.day, places: [...known?.places ?? [], place] })
  }
  return [...items.values()]
}
