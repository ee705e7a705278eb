import { z } from 'zod'
import type { SpeakerQuestion } from '@shared/domain/entities'
import { answer, command, edit, id, prose, query } from './base'
import { decision, type Decided } from './moderation'

/** A question to a speaker, as the lead moderates it. */
export type ModeratedQuestion = Omit<SpeakerQuestion, 'proof'> & {
  /** How many phones support it. */
  readonly support: number
}

const ids = z.array(id).min(1).max(1000)

/** Questions to speakers: they wait until they are approved, and are ticked off when they are answered. */
export const questions = {
  /** The questions at all items of a gathering, in the order they came. */
  list: query('speaker_question', 'support', 'agenda_item').input(z.object({ gatheringId: id })).output(answer<readonly ModeratedQuestion[]>()),
  /** Adds a question that somebody asked by word or on paper; it is approved. */
  add: command().input(z.object({ itemId: id, text: prose.trim().min(1) })).output(answer<ModeratedQuestion>()),
  update: edit().input(z.object({ id, text: prose })).output(answer<ModeratedQuestion>()),
  /** Approves questions, sets them aside or lets them wait, several in one step. */
  setState: command().input(decision).output(answer<Decided>()),
  setAnswered: command().input(z.object({ ids, answered: z.boolean() })).output(answer<void>()),
  remove: command().input(z.object({ ids })).output(answer<void>()),
}
