import { divisionSettings } from '@shared/contract/division'
import { USUAL_SETTINGS, type DivisionSettings } from '@shared/domain/division/settings'
import type { Context } from '../context'
import { presentAt } from '../gathering/groups'

/** Where the search for groups starts that nobody has divided before. */
const FIRST_SEED = 1

/** What an item's groups are divided by, and the seed of those in use. */
export interface KeptDivision {
  readonly settings: DivisionSettings
  readonly seed: number
}

/** The item's settings. Where none were kept, or none of ours: the usual ones, with as many groups as there are, for what they wrote is theirs. */
export function keptDivision(context: Pick<Context, 'store'>, itemId: string): KeptDivision {
  context.store.agendaItem.get(itemId)
  const [row] = context.store.division.all({ itemId })
  return { settings: (row && read(row.settings)) ?? usualSettings(context, itemId), seed: row?.seed ?? FIRST_SEED }
}

/** Keeps these parts of an item's division; the others stay. */
export function keepDivision(context: Pick<Context, 'store' | 'newId'>, itemId: string, part: Partial<KeptDivision>): void {
  const { store, newId } = context
  const { settings, seed } = { ...keptDivision(context, itemId), ...part }
  const fields = { settings: JSON.stringify(settings), seed }
  const [row] = store.division.all({ itemId })
  if (row) store.division.update(row.id, fields)
  else store.division.insert({ id: newId(), itemId, ...fields })
}

/** With more people in each than this, the groups that are there are a beginning, and their number was not chosen for everybody. */
const CROWDED = 16

function usualSettings(context: Pick<Context, 'store'>, itemId: string): DivisionSettings {
  const groups = context.store.group.all({ itemId, kind: 'cross' }).length
  const people = presentAt(context, itemId).length
  return groups * CROWDED < people || groups === 0 ? USUAL_SETTINGS : { ...USUAL_SETTINGS, amount: { kind: 'groups', groups } }
}

function read(json: string): DivisionSettings | null {
  try {
    return divisionSettings.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}
