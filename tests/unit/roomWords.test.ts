import { describe, expect, it } from 'vitest'
import { inOrder, isShown } from '@renderer/features/questions/order'
import { shownByProbe } from '@renderer/features/room/addresses'
import { lengthOf } from '@renderer/features/room/clock'
import type { ModeratedQuestion } from '@shared/contract/questions'

const question = (id: string, fields: Partial<ModeratedQuestion>): ModeratedQuestion =>
  ({ id, itemId: 'item', position: 0, text: id, state: 'waiting', answered: false, support: 0, ...fields })

describe('questions to speakers', () => {
  const questions = [
    question('aside', { state: 'set_aside', support: 9 }), question('answered', { state: 'approved', answered: true, support: 8 }), question('few', { state: 'approved', support: 1 }),
    question('many', { state: 'approved', support: 5 }), question('first', { support: 0 }), question('second', { support: 2 }),
  ]

  it('come in the order the lead needs them: what waits as it came, then most support, what was answered, what was set aside', () => {
    expect(inOrder(questions).map(({ id }) => id)).toEqual(['first', 'second', 'many', 'few', 'answered', 'aside'])
  })

  it('can be narrowed to what waits, what is left to answer, and what was set aside', () => {
    const shown = (which: Parameters<typeof isShown>[1]) => questions.filter((each) => isShown(each, which)).map(({ id }) => id)
    expect(shown('waiting')).toEqual(['first', 'second'])
    expect(shown('unanswered')).toEqual(['few', 'many'])
    expect(shown('set_aside')).toEqual(['aside'])
    expect(shown('all')).toHaveLength(6)
  })
})

describe('the time left of a task', () => {
  it('is said in minutes and seconds, and never below nothing', () => {
    expect(['0', '999', '61000', '2400000', '-5000'].map((milliseconds) => lengthOf(Number(milliseconds)))).toEqual(['0:00', '0:01', '1:01', '40:00', '0:00'])
  })
})

describe('an answer to the test page', () => {
  const probedAt = '2020-11-17T08:00:00.000Z'

  it('shows that others reach the room only while they do, and nothing of a room that is open on this computer alone', () => {
    expect(shownByProbe({ address: '192.168.1.4', reachable: true, probedAt })).toBe('reached')
    expect(shownByProbe({ address: '192.168.1.4', reachable: false, probedAt })).toBe('nothing')
    expect(shownByProbe({ address: '192.168.1.4', reachable: true, probedAt: null })).toBe('nothing')
    expect(shownByProbe({ address: '127.0.0.1', reachable: true, probedAt })).toBe('tried')
  })
})
