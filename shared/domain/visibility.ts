/**
 * The one module that answers what a municipality may see. Everything that leaves for a municipality is chosen here.
 */
import type { Scope } from './kinds'

/** Who owns a text: the answer to "who may read it". */
export type Owner =
  | { readonly scope: 'unit'; readonly unitId: string }
  | { readonly scope: 'group'; readonly unitIds: readonly string[] }
  | { readonly scope: 'programme' }
  | { readonly scope: 'lead' }

/** The owner of a text from what is kept of it. A text of one unit without a unit is the organisers'. */
export function ownerOf(text: { readonly scope: Scope; readonly unitId: string | null; readonly groupUnitIds: readonly string[] }): Owner {
  switch (text.scope) {
    case 'unit': return text.unitId === null ? { scope: 'lead' } : { scope: 'unit', unitId: text.unitId }
    case 'group': return { scope: 'group', unitIds: text.groupUnitIds }
    case 'programme': return { scope: 'programme' }
    case 'lead': return { scope: 'lead' }
  }
}

declare const sealed: unique symbol

/** The right to read as one municipality. Only `municipalityScope` makes it, so that it cannot be mixed up with an id. */
export interface MunicipalityScope {
  readonly unitId: string
  readonly [sealed]: true
}

/** Speaks for one unit. */
export function municipalityScope(unitId: string): MunicipalityScope {
  return { unitId } as MunicipalityScope
}

/** What the organisers read: everything. */
export const ORGANISERS = 'organisers'

/** Who reads: one municipality, or the organisers. */
export type Reader = MunicipalityScope | typeof ORGANISERS

/** Whether this reader may see a text with this owner. */
export function maySee(reader: Reader, owner: Owner): boolean {
  if (reader === ORGANISERS) return true
  switch (owner.scope) {
    case 'unit': return owner.unitId === reader.unitId
    case 'group': return owner.unitIds.includes(reader.unitId)
    case 'programme': return true
    case 'lead': return false
  }
}

/** The texts this reader may see, in their order. */
export function visibleTo<T extends { readonly owner: Owner }>(reader: Reader, texts: readonly T[]): T[] {
  return texts.filter((text) => maySee(reader, text.owner))
}
