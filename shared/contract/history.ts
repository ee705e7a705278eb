import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { answer, task, taskFor } from './base'

/** What undo and redo would do: the names of procedures, such as `units.add`; null where there is nothing. */
export interface History {
  readonly undo: string | null
  readonly redo: string | null
}

/**
 * The step that was undone or redone, and how much of it. `part`: all but what others changed since in the same rows. `nothing`: it would have cost what
 * was written since, and was skipped; the next call goes on to the step after it.
 */
export interface TurnedStep {
  readonly name: string
  readonly done: 'all' | 'part' | 'nothing'
}

/** What changed, by topic, up to a number. The topic `app` stands for everything. */
const changeEvent = z.object({
  /** The batch's number; a client that comes back asks for what came after it. */
  seq: z.number(),
  changes: z.array(z.object({ topic: z.string(), ids: z.array(z.string()) })),
})
/** One batch of changes. */
export type ChangeEvent = z.infer<typeof changeEvent>

/** Undo and redo of all that the lead does. */
export const history = {
  state: task('*').output(answer<History>()),
  undo: task().output(answer<TurnedStep>()),
  redo: task().output(answer<TurnedStep>()),
}

/** Live data: what changed while the client was away, then one event for each batch of changes, after its commit. */
export const events = {
  /**
   * `after` is the last number seen, or null. The first event names the topics that changed since; where the host cannot know, it says `app`.
   * A facilitator hears the topics alone, without ids.
   */
  subscribe: taskFor(['lead', 'facilitator']).input(z.object({ after: z.number().nullable() })).output(eventIterator(changeEvent)),
}
