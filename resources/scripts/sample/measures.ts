import type { Measure } from '@shared/domain/entities'
import type { SampleUnit } from './units.ts'

const DEADLINES = [
  ['2020-12-10', '2021-01-29', '2021-02-26'],
  ['2021-03-24', '2021-04-30', '2021-06-18'],
  ['2021-11-18', null, '2021-10-29'],
] as const

const STATUSES = [
  ['done', 'in_progress', 'done', 'in_progress', 'postponed'],
  ['not_started', 'in_progress', 'not_started', 'in_progress', 'postponed'],
  ['not_started', 'not_started', 'in_progress', 'not_started', 'postponed'],
] as const

/** How far a unit has come with its first, second or third measure. */
export function statusOf(number: number, index: number): Measure['status'] {
  return STATUSES[number]?.[index % 5] ?? 'not_started'
}

/** Three measures for each unit: one decided at each gathering, and a third that for some was decided at home. */
export function measures(units: readonly SampleUnit[]): Measure[] {
  return units.flatMap(({ unit, text }, index) => text.measures.map(([what, responsible], number): Measure => ({
    id: `${unit.id}-measure-${number + 1}`, unitId: unit.id,
    gatheringId: number === 0 ? 'gathering-1' : number === 1 || index % 2 === 0 ? 'gathering-2' : null,
    position: index * 3 + number + 1, what, responsible,
    deadline: DEADLINES[number]?.[index % 3] ?? null, status: statusOf(number, index),
  })))
}
