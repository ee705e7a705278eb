/** A call that takes longer is taken for lost. */
const LONGEST_MS = 10_000

/** The connection on which the hub has shown the room, and the token it was opened with. */
interface Line {
  readonly socket: WebSocket
  readonly token: string
}

let line: Line | null = null
let lastId = 0
const waiting = new Map<number, (answer: unknown) => void>()

/** From now on this phone's calls go over this connection. */
export function takeLine(socket: WebSocket, token: string): void {
  line = { socket, token }
}

/** The connection has ended. Of what it did not answer nobody knows whether the hub did it. */
export function loseLine(socket: WebSocket): void {
  if (line?.socket !== socket) return
  line = null
  for (const answer of waiting.values()) answer(null)
}

/** Gives what the hub answered to the call that it belongs to. */
export function heard(frame: { readonly id?: number }): void {
  waiting.get(frame.id ?? 0)?.(frame)
}

/** Calls over the connection and answers what came back, null for nothing; undefined where there is no connection that could carry the call. */
export function callOnLine(token: string | null, call: string, input: unknown): Promise<unknown> | undefined {
  if (line?.token !== token || line.socket.readyState !== WebSocket.OPEN || !navigator.onLine) return undefined
  const { socket } = line
  lastId++
  const id = lastId
  return new Promise((resolve) => {
    const late = setTimeout(() => answer(null), LONGEST_MS)
    const answer = (body: unknown): void => {
      clearTimeout(late)
      waiting.delete(id)
      resolve(body)
    }
    waiting.set(id, answer)
    socket.send(JSON.stringify({ id, call, input: input ?? {} }))
  })
}
