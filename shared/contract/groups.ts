import { z } from 'zod'
import type { WorkGroup } from '@shared/domain/entities'
import type { Side } from '@shared/domain/kinds'
import { answer, command, edit, id, line, query } from './base'

/** A person in a group, or one who can be seated in one. */
export interface GroupPerson {
  readonly participantId: string
  readonly name: string
  readonly role: string
  readonly side: Side
  readonly unitId: string
  readonly unitName: string
  /** True where the person is noted as absent from the gathering. */
  readonly isAbsent: boolean
}

/** A group with its people: the seated ones across municipalities, all of its unit's in an own group. */
export interface GroupWithMembers extends WorkGroup {
  readonly members: readonly GroupPerson[]
}

const topics = ['work_group', 'work_group_member', 'participant', 'unit', 'attendance', 'agenda_item'] as const

/** The groups that work at an item of the programme. */
export const groups = {
  list: query(...topics).input(z.object({ itemId: id })).output(answer<readonly GroupWithMembers[]>()),
  /** The people without a seat in a cross-municipal group of the item, but not those noted as absent. */
  unseated: query(...topics).input(z.object({ itemId: id })).output(answer<readonly GroupPerson[]>()),
  /** Makes one group for each unit that has none at the item, and answers the new ones. */
  addOwn: command().input(z.object({ itemId: id })).output(answer<readonly WorkGroup[]>()),
  /** Makes a cross-municipal group; without a name it is called by the next free number. */
  add: command().input(z.object({ itemId: id, name: line.min(1).optional() })).output(answer<WorkGroup>()),
  rename: edit().input(z.object({ id, name: line.min(1) })).output(answer<WorkGroup>()),
  /** Removes the group with its notes and points. */
  remove: command().input(z.object({ id })).output(answer<void>()),
  /** Moves a person into a cross-municipal group of the item, out of any other; null takes the seat away. */
  seat: command().input(z.object({ itemId: id, participantId: id, groupId: id.nullable() })).output(answer<void>()),
}
