import { defined } from '@shared/util/defined'
import type { AllServices } from '../context'

/** The gatherings and other meetings, in the programme's order. */
export const gatherings: AllServices['gatherings'] = {
  list: ({ store }) => store.gathering.all(),
  add: ({ store, newId }, fields) => store.gathering.insert({
    kind: 'joint', date: { kind: 'undecided' }, form: 'undecided', place: '', question: '', homeWork: '', ...defined(fields), title: fields.title,
    id: newId(), position: store.gathering.nextPosition({}),
  }),
  update: ({ store }, { id, ...fields }) => store.gathering.update(id, fields),
  move: ({ store }, { id, before }) => {
    store.gathering.update(id, { position: store.gathering.positionBefore({}, id, before) })
  },
  remove: ({ store }, { id }) => store.gathering.delete(id),
}
