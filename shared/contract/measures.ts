import { z } from 'zod'
import type { Measure } from '@shared/domain/entities'
import { MEASURE_STATUSES } from '@shared/domain/kinds'
import { answer, before, command, day, edit, id, line, prose, query } from './base'

const measureFields = z.object({
  unitId: id, gatheringId: id.nullable(), what: prose, responsible: line, deadline: day.nullable(), status: z.enum(MEASURE_STATUSES),
})

/** Measures (tiltak): what a unit commits to. */
export const measures = {
  /** All measures, or those of a gathering, of a unit, or of both. */
  list: query('measure').input(z.object({ gatheringId: id.optional(), unitId: id.optional() })).output(answer<readonly Measure[]>()),
  add: command().input(measureFields.partial().extend({ unitId: id, what: prose.trim().min(1) })).output(answer<Measure>()),
  /** Makes a measure of a point: its text, its unit and its gathering. Refuses with `point_without_unit` where the point has no unit and none is given. */
  addFromPoint: command().input(z.object({ pointId: id, unitId: id.optional() })).output(answer<Measure>()),
  update: edit().input(measureFields.partial().extend({ id })).output(answer<Measure>()),
  move: command().input(z.object({ id, before })).output(answer<void>()),
  remove: command().input(z.object({ id })).output(answer<void>()),
}
