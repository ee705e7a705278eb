import type { Store } from '@electron/store/store'
import type { Decided, Decision } from '@shared/contract/moderation'
import type { InputState } from '@shared/domain/kinds'

/** A text that is decided on. */
export interface TextThere {
  readonly gatheringId: string
  readonly state: InputState
  readonly set: (state: InputState) => void
}

/** The input with this id, or null where it is gone. Whoever decides on an input has read it. */
export function inputThere(store: Store, id: string): TextThere | null {
  const input = store.youthInput.find(id)
  return input ? { gatheringId: store.prompt.get(input.promptId).gatheringId, state: input.state, set: (state) => store.youthInput.update(id, { state, read: true }) } : null
}

/** The question with this id, or null where it is gone. */
export function questionThere(store: Store, id: string): TextThere | null {
  const question = store.speakerQuestion.find(id)
  return question ? { gatheringId: store.agendaItem.get(question.itemId).gatheringId, state: question.state, set: (state) => store.speakerQuestion.update(id, { state }) } : null
}

/** Gives texts their state, as far as they are there and in the state that they were seen in. */
export function decide({ texts, state }: Decision, there: (id: string) => TextThere | null): Decided {
  const found = texts.map(({ id, seen }) => ({ id, seen, now: there(id) }))
  const changing = found.filter(({ seen, now }) => now?.state === seen && seen !== state)
  for (const { now } of changing) now?.set(state)
  return { changed: changing.map(({ id }) => id), passedOver: found.filter(({ seen, now }) => !now || (now.state !== seen && now.state !== state)).length }
}
