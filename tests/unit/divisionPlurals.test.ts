import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@shared/domain/language'
import { textFor } from '@shared/text'

describe('what is said of one person, group or rule', () => {
  it.each(LANGUAGES)('is in the singular in %s', (language) => {
    const { contradictions, division } = textFor(language)
    const said = [contradictions.fewer_people_than_groups(1, 2), contradictions.apart_too_many(2, 1), contradictions.too_few_people(1, 4), division.brokenProved(1)]
    for (const sentence of said) expect(sentence).not.toMatch(/\b1 (personer|personar|people|grupper|groups|rules|are)\b|\balle\b|\bnone of\b/)
  })

  it.each(LANGUAGES)('is in the plural of several in %s', (language) => {
    const { contradictions, division } = textFor(language)
    expect(contradictions.fewer_people_than_groups(3, 5)).toMatch(/3 (personer|personar|people).*5 (grupper|groups).*3 (grupper|groups)/)
    expect(contradictions.apart_too_many(7, 5)).toMatch(/5 (grupper|groups)/)
    expect(division.brokenProved(2)).not.toBe(division.brokenProved(1).replace('1', '2'))
  })

  it('names the rounds where there are several', () => {
    expect(textFor('nb').division.missing(0, 2, 1)).toBe('2 er uten gruppe.')
    expect(textFor('nb').division.missing(1, 2, 3)).toBe('1 er borte, 2 er uten gruppe i minst én runde.')
    expect(textFor('en').division.missing(0, 1, 3)).toBe('1 has no group in at least one round.')
  })
})
