import { z } from 'zod'
import type { Prompt, YouthInput } from '@shared/domain/entities'
import { OUTCOMES, PROMPT_STATES } from '@shared/domain/kinds'
import { answer, before, command, edit, id, line, prose, query, quiet, task } from './base'
import { decision, type Decided } from './moderation'

/** How many phones support an input. */
export interface SupportCount {
  readonly inputId: string
  readonly count: number
}

const ids = z.array(id).min(1).max(1000)

/** Youth input: what young people are asked, what they said and what was done with it. Who said it is never kept. */
export const youth = {
  prompts: query('prompt').input(z.object({ gatheringId: id })).output(answer<readonly Prompt[]>()),
  addPrompt: command().input(z.object({ gatheringId: id, text: prose.trim().min(1) })).output(answer<Prompt>()),
  updatePrompt: edit().input(z.object({ id, text: prose })).output(answer<Prompt>()),
  movePrompt: command().input(z.object({ id, before })).output(answer<void>()),
  /** Removes a prompt and the inputs under it. */
  removePrompt: command().input(z.object({ id })).output(answer<void>()),
  /** The inputs under all prompts of a gathering, in their order. */
  inputs: query('youth_input', 'prompt').input(z.object({ gatheringId: id })).output(answer<readonly YouthInput[]>()),
  /** How many phones support each input that has any support. */
  support: query('support', 'youth_input').input(z.object({ gatheringId: id })).output(answer<readonly SupportCount[]>()),
  /** Opens prompts on the phones, closes them or takes them off again, several in one step. */
  setPromptState: command().input(z.object({ ids, state: z.enum(PROMPT_STATES) })).output(answer<void>()),
  /**
   * Adds an input that waits for approval; `unitId` null addresses it to all. `receipt` is the code on the answer sheet it was written on, as it was typed.
   * Refuses with `receipt_unreadable`, with `receipt_taken` where an input has that code, with `receipt_of_other_prompt` one of another prompt's sheets, and with
   * `receipt_on_no_sheet` one of none.
   */
  addInput: command().input(z.object({ promptId: id, text: prose.trim().min(1), unitId: id.nullable(), receipt: line.optional() })).output(answer<YouthInput>()),
  /** New codes for answer sheets on paper, none of which an input has; they tell the prompt. */
  sheetCodes: task().input(z.object({ promptId: id, count: z.int().min(1).max(500) })).output(answer<readonly string[]>()),
  /** Notes that a moderator has seen these inputs; their receipts say so. */
  markRead: quiet().input(z.object({ ids })).output(answer<void>()),
  /** Notes that these inputs were shown in the room, or were not; their receipts say so. */
  setShown: command().input(z.object({ ids, shown: z.boolean() })).output(answer<void>()),
  updateInput: edit().input(z.object({
    id, text: prose.optional(), unitId: id.nullable().optional(), outcome: z.enum(OUTCOMES).optional(), outcomeText: prose.optional(),
  })).output(answer<YouthInput>()),
  /** Approves inputs, sets them aside or lets them wait, several in one step. */
  setState: command().input(decision).output(answer<Decided>()),
  removeInputs: command().input(z.object({ ids })).output(answer<void>()),
  /** The names of all participants, so that a text can be checked for them on screen. */
  names: query('participant').output(answer<readonly string[]>()),
}
