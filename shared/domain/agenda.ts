import type { AgendaItem } from './entities'
import type { ItemKind } from './kinds'

/** When a day starts until the lead says otherwise. */
export const DEFAULT_DAY_START = '09:00'

/** A whole day: also the longest an item can be. */
export const MINUTES_PER_DAY = 1_440

/** Where an item lies in its day. Minutes count from the midnight the day begins with; past the next midnight they go on from 1440. */
export interface PlannedItem {
  readonly id: string
  readonly start: number
  readonly end: number
  /** Minutes between the item before and this locked item; 0 where there is no gap. */
  readonly freeBefore: number
  /** Minutes by which the items before run into this locked item; 0 where they do not. */
  readonly over: number
}

/** A day's time plan. */
export interface DayPlan {
  readonly start: number
  /** When the last item ends; the start where there is none. */
  readonly end: number
  /** The length of all items together. */
  readonly minutes: number
  readonly items: readonly PlannedItem[]
}

/** What the time plan needs to know of an item. */
export type TimedItem = Pick<AgendaItem, 'id' | 'minutes' | 'lockedAt'>

/** Gives each item of a day its time: right after the one before, or when it is locked to. Items come in their order. */
export function planDay(startsAt: string, items: readonly TimedItem[]): DayPlan {
  const start = minuteOf(startsAt)
  let reached = start
  const planned = items.map(({ id, minutes, lockedAt }): PlannedItem => {
    const begins = lockedAt === null ? reached : lockedMinute(lockedAt, reached)
    const gap = begins - reached
    reached = begins + minutes
    return { id, start: begins, end: reached, freeBefore: Math.max(0, gap), over: Math.max(0, -gap) }
  })
  return {
    start,
    end: planned.reduce((latest, item) => Math.max(latest, item.end), start),
    minutes: items.reduce((sum, item) => sum + item.minutes, 0),
    items: planned,
  }
}

/** The minute a lock means: of today and the days after, the one nearest to where the plan has come, so that 00:30 after 23:50 is past midnight. */
function lockedMinute(lockedAt: string, reached: number): number {
  const minute = minuteOf(lockedAt)
  const days = Math.max(0, Math.round((reached - minute) / MINUTES_PER_DAY))
  return minute + days * MINUTES_PER_DAY
}

/** The minute of the day of a time such as 09:30. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The clock's reading at a minute of a plan: 570 is 09:30, and so is 2010, past midnight. */
export function clockTime(minute: number): string {
  const inDay = minute % MINUTES_PER_DAY
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}

/** The length a new item of this kind begins with, in minutes. */
export function usualMinutes(kind: ItemKind): number {
  switch (kind) {
    case 'talk': return 30
    case 'good_example': return 20
    case 'cross_municipal_work': return 45
    case 'own_group_work': return 60
    case 'experience_sharing': return 45
    case 'plenary': return 20
    case 'break': return 15
    case 'lunch': return 60
    case 'other': return 15
  }
}

/** Where an item can stand: its day, and the item it stands before (null is last). */
export interface ItemPlace {
  readonly day: number
  readonly before: string | null
}

/** What a move needs to know of a day. */
export interface OrderedDay {
  readonly day: number
  readonly items: readonly { readonly id: string }[]
}

/** The place one step up or down from where an item stands, over to the neighbouring day at an end; null where it cannot go further. */
export function placeBeside(days: readonly OrderedDay[], id: string, direction: 'up' | 'down'): ItemPlace | null {
  const dayIndex = days.findIndex(({ items }) => items.some((item) => item.id === id))
  const home = days[dayIndex]
  if (!home) return null
  const index = home.items.findIndex((item) => item.id === id)
  if (direction === 'up') {
    const previous = home.items[index - 1]
    if (previous) return { day: home.day, before: previous.id }
    const dayBefore = days[dayIndex - 1]
    return dayBefore ? { day: dayBefore.day, before: null } : null
  }
  if (index < home.items.length - 1) return { day: home.day, before: home.items[index + 2]?.id ?? null }
  const dayAfter = days[dayIndex + 1]
  return dayAfter ? { day: dayAfter.day, before: dayAfter.items[0]?.id ?? null } : null
}
