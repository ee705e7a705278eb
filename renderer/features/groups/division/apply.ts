import { api } from '@renderer/api/api'
import { act } from '@renderer/api/notices'
import type { DivisionProposal } from '@shared/domain/division/proposal'
import type { Text } from '@shared/text'
import { forgetRuns } from './runs'

/** Makes the groups as proposed and says so, with an undo button. Other proposals were made from the groups as they were, and go. */
export async function applyProposal(text: Text, itemId: string, proposal: DivisionProposal, kind: 'division' | 'repair'): Promise<boolean> {
  const { seed, groups, removed, emptied, seats } = proposal
  const applied = await act(
    () => api.division.apply({ itemId, seed, groups: groups.map(({ id, isNew, isLocked }) => ({ id, isNew, isLocked })), surplus: [...removed, ...emptied], seats: [...seats] }),
    (made) => kind === 'repair' ? text.division.repaired : text.division.used(made.groups, text.composition.list(made.emptied)), true,
  )
  if (applied) forgetRuns(itemId, ['A', 'B', 'repair'])
  return applied !== undefined
}
