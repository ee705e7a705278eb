import { participantNames } from '@electron/store/phoneRows'
import type { Store } from '@electron/store/store'
import type { ModeratedText, ModerationSubject } from '@shared/contract/moderation'
import type { AgendaItem, Prompt, Seat } from '@shared/domain/entities'
import { Refusal } from '@shared/domain/refusal'
import type { AllServices, Context } from '../context'
import { decide, inputThere, questionThere } from './decide'
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
  setState: (context, decision) => {
    const { gatheringId } = moderatorOf(context)
    const there = new Map(decision.texts.map(({ id }) => [id, inputThere(context.store, id) ?? questionThere(context.store, id)]))
    if ([...there.values()].some((text) => text !== null && text.gatheringId !== gatheringId)) throw new Refusal('not_allowed', {})
    return decide(decision, (id) => there.get(id) ?? null)
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
