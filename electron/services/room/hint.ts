import type { Store } from '@electron/store/store'
import { participantNames, peopleChangedSince, unitNames } from '@electron/store/phoneRows'
import { HINT_KINDS, type HintKind } from '@shared/contract/phone'
import { privacySearch, type PrivacySearch } from '@shared/domain/privacyHints'
import { Bucket } from './bucket'

/** Looking for names takes so much of the host's time in all, in milliseconds: a hall that writes needs a tenth of it. */
const BUDGET = { burst: 500, perSecond: 200 } as const

/** What an open file's people are looked for with. */
interface Known {
  readonly budget: Bucket
  search: PrivacySearch | null
  revision: number
  seq: number
}

const known = new WeakMap<Store, Known>()

/**
 * What kinds of hint to a person a text holds, and nothing of the list it was checked against. None where all phones together ask for more than
 * there is time for: they go on without, and see numbers and addresses by themselves.
 */
export function hintKinds(store: Store, text: string, budget: Bucket = knownOf(store).budget): readonly HintKind[] {
  if (budget.left <= 0) return []
  const began = performance.now()
  const found = new Set(searchIn(store)(text).map((hint) => hint.kind))
  budget.pay(performance.now() - began)
  return HINT_KINDS.filter((kind) => found.has(kind))
}

/** The search for the people there are now; another one once they have changed. */
export function searchIn(store: Store): PrivacySearch {
  const now = knownOf(store)
  if (now.search && now.revision === store.log.revision) return now.search
  if (!now.search || peopleChangedSince(store.db, now.seq)) now.search = privacySearch(participantNames(store.db), unitNames(store.db))
  now.revision = store.log.revision
  now.seq = store.log.seq
  return now.search
}

function knownOf(store: Store): Known {
  let found = known.get(store)
  if (!found) known.set(store, found = { budget: new Bucket(BUDGET.burst, BUDGET.perSecond), search: null, revision: -1, seq: 0 })
  return found
}
