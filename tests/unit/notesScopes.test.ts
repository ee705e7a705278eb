import { describe, expect, it } from 'vitest'
import { defaultScope, possibleScopes } from '@shared/domain/notes'

const own = { kind: 'own', unitId: 'molde' } as const
const cross = { kind: 'cross', unitId: null } as const

describe('who reads what is written', () => {
  it('follows from the place', () => {
    expect([defaultScope(null), defaultScope(own), defaultScope(cross)]).toEqual(['programme', 'unit', 'group'])
  })

  it('is always one of the choices at that place', () => {
    for (const [group, unitId] of [[null, null], [own, 'molde'], [cross, null], [cross, 'molde']] as const) expect(possibleScopes(group, unitId)).toContain(defaultScope(group))
  })

  it('can be one municipality only where the text belongs to one, and a group only where one sat across', () => {
    expect(possibleScopes(null, null)).toEqual(['lead', 'programme'])
    expect(possibleScopes(null, 'molde')).toEqual(['lead', 'unit', 'programme'])
    expect(possibleScopes(own, 'molde')).toEqual(['lead', 'unit', 'programme'])
    expect(possibleScopes(cross, null)).toEqual(['lead', 'group', 'programme'])
  })
})
