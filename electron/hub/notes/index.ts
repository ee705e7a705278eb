import type { WebSocket } from 'ws'
import type { Session } from '@electron/services/files/session'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { gone } from '../goodbye'
import { NoteDocuments } from './documents'
import { NoteSocket } from './socket'

export { MOST_FRAME_BYTES } from './frame'

/** The notes of an open room. */
export interface NoteSync {
  /** Takes an upgraded connection whose Host and Origin were checked, and that showed this seat's token as it opened. Whoever throws the seat out ends it. */
  handle(socket: WebSocket, seatId: string): void
  /** Keeps what came, and ends every connection. */
  close(): Promise<void>
}

/**
 * Carries the notes of a gathering between the tables, the workbench and the disk. Nothing is acknowledged before it is on disk. It is passed on just before
 * its commit, which can take longer than all the rest of its way, and the other tables are told when that is done: until then they do not call it safe.
 */
export function createNoteSync(session: Session, gatheringId: string): NoteSync {
  const documents = new NoteDocuments(session, gatheringId)
  const sockets = new Set<NoteSocket>()
  return {
    handle: (socket, seatId) => {
      const connection = new NoteSocket(socket, seatId, documents)
      sockets.add(connection)
      socket.once('close', () => sockets.delete(connection))
    },
    close: async () => {
      const all = [...sockets]
      for (const connection of all) connection.end(ROOM_CLOSE.closing, 'closing')
      documents.close()
      await Promise.all(all.map(({ socket }) => gone(socket)))
    },
  }
}
