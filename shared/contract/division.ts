import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import type { DivisionAssessment, MoveEffect } from '@shared/domain/division/assessment'
import type { Contradiction } from '@shared/domain/division/finding'
import type { Weight } from '@shared/domain/division/problem'
import type { DivisionProposal } from '@shared/domain/division/proposal'
import type { DivisionSettings } from '@shared/domain/division/settings'
import { SIDES } from '@shared/domain/kinds'
import { answer, command, id, query, task } from './base'
import type { FileAnswer } from './registration'
import { MOST_ROUNDS, roundNumber, type GroupPerson } from './groups'

/** So many groups or people in a group are more than any room has; beyond it the solver would only make people wait. */
const MOST = { groups: 500, people: 200, lists: 200, listed: 50 } as const

const people = z.array(id).max(MOST.listed).readonly()
const lists = z.array(people).max(MOST.lists).readonly()
const weight = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]) satisfies z.ZodType<Weight>
const groupSize = z.int().min(1).max(MOST.people)

/** What the lead asks of the groups of an item. */
export const divisionSettings = z.object({
  amount: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('groups'), groups: z.int().min(1).max(MOST.groups) }),
    z.object({ kind: z.literal('people'), min: groupSize, max: groupSize }).refine(({ min, max }) => min <= max),
  ]),
  rounds: z.int().min(1).max(MOST_ROUNDS),
  rules: z.object({
    unitAtMost: z.int().min(1).max(MOST.people).nullable(),
    sides: z.array(z.enum(SIDES)).max(SIDES.length).readonly(),
    youthAtLeast: z.int().min(2).max(10).nullable(),
    facilitatorsElsewhere: z.boolean(),
    together: lists,
    apart: lists,
    fixed: z.array(z.object({ personId: id, groupId: id })).max(MOST.lists).readonly(),
  }),
  aims: z.object({
    mix: z.object({ unit: weight, side: weight, role: weight, theme: weight, experience: weight }),
    acquaintances: weight,
  }),
}) satisfies z.ZodType<DivisionSettings>

/** How a division stands: what is asked, who is there, and what cannot be. */
export interface DivisionState {
  readonly settings: DivisionSettings
  /** The seed of the groups in use, or of the first proposal. */
  readonly seed: number
  /** Everybody who is registered, with whether they are absent. */
  readonly people: readonly GroupPerson[]
  /** How many are to be seated: those not noted as absent. */
  readonly present: number
  /** How many groups the settings give, locked ones among them. */
  readonly groups: number
  /** How many groups and rounds the people have seats in now; null while nobody has a seat. Groups that are empty and not asked for do not count. */
  readonly seated: { readonly groups: number; readonly rounds: number } | null
  /** What the settings ask that cannot be, however people are seated. */
  readonly contradictions: readonly Contradiction[]
  /** Ids of people who have a seat though they are noted as absent. */
  readonly away: readonly string[]
  /** Ids of people who are there and lack a seat in some round that others have one in; empty while there are no groups. */
  readonly unseated: readonly string[]
  /** The groups as they are now, in the rounds that they have; null while nobody has a seat. */
  readonly assessment: DivisionAssessment | null
}

/** Where somebody could be moved to, and what it would do. */
export interface PossibleMove {
  /** Null takes the seat away. */
  readonly groupId: string | null
  readonly effect: MoveEffect
  /** How many there whom they have not sat with before: at an earlier item or gathering, or in another round. */
  readonly newPeople: number
}

/** How far a search has come. */
export interface DivisionEvent {
  readonly done: number
  readonly of: number
  /** A better proposal than before, or null. The last event has the best. */
  readonly proposal: DivisionProposal | null
}

const proposal = z.object({
  itemId: id,
  seed: z.int(),
  groups: z.array(z.object({ id, isNew: z.boolean(), isLocked: z.boolean() })).min(1).max(MOST.groups),
  /** The groups that the proposal does not use. */
  surplus: z.array(id).max(MOST.groups),
  seats: z.array(z.object({ round: roundNumber, groupId: id, participantIds: z.array(id).max(5_000).readonly() })).max(MOST.groups * MOST_ROUNDS),
})

/** A proposal as it is applied. */
export type AppliedProposal = z.infer<typeof proposal>

/** What can be printed of groups: lists for the wall, name tags, signs for the tables. */
export const GROUP_SHEETS = ['lists', 'tags', 'signs'] as const
/** What one printout of groups is for. */
export type GroupSheetKind = (typeof GROUP_SHEETS)[number]

const item = z.object({ itemId: id })
const topics = ['division', 'work_group', 'work_group_member', 'participant', 'unit', 'attendance', 'agenda_item', 'gathering'] as const

/** The division of the people at an item into groups across municipalities. */
export const division = {
  /** The settings and how the groups stand. */
  state: query(...topics).input(item).output(answer<DivisionState>()),
  /** Keeps the settings; several changes in a row are one step of undo. */
  set: command('itemId').input(item.extend({ settings: divisionSettings })).output(answer<void>()),
  /** Every group somebody could be moved to in a round, with what the move would break, mend and gain. */
  moves: query(...topics).input(item.extend({ participantId: id, round: roundNumber })).output(answer<readonly PossibleMove[]>()),
  /** Divides the people who are there by the settings; better proposals come as they are found. Aborting ends the search: the last proposal is the best so far. */
  propose: task().input(item.extend({ seed: z.int() })).output(eventIterator(answer<DivisionEvent>())),
  /** The groups as they are, with a seat for those who lack one and broken rules mended, with as few moves as possible; streamed and aborted likewise. */
  repair: task().input(item).output(eventIterator(answer<DivisionEvent>())),
  /**
   * Makes the groups as proposed, in one step of undo. Existing groups keep their names, notes and locks. Refuses with `division_people_gone` where
   * somebody in it is not there any more, and with `division_groups_changed` where groups were added, removed, locked or filled otherwise.
   */
  apply: command().input(proposal).output(answer<{ readonly groups: number; readonly emptied: readonly string[] }>()),
  /** The groups on paper as PDF/UA: lists, name tags or table signs; `round` null is all rounds. Refuses with `division_nobody_seated`. */
  print: task().input(item.extend({ sheet: z.enum(GROUP_SHEETS), round: roundNumber.nullable() })).output(answer<FileAnswer>()),
}
