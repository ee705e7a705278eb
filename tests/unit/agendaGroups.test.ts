import { describe, expect, it } from 'vitest'
import { freeNumber } from '@shared/domain/groups'

describe('the number of a new group', () => {
  it('is the lowest that is free', () => {
    const nameOf = (number: number) => `Gruppe ${number}`
    expect(freeNumber([], nameOf)).toBe(1)
    expect(freeNumber(['Gruppe 1', 'Gruppe 3', 'Den blå gruppa'], nameOf)).toBe(2)
  })
})
