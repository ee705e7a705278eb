import { createServer, connect, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** What a silent line does not carry. */
type Hushed = 'all' | 'answers'

/** A line between one client and a server that moves: it carries everything late, can be dropped, can be cut for a while, and can fall silent. */
export class ShakyLine {
  #isCut = false
  #silence: { readonly hushed: Hushed; readonly over: Promise<void>; readonly end: () => void } | null = null
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

  /** Carries nothing, or nothing to the client, and tells nobody. What is sent comes when it is mended; who connects meanwhile is never answered. */
  hush(hushed: Hushed = 'all'): void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#silence = { hushed, over: promise, end: resolve }
  }

  mend(): void {
    this.#isCut = false
    this.#silence?.end()
    this.#silence = null
  }

  close(): void {
    this.cut()
    this.#server.close()
  }

  #carry(near: Socket): void {
    const port = this.port()
    if (this.#isCut || port === null) return void near.destroy()
    if (this.#silence) return this.#keep(near)
    const far = connect(port, '127.0.0.1')
    this.#carryLate(near, far, ['all'])
    this.#carryLate(far, near, ['all', 'answers'])
  }

  /** Every piece in its order, each as late as is drawn, and none during a silence of these kinds. */
  #carryLate(from: Socket, to: Socket, silences: readonly Hushed[]): void {
    let last = Promise.resolve()
    const heard = () => this.#silence && silences.includes(this.#silence.hushed) ? this.#silence.over : undefined
    from.on('data', (piece) => {
      last = last.then(heard).then(() => new Promise((done) => setTimeout(() => {
        if (to.writable) to.write(piece)
        done()
      }, this.delayMs())))
    })
    this.#keep(from)
    from.once('close', () => to.destroy())
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => this.#sockets.delete(socket))
  }
}
