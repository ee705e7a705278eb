import { useEffect, useRef, useState } from 'react'
import { api } from '@renderer/api/api'
import { connection } from '@renderer/api/connection'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import type { ModeratedText } from '@shared/contract/moderation'
import type { InputState } from '@shared/domain/kinds'
import { groupBy } from '@shared/util/groupBy'

/** What another changed this short a while ago has not been seen by whoever presses a button now. */
const SIGHT_MS = 1_000

/** A text's state, what it was before, and since when. */
interface Known {
  readonly state: InputState
  readonly before: InputState
  readonly at: number
}

/** What this moderator did last: the texts with the states they had, and the one they got. */
interface Last {
  readonly before: ReadonlyMap<string, InputState>
  readonly state: InputState
}

/** The moderator's own decisions. */
export interface Decisions {
  readonly decide: (ids: readonly string[], state: InputState) => void
  /** Takes the last one back where nobody decided otherwise since; null where there is none. */
  readonly undo: (() => void) | null
  /** What became of the last one, in words. */
  readonly said: string
}

/** Decides on texts as they were seen. */
export function useDecisions(texts: readonly ModeratedText[]): Decisions {
  const text = useText()
  const sight = useSight(texts)
  const [last, setLast] = useState<Last | null>(null)
  const [said, setSaid] = useState('')

  const send = async (seen: ReadonlyMap<string, InputState>, state: InputState) => {
    const result = await act(() => api.moderation.setState({ texts: [...seen].map(([id, was]) => ({ id, seen: was })), state }))
    if (result) sight.own(result.changed, state)
    return result
  }
  const tell = (done: string, passedOver: number) => setSaid([done, passedOver > 0 ? text.moderation.passedOver(passedOver) : ''].filter(Boolean).join(' '))
  /** What is decided without contact would be done unseen, much later, and perhaps in another order than it was meant: it is not taken. */
  const isAway = () => {
    const away = connection.getState().state !== 'open'
    if (away) setSaid(text.moderation.away)
    return away
  }
  const decide = async (ids: readonly string[], state: InputState) => {
    if (isAway()) return
    const seen = new Map(ids.map((id) => [id, sight.of(id)]))
    const result = await send(seen, state)
    if (!result) return
    setLast({ state, before: new Map(result.changed.map((id) => [id, seen.get(id) ?? 'waiting'])) })
    tell(text.moderation.done(result.changed.length, text.kinds.inputState[state]), result.passedOver)
  }
  const undo = async ({ before, state }: Last) => {
    if (isAway()) return
    setLast(null)
    const results = await Promise.all([...groupBy([...before], ([, was]) => was)].map(([was, entries]) => send(new Map(entries.map(([id]) => [id, state])), was)))
    const turned = results.filter((result) => result !== undefined)
    if (turned.length > 0) tell(turned.some(({ changed }) => changed.length > 0) ? text.moderation.undone : '', turned.reduce((sum, { passedOver }) => sum + passedOver, 0))
  }
  return { decide: (ids, state) => void decide(ids, state), undo: last && last.before.size > 0 ? () => void undo(last) : null, said }
}

/** The states that the moderator has seen the texts in. */
function useSight(texts: readonly ModeratedText[]) {
  const known = useRef(new Map<string, Known>())
  useEffect(() => {
    for (const { id, state } of texts) {
      const before = known.current.get(id)
      if (before?.state !== state) known.current.set(id, { state, before: before?.state ?? state, at: performance.now() })
    }
  }, [texts])
  const of = (id: string): InputState => {
    const { state, before, at } = known.current.get(id) ?? { state: 'waiting', before: 'waiting', at: 0 }
    return performance.now() - at < SIGHT_MS ? before : state
  }
  const own = (ids: readonly string[], state: InputState) => {
    for (const id of ids) known.current.set(id, { state, before: state, at: performance.now() })
  }
  return { of, own }
}
