import { describe, expect, it } from 'vitest'
import { afterAnother, type DivisionProposal } from '@shared/domain/division/proposal'

const proposal = {
  seed: 1, removed: ['gone'], emptied: [], moves: [],
  groups: [{ id: 'blue', name: 'Gruppe 3', isNew: false, isLocked: false }, { id: 'new-1', name: 'Gruppe 1', isNew: true, isLocked: false }, { id: 'new-2', name: 'Gruppe 2', isNew: true, isLocked: false }],
  seats: [{ round: 0, groupId: 'blue', participantIds: ['ane'] }, { round: 0, groupId: 'new-1', participantIds: ['bo'] }, { round: 0, groupId: 'new-2', participantIds: ['cato'] }],
} satisfies Omit<DivisionProposal, 'assessment'>

const fitted = (...existing: readonly { id: string; name: string; locked?: boolean }[]) => {
  const { groups, seats } = afterAnother(proposal as unknown as DivisionProposal, existing.map((group) => ({ locked: false, ...group })))
  return groups.map(({ id, isNew }, index) => [id, isNew, seats[index]?.groupId])
}

describe('a proposal after another one was used', () => {
  it('takes the groups of the same names that the other made', () => {
    expect(fitted({ id: 'blue', name: 'Gruppe 3' }, { id: 'one', name: 'Gruppe 1' }, { id: 'two', name: 'Gruppe 2' }))
      .toEqual([['blue', false, 'blue'], ['one', false, 'one'], ['two', false, 'two']])
  })

  it('makes its own where there are none, and takes neither one that it knows, a locked one, nor one twice', () => {
    expect(fitted({ id: 'blue', name: 'Gruppe 1' }, { id: 'gone', name: 'Gruppe 1' }, { id: 'locked', name: 'Gruppe 2', locked: true }))
      .toEqual([['blue', false, 'blue'], ['new-1', true, 'new-1'], ['new-2', true, 'new-2']])
  })
})
