import { participantNames } from '@electron/store/phoneRows'
import type { Store } from '@electron/store/store'
import type { ModeratedText, ModerationSubject } from '@shared/contract/moderation'
import type { AgendaItem, Prompt, Seat } from '@shared/domain/entities'
import type { InputState } from '@shared/domain/kinds'
import { Refusal } from '@shared/domain/refusal'
import type { AllServices, Context } from '../context'
import { seatOf } from './seatOf'

/** What seats that the lead lets moderate go through. Everything is held to the seat's gathering, and asked anew with every call. */
export const moderation: AllServices['moderation'] = {
  list: (context) => {
    const { store } = context
    const { gatheringId } = moderatorOf(context)
    const unitNames = new Map(store.unit.all().map(({ id, name }) => [id, name]))
    const inputs = store.prompt.all({ gatheringId }).map((prompt) => inputsOf(store, prompt, unitNames))
    const questions = store.agendaItem.all({ gatheringId }).map((item) => questionsOf(store, item)).filter(({ texts }) => texts.length > 0)
    const parts = [...inputs, ...questions]
    return { subjects: parts.map(({ subject }) => subject), texts: parts.flatMap(({ texts }) => texts) }
  },
  names: (context) => {
    moderatorOf(context)
    return participantNames(context.store.db)
  },
  setState: (context, { texts, state }) => {
    const { gatheringId } = moderatorOf(context)
    const found = texts.map(({ id, seen }) => ({ id, seen, there: textAt(context.store, id) }))
    if (found.some(({ there }) => there && there.gatheringId !== gatheringId)) throw new Refusal('not_allowed', {})
    const changing = found.filter(({ seen, there }) => there && there.state === seen && seen !== state)
    for (const { there } of changing) there?.set(state)
    return { changed: changing.map(({ id }) => id), passedOver: found.filter(({ seen, there }) => !there || (there.state !== seen && there.state !== state)).length }
  },
}

/** The seat that calls. Refuses with `not_allowed` one that may not moderate. */
function moderatorOf(context: Context): Seat {
  const seat = seatOf(context)
  if (!seat.moderates) throw new Refusal('not_allowed', {})
  return seat
}

interface Part {
  readonly subject: ModerationSubject
  readonly texts: readonly ModeratedText[]
}

function inputsOf(store: Store, { id, text }: Prompt, unitNames: ReadonlyMap<string, string>): Part {
  const addressee = (unitId: string | null) => unitId === null ? null : unitNames.get(unitId) ?? ''
  return {
    subject: { kind: 'prompt', id, text },
    texts: store.youthInput.all({ promptId: id }).map((input) => ({ id: input.id, subjectId: id, text: input.text, state: input.state, addressee: addressee(input.unitId) })),
  }
}

function questionsOf(store: Store, { id, title, kind, speaker }: AgendaItem): Part {
  return {
    subject: { kind: 'item', id, title, itemKind: kind, speaker },
    texts: store.speakerQuestion.all({ itemId: id }).map(({ id: questionId, text, state }) => ({ id: questionId, subjectId: id, text, state, addressee: null })),
  }
}

/** A text that is decided on. */
interface TextThere {
  readonly gatheringId: string
  readonly state: InputState
  readonly set: (state: InputState) => void
}

/** The input or question with this id, or null where it is gone. */
function textAt(store: Store, id: string): TextThere | null {
  const input = store.youthInput.find(id)
  // Whoever decides on an input has read it.
  if (input) return { gatheringId: store.prompt.get(input.promptId).gatheringId, state: input.state, set: (state) => store.youthInput.update(id, { state, read: true }) }
  const question = store.speakerQuestion.find(id)
  return question ? { gatheringId: store.agendaItem.get(question.itemId).gatheringId, state: question.state, set: (state) => store.speakerQuestion.update(id, { state }) } : null
}
