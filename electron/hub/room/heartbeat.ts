import type { WebSocket } from 'ws'

const INTERVAL_MS = 15_000

/** What a client may leave untaken; then it is let go, and comes back when its network does. */
const UNTAKEN_BYTES = 8 * 1024 * 1024

/** Finds the connections that nobody is at the other end of: a phone that left the building says no goodbye. Answers how to stop. */
export function watchConnections(sockets: () => Iterable<WebSocket>, each: () => void, intervalMs: number = INTERVAL_MS): () => void {
  const silent = new WeakSet<WebSocket>()
  const timer = setInterval(() => {
    for (const socket of sockets()) {
      if (silent.has(socket) || socket.bufferedAmount > UNTAKEN_BYTES) {
        socket.terminate()
        continue
      }
      silent.add(socket)
      socket.once('pong', () => silent.delete(socket))
      if (socket.readyState === socket.OPEN) socket.ping()
    }
    each()
  }, intervalMs)
  timer.unref()
  return () => clearInterval(timer)
}
