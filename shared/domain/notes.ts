import type { GroupKind, Scope } from './kinds'

/** The name of the `Y.Text` in a note's Yjs document that holds its Markdown. */
export const NOTE_TEXT = 'markdown'

/** The longest text of one note in characters: some sixty pages, so that a whole file pasted by mistake stops here. */
export const LONGEST_NOTE = 200_000

/** What the readers of a text depend on: the group it was written in, or null where it was written for all. */
export interface PlaceGroup {
  readonly kind: GroupKind
  readonly unitId: string | null
}

/** Who reads what is written at a place unless the lead says otherwise: all, the group's municipalities, or the one that owns the group. */
export function defaultScope(group: PlaceGroup | null): Scope {
  if (group === null) return 'programme'
  return group.kind === 'own' ? 'unit' : 'group'
}

/** The scopes a text at this place can have, from few readers to many. One municipality can own it only where it belongs to one. */
export function possibleScopes(group: PlaceGroup | null, unitId: string | null): Scope[] {
  return [
    'lead',
    ...(unitId === null ? [] : ['unit' as const]),
    ...(group?.kind === 'cross' ? ['group' as const] : []),
    'programme',
  ]
}
