import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SCOPES } from '@shared/domain/kinds'
import { maySee, municipalityScope, ORGANISERS, ownerOf, visibleTo, type Owner } from '@shared/domain/visibility'

const sula = municipalityScope('sula')
const giske = municipalityScope('giske')

describe('what a municipality may see', () => {
  test('a text of one unit is seen by that unit alone', () => {
    const owner: Owner = { scope: 'unit', unitId: 'sula' }
    expect([maySee(sula, owner), maySee(giske, owner)]).toEqual([true, false])
  })

  test('a text of a group is seen by the units that sat in it', () => {
    const owner: Owner = { scope: 'group', unitIds: ['sula', 'volda'] }
    expect([maySee(sula, owner), maySee(giske, owner)]).toEqual([true, false])
  })

  test('a text of a group in which nobody sits is seen by no unit', () => {
    expect([maySee(sula, { scope: 'group', unitIds: [] }), maySee(ORGANISERS, { scope: 'group', unitIds: [] })]).toEqual([false, true])
  })

  test('a text of the programme is seen by all, the organisers\' own by no unit', () => {
    expect([maySee(sula, { scope: 'programme' }), maySee(giske, { scope: 'programme' })]).toEqual([true, true])
    expect([maySee(sula, { scope: 'lead' }), maySee(ORGANISERS, { scope: 'lead' })]).toEqual([false, true])
  })

  test('texts come in their order', () => {
    const texts = [{ text: 'a', owner: { scope: 'programme' } }, { text: 'b', owner: { scope: 'lead' } }, { text: 'c', owner: { scope: 'unit', unitId: 'sula' } }] as const
    expect(visibleTo(sula, texts).map(({ text }) => text)).toEqual(['a', 'c'])
    expect(visibleTo(ORGANISERS, texts)).toEqual(texts)
  })
})

describe('the owner of a text', () => {
  test('of one unit that is no longer there is the organisers', () => {
    expect(ownerOf({ scope: 'unit', unitId: null, groupUnitIds: ['sula'] })).toEqual({ scope: 'lead' })
  })

  test('never shows a unit more than the scope says, whatever else is known of the text', () => {
    const unit = fc.constantFrom('sula', 'giske', 'volda')
    const texts = fc.record({ scope: fc.constantFrom(...SCOPES), unitId: fc.option(unit, { nil: null }), groupUnitIds: fc.uniqueArray(unit) })
    fc.assert(fc.property(texts, unit, (text, reader) => {
      const allowed = { unit: text.unitId === reader, group: text.groupUnitIds.includes(reader), programme: true, lead: false }[text.scope]
      expect(maySee(municipalityScope(reader), ownerOf(text))).toBe(allowed)
      expect(maySee(ORGANISERS, ownerOf(text))).toBe(true)
    }))
  })
})
