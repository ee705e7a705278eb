import type { Seat } from '@shared/domain/entities'
import { Refusal } from '@shared/domain/refusal'
import type { Context } from '../context'

/** The seat that calls. Refuses with `not_allowed` where there is none, or it may not come in. */
export function seatOf({ store, seatId }: Context): Seat {
  const seat = seatId === null ? undefined : store.seat.find(seatId)
  if (!seat || seat.revoked) throw new Refusal('not_allowed', {})
  return seat
}
