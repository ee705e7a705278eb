import type { Decision } from '@shared/contract/moderation'
import type { InputState } from '@shared/domain/kinds'

/** A decision on texts that were all seen in the same state. */
export function decision(ids: readonly string[], state: InputState, seen: InputState = 'waiting'): Decision {
  return { texts: ids.map((id) => ({ id, seen })), state }
}
