import type { RoomAddresses } from '@shared/contract/room'

/** Whether the room is open for this computer alone. */
export function isLocal({ address }: Pick<RoomAddresses, 'address'>): boolean {
  return address.startsWith('127.')
}

/** What the last answer to a test page shows: that others reach the room, that the page works on this computer, or nothing that holds now. */
export function shownByProbe(open: Pick<RoomAddresses, 'address' | 'reachable' | 'probedAt'>): 'reached' | 'tried' | 'nothing' {
  if (open.probedAt === null || !open.reachable) return 'nothing'
  return isLocal(open) ? 'tried' : 'reached'
}
