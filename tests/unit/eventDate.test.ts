import { describe, expect, test } from 'vitest'
import { compareDates, dayCount, dayOf, type EventDate } from '@shared/domain/eventDate'

const undecided: EventDate = { kind: 'undecided' }
const month: EventDate = { kind: 'month', month: '2022-01' }
const day: EventDate = { kind: 'day', day: '2020-11-17' }
const days: EventDate = { kind: 'days', from: '2020-12-10', to: '2020-12-11' }

describe('a date', () => {
  test('has as many days as it spans, and one while it is not known', () => {
    expect([undecided, month, day, days].map(dayCount)).toEqual([1, 1, 1, 2])
    expect(dayCount({ kind: 'days', from: '2020-12-30', to: '2021-01-02' })).toBe(4)
    expect(dayCount({ kind: 'days', from: '2021-03-27', to: '2021-03-29' })).toBe(3) // summer time begins on the 28th
    expect(dayCount({ kind: 'days', from: '2020-12-11', to: '2020-12-10' })).toBe(1)
  })

  test('gives the calendar day of each of its days, over month, year and summer time', () => {
    expect([0, 1].map((index) => dayOf(days, index))).toEqual(['2020-12-10', '2020-12-11'])
    expect(dayOf({ kind: 'days', from: '2020-12-31', to: '2021-01-01' }, 1)).toBe('2021-01-01')
    expect(dayOf({ kind: 'days', from: '2021-03-27', to: '2021-03-29' }, 2)).toBe('2021-03-29')
    expect(dayOf({ kind: 'days', from: '2024-02-28', to: '2024-03-01' }, 2)).toBe('2024-03-01')
    expect(dayOf(day, 0)).toBe('2020-11-17')
  })

  test('gives no day while it is undecided or a month', () => {
    expect([dayOf(undecided, 0), dayOf(month, 0)]).toEqual([null, null])
  })

  test('sorts in time: a month before its days, undecided last', () => {
    const january: EventDate = { kind: 'day', day: '2022-01-05' }
    const december: EventDate = { kind: 'day', day: '2021-12-31' }
    expect([undecided, january, month, days, december, day].toSorted(compareDates)).toEqual([day, days, december, month, january, undecided])
  })
})
