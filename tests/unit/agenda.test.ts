import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockTime, minuteOf, placeBeside, planDay, type TimedItem } from '@shared/domain/agenda'

const minute = fc.integer({ min: 0, max: 1_439 })
const minutes = fc.integer({ min: 0, max: 480 })
const unlocked = (lengths: readonly number[]): TimedItem[] => lengths.map((length, index) => ({ id: String(index), minutes: length, lockedAt: null }))
const anyItems = fc.array(fc.record({ minutes, lockedAt: fc.option(minute.map(clockTime)) }), { maxLength: 20 })
  .map((items): TimedItem[] => items.map((item, index) => ({ id: String(index), ...item })))

describe('the time plan of a day', () => {
  it('starts each item right after the one before', () => {
    const plan = planDay('09:00', unlocked([30, 15, 45]))
    expect(plan.items.map(({ start, end }) => `${clockTime(start)}–${clockTime(end)}`)).toEqual(['09:00–09:30', '09:30–09:45', '09:45–10:30'])
    expect([plan.minutes, clockTime(plan.end)]).toEqual([90, '10:30'])
  })

  it('of an empty day ends when it starts', () => {
    expect(planDay('10:00', [])).toEqual({ start: 600, end: 600, minutes: 0, items: [] })
  })

  it('shows a gap before a locked item as free minutes', () => {
    const [, locked] = planDay('09:00', [{ id: 'a', minutes: 60, lockedAt: null }, { id: 'b', minutes: 30, lockedAt: '10:20' }]).items
    expect(locked).toEqual({ id: 'b', start: 620, end: 650, freeBefore: 20, over: 0 })
  })

  it('shows by how much the items before run into a locked item, and goes on from the locked one', () => {
    const plan = planDay('09:00', [{ id: 'a', minutes: 95, lockedAt: null }, { id: 'b', minutes: 10, lockedAt: '10:20' }, { id: 'c', minutes: 5, lockedAt: null }])
    expect(plan.items[1]).toMatchObject({ start: 620, over: 15, freeBefore: 0 })
    expect(plan.items[2]).toMatchObject({ start: 630, over: 0 })
    expect(clockTime(plan.end)).toBe('10:35')
  })

  it('takes a lock before the day\'s start as an overlap, not as tomorrow', () => {
    expect(planDay('09:00', [{ id: 'a', minutes: 30, lockedAt: '08:30' }]).items[0]).toMatchObject({ start: 510, over: 30, freeBefore: 0 })
  })

  it('goes on past midnight', () => {
    const plan = planDay('22:00', [{ id: 'a', minutes: 110, lockedAt: null }, { id: 'b', minutes: 60, lockedAt: '00:30' }])
    expect(plan.items[1]).toMatchObject({ start: 1_470, freeBefore: 40, over: 0 })
    expect(clockTime(plan.end)).toBe('01:30')
  })

  it('starts every unlocked item at the sum of what comes before', () => {
    fc.assert(fc.property(minute, fc.array(minutes, { maxLength: 20 }), (start, lengths) => {
      const plan = planDay(clockTime(start), unlocked(lengths))
      for (const [index, item] of plan.items.entries()) {
        expect(item.start).toBe(start + lengths.slice(0, index).reduce((sum, length) => sum + length, 0))
        expect([item.freeBefore, item.over]).toEqual([0, 0])
      }
      expect(plan.end).toBe(start + plan.minutes)
    }))
  })

  it('keeps its total when items are moved, and its end when none is locked', () => {
    const shuffled = fc.array(minutes, { maxLength: 20 }).chain((lengths) => {
      const items = unlocked(lengths)
      return fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))
    })
    fc.assert(fc.property(minute, shuffled, (start, [items, moved]) => {
      const [before, after] = [planDay(clockTime(start), items), planDay(clockTime(start), moved)]
      expect([after.minutes, after.end]).toEqual([before.minutes, before.end])
    }))
  })

  it('starts every locked item at its time', () => {
    fc.assert(fc.property(minute, anyItems, (start, items) => {
      for (const [index, item] of planDay(clockTime(start), items).items.entries()) {
        const lockedAt = items[index]?.lockedAt ?? null
        if (lockedAt !== null) expect(clockTime(item.start)).toBe(lockedAt)
      }
    }))
  })

  it('accounts for every minute: lengths and free minutes, less the overlaps, lead to the end of the last item', () => {
    fc.assert(fc.property(minute, anyItems, (start, items) => {
      const plan = planDay(clockTime(start), items)
      const gaps = plan.items.reduce((sum, item) => sum + item.freeBefore - item.over, 0)
      expect(plan.items.at(-1)?.end ?? start).toBe(start + plan.minutes + gaps)
      for (const item of plan.items) expect(item.freeBefore === 0 || item.over === 0).toBe(true)
    }))
  })

  it('reads back the times it writes', () => {
    fc.assert(fc.property(minute, (value) => minuteOf(clockTime(value)) === value))
  })
})

describe('a step up or down', () => {
  const days = [{ day: 0, items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }, { day: 1, items: [{ id: 'd' }] }, { day: 2, items: [] }]

  it.each([
    ['b', 'up', { day: 0, before: 'a' }],
    ['a', 'down', { day: 0, before: 'c' }],
    ['b', 'down', { day: 0, before: null }],
    ['c', 'down', { day: 1, before: 'd' }],
    ['d', 'up', { day: 0, before: null }],
    ['d', 'down', { day: 2, before: null }],
  ] as const)('of %s %s leads to the neighbouring place, over to the next day at the end of one', (id, direction, place) => {
    expect(placeBeside(days, id, direction)).toEqual(place)
  })

  it('is none before the first item and after the last day', () => {
    expect(placeBeside(days, 'a', 'up')).toBeNull()
    expect(placeBeside([{ day: 0, items: [{ id: 'a' }] }], 'a', 'down')).toBeNull()
    expect(placeBeside(days, 'unknown', 'up')).toBeNull()
  })
})
