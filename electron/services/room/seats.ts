import type { Seat } from '@shared/domain/entities'
import { SECRET_LENGTH } from '@shared/domain/roomCode'
import type { AllServices, Context } from '../context'
import { randomCode } from './tokens'

/** The facilitators' seats at a gathering, each with a secret of its own. */
export const seats: AllServices['seats'] = {
  list: ({ store }, { gatheringId }) => store.seat.all({ gatheringId }),
  add: (context, { gatheringId, name }) => {
    context.store.gathering.get(gatheringId)
    return insert(context, gatheringId, { name, unitId: null })
  },
  addForGroups: (context, { itemId }) => {
    const { store } = context
    const { gatheringId } = store.agendaItem.get(itemId)
    const taken = store.seat.all({ gatheringId }).map(({ name }) => name)
    // A table finds its group by its seat's name: a unit's own group is called as the unit is now.
    const wanted = new Map(store.group.all({ itemId }).map(({ unitId, name }) => [unitId === null ? name : store.unit.get(unitId).name, unitId]))
    return [...wanted].filter(([name]) => !taken.includes(name)).map(([name, unitId]) => insert(context, gatheringId, { name, unitId }))
  },
  rename: ({ store }, { id, name }) => store.seat.update(id, { name }),
  // The hub sees by the change, as by its undo, who may sit there no more.
  revoke: ({ store }, { id, revoked }) => store.seat.update(id, { revoked }),
  setModerates: ({ store }, { id, moderates }) => store.seat.update(id, { moderates }),
  setUnit: ({ store }, { id, unitId }) => store.seat.update(id, { unitId: unitId === null ? null : store.unit.get(unitId).id }),
  renew: ({ store }, { id }) => store.seat.update(id, { secret: randomCode(SECRET_LENGTH) }),
  remove: ({ store }, { id }) => store.seat.delete(id),
}

function insert({ store, newId }: Context, gatheringId: string, { name, unitId }: Pick<Seat, 'name' | 'unitId'>): Seat {
  return store.seat.insert({
    id: newId(), gatheringId, position: store.seat.nextPosition({ gatheringId }), name, secret: randomCode(SECRET_LENGTH), revoked: false, moderates: false, unitId,
  })
}
