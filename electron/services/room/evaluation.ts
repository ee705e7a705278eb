import { summarize } from '@shared/domain/evaluation'
import type { AllServices } from '../context'

/** The evaluation of the day. */
export const evaluation: AllServices['evaluation'] = {
  addQuestion: ({ store, newId }, { gatheringId, kind, text }) => {
    store.gathering.get(gatheringId)
    const open = store.evaluationQuestion.all({ gatheringId, open: true }).length > 0
    return store.evaluationQuestion.insert({ id: newId(), gatheringId, position: store.evaluationQuestion.nextPosition({ gatheringId }), kind, text, open })
  },
  updateQuestion: ({ store }, { id, text }) => store.evaluationQuestion.update(id, { text }),
  moveQuestion: ({ store }, { id, before }) => {
    const { gatheringId } = store.evaluationQuestion.get(id)
    store.evaluationQuestion.update(id, { position: store.evaluationQuestion.positionBefore({ gatheringId }, id, before) })
  },
  removeQuestion: ({ store }, { id }) => store.evaluationQuestion.delete(id),
  setOpen: ({ store }, { gatheringId, open }) => {
    for (const { id } of store.evaluationQuestion.all({ gatheringId })) store.evaluationQuestion.update(id, { open })
  },
  results: ({ store }, { gatheringId }) => store.evaluationQuestion.all({ gatheringId })
    .map((question) => ({ question, summary: summarize(question, store.evaluationAnswer.all({ questionId: question.id })) })),
}
