import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/ws'
import { createHub, type HubSetup } from '@electron/hub/room/hub'
import type { Session } from '@electron/services/files/session'
import { createDirect } from './direct'

/** Gives the session its room: the hub with the contract behind it. Nothing listens before the lead opens it. */
export function attachRoom(session: Session, router: AnyRouter, setup: Pick<HubSetup, 'root' | 'names' | 'interfaces' | 'lookEvery'>): void {
  const tables = new RPCHandler(router)
  const run = createDirect()
  session.room = createHub(session, { ...setup, run, serveTable: (line, context) => void tables.upgrade(line, { context }) })
}

/** Names that lead to this computer on the venue's network, where somebody has set them: `SAMLING_ROOM_NAMES=samling.lan,venue.test`. */
export function roomNames(): readonly string[] {
  return (process.env['SAMLING_ROOM_NAMES'] ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '')
}
