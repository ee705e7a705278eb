import { SECRET_LENGTH } from '@shared/domain/roomCode'
import type { AllServices } from '../context'
import { randomCode } from './tokens'

/** The facilitators' seats at a gathering, each with a secret of its own. */
export const seats: AllServices['seats'] = {
  list: ({ store }, { gatheringId }) => store.seat.all({ gatheringId }),
  add: ({ store, newId }, { gatheringId, name }) => {
    store.gathering.get(gatheringId)
    return store.seat.insert({ id: newId(), gatheringId, position: store.seat.nextPosition({ gatheringId }), name, secret: randomCode(SECRET_LENGTH), revoked: false })
  },
  rename: ({ store }, { id, name }) => store.seat.update(id, { name }),
  revoke: ({ store, session }, { id, revoked }) => {
    const seat = store.seat.update(id, { revoked })
    if (revoked) session.room.disconnectSeat(id)
    return seat
  },
  renew: ({ store, session }, { id }) => {
    const seat = store.seat.update(id, { secret: randomCode(SECRET_LENGTH) })
    session.room.disconnectSeat(id)
    return seat
  },
  remove: ({ store, session }, { id }) => {
    store.seat.delete(id)
    session.room.disconnectSeat(id)
  },
}
