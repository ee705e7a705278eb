import type { RawData, WebSocket } from 'ws'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { letGo } from '../goodbye'

/** What came of a call: its data, or the refusal as over HTTP; of any other error a phone learns only that the hub failed. */
export type CallOutcome = { readonly data: unknown } | { readonly refusal: { readonly id: string; readonly params: unknown } | null }

/** A call as a phone writes it, numbered by itself. */
interface PhoneCall {
  readonly id: number
  readonly call: string
  readonly input?: unknown
}

/**
 * Answers a phone's calls over the connection it has already, `{ id, call, input }` with `{ id, data }` or `{ id, refusal }`: in a storm, opening
 * another connection for a request costs the hub more than all else about it. A frame that is no call ends the connection.
 */
export function phoneLine(socket: WebSocket, answer: (name: string, input: unknown) => Promise<CallOutcome>): void {
  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (socket.readyState !== socket.OPEN) return // what follows a frame that ended the connection
    const asked = isBinary ? null : callIn(data)
    if (!asked) return letGo(socket, ROOM_CLOSE.garbage)
    void answer(asked.call, asked.input).then((answered) => socket.send(JSON.stringify({ id: asked.id, ...answered })))
  })
}

function callIn(data: RawData): PhoneCall | null {
  try {
    const frame = JSON.parse(String(data)) as Partial<PhoneCall> | null
    return typeof frame?.call === 'string' && frame.call.startsWith('phone.') && Number.isSafeInteger(frame.id) ? frame as PhoneCall : null
  } catch {
    return null
  }
}
