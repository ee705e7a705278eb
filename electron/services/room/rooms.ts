import type { Room } from '@shared/domain/entities'
import { CODE_LENGTH } from '@shared/domain/roomCode'
import { Refusal } from '@shared/domain/refusal'
import type { Context } from '../context'
import { randomCode, randomKey } from './tokens'

/** What rooms are read with: a call's context, or the session of the hub. */
export type WithStore = Pick<Context, 'store'>

/** A gathering's room, or undefined where it has none yet: it was never opened, and no answer sheets were printed. */
export function findRoom({ store }: WithStore, gatheringId: string): Room | undefined {
  return store.room.all({ gatheringId })[0]
}

/** A gathering's room. Refuses with `room_closed` where it has none yet. */
export function roomOf(context: WithStore, gatheringId: string): Room {
  const room = findRoom(context, gatheringId)
  if (!room) throw new Refusal('room_closed', {})
  return room
}

/** A gathering's room, made with new codes and a new key where there is none. */
export function ensureRoom(context: Pick<Context, 'store' | 'newId'>, gatheringId: string): Room {
  const { store, newId } = context
  store.gathering.get(gatheringId)
  return findRoom(context, gatheringId) ?? store.room.insert({
    id: newId(), gatheringId, ...newCodes(), key: randomKey(), locked: false, itemId: null, endsAt: null, port: null,
  })
}

/** Two codes that differ. */
export function newCodes(): Pick<Room, 'tableCode' | 'phoneCode'> {
  const [tableCode, phoneCode] = [randomCode(CODE_LENGTH), randomCode(CODE_LENGTH)]
  return tableCode === phoneCode ? newCodes() : { tableCode, phoneCode }
}
