import type { EvaluationAnswer, EvaluationQuestion } from './entities'

/** With fewer answers than this to a question, nothing but their number is shown: one could tell who answered what. */
export const FEWEST_ANSWERS = 3

/** The highest answer on a scale; the lowest is 1. */
export const SCALE_MAX = 5

/** What came in on one question. */
export type EvaluationSummary =
  /** Fewer than `FEWEST_ANSWERS`. */
  | { readonly kind: 'too_few'; readonly count: number }
  /** `counts` has how many answered 1, 2, … 5. */
  | { readonly kind: 'scale'; readonly count: number; readonly average: number; readonly counts: readonly number[] }
  /** The words as they were sent, in no order that says who came first. */
  | { readonly kind: 'text'; readonly count: number; readonly texts: readonly string[] }

/** Sums up the answers to one question. */
export function summarize(question: EvaluationQuestion, answers: readonly EvaluationAnswer[]): EvaluationSummary {
  const given = answers.filter((answer) => (question.kind === 'scale' ? answer.value !== null : answer.text !== ''))
  const count = given.length
  if (count < FEWEST_ANSWERS) return { kind: 'too_few', count }
  if (question.kind === 'text') return { kind: 'text', count, texts: given.map((answer) => answer.text).toSorted() }
  const values = given.flatMap((answer) => answer.value ?? [])
  const counts = Array.from({ length: SCALE_MAX }, (_, index) => values.filter((value) => value === index + 1).length)
  return { kind: 'scale', count, average: values.reduce((sum, value) => sum + value, 0) / count, counts }
}
