import { randomBytes } from 'node:crypto'
import { createCaller } from '@electron/host/inProcess'
import type { Session } from '@electron/services/files/session'
import { noRoom } from '@electron/services/room/control'

/** A host whose room is open without a network, for what phones ask through the edge alone. */
export function openRoomWithoutNetwork(session: Session, gatheringId: string): { readonly close: () => void } {
  session.room = { ...noRoom, current: () => ({ gatheringId, address: '127.0.0.1', port: 0, reachable: true, probedAt: null }) }
  return { close: () => { session.room = noRoom } }
}

/** A phone that has joined, as the edge knows it. */
export function joinPhone(session: Session, name = randomBytes(16).toString('base64url')) {
  return createCaller({ session, role: 'participant', phone: name }).phone
}

/** A key as a phone makes one. */
export const newKey = (): string => randomBytes(16).toString('base64url')
