import { isContractProcedure } from '@orpc/contract'
import type { ProcedureMeta } from '@shared/contract/base'
import { contract } from '@shared/contract/contract'
import type { ChangeEvent, TurnedStep } from '@shared/contract/history'
import type { AllServices, Context } from '../context'

/** Undo and redo over the command log. */
export const history: AllServices['history'] = {
  state: ({ session }) => session.openStore?.log.state ?? { undo: null, redo: null },
  undo: ({ store, session }) => told(session, store.log.undo()),
  redo: ({ store, session }) => told(session, store.log.redo()),
}

function told(session: Context['session'], turned: TurnedStep): TurnedStep {
  session.announce()
  if (turned.done === 'nothing') session.touch('history') // no row changed, but what would be undone next
  return turned
}

/** Live data. */
export const events: AllServices['events'] = {
  subscribe: (context, { after }) => context.caller === 'lead' ? stream(context, after) : topicsOnly(context, stream(context, after)),
}

const { moderation: moderating, ...forAll } = contract

/** What any facilitator's own queries depend on, and that another programme is open. */
const FACILITATOR_TOPICS: ReadonlySet<string> = new Set(['app', ...facilitatorTopics(forAll)])

/** What a seat that moderates depends on besides. */
const MODERATOR_TOPICS: ReadonlySet<string> = new Set(facilitatorTopics(moderating))

function* facilitatorTopics(part: unknown): Generator<string> {
  if (isContractProcedure(part)) {
    const { roles, topics } = part['~orpc'].meta as ProcedureMeta
    if (roles.includes('facilitator')) yield* topics
    return
  }
  for (const inner of Object.values(part as Record<string, unknown>)) yield* facilitatorTopics(inner)
}

/**
 * Which rows changed is the lead's to know: others ask for what they may see. And they hear only of that: who is told of each answer at its very
 * moment needs only to look up to see whose it was.
 */
async function* topicsOnly({ session, seatId }: Context, events: AsyncGenerator<ChangeEvent, void, void>): AsyncGenerator<ChangeEvent, void, void> {
  for await (const { seq, changes } of events) {
    const seat = seatId === null ? undefined : session.openStore?.seat.find(seatId)
    const own = changes.filter(({ topic }) => FACILITATOR_TOPICS.has(topic) || (seat?.moderates && !seat.revoked && MODERATOR_TOPICS.has(topic)))
    if (own.length > 0) yield { seq, changes: own.map(({ topic }) => ({ topic, ids: [] })) }
  }
}

/** Yields what has changed since `after`, then each batch as it comes, until the caller goes away. */
async function* stream({ session, signal }: Context, after: number | null): AsyncGenerator<ChangeEvent, void, void> {
  const waiting: ChangeEvent[] = []
  let wake = () => {}
  const stop = session.subscribe((event) => {
    waiting.push(event)
    wake()
  })
  const abort = () => wake()
  signal?.addEventListener('abort', abort)
  try {
    yield session.changesSince(after)
    while (!signal?.aborted) {
      const next = waiting.shift()
      if (next) yield next
      else await new Promise<void>((resolve) => { wake = resolve })
    }
  } finally {
    stop()
    signal?.removeEventListener('abort', abort)
  }
}
