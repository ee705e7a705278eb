import type { IncomingMessage } from 'node:http'
import type { WebSocket } from 'ws'
import type { Session } from '@electron/services/files/session'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { gone } from '../goodbye'
import { NoteDocuments, type NoteSyncOptions } from './documents'
import { NoteSocket } from './socket'

export { MOST_FRAME_BYTES } from './frame'

/** The notes of an open room. */
export interface NoteSync {
  /** Takes an upgraded connection whose Host and Origin were checked, and that showed a seat's token as it opened. */
  handle(socket: WebSocket, request: IncomingMessage): void
  /** Throws a seat's connections out at once. One that may still come in comes back, and is asked anew for each note. */
  disconnectSeat(seatId: string): void
  /** Keeps what came, and ends every connection. */
  close(): Promise<void>
}

/**
 * Carries the notes of a gathering between the tables, the workbench and the disk. Nothing is acknowledged before it is on disk. It is passed on just before
 * its commit, which can take longer than all the rest of its way, and the other tables are told when that is done: until then they do not call it safe.
 */
export function createNoteSync(session: Session, options: NoteSyncOptions): NoteSync {
  const documents = new NoteDocuments(session, options)
  const sockets = new Set<NoteSocket>()
  return {
    handle: (socket, request) => {
      const connection = new NoteSocket(socket, request, documents)
      sockets.add(connection)
      socket.once('close', () => sockets.delete(connection))
    },
    disconnectSeat: (seatId) => {
      for (const connection of sockets) if (connection.seatId === seatId) connection.end(ROOM_CLOSE.revoked, 'revoked')
    },
    close: async () => {
      const all = [...sockets]
      for (const connection of all) connection.end(ROOM_CLOSE.closing, 'closing')
      documents.close()
      await Promise.all(all.map(({ socket }) => gone(socket)))
    },
  }
}
