import { createServer, connect, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A line between one client and a server that moves: it carries everything late, can be dropped, and can be cut for a while. */
export class ShakyLine {
  #isCut = false
  readonly #sockets = new Set<Socket>()
  readonly #server = createServer((near) => this.#carry(near))

  /** `port` is where the server is now, or null; `delayMs` draws how late the next piece comes. */
  constructor(readonly port: () => number | null, readonly delayMs: () => number) {}

  /** Begins to listen and answers the address for the client. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Breaks what is connected; the client can come back at once. */
  drop(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  /** Breaks what is connected, and lets nobody in until it is mended. */
  cut(): void {
    this.#isCut = true
    this.drop()
  }

  mend(): void {
    this.#isCut = false
  }

  close(): void {
    this.cut()
    this.#server.close()
  }

  #carry(near: Socket): void {
    const port = this.port()
    if (this.#isCut || port === null) return void near.destroy()
    const far = connect(port, '127.0.0.1')
    for (const [from, to] of [[near, far], [far, near]] as const) this.#carryLate(from, to)
  }

  /** Every piece in its order, each as late as is drawn. */
  #carryLate(from: Socket, to: Socket): void {
    let last = Promise.resolve()
    this.#sockets.add(from)
    from.on('data', (piece) => {
      last = last.then(() => new Promise((done) => setTimeout(() => {
        if (to.writable) to.write(piece)
        done()
      }, this.delayMs())))
    })
    from.on('error', () => from.destroy())
    from.once('close', () => {
      this.#sockets.delete(from)
      to.destroy()
    })
  }
}
