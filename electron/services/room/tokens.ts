import { createHmac, createSecretKey, randomBytes, randomInt, timingSafeEqual, type KeyObject } from 'node:crypto'
import type { Room, Seat } from '@shared/domain/entities'
import { CODE_ALPHABET } from '@shared/domain/roomCode'

/** Whose a session token is. */
export type Holder = { readonly kind: 'phone'; readonly phone: string } | { readonly kind: 'table'; readonly seatId: string }

/** 192 of the 256 bits that the hash has: short enough for a QR code, far more than anyone can guess. */
const TAG_BYTES = 24

/** Signs with a room's key. */
export class Signer {
  readonly #key: KeyObject

  constructor(key: string) {
    this.#key = createSecretKey(key, 'base64url')
  }

  /** The signature of what is named. */
  sign(parts: readonly string[]): string {
    return createHmac('sha256', this.#key).update(JSON.stringify(parts)).digest().subarray(0, TAG_BYTES).toString('base64url')
  }
}

/** So many characters of the codes' alphabet, each as likely as the others. */
export function randomCode(length: number): string {
  let code = ''
  while (code.length < length) code += CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]
  return code
}

/** 256 random bits. */
export const randomKey = (): string => randomBytes(32).toString('base64url')

/** What the QR code of phones or of tables holds. It ends with the code it stands for. */
export function joinToken(room: Room, kind: Holder['kind']): string {
  return new Signer(room.key).sign(['join', kind, kind === 'phone' ? room.phoneCode : room.tableCode])
}

/** A new phone's session token: a random id, signed. It holds as long as the room's key. */
export function phoneToken(room: Room): string {
  const phone = randomBytes(16).toString('base64url')
  return `p.${phone}.${new Signer(room.key).sign(['phone', phone])}`
}

/** A seat's session token. It ends with the seat's secret. */
export function seatToken(room: Room, seat: Seat): string {
  return `t.${seat.id}.${new Signer(room.key).sign(['table', seat.id, seat.secret])}`
}

/** Compares without telling by its time how much was right. */
export function same(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
