import { z } from 'zod'
import { MINUTES_PER_DAY } from '@shared/domain/agenda'
import type { AgendaItem } from '@shared/domain/entities'
import { ITEM_KINDS } from '@shared/domain/kinds'
import { answer, before, command, edit, id, line, prose, query, time } from './base'

/** A day of a gathering's programme, with its items in their order. */
export interface AgendaOfDay {
  /** 0 is the first day. */
  readonly day: number
  /** The ISO date, or null while it is not decided. */
  readonly date: string | null
  /** HH:MM. */
  readonly startsAt: string
  readonly items: readonly AgendaItem[]
}

/** 0 is the first day; more than 31 days have no gathering. */
const dayIndex = z.int().min(0).max(31)

const minutes = z.int().min(0).max(MINUTES_PER_DAY)

/** The programme of a gathering: its days, their starts and their items. */
export const agenda = {
  /** One entry for each day of the gathering's date, and for each day beyond it that has items. */
  get: query('gathering', 'agenda_day', 'agenda_item').input(z.object({ gatheringId: id })).output(answer<readonly AgendaOfDay[]>()),
  setDayStart: command().input(z.object({ gatheringId: id, day: dayIndex, startsAt: time })).output(answer<void>()),
  /** Without a length, an item gets the usual one of its kind. */
  addItem: command().input(z.object({
    gatheringId: id, kind: z.enum(ITEM_KINDS), title: line.optional(), minutes: minutes.optional(), day: dayIndex, before,
  })).output(answer<AgendaItem>()),
  updateItem: edit().input(z.object({
    id, kind: z.enum(ITEM_KINDS).optional(), title: line.optional(), speaker: line.optional(), description: prose.optional(),
    minutes: minutes.optional(),
    /** The time the item is locked to; null lets it follow the item before. */
    lockedAt: time.nullable().optional(),
  })).output(answer<AgendaItem>()),
  moveItem: command().input(z.object({ id, day: dayIndex, before })).output(answer<AgendaItem>()),
  /** Removes the item with its groups, notes and points. */
  removeItem: command().input(z.object({ id })).output(answer<void>()),
}
