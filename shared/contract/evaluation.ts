import { z } from 'zod'
import type { EvaluationQuestion } from '@shared/domain/entities'
import type { EvaluationSummary } from '@shared/domain/evaluation'
import { EVALUATION_KINDS } from '@shared/domain/kinds'
import { answer, before, command, edit, id, prose, query } from './base'

/** What came in on one evaluation question. */
export interface EvaluationResult {
  readonly question: EvaluationQuestion
  readonly summary: EvaluationSummary
}

/** The evaluation of the day: its questions, whether phones can answer now, and what came in. */
export const evaluation = {
  /** A new question is open where the others are. */
  addQuestion: command().input(z.object({ gatheringId: id, kind: z.enum(EVALUATION_KINDS), text: prose.trim().min(1) })).output(answer<EvaluationQuestion>()),
  updateQuestion: edit().input(z.object({ id, text: prose })).output(answer<EvaluationQuestion>()),
  moveQuestion: command().input(z.object({ id, before })).output(answer<void>()),
  /** Removes a question; undo brings it back with its answers. */
  removeQuestion: command().input(z.object({ id })).output(answer<void>()),
  /** Opens the whole evaluation on the phones, or closes it. */
  setOpen: command().input(z.object({ gatheringId: id, open: z.boolean() })).output(answer<void>()),
  /** What came in, in the questions' order; only how many while there are fewer than three. */
  results: query('evaluation_question', 'evaluation_answer').input(z.object({ gatheringId: id })).output(answer<readonly EvaluationResult[]>()),
}
