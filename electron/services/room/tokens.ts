import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import type { Room, Seat } from '@shared/domain/entities'
import { CODE_ALPHABET } from '@shared/domain/roomCode'

/** Whose a session token is. */
export type Holder = { readonly kind: 'phone'; readonly phone: string } | { readonly kind: 'table'; readonly seatId: string }

/** 192 of the 256 bits that the hash has: short enough for a QR code, far more than anyone can guess. */
const TAG_BYTES = 24

/** So many characters of the codes' alphabet, each as likely as the others. */
export function randomCode(length: number): string {
  return Array.from({ length }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('')
}

/** 256 random bits. */
export const randomKey = (): string => randomBytes(32).toString('base64url')

/** What the QR code of phones or of tables holds. It ends with the code it stands for. */
export function joinToken(room: Room, kind: Holder['kind']): string {
  return tag(room, ['join', kind, kind === 'phone' ? room.phoneCode : room.tableCode])
}

/** A new phone's session token: a random id, signed. It holds as long as the room's key. */
export function phoneToken(room: Room): string {
  const phone = randomBytes(16).toString('base64url')
  return `p.${phone}.${tag(room, ['phone', phone])}`
}

/** A seat's session token. It ends with the seat's secret. */
export function seatToken(room: Room, seat: Seat): string {
  return `t.${seat.id}.${tag(room, ['table', seat.id, seat.secret])}`
}

/** Whose token this is, or null where it is none of this room's. `seatOf` finds a seat that may come in. */
export function holderOf(room: Room, token: string, seatOf: (id: string) => Seat | undefined): Holder | null {
  const [kind, id, signature, ...rest] = token.split('.')
  if (id === undefined || signature === undefined || rest.length > 0) return null
  if (kind === 'p') return same(signature, tag(room, ['phone', id])) ? { kind: 'phone', phone: id } : null
  const seat = kind === 't' ? seatOf(id) : undefined
  return seat && same(signature, tag(room, ['table', seat.id, seat.secret])) ? { kind: 'table', seatId: seat.id } : null
}

/** Compares without telling by its time how much was right. */
export function same(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function tag(room: Room, parts: readonly string[]): string {
  return createHmac('sha256', Buffer.from(room.key, 'base64url')).update(JSON.stringify(parts)).digest().subarray(0, TAG_BYTES).toString('base64url')
}
