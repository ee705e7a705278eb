import { Refusal } from '@shared/domain/refusal'
import type { AllServices, Context } from '../context'
import { keepAnswer, keepQuestion, refuseLong, setSupport, withdraw, type PhoneRoom } from './answers'
import { keepEvaluation } from './evaluationAnswers'
import { hintKinds } from './hint'
import { phoneState } from './phoneState'
import { receiptAnswer } from './receipts'
import { together } from './together'

/** What phones can do. Changes are committed together, a few milliseconds' worth at a time, and acknowledged after the commit. */
export const phone: AllServices['phone'] = {
  state: (context) => phoneState(context.store, phoneRoom(context).gatheringId),
  answer: (context, input) => act(context, (room) => keepAnswer(room, phoneOf(context), input)),
  withdraw: async (context, { key }) => {
    await act(context, (room) => withdraw(room, key))
    context.session.eraseSoon()
  },
  support: (context, { subjectId, on }) => act(context, (room) => setSupport(room, phoneOf(context), subjectId, on)),
  ask: (context, input) => act(context, (room) => keepQuestion(room, phoneOf(context), input)),
  evaluate: (context, { answers, key }) => act(context, (room) => keepEvaluation(room, phoneOf(context), answers, key)),
  receipts: ({ store }, { receipts }) => receipts.map((receipt) => receiptAnswer(store, receipt)),
  hint: (context, { text }) => {
    const { store } = phoneRoom(context)
    refuseLong(text)
    return { kinds: hintKinds(store, text) }
  },
}

/** The room is looked up when the work is done: it may have been closed meanwhile. */
function act<T>(context: Context, work: (room: PhoneRoom) => T): Promise<T> {
  return together(context, () => work(phoneRoom(context)))
}

/** The room that is open now. Refuses with `room_closed`. */
function phoneRoom({ store, session }: Context): PhoneRoom {
  const open = session.room.current()
  if (!open) throw new Refusal('room_closed', {})
  return { store, gatheringId: open.gatheringId }
}

function phoneOf({ phone: token }: Context): string {
  if (token === null) throw new Refusal('not_allowed', {})
  return token
}
