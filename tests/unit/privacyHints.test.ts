import { describe, expect, it } from 'vitest'
import { privacySearch } from '@shared/domain/privacyHints'

const people = ['Kari Nordmann', 'Even Solli', 'Anne-Grete Bakke', 'Bo Molde', 'Åse Østbø']
const search = privacySearch(people, ['Molde', 'Sula'])
const found = (text: string) => search(text).map((hint) => `${hint.kind}: ${hint.found}`)

describe('the hint that a text may say who somebody is', () => {
  it('sees whole names in any case, once, and with a genitive s', () => {
    expect(found('kari  nordmann sa det, og Kari Nordmanns venn')).toEqual(['name: kari  nordmann', 'name: Kari Nordmann'])
    expect(found('ÅSE ØSTBØ vet det')).toEqual(['name: ÅSE ØSTBØ'])
  })

  it('sees a first name or a surname alone, but not as part of another word', () => {
    expect(found('Spør Karis lærer og Solli')).toEqual(['name: Kari', 'name: Solli'])
    expect(found('Karius og Nordmannsdalen')).toEqual([])
    expect(found('Snakk med Grete')).toEqual(['name: Grete'])
  })

  it('does not take words for names: even, bakke, and what a sentence begins with', () => {
    expect(found('Bakke opp hverandre. Even er et ord her? en bakke')).toEqual([])
    expect(found('Jeg og Even er venner')).toEqual(['name: Even'])
  })

  it('does not take a municipality for a person with that surname', () => {
    expect(found('I Molde vil vi ha buss')).toEqual([])
    expect(found('Bo Molde vil ha buss')).toEqual(['name: Bo Molde'])
  })

  it('sees phone numbers as people write them, and not amounts, years or dates', () => {
    expect(found('ring 91234567, +47 412 34 567 eller 71 25 00 00')).toEqual(['phone: 91234567', 'phone: +47 412 34 567', 'phone: 71 25 00 00'])
    expect(found('20 000 000 kroner, 2020 2021, 10.12.2020, 2020-2022, 17112020, 123456789')).toEqual([])
  })

  it('sees e-mail addresses, and no name or number inside them', () => {
    expect(found('skriv til kari.nordmann+91234567@ungdom.kommune.no!')).toEqual(['email: kari.nordmann+91234567@ungdom.kommune.no'])
  })

  it('sees identity numbers, D numbers and test numbers, and not any eleven digits', () => {
    expect(found('010203 12345')).toEqual(['identity: 010203 12345'])
    expect(found('41020312345 og 01820312345')).toEqual(['identity: 41020312345', 'identity: 01820312345'])
    expect(found('99999912345')).toEqual([])
  })

  it('says nothing of an ordinary sentence, or without participants', () => {
    expect(found('Vi vil ha en voksen å snakke med, hver dag.')).toEqual([])
    expect(privacySearch([])('Kari Nordmann')).toEqual([])
  })
})
