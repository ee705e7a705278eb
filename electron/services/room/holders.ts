import { Refusal } from '@shared/domain/refusal'
import { roomOf, type WithStore } from './rooms'
import { same, Signer, type Holder } from './tokens'

/** So many phones are known again without a look at their signature. */
const KNOWN_PHONES = 10_000

/** Tells whose a session token is, while a room is open: for every request, so that it must take next to no time. */
export class Holders {
  readonly #signer: Signer
  readonly #phones = new Map<string, Holder>()

  /** The room's key is the same for as long as there is a room. */
  constructor(readonly context: WithStore, readonly gatheringId: string) {
    this.#signer = new Signer(roomOf(context, gatheringId).key)
  }

  /** Whose token this is. Refuses with `room_session_ended` where it is none of this room's, or its seat may not come in. */
  get(token: string): Holder {
    const holder = this.find(token)
    if (!holder) throw new Refusal('room_session_ended', {})
    return holder
  }

  /** Whose token this is, or null. */
  find(token: string): Holder | null {
    const known = this.#phones.get(token)
    if (known) return known
    const [kind, id, signature, ...rest] = token.split('.')
    if (id === undefined || signature === undefined || rest.length > 0) return null
    if (kind === 't') return this.#table(id, signature)
    return kind === 'p' && same(signature, this.#signer.sign(['phone', id])) ? this.#remember(token, { kind: 'phone', phone: id }) : null
  }

  /** Knows a phone that was just let in by its token. */
  letIn(token: string): void {
    const [, phone = ''] = token.split('.')
    this.#remember(token, { kind: 'phone', phone })
  }

  #table(id: string, signature: string): Holder | null {
    const seat = this.context.store.seat.find(id)
    if (!seat || seat.revoked || seat.gatheringId !== this.gatheringId) return null
    return same(signature, this.#signer.sign(['table', seat.id, seat.secret])) ? { kind: 'table', seatId: seat.id } : null
  }

  #remember(token: string, holder: Holder): Holder {
    if (this.#phones.size >= KNOWN_PHONES) this.#phones.clear()
    this.#phones.set(token, holder)
    return holder
  }
}
