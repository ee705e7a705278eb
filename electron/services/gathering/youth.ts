import { randomUUID } from 'node:crypto'
import type { AllServices, Context } from '../context'

/** Youth input: what young people are asked, what they said and what was done with it. */
export const youth: AllServices['youth'] = {
  prompts: ({ store }, { gatheringId }) => store.prompt.all({ gatheringId }),
  addPrompt: ({ store, newId }, { gatheringId, text }) => {
    store.gathering.get(gatheringId)
    return store.prompt.insert({ id: newId(), gatheringId, position: store.prompt.nextPosition({ gatheringId }), text })
  },
  updatePrompt: ({ store }, { id, text }) => store.prompt.update(id, { text }),
  movePrompt: ({ store }, { id, before }) => {
    const { gatheringId } = store.prompt.get(id)
    store.prompt.update(id, { position: store.prompt.positionBefore({ gatheringId }, id, before) })
  },
  removePrompt: ({ store }, { id }) => store.prompt.delete(id),
  inputs: ({ store }, { gatheringId }) => store.prompt.all({ gatheringId }).flatMap((prompt) => store.youthInput.all({ promptId: prompt.id })),
  addInput: (context, { promptId, text, unitId }) => {
    const { store } = context
    store.prompt.get(promptId)
    return store.youthInput.insert({
      // Other ids begin with the millisecond they were made in; when a young person said something is never kept.
      id: randomUUID(), promptId, position: store.youthInput.nextPosition({ promptId }), text, unitId: addressee(context, unitId), state: 'waiting', outcome: 'received', outcomeText: '',
    })
  },
  updateInput: (context, { id, unitId, ...fields }) =>
    context.store.youthInput.update(id, unitId === undefined ? fields : { ...fields, unitId: addressee(context, unitId) }),
  setState: ({ store }, { ids, state }) => {
    for (const id of ids) store.youthInput.update(id, { state })
  },
  removeInputs: ({ store }, { ids }) => {
    for (const id of ids) store.youthInput.delete(id)
  },
  names: ({ store }) => [...new Set(store.participant.all().map((participant) => participant.name))],
}

/** The unit an input is addressed to, or null for all. Refuses a unit that is not there. */
function addressee({ store }: Context, unitId: string | null): string | null {
  return unitId === null ? null : store.unit.get(unitId).id
}
