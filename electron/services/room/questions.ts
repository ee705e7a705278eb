import { supportCounts } from '@electron/store/phoneRows'
import type { Store } from '@electron/store/store'
import type { ModeratedQuestion } from '@shared/contract/questions'
import type { SpeakerQuestion } from '@shared/domain/entities'
import type { AllServices } from '../context'
import { decide, questionThere } from './decide'

/** Questions to speakers, as the lead moderates them. */
export const questions: AllServices['questions'] = {
  list: ({ store }, { gatheringId }) => {
    const counts = supportCounts(store.db)
    return store.agendaItem.all({ gatheringId }).flatMap((item) => store.speakerQuestion.all({ itemId: item.id })).map((question) => moderated(question, counts))
  },
  add: ({ store, newId }, { itemId, text }) => {
    store.agendaItem.get(itemId)
    const position = store.speakerQuestion.nextPosition({ itemId })
    return withSupport(store, store.speakerQuestion.insert({ id: newId(), itemId, position, text, state: 'approved', answered: false, proof: null }))
  },
  update: ({ store }, { id, text }) => withSupport(store, store.speakerQuestion.update(id, { text })),
  setState: ({ store }, decision) => decide(decision, (id) => questionThere(store, id)),
  setAnswered: ({ store }, { ids, answered }) => {
    for (const id of ids) store.speakerQuestion.update(id, { answered })
  },
  remove: ({ store }, { ids }) => {
    for (const id of ids) store.speakerQuestion.delete(id)
  },
}

function withSupport(store: Store, question: SpeakerQuestion): ModeratedQuestion {
  return moderated(question, supportCounts(store.db))
}

function moderated({ proof: _, ...question }: SpeakerQuestion, counts: ReadonlyMap<string, number>): ModeratedQuestion {
  return { ...question, support: counts.get(question.id) ?? 0 }
}
