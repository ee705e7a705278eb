import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { positionBefore } from '@shared/util/position'

const rows = (...positions: readonly number[]) => positions.map((position, index) => ({ id: `row ${index + 1}`, position }))

describe('a position', () => {
  test('is 1 where there is nothing else', () => {
    expect(positionBefore([], 'new', null)).toBe(1)
    expect(positionBefore(rows(7), 'row 1', null)).toBe(1)
  })

  test('is after the last, before the first, or between two', () => {
    expect(positionBefore(rows(1, 2), 'new', null)).toBe(3)
    expect(positionBefore(rows(1, 2), 'new', 'row 1')).toBe(0)
    expect(positionBefore(rows(1, 2), 'new', 'row 2')).toBe(1.5)
  })

  test('does not count the row itself among its neighbours', () => {
    expect(positionBefore(rows(1, 2, 3), 'row 2', 'row 3')).toBe(2)
    expect(positionBefore(rows(1, 2, 3), 'row 3', 'row 2')).toBe(1.5)
  })

  test('is last where the row to stand before is gone', () => {
    expect(positionBefore(rows(1, 2), 'new', 'gone')).toBe(3)
  })

  test('puts rows in the order they were moved in, whatever the moves', () => {
    const move = fc.record({ from: fc.nat(5), to: fc.option(fc.nat(5), { nil: null }) })
    fc.assert(fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      let list = rows(1, 2, 3, 4, 5, 6)
      let expected = list.map((row) => row.id)
      for (const { from, to } of moves) {
        const id = expected[from] ?? ''
        const before = to === null ? null : expected[to] ?? null
        if (before === id) continue
        const position = positionBefore(list, id, before)
        list = list.map((row) => (row.id === id ? { ...row, position } : row)).toSorted((a, b) => a.position - b.position)
        const others = expected.filter((other) => other !== id)
        expected = others.toSpliced(before === null ? others.length : others.indexOf(before), 0, id)
        expect(list.map((row) => row.id)).toEqual(expected)
      }
    }))
  })
})
