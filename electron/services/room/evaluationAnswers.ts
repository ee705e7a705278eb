import { randomUUID } from 'node:crypto'
import type { EvaluationQuestion } from '@shared/domain/entities'
import { Refusal } from '@shared/domain/refusal'
import { hashOf, refuseLong, type PhoneRoom } from './answers'

/** A phone's answer to one question: a number, or words. */
export interface GivenAnswer {
  readonly questionId: string
  readonly value: number | null
  readonly text: string
}

/**
 * Keeps a phone's answers to the evaluation. A phone counts once for each question: what it sends again replaces the first, whatever its key; an
 * empty one takes the first away.
 */
export function keepEvaluation(room: PhoneRoom, phone: string, answers: readonly GivenAnswer[], key: string): void {
  const checked = answers.map((answer) => check(room, answer))
  for (const { question, value, text } of checked) {
    const { store } = room
    // One hash for each question, so that nobody who reads the file can put one phone's answers together.
    const proof = hashOf(`${phone} ${question.id}`)
    // Programmes from before know an answer by its key.
    const known = store.evaluationAnswer.all({ proof })[0] ?? store.evaluationAnswer.all({ proof: hashOf(`${key} ${question.id}`) })[0]
    const empty = value === null && text === ''
    if (known && empty) store.evaluationAnswer.delete(known.id)
    else if (known) store.evaluationAnswer.update(known.id, { value, text, proof })
    else if (!empty) store.evaluationAnswer.insert({ id: randomUUID(), questionId: question.id, value, text, proof })
  }
}

function check({ store, gatheringId }: PhoneRoom, { questionId, value, text }: GivenAnswer): { readonly question: EvaluationQuestion; readonly value: number | null; readonly text: string } {
  const question = store.evaluationQuestion.get(questionId)
  if (question.gatheringId !== gatheringId) throw new Refusal('not_found', { what: 'evaluation_question' })
  if (!question.open) throw new Refusal('evaluation_closed', {})
  refuseLong(text)
  return question.kind === 'scale' ? { question, value, text: '' } : { question, value: null, text }
}
