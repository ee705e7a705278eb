import { createStore, useStore } from 'zustand'

/** The parts of a gathering, in the order of the work. */
export const GATHERING_PARTS = ['plan', 'agenda', 'groups', 'attendance', 'room', 'notes', 'youth', 'questions', 'evaluation', 'measures', 'reports'] as const
export type GatheringPart = (typeof GATHERING_PARTS)[number]

/** What of a part that is moderated is shown first: what waits, or all. */
export const WAITING = 'waiting'

/**
 * Where the lead is. It is in the address, so that going back and reloading work. `focus` is what the part begins with: an agenda item's id, or
 * `WAITING`; null for all.
 */
export type Place =
  | { readonly view: 'overview' | 'municipalities' | 'registration' | 'programme' }
  | { readonly view: 'gathering'; readonly gatheringId: string; readonly part: GatheringPart; readonly focus: string | null }

const OVERVIEW: Place = { view: 'overview' }

/** The place an address names; the overview where it names none. */
export function parsePlace(hash: string): Place {
  const [view, gatheringId, part, focus] = hash.replace(/^#\/?/, '').split('/')
  if (view === 'municipalities' || view === 'registration' || view === 'programme') return { view }
  if (view !== 'gathering' || !gatheringId) return OVERVIEW
  return { view, gatheringId, part: GATHERING_PARTS.find((known) => known === part) ?? 'plan', focus: focus || null }
}

/** The address of a place. */
export function placeHash(place: Place): string {
  if (place.view !== 'gathering') return `#/${place.view}`
  return `#/gathering/${place.gatheringId}/${place.part}${place.focus ? `/${place.focus}` : ''}`
}

const navigation = createStore<{ readonly place: Place }>(() => ({ place: parsePlace(location.hash) }))
window.addEventListener('hashchange', () => navigation.setState({ place: parsePlace(location.hash) }))

/** Where the lead is now. */
export const usePlace = (): Place => useStore(navigation, (state) => state.place)

/** Goes to a place. */
export function goTo(place: Place): void {
  location.hash = placeHash(place)
}
