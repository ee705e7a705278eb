import { describe, expect, it } from 'vitest'
import type { Finding } from '@shared/domain/composition'
import { textFor } from '@shared/text'
import { findingLines, type CheckedOn } from '@shared/text/findings'

const names: Readonly<Record<string, string>> = { a: 'Molde', b: 'Sula', c: 'Aukra' }
const lines = (findings: readonly Finding[], on: CheckedOn = 'registration', language: 'nb' | 'nn' | 'en' = 'nb') =>
  findingLines(textFor(language), findings, (unitId) => names[unitId] ?? '', on).map((line) => `${line.rule} ${line.sentence}`)
const missing = (unitId: string, severity: Finding['severity'] = 'warning'): Finding => ({ rule: 'R2', severity, unitId, problem: { kind: 'side_missing', side: 'political' } })

describe('what the composition rules find, in words', () => {
  it('is said once for all the units it holds for', () => {
    expect(lines([missing('a'), missing('b'), missing('c')])).toEqual(['R2 Molde, Sula og Aukra har ikke påmeldt noen som representerer politisk ledelse.'])
    expect(lines([missing('a'), missing('b')], 'gathering', 'nn')).toEqual(['R2 Ingen av dei som er til stades frå Molde og Sula, representerer politisk leiing.'])
  })

  it('gives numbers and names for each unit by itself, warnings before hints', () => {
    expect(lines([
      { rule: 'R5', severity: 'hint', unitId: 'a', problem: { kind: 'absent', names: ['Ane', 'Bo'] } },
      { rule: 'R1', severity: 'warning', unitId: 'b', problem: { kind: 'too_many', people: 7, seats: 6 } },
      { rule: 'R1', severity: 'warning', unitId: 'c', problem: { kind: 'too_many', people: 2, seats: 1 } },
    ], 'registration')).toEqual([
      'R1 Sula har påmeldt 7 personer, men har 6 plasser.', 'R1 Aukra har påmeldt 2 personer, men har 1 plass.',
      'R5 Fra Molde mangler Ane og Bo. Kjernegruppa skal delta på alle samlingene.',
    ])
  })

  it('does not say that nobody is registered yet where the deadline has passed', () => {
    expect(lines([
      { rule: 'R7', severity: 'warning', unitId: 'a', problem: { kind: 'not_registered' } },
      { rule: 'R8', severity: 'warning', unitId: 'a', problem: { kind: 'deadline_passed', deadline: '2020-10-23' } },
      { rule: 'R9', severity: 'hint', unitId: null, problem: { kind: 'dates_missing', gatherings: ['Samling 3'] } },
    ], 'registration', 'en')).toEqual(['R8 The deadline, 23 October 2020, passed without a registration from Molde.', 'R9 The day is not decided for Samling 3.'])
  })
})
