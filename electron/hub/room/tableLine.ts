import type { WebSocket } from 'ws'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { letGo } from '../goodbye'

/** What the contract's handler uses of a WebSocket. */
export type TableLine = Pick<WebSocket, 'addEventListener' | 'send'>

/** A table's connection as the contract's handler sees it: only frames that are calls get through, any other ends the connection. */
export function tableLine(socket: WebSocket): TableLine {
  const listen = (type: string, listener: (event: { data?: unknown }) => void) => {
    if (type !== 'message') return socket.addEventListener(type as 'close', listener as () => void)
    socket.on('message', (data, isBinary) => {
      if (socket.readyState !== socket.OPEN) return
      const frame = isBinary ? '' : String(data)
      if (isCall(frame)) listener({ data: frame })
      else letGo(socket, ROOM_CLOSE.garbage)
    })
  }
  return { addEventListener: listen as WebSocket['addEventListener'], send: socket.send.bind(socket) }
}

/** A call of the contract, the end of one, or a part of a stream, as oRPC's peer writes them. */
function isCall(frame: string): boolean {
  try {
    const { i, t = 1, p } = JSON.parse(frame) as { readonly i?: unknown; readonly t?: unknown; readonly p?: unknown }
    if (typeof i !== 'string' || i.length > 100) return false
    if (t === 4) return true
    const { u } = (p ?? {}) as { readonly u?: unknown }
    return t === 1 && typeof u === 'string' && /^\/[\w./%-]{1,200}$/.test(u)
  } catch {
    return false
  }
}
