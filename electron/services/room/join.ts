import type { PhoneSession, TableSession } from '@shared/contract/joining'
import { Refusal } from '@shared/domain/refusal'
import { cleanCode } from '@shared/domain/roomCode'
import type { Room } from '@shared/domain/entities'
import { roomOf, type WithStore } from './rooms'
import { joinToken, phoneToken, same, seatToken, type Holder } from './tokens'

/** What somebody joins with: the code that is typed, or the token of the QR code. */
export interface Entrance {
  readonly code?: string | undefined
  readonly token?: string | undefined
}

/** Lets a phone in as a new one. Refuses with `room_wrong_code` or `room_locked`. */
export function joinPhone(context: WithStore, gatheringId: string, entrance: Entrance): PhoneSession {
  const room = roomOf(context, gatheringId)
  if (!opens(room, 'phone', entrance)) throw new Refusal('room_wrong_code', {})
  if (room.locked) throw new Refusal('room_locked', { gatheringId })
  return { token: phoneToken(room), gatheringId }
}

/** Lets a table in with the secret of its seat. A wrong code and a wrong secret are refused alike; who knows both is told that the seat is shut out. */
export function joinTable(context: WithStore, gatheringId: string, { secret, ...entrance }: Entrance & { readonly secret: string }): TableSession {
  const room = roomOf(context, gatheringId)
  const known = context.store.seat.all({ gatheringId }).filter((each) => same(cleanCode(secret), each.secret))
  if (!opens(room, 'table', entrance) || known.length === 0) throw new Refusal('room_wrong_code', {})
  const seat = known.find((each) => !each.revoked)
  if (!seat) throw new Refusal('room_seat_shut_out', {})
  if (room.locked) throw new Refusal('room_locked', { gatheringId })
  return { token: seatToken(room, seat), gatheringId, seatId: seat.id, seatName: seat.name }
}

function opens(room: Room, kind: Holder['kind'], { code, token }: Entrance): boolean {
  if (token !== undefined) return same(token, joinToken(room, kind))
  return code !== undefined && same(cleanCode(code), kind === 'phone' ? room.phoneCode : room.tableCode)
}
