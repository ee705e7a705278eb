import { z } from 'zod'
import type { AgendaItem, Measure, Point, WorkGroup } from '@shared/domain/entities'
import { MEASURE_STATUSES, POINT_KINDS, type ItemKind } from '@shared/domain/kinds'
import { answer, day, id, line, prose, queryFor, quietFor } from './base'

/** Somebody who sits in a group, as the group's facilitator sees them. */
export interface TablePerson {
  readonly name: string
  readonly unitId: string
  readonly unitName: string
}

/** A place where a table can write: an item for all, or one group at it. */
export interface TablePlace {
  readonly noteId: string
  readonly itemId: string
  readonly groupId: string | null
  /** The group's name, a unit's name for its own group, or null for the item itself. */
  readonly name: string | null
  readonly groupKind: WorkGroup['kind'] | null
  /** A unit's own group belongs to this unit. */
  readonly unitId: string | null
  /** Everybody who sits here, once. */
  readonly people: readonly TablePerson[]
  /** The people of each round, where the item's groups are seated anew in several; else empty. */
  readonly rounds: readonly (readonly TablePerson[])[]
}

/** An item the tables can work at, with its task. */
export interface TableItem {
  readonly id: string
  readonly title: string
  readonly kind: ItemKind
  /** The task, as plain text. */
  readonly task: AgendaItem['description']
  readonly places: readonly TablePlace[]
}

/** A point as a table sees it. */
export type TablePoint = Pick<Point, 'id' | 'itemId' | 'groupId' | 'kind' | 'text' | 'unitId'>

/** A measure as a table sees it. */
export type TableMeasure = Pick<Measure, 'id' | 'unitId' | 'what' | 'responsible' | 'deadline' | 'status'>

/** What a table is told of the gathering. */
export interface TableState {
  readonly gathering: { readonly id: string; readonly title: string }
  readonly seatName: string
  /** Whether this seat may go through what comes from the phones (`moderation`). */
  readonly moderates: boolean
  /** The unit that the seat writes for, or null for all: it gives measures to no other. */
  readonly unitId: string | null
  /** Those with places that the seat may open. */
  readonly items: readonly TableItem[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
  /** The item the room works at now, or null. */
  readonly itemId: string | null
  /** ISO time the work ends, or null. */
  readonly endsAt: string | null
  /** The hub's own time as ISO, so that a laptop with another clock counts down rightly. */
  readonly now: string
}

/** An id that the table makes itself, so that what is sent twice is kept once: a random UUID. */
const ownId = z.uuid()

const place = { itemId: id, groupId: id.nullable() }
const pointFields = { kind: z.enum(POINT_KINDS), text: prose.trim().min(1), unitId: id.nullable() }
const measureFields = { unitId: id, what: prose.trim().min(1), responsible: line, deadline: day.nullable(), status: z.enum(MEASURE_STATUSES) }

/** What became of a removal. */
export interface TableRemoval {
  /** False where other words stand there than the table saw: what was written meanwhile is nobody's to remove unseen. */
  readonly removed: boolean
}

/** What a facilitator at a table reads and writes. All writing is idempotent: a call that is repeated, however late, changes nothing more. */
export const table = {
  /** What there is to work at for this seat, and what the room works at now. */
  state: queryFor(['facilitator'], 'gathering', 'agenda_item', 'work_group', 'work_group_member', 'participant', 'unit', 'room', 'seat', 'note').output(answer<TableState>()),
  /** Answers that the hub is there, at next to no cost. */
  here: queryFor(['facilitator']).output(answer<void>()),
  /** The points of a place, in their order, but for those that the lead keeps to the organisers. Refuses a place that the seat may not open. */
  points: queryFor(['facilitator'], 'point', 'note', 'seat').input(z.object(place)).output(answer<readonly TablePoint[]>()),
  /** Adds the point; one that is there stays as others made it meanwhile, and is answered. Refuses a place that the seat may not open. */
  addPoint: quietFor(['facilitator']).input(z.object({ id: ownId, ...place, ...pointFields })).output(answer<TablePoint>()),
  /** Removes the point with the text that the table saw; one that is gone already is removed, and one that the lead keeps to the organisers stays. */
  removePoint: quietFor(['facilitator']).input(z.object({ id, text: prose })).output(answer<TableRemoval>()),
  /** The measures that the gathering gave these units; one that is not there, or that the seat does not write for, has none. */
  measures: queryFor(['facilitator'], 'measure', 'seat').input(z.object({ unitIds: z.array(id).max(100) })).output(answer<readonly TableMeasure[]>()),
  /** Adds the measure; one that is there stays as others made it meanwhile, and is answered. */
  addMeasure: quietFor(['facilitator']).input(z.object({ id: ownId, ...measureFields })).output(answer<TableMeasure>()),
  /** Removes the measure with the words that the table saw; one that is gone already is removed. */
  removeMeasure: quietFor(['facilitator']).input(z.object({ id, what: prose, responsible: line, deadline: day.nullable() })).output(answer<TableRemoval>()),
}
