import { protocolsWith } from '@shared/contract/roomLimits'
import type { MeasuredHub } from './hub'
import { LeanSocket } from './leanSocket'
import { newAnswer } from './phones'

const ENDED = 'the hub ended the connection of a phone'

/** A phone in the room: it is shown the state, and calls over the same connection, as the phone page does. */
export class Phone {
  #calls = 0
  readonly #waiting = new Map<number, { readonly done: () => void; readonly failed: (error: Error) => void }>()
  readonly #looking = new Map<string, (at: number) => void>()

  private constructor(readonly hub: MeasuredHub, readonly socket: LeanSocket) {
    socket.onText = (text) => this.#hear(text)
    socket.onEnd = () => this.#fail(ENDED)
  }

  /** Connects and waits for the first state. */
  static async connect(hub: MeasuredHub, token: string): Promise<Phone> {
    const socket = await LeanSocket.open(hub.port, '/ws/phone', protocolsWith(token))
    return new Promise((resolve, reject) => {
      socket.onText = () => resolve(new Phone(hub, socket))
      socket.onEnd = () => reject(new Error('the hub showed a phone nothing'))
    })
  }

  /** Answers the prompt; resolves when the hub has acknowledged it. Throws where it was refused or the connection ended. */
  answer(answer: ReturnType<typeof newAnswer> = newAnswer(this.hub)): Promise<void> {
    if (!this.isOpen) return Promise.reject(new Error(ENDED))
    const id = this.#calls += 1
    this.socket.send(JSON.stringify({ id, call: 'phone.answer', input: answer }))
    return new Promise((done, failed) => { this.#waiting.set(id, { done, failed }) })
  }

  /** When the state with this text came, in milliseconds since 1970. */
  saw(text: string): Promise<number> {
    return new Promise((seen) => { this.#looking.set(text, seen) })
  }

  /** Whether the hub still holds its connection. */
  get isOpen(): boolean {
    return !this.socket.socket.destroyed
  }

  close(): void {
    this.socket.close()
  }

  #hear(text: string): void {
    const id = /^\{"id":(\d+),"(data|refusal)"/.exec(text)
    if (id === null) return this.#look(text)
    const call = this.#waiting.get(Number(id[1]))
    this.#waiting.delete(Number(id[1]))
    if (id[2] === 'data') call?.done()
    else call?.failed(new Error(text))
  }

  #look(state: string): void {
    for (const [text, seen] of this.#looking) if (state.includes(text)) {
      this.#looking.delete(text)
      seen(performance.timeOrigin + performance.now())
    }
  }

  #fail(why: string): void {
    for (const { failed } of this.#waiting.values()) failed(new Error(why))
    this.#waiting.clear()
  }
}

/** Connects a phone for each token. */
export const connectAll = (hub: MeasuredHub, tokens: readonly string[]): Promise<readonly Phone[]> => Promise.all(tokens.map((token) => Phone.connect(hub, token)))
