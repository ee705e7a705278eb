import { describe, expect, it } from 'vitest'
import { withSameRows } from '@renderer/api/sameRows'

const rows = (...texts: readonly string[]) => texts.map((text, index) => ({ id: `row${index}`, text }))

describe('an answer that is fetched again', () => {
  it('is the old one where nothing has changed', () => {
    const before = rows('a', 'b')
    expect(withSameRows(before, rows('a', 'b'))).toBe(before)
    expect(withSameRows(undefined, undefined)).toBe(undefined)
  })

  it('has the old rows where they have not changed, wherever they stand now', () => {
    const before = rows('a', 'b', 'c')
    const after = withSameRows(before, [{ id: 'new', text: 'n' }, ...rows('a', 'changed', 'c')]) as typeof before
    expect(after.map(({ text }) => text)).toEqual(['n', 'a', 'changed', 'c'])
    expect(after.map((row) => before.includes(row))).toEqual([false, true, false, true])
  })

  it('is the new one where it is no list of rows', () => {
    const after = { id: 'one', text: 'changed' }
    expect(withSameRows({ id: 'one', text: 'a' }, after)).toBe(after)
    expect(withSameRows(rows('a'), ['a'])).toEqual(['a'])
  })
})
