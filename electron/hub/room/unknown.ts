import type { Server, Socket } from 'node:net'

/** Connections that have not shown who they are. One more, and the one that was quiet longest makes room: newcomers get in however many hold on to nothing. */
const UNKNOWN_CONNECTIONS = 6_000

/** What a server tells of its connections. */
export interface Unknown {
  /** It asked for something. */
  heard(socket: Socket): void
  /** It showed who it is, and is counted no more. */
  known(socket: Socket): void
}

/** Keeps the number of a server's connections down that have not shown who they are. */
export function boundUnknown(server: Server, most: number = UNKNOWN_CONNECTIONS): Unknown {
  const quiet = new Set<Socket>()
  server.on('connection', (socket) => {
    const [longest] = quiet
    if (longest && quiet.size >= most) {
      quiet.delete(longest)
      longest.destroy()
    }
    quiet.add(socket)
    socket.once('close', () => quiet.delete(socket))
  })
  return {
    heard: (socket) => { if (quiet.delete(socket)) quiet.add(socket) },
    known: (socket) => { quiet.delete(socket) },
  }
}
