import { api } from '@renderer/api/api'
import { act } from '@renderer/api/notices'
import { afterAnother, type DivisionProposal } from '@shared/domain/division/proposal'
import type { Text } from '@shared/text'
import { forgetRuns, type Slot } from './runs'

/**
 * Makes the groups as proposed and says so, with an undo button. It goes, and so does a repair of the groups as they were; the other proposal stays, and is searched for on: it
 * takes the place of these groups where it is used after all.
 */
export async function applyProposal(text: Text, itemId: string, slot: Slot, proposal: DivisionProposal): Promise<boolean> {
  const applied = await act(async () => {
    const { seed, groups, removed, emptied, seats } = afterAnother(proposal, (await api.groups.list({ itemId })).filter((group) => group.kind === 'cross'))
    return api.division.apply({ itemId, seed, groups: groups.map(({ id, isNew, isLocked }) => ({ id, isNew, isLocked })), surplus: [...removed, ...emptied], seats: [...seats] })
  }, (made) => slot === 'repair' ? text.division.repaired : text.division.used(made.groups, text.composition.list(made.emptied)), true)
  if (applied) forgetRuns(itemId, [slot, 'repair'])
  return applied !== undefined
}
