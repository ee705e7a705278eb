import { z } from 'zod'
import type { Side } from '@shared/domain/kinds'
import { answer, command, id, query } from './base'

/** A person who is registered, and whether they were at the gathering. */
export interface AttendingPerson {
  readonly participantId: string
  readonly name: string
  readonly role: string
  readonly side: Side
  /** Null where nothing was noted. */
  readonly present: boolean | null
}

/** A unit's people at a gathering. */
export interface UnitAttendance {
  readonly unitId: string
  readonly name: string
  readonly people: readonly AttendingPerson[]
}

/** Who was at a gathering. Those of whom nothing is noted count as present. */
export const attendance = {
  /** Every unit, those without registered people too. */
  list: query('unit', 'participant', 'attendance').input(z.object({ gatheringId: id })).output(answer<readonly UnitAttendance[]>()),
  set: command().input(z.object({ gatheringId: id, participantId: id, present: z.boolean() })).output(answer<void>()),
  /** Notes all people of a unit, or of all units, as present or absent. */
  setAll: command().input(z.object({ gatheringId: id, unitId: id.optional(), present: z.boolean() })).output(answer<void>()),
}
