import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import type { MeasuredHub } from './hub'

/** One keep-alive connection that speaks just enough HTTP to cost the measuring side little. */
export class Line {
  #text = ''
  #taken: ((body: string) => void) | null = null
  #failed: ((error: Error) => void) | null = null

  private constructor(readonly socket: Socket, readonly hub: MeasuredHub) {
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.#read(chunk.toString('latin1')))
    socket.on('close', () => this.#failed?.(new Error('the hub ended a connection')))
    socket.on('error', (error) => this.#failed?.(error))
  }

  static open(hub: MeasuredHub): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port: hub.port, host: '127.0.0.1' }, () => resolve(new Line(socket, hub)))
      socket.once('error', reject)
    })
  }

  /** Posts one call and answers the body; throws where it was refused. */
  post(name: string, input: unknown, token: string): Promise<string> {
    const body = JSON.stringify(input)
    const auth = token === '' ? '' : `authorization: Bearer ${token}\r\n`
    this.socket.write(`POST /api/${name} HTTP/1.1\r\nhost: 127.0.0.1:${this.hub.port}\r\ncontent-type: application/json\r\n${auth}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    return new Promise((resolve, reject) => {
      this.#taken = resolve
      this.#failed = reject
    })
  }

  close(): void {
    this.#failed = null
    this.socket.destroy()
  }

  #read(chunk: string): void {
    this.#text += chunk
    const head = this.#text.indexOf('\r\n\r\n')
    if (head < 0) return
    const length = /content-length: (\d+)/i.exec(this.#text)?.[1]
    const done = length === undefined ? this.#text.endsWith('0\r\n\r\n') : this.#text.length >= head + 4 + Number(length)
    if (!done) return
    const answer = this.#text
    this.#text = ''
    if (answer.startsWith('HTTP/1.1 200')) this.#taken?.(answer.slice(head + 4))
    else this.#failed?.(new Error(answer))
  }
}

/** An answer as a phone sends it. */
export function newAnswer(hub: MeasuredHub): { readonly promptId: string; readonly text: string; readonly unitId: null; readonly key: string } {
  return { promptId: hub.promptId, text: 'Vi trenger et sted å være om kvelden, med voksne som ser oss', unitId: null, key: randomBytes(16).toString('base64url') }
}

/** Lets so many phones in, some at a time, and answers their tokens. */
export async function join(hub: MeasuredHub, phones: number): Promise<readonly string[]> {
  const tokens: string[] = []
  await shared(hub, phones, 50, async (line) => {
    const body = await line.post('join.phone', { token: hub.token }, '')
    tokens.push(/"token":"([^"]+)"/.exec(body)?.[1] ?? '')
  })
  return tokens
}

/** Does some work so many times over so many connections, one after the other on each. */
export async function shared(hub: MeasuredHub, times: number, lines: number, work: (line: Line, index: number) => Promise<void>): Promise<void> {
  let next = 0
  await Promise.all(Array.from({ length: Math.min(lines, times) }, async () => {
    const line = await Line.open(hub)
    while (next < times) await work(line, next++)
    line.close()
  }))
}
