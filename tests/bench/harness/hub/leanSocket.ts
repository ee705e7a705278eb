import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

const KEY = randomBytes(16).toString('base64')

/** A WebSocket that speaks just enough of it to cost the measuring side little: in a hall, every phone has a processor of its own. */
export class LeanSocket {
  #rest: Buffer = Buffer.alloc(0)
  onText: (text: string) => void = () => undefined
  onEnd: () => void = () => undefined

  private constructor(readonly socket: Socket) {
    socket.on('data', (chunk) => this.#read(chunk))
    socket.on('close', () => this.onEnd())
  }

  static open(port: number, path: string, protocols: readonly string[] = []): Promise<LeanSocket> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' })
      const refused = () => reject(new Error('the hub took no connection'))
      const asked = protocols.length === 0 ? '' : `sec-websocket-protocol: ${protocols.join(', ')}\r\n`
      const ask = `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: ${KEY}\r\n${asked}\r\n`
      socket.setNoDelay(true)
      socket.once('connect', () => socket.write(ask)).once('close', refused).on('error', refused)
      socket.once('data', (chunk) => {
        socket.off('close', refused)
        const head = chunk.toString('latin1')
        if (!head.startsWith('HTTP/1.1 101')) return reject(new Error(head))
        const lean = new LeanSocket(socket)
        resolve(lean)
        // What came with the handshake is read once whoever opened this listens.
        setImmediate(() => lean.#read(chunk.subarray(head.indexOf('\r\n\r\n') + 4)))
      })
    })
  }

  send(text: string): void {
    const body = Buffer.from(text)
    const length = body.length < 126 ? [0x80 | body.length] : [0x80 | 126, body.length >> 8, body.length & 255]
    // A mask of zeros leaves the text as it is.
    this.socket.write(Buffer.concat([Buffer.from([0x81, ...length, 0, 0, 0, 0]), body]))
  }

  close(): void {
    this.onEnd = () => undefined
    this.socket.destroy()
  }

  #read(chunk: Buffer): void {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    while (this.#rest.length >= 2) {
      const short = (this.#rest[1] ?? 0) & 127
      const start = short < 126 ? 2 : short === 126 ? 4 : 10
      if (this.#rest.length < start) return
      const end = start + (short < 126 ? short : short === 126 ? this.#rest.readUInt16BE(2) : Number(this.#rest.readBigUInt64BE(2)))
      if (this.#rest.length < end) return
      const [type, frame] = [(this.#rest[0] ?? 0) & 15, this.#rest.subarray(start, end)]
      this.#rest = this.#rest.subarray(end)
      if (type === 1) this.onText(frame.toString())
      else if (type === 9) this.socket.write(Buffer.from([0x8a, 0x80, 0, 0, 0, 0])) // a ping of the hub's, which has no text
    }
  }
}
