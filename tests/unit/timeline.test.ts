import { describe, expect, it } from 'vitest'
import { draftOf, parseDraft, withKind } from '@renderer/features/gatherings/dateDraft'
import type { EventDate } from '@shared/domain/eventDate'
import { isOver, nextGathering } from '@shared/domain/timeline'

const on = (...dates: readonly EventDate[]) => dates.map((date, index) => ({ title: String(index + 1), date }))
const next = (today: string, ...dates: readonly EventDate[]) => nextGathering(on(...dates), today)?.title ?? null
const day = (iso: string): EventDate => ({ kind: 'day', day: iso })
const undecided: EventDate = { kind: 'undecided' }

describe('the course of a programme', () => {
  it('has a date behind it when its last day is past, and a month when the next has begun', () => {
    const days: EventDate = { kind: 'days', from: '2020-12-10', to: '2020-12-11' }
    expect([isOver(days, '2020-12-11'), isOver(days, '2020-12-12')]).toEqual([false, true])
    expect([isOver({ kind: 'month', month: '2022-01' }, '2022-01-31'), isOver({ kind: 'month', month: '2022-01' }, '2022-02-01')]).toEqual([false, true])
    expect(isOver(undecided, '2099-01-01')).toBe(false)
  })

  it('goes on with the earliest date ahead, today included, whatever the order of the list', () => {
    expect(next('2020-11-17', day('2021-03-24'), day('2020-11-17'), undecided)).toBe('2')
    expect(next('2020-11-18', day('2020-11-17'), { kind: 'month', month: '2020-12' }, day('2021-03-24'))).toBe('2')
  })

  it('goes on with what has no date yet after the last that was held, and ends when all were', () => {
    expect(next('2020-11-18', undecided, day('2020-11-17'), undecided)).toBe('3')
    expect(next('2020-11-18', undecided, day('2020-11-17'))).toBe('1')
    expect(next('2020-11-18', day('2020-11-17'))).toBe(null)
  })
})

describe('a date that is being chosen', () => {
  it('keeps what is known when its kind changes', () => {
    const days = withKind(draftOf(day('2020-12-31')), 'days')
    expect(parseDraft(days)).toEqual({ kind: 'days', from: '2020-12-31', to: '2021-01-01' })
    expect(parseDraft(withKind(days, 'month'))).toEqual({ kind: 'month', month: '2020-12' })
    expect(parseDraft(withKind(withKind(days, 'undecided'), 'day'))).toEqual(day('2020-12-31'))
  })

  it('is no date before it is whole, runs forwards and lasts at most 14 days', () => {
    expect(parseDraft(withKind(draftOf(undecided), 'day'))).toBe('missing')
    expect(parseDraft({ kind: 'day', month: '', from: '0202-11-17', to: '' })).toBe('missing')
    expect(parseDraft({ kind: 'days', month: '', from: '2020-12-11', to: '2020-12-10' })).toBe('backwards')
    expect(parseDraft({ kind: 'days', month: '', from: '2020-12-01', to: '2020-12-15' })).toBe('too_long')
    expect(parseDraft({ kind: 'days', month: '', from: '2020-12-01', to: '2020-12-14' })).toEqual({ kind: 'days', from: '2020-12-01', to: '2020-12-14' })
  })
})
