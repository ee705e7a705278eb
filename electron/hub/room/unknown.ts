import type { Server, Socket } from 'node:net'
import { CONNECTIONS, Crowd } from './crowd'

/** What a server tells of its connections. */
export interface Unknown {
  /** It asked for something. */
  heard(socket: Socket): void
  /** It showed who it is, and is counted no more. */
  known(socket: Socket): void
}

/**
 * Keeps the number of a server's connections down that have not shown who they are. One more, and on the address that has most of them the one that was
 * quiet longest makes room: newcomers get in however many hold on to nothing.
 */
export function boundUnknown(server: Server, most: number = CONNECTIONS.unknown): Unknown {
  const quiet = new Crowd<Socket>()
  server.on('connection', (socket) => {
    const first = quiet.size >= most ? quiet.first() : undefined
    if (first) {
      quiet.remove(first)
      first.destroy()
    }
    quiet.add(socket, socket.remoteAddress ?? '')
    socket.once('close', () => quiet.remove(socket))
  })
  return {
    heard: (socket) => quiet.heard(socket),
    known: (socket) => void quiet.remove(socket),
  }
}
