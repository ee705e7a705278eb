import type { HintKind } from '@shared/contract/phone'
import { call } from './hub'
import { now } from './model'

// What the phone sees by itself, also while the hub is away. Written without look-behind, which browsers five years old do not know.
const OWN_SIGNS: readonly (readonly [HintKind, RegExp])[] = [
  ['identity', /(?:^|\D)\d{6}[ .-]?\d{5}(?:\D|$)/],
  ['email', /\S@[^\s@]+\.[^\s@]/],
  ['phone', /(?:^|[^\d.,])(?:(?:\+|00)47 ?)?(?:[2-9]\d{7}|[2-9]\d(?: \d\d){3}|[2-9]\d\d \d\d \d{3})(?:\D|$)/],
]

/** What in a text may point to a person, as far as the phone can tell alone. */
export function ownHints(text: string): readonly HintKind[] {
  return OWN_SIGNS.filter(([, sign]) => sign.test(text.replace(/\u00a0/g, ' '))).map(([kind]) => kind)
}

/** What the hub sees as well: it knows the names that no phone is given. Null where it did not answer. */
export async function hubHints(text: string): Promise<readonly HintKind[] | null> {
  const { session, connection } = now()
  if (!session || connection !== 'here' || text.trim() === '') return null
  const answer = await call(session.token, 'hint', { text })
  return 'data' in answer ? answer.data.kinds : null
}
