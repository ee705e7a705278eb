import { describe, expect, it } from 'vitest'
import type { EventDate } from '@shared/domain/eventDate'
import { LANGUAGES } from '@shared/domain/language'
import { textFor } from '@shared/text'
import { eventDateText, itemTitle } from '@shared/text/formats'

const written = (date: EventDate) => LANGUAGES.map((language) => eventDateText(textFor(language), date))

describe('dates in words', () => {
  it('name one day', () => {
    expect(written({ kind: 'day', day: '2020-11-17' })).toEqual(['17. november 2020', '17. november 2020', '17 November 2020'])
    expect(written({ kind: 'day', day: '2021-01-06' })).toEqual(['6. januar 2021', '6. januar 2021', '6 January 2021'])
  })

  it('say of several days only what differs', () => {
    expect(written({ kind: 'days', from: '2020-12-10', to: '2020-12-11' })).toEqual(['10.–11. desember 2020', '10.–11. desember 2020', '10–11 December 2020'])
    expect(written({ kind: 'days', from: '2021-03-31', to: '2021-04-01' })[0]).toBe('31. mars – 1. april 2021')
    expect(written({ kind: 'days', from: '2020-12-31', to: '2021-01-01' })[2]).toBe('31 December 2020 – 1 January 2021')
    expect(written({ kind: 'days', from: '2020-12-10', to: '2020-12-10' })[0]).toBe('10. desember 2020')
  })

  it('name a month without its days, and say when nothing is decided', () => {
    expect(written({ kind: 'month', month: '2022-01' })).toEqual(['januar 2022', 'januar 2022', 'January 2022'])
    expect(written({ kind: 'undecided' })).toEqual(['ikke bestemt', 'ikkje bestemt', 'not decided'])
  })

  it('name the weekday as each language does', () => {
    expect(LANGUAGES.map((language) => textFor(language).dates.longDay('2020-11-17'))).toEqual(['tirsdag 17. november 2020', 'tysdag 17. november 2020', 'Tuesday 17 November 2020'])
  })
})

describe('what an item of the programme is called', () => {
  it('is its title, or its kind while it has none', () => {
    expect(itemTitle(textFor('nn'), { title: 'Kunnskap', kind: 'talk' })).toBe('Kunnskap')
    expect(LANGUAGES.map((language) => itemTitle(textFor(language), { title: ' ', kind: 'lunch' }))).toEqual(['Lunsj', 'Lunsj', 'Lunch'])
  })
})
