import { z } from 'zod'
import { EVALUATION_KINDS } from '@shared/domain/kinds'
import { answer, id, prose, queryFor, taskFor } from './base'

/** How many approved inputs of one prompt, or approved questions of one item, phones are sent: those with most support and the newest. */
export const PHONE_INPUTS_SHOWN = 100

/** An approved input, as every phone sees it. What is addressed to one unit is on no phone. */
const input = z.object({
  id: z.string(),
  text: z.string(),
  /** How many phones support it. */
  support: z.number(),
})

/** A prompt that is open, or was. */
const prompt = z.object({
  id: z.string(),
  text: z.string(),
  /** Whether answers, support and withdrawals are taken. */
  open: z.boolean(),
  /** At most `PHONE_INPUTS_SHOWN`, those with most support first. */
  inputs: z.array(input),
})

/** An approved question to a speaker. */
const question = z.object({
  id: z.string(),
  text: z.string(),
  support: z.number(),
  answered: z.boolean(),
})

/** A talk that questions can be asked at. */
const talk = z.object({
  id: z.string(),
  /** Empty where the item has none. */
  title: z.string(),
  /** As the agenda has it; empty where it has none. */
  speaker: z.string(),
  /** At most `PHONE_INPUTS_SHOWN`, those with most support first and answered ones last. */
  questions: z.array(question),
})

/** A question of the evaluation that is open now. */
const evaluationQuestion = z.object({
  id: z.string(),
  /** `scale` is a number from 1 to 5. */
  kind: z.enum(EVALUATION_KINDS),
  text: z.string(),
})

/** What the hub sends to all phones alike: nothing that was not approved, and nobody's name but the speakers'. */
export const phoneState = z.object({
  programme: z.object({
    name: z.string(),
    /** The language a phone begins in where its own is neither Norwegian nor English. */
    language: z.enum(['nb', 'nn']),
    /** True for the sample: all in it is invented. */
    isSample: z.boolean(),
  }),
  gathering: z.object({ id: z.string(), title: z.string(), question: z.string() }),
  /** Whom an answer can be addressed to, beside all. */
  units: z.array(z.object({ id: z.string(), name: z.string() })),
  /** In the lead's order; prompts that were never opened are not among them. */
  prompts: z.array(prompt),
  /** In the day's order. */
  talks: z.array(talk),
  /** Empty while the evaluation is not open. */
  evaluation: z.array(evaluationQuestion),
  /** Another value whenever what receipts say may have changed: a phone with receipts asks `phone.receipts` then, after a random wait of some seconds. */
  receipts: z.string(),
})

/** What all phones are sent: the room as they may see it. */
export type PhoneState = z.infer<typeof phoneState>

/** Topics after whose changes the phones' state may differ. */
export const PHONE_TOPICS = [
  'app', 'programme', 'gathering', 'unit', 'agenda_item', 'prompt', 'youth_input', 'support', 'speaker_question', 'evaluation_question',
] as const

/** How far an input has come; `gone` where there is none with that receipt (any more). */
const RECEIPT_STATUSES = ['received', 'read', 'shown', 'taken_up', 'answered', 'done', 'not_done', 'gone'] as const

/** How far an input has come, as its receipt says. */
export type ReceiptStatus = (typeof RECEIPT_STATUSES)[number]

/** What became of the input with a receipt. Its words are not among it: whoever reads a picture of the receipt learns no more than this. */
export interface ReceiptAnswer {
  /** As it was asked for: K7M-3XQ. */
  readonly receipt: string
  readonly status: ReceiptStatus
  /** The name of the unit it was addressed to; null for all. */
  readonly unit: string | null
  /** What was done, or why not; empty where nothing is said. */
  readonly outcome: string
}

/** What in a text may point to a person. */
export const HINT_KINDS = ['name', 'phone', 'email', 'identity'] as const

/** What in a text may point to a person. */
export type HintKind = (typeof HINT_KINDS)[number]

/** What only this phone knows of one act: 128 random bits or more, base64url or hex. The same key again is the same act again. */
const key = z.string().regex(/^[\w-]{22,64}$/)

const roles = ['participant'] as const

/**
 * What a phone can do. Every change is committed before it is acknowledged, and can be sent again with the same key: it is done once.
 * All but `receipts` refuse with `room_closed` where no room is open.
 */
export const phone = {
  /** The same as the hub sends, for phones that cannot hold a WebSocket. */
  state: queryFor(roles, ...PHONE_TOPICS).output(answer<PhoneState>()),
  /** Answers a prompt; `unitId` null is to all. Refuses with `prompt_closed`, `answer_too_long`, `answer_withdrawn` where this key's answer was taken back, `phone_sent_most` or `too_much_unread`. */
  answer: taskFor(roles).input(z.object({ promptId: id, text: prose.trim().min(1), unitId: id.nullable(), key })).output(answer<{ readonly receipt: string }>()),
  /** Takes an answer or a question back for good, by the key it was sent with; nothing of it is kept. Refuses with `prompt_closed`. */
  withdraw: taskFor(roles).input(z.object({ key })).output(answer<void>()),
  /** Supports an approved input or question, or no longer. A phone counts once. Refuses with `prompt_closed`, or `not_found` where it is not shown to phones. */
  support: taskFor(roles).input(z.object({ subjectId: id, on: z.boolean() })).output(answer<void>()),
  /** Asks the speaker of an item; it waits for approval. Refuses with `answer_too_long`, `answer_withdrawn`, `phone_sent_most` or `too_much_unread`. */
  ask: taskFor(roles).input(z.object({ itemId: id, text: prose.trim().min(1), key })).output(answer<void>()),
  /**
   * Answers the evaluation: `value` for a scale, `text` for words. A phone counts once for each question: what it sends again replaces the
   * first. It keeps one key for the evaluation of a gathering, by which programmes from before know its answers. Refuses with `evaluation_closed` or `answer_too_long`.
   */
  evaluate: taskFor(roles)
    .input(z.object({ answers: z.array(z.object({ questionId: id, value: z.number().int().min(1).max(5).nullable(), text: prose.trim() })).min(1).max(20), key }))
    .output(answer<void>()),
  /** What became of these receipts, at most 20 in one call, in their order. */
  receipts: queryFor(roles, 'youth_input').input(z.object({ receipts: z.array(z.string().max(20)).min(1).max(20) })).output(answer<readonly ReceiptAnswer[]>()),
  /** What in a text may point to a person. The list of participants it is checked against stays on the hub, and the text is not kept. Where too many ask, nothing is said to be found. Refuses with `answer_too_long`. */
  hint: queryFor(roles).input(z.object({ text: prose })).output(answer<{ readonly kinds: readonly HintKind[] }>()),
}
