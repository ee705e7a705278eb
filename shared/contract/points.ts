import { z } from 'zod'
import type { Point } from '@shared/domain/entities'
import { POINT_KINDS, SCOPES } from '@shared/domain/kinds'
import { answer, before, command, edit, id, prose, query } from './base'

/** Points: one idea each. A point of scope `unit` belongs to a unit; one of scope `group` was taken in a cross-municipal group. */
export const points = {
  /** The points of a gathering, or of one place of it; `groupId` null asks for those taken at the item for all. */
  list: query('point', 'agenda_item').input(z.object({ gatheringId: id, itemId: id.optional(), groupId: id.nullable().optional() })).output(answer<readonly Point[]>()),
  /** Adds a point last at its place. In a unit's own group it belongs to that unit; the scope left out is the place's usual one. */
  add: command().input(z.object({
    itemId: id, groupId: id.nullable(), kind: z.enum(POINT_KINDS), text: prose.trim().min(1), unitId: id.nullable().optional(), scope: z.enum(SCOPES).optional(),
  })).output(answer<Point>()),
  update: edit().input(z.object({
    id, kind: z.enum(POINT_KINDS).optional(), text: prose.optional(), unitId: id.nullable().optional(), scope: z.enum(SCOPES).optional(),
  })).output(answer<Point>()),
  /** Moves a point within its place. */
  move: command().input(z.object({ id, before })).output(answer<void>()),
  remove: command().input(z.object({ id })).output(answer<void>()),
}
