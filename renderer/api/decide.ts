import type { Decided, Decision } from '@shared/contract/moderation'
import type { InputState } from '@shared/domain/kinds'
import { currentText } from './language'
import { act, notify } from './notices'

/** A text from a phone, in the state that it is seen in. */
interface Seen {
  readonly id: string
  readonly state: InputState
}

/** Carries out the lead's decision on texts as they are seen. Says what was done, which can be undone, and how many stay as they are since another decided meanwhile. */
export async function decide(work: (decision: Decision) => Promise<Decided>, texts: readonly Seen[], state: InputState, done?: (count: number) => string): Promise<void> {
  const decided = await act(() => work({ texts: texts.map((text) => ({ id: text.id, seen: text.state })), state }))
  if (!decided) return
  const { changed: { length: count }, passedOver } = decided
  if (passedOver > 0) notify('failed', currentText().moderation.passedOver(passedOver))
  if (done && count > 0) notify('done', done(count), true)
}
