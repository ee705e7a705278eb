import { sideOfRole } from '@shared/domain/registration/roles'
import type { AllServices } from '../context'

/** The people registered, by hand. */
export const participants: AllServices['participants'] = {
  list: ({ store }) => store.participant.all(),
  add: ({ store, newId }, { unitId, name, role = '', side }) => {
    const unit = store.unit.get(unitId)
    return store.participant.insert({ id: newId(), unitId: unit.id, position: store.participant.nextPosition({ unitId }), name, role, side: side ?? sideOfRole(role) ?? 'other' })
  },
  update: ({ store }, { id, ...fields }) => store.participant.update(id, fields),
  remove: ({ store }, { id }) => store.participant.delete(id),
}
