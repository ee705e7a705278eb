import type { WebSocket } from 'ws'

/** A client that does not answer the goodbye by then is cut off. The library would wait half a minute, and the lead, who closes or moves the room, with it. */
const GOODBYE_MS = 500

/** Ends a connection with a code of `ROOM_CLOSE` and, for tables, a reason that they can show; one that is ending already goes on to do so. */
export function letGo(socket: WebSocket, code: number, reason?: string): void {
  if (socket.readyState !== socket.OPEN) return
  socket.close(code, reason)
  void gone(socket)
}

/** Waits until a connection that is ending is gone, at most until it is cut off. */
export async function gone(socket: WebSocket): Promise<void> {
  if (socket.readyState === socket.CLOSED) return
  const cut = setTimeout(() => socket.terminate(), GOODBYE_MS)
  await new Promise<void>((resolve) => { socket.once('close', () => resolve()) })
  clearTimeout(cut)
}
