import { z } from 'zod'
import type { Prompt, YouthInput } from '@shared/domain/entities'
import { INPUT_STATES, OUTCOMES } from '@shared/domain/kinds'
import { answer, before, command, edit, id, prose, query } from './base'

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
  /** Adds an input that waits for approval; `unitId` null addresses it to all. */
  addInput: command().input(z.object({ promptId: id, text: prose.trim().min(1), unitId: id.nullable() })).output(answer<YouthInput>()),
  updateInput: edit().input(z.object({
    id, text: prose.optional(), unitId: id.nullable().optional(), outcome: z.enum(OUTCOMES).optional(), outcomeText: prose.optional(),
  })).output(answer<YouthInput>()),
  /** Approves inputs, sets them aside or lets them wait, several in one step. */
  setState: command().input(z.object({ ids: z.array(id).min(1).max(1000), state: z.enum(INPUT_STATES) })).output(answer<void>()),
  removeInputs: command().input(z.object({ ids: z.array(id).min(1).max(1000) })).output(answer<void>()),
  /** The names of all participants, so that a text can be checked for them on screen. */
  names: query('participant').output(answer<readonly string[]>()),
}
