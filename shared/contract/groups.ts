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

/** Somebody who sits in a group in a round; the same person comes once for each round. */
export interface GroupMember extends GroupPerson {
  /** 0 is the first round; all of an own group's people are in it. */
  readonly round: number
}

/** A group with its people: the seated ones across municipalities, all of its unit's in an own group. */
export interface GroupWithMembers extends WorkGroup {
  readonly members: readonly GroupMember[]
}

/** The most rounds in which people are seated anew. */
export const MOST_ROUNDS = 12

/** 0 is the first round. */
export const roundNumber = z.int().min(0).max(MOST_ROUNDS - 1)

/** The first round is meant where none is named. */
const round = roundNumber.default(0)

const topics = ['work_group', 'work_group_member', 'participant', 'unit', 'attendance', 'agenda_item'] as const

/** The groups that work at an item of the programme. */
export const groups = {
  list: query(...topics).input(z.object({ itemId: id })).output(answer<readonly GroupWithMembers[]>()),
  /** The people without a seat in a cross-municipal group of the item in a round, but not those noted as absent. */
  unseated: query(...topics).input(z.object({ itemId: id, round })).output(answer<readonly GroupPerson[]>()),
  /** Makes one group for each unit that has none at the item, and answers the new ones. */
  addOwn: command().input(z.object({ itemId: id })).output(answer<readonly WorkGroup[]>()),
  /** Makes a cross-municipal group; without a name it is called by the next free number. */
  add: command().input(z.object({ itemId: id, name: line.min(1).optional() })).output(answer<WorkGroup>()),
  rename: edit().input(z.object({ id, name: line.min(1) })).output(answer<WorkGroup>()),
  /** Removes the group with its notes and points. */
  remove: command().input(z.object({ id })).output(answer<void>()),
  /** A locked group keeps its people when groups are proposed or repaired; by hand they can still be moved. */
  setLocked: command().input(z.object({ id, locked: z.boolean() })).output(answer<WorkGroup>()),
  /** Says which unit the group's facilitator comes from; null where that is not known. */
  setFacilitator: command().input(z.object({ id, unitId: id.nullable() })).output(answer<WorkGroup>()),
  /** Moves a person into a cross-municipal group of the item, out of any other in the same round; null takes the seat away. */
  seat: command().input(z.object({ itemId: id, participantId: id, groupId: id.nullable(), round })).output(answer<void>()),
}
