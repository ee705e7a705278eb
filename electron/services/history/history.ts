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
  subscribe: (context, { after }) => context.caller === 'lead' ? stream(context, after) : topicsOnly(stream(context, after)),
}

/** Which rows changed is the lead's to know: others ask for what they may see. */
async function* topicsOnly(events: AsyncGenerator<ChangeEvent, void, void>): AsyncGenerator<ChangeEvent, void, void> {
  for await (const { seq, changes } of events) yield { seq, changes: changes.map(({ topic }) => ({ topic, ids: [] })) }
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
