import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divisionSettings } from '@shared/contract/division'
import { groupCount, sizeOfNew, sizeOfSeated, USUAL_SETTINGS } from '@shared/domain/division/settings'

describe('how many groups there are', () => {
  it('is what was asked for, or what the size of a group gives', () => {
    expect(groupCount({ kind: 'groups', groups: 5 }, 162)).toBe(5)
    expect(groupCount({ kind: 'people', min: 6, max: 8 }, 162)).toBe(23)
    expect(groupCount({ kind: 'people', min: 10, max: 12 }, 17)).toBe(2)
    expect(groupCount({ kind: 'people', min: 6, max: 8 }, 0)).toBe(1)
  })

  it('keeps every group within its size wherever that can be', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 10 }), (people, min, more) => {
      const max = min + more
      const groups = groupCount({ kind: 'people', min, max }, people)
      const isPossible = Math.ceil(people / max) <= Math.floor(people / min)
      return groups >= 1 && groups * max >= people && (!isPossible || groups * min <= people)
    }))
  })

  it('makes groups as even as can be, and lets those that are seated be one off', () => {
    expect(sizeOfNew({ kind: 'groups', groups: 4 }, 26, 4)).toEqual({ minSize: 6, maxSize: 7 })
    expect(sizeOfSeated({ kind: 'groups', groups: 4 }, 26, 4)).toEqual({ minSize: 5, maxSize: 8 })
    expect(sizeOfSeated({ kind: 'people', min: 6, max: 8 }, 26, 4)).toEqual({ minSize: 6, maxSize: 8 })
  })
})

describe('the usual settings', () => {
  it('are what the contract takes', () => {
    expect(divisionSettings.parse(USUAL_SETTINGS)).toEqual(USUAL_SETTINGS)
  })
})
