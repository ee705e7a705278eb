import { z } from 'zod'
import { INPUT_STATES, type InputState, type ItemKind } from '@shared/domain/kinds'
import { answer, id, queryFor, quietFor } from './base'

/** What texts from phones answer or ask about: a prompt to young people, or an item with its speaker. */
export type ModerationSubject =
  | { readonly kind: 'prompt'; readonly id: string; readonly text: string }
  | { readonly kind: 'item'; readonly id: string; readonly title: string; readonly itemKind: ItemKind; readonly speaker: string }

/** A young person's input or a question to a speaker, as a moderating seat sees it: nothing of where it came from. */
export interface ModeratedText {
  readonly id: string
  readonly subjectId: string
  readonly text: string
  readonly state: InputState
  /** The name of the unit that an input is addressed to; null is all. */
  readonly addressee: string | null
}

/** All that came to a gathering from its phones. */
export interface ModerationList {
  readonly subjects: readonly ModerationSubject[]
  /** In the order of their subjects, then in the order they came. */
  readonly texts: readonly ModeratedText[]
}

/** What became of a decision. */
export interface Decided {
  /** The ids of the texts that have the new state by this call. */
  readonly changed: readonly string[]
  /** How many stay as they are, since another decided meanwhile, or they were taken back. */
  readonly passedOver: number
}

/**
 * The state that texts get, each with the one that it was seen in: one that is in another by now, or gone, is passed over, so that nobody turns unseen what another decided.
 */
export const decision = z.object({ texts: z.array(z.object({ id, seen: z.enum(INPUT_STATES) })).min(1).max(1000), state: z.enum(INPUT_STATES) })
/** A decision on texts from phones. */
export type Decision = z.infer<typeof decision>

/** What a seat that the lead lets moderate goes through. All else is refused to it with `not_allowed`, as all of this is to other seats. */
export const moderation = {
  list: queryFor(['facilitator'], 'youth_input', 'prompt', 'speaker_question', 'agenda_item', 'unit', 'seat').output(answer<ModerationList>()),
  /** The names of all participants, so that a text can be checked for them on screen. */
  names: queryFor(['facilitator'], 'participant', 'seat').output(answer<readonly string[]>()),
  /** Approves texts, sets them aside or lets them wait. No step of the lead's undo. Refuses all where one text is another gathering's. */
  setState: quietFor(['facilitator']).input(decision).output(answer<Decided>()),
}
