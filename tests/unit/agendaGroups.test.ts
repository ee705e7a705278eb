import { describe, expect, it } from 'vitest'
import { freeNumber, groupHints, type SeatedPerson } from '@shared/domain/groups'

const person = (name: string, unitName: string, side: SeatedPerson['side'] = 'political'): SeatedPerson => ({ name, unitId: unitName, unitName, side })

describe('hints about a cross-municipal group', () => {
  it('name the municipality that has several people in it', () => {
    expect(groupHints([person('Ane', 'Molde'), person('Bo', 'Aukra'), person('Cato', 'Molde')])).toEqual([{ kind: 'same_unit', unitName: 'Molde', people: 2 }])
  })

  it('name a young person who is alone among adults', () => {
    expect(groupHints([person('Ane', 'Molde'), person('Ida', 'Aukra', 'youth')])).toEqual([{ kind: 'lone_youth', name: 'Ida' }])
  })

  it('are none for two young people, or for one who is the first in the group', () => {
    expect(groupHints([person('Ida', 'Aukra', 'youth'), person('Jon', 'Molde', 'youth'), person('Ane', 'Sula')])).toEqual([])
    expect(groupHints([person('Ida', 'Aukra', 'youth')])).toEqual([])
    expect(groupHints([])).toEqual([])
  })
})

describe('the number of a new group', () => {
  it('is the lowest that is free', () => {
    const nameOf = (number: number) => `Gruppe ${number}`
    expect(freeNumber([], nameOf)).toBe(1)
    expect(freeNumber(['Gruppe 1', 'Gruppe 3', 'Den blå gruppa'], nameOf)).toBe(2)
  })
})
