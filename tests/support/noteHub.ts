import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { createNoteSync, MOST_FRAME_BYTES, type NoteSync } from '@electron/hub/notes'
import { tokenIn } from '@electron/hub/room/sockets'
import type { Session } from '@electron/services/files/session'

/** The notes of a gathering on a server of their own; a seat's id is its token. */
export interface NoteHub {
  readonly url: string
  readonly sync: NoteSync
  close(): Promise<void>
}

/** Opens the notes of a gathering on 127.0.0.1. */
export async function openNoteHub(session: Session, gatheringId: string, port = 0): Promise<NoteHub> {
  const sync = createNoteSync(session, gatheringId)
  const server = createServer()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_FRAME_BYTES })
  server.on('upgrade', (request, socket, head) => {
    const seatId = tokenIn(request)
    if (seatId === null || !session.store.seat.find(seatId)) return void socket.destroy()
    sockets.handleUpgrade(request, socket, head, (upgraded) => sync.handle(upgraded, seatId))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sync,
    close: async () => {
      await sync.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
