import { z } from 'zod'

/** What a phone gets when it joins. */
export interface PhoneSession {
  /** Proves that it was let in, and that it is the same phone; it outlives the hub's restart. */
  readonly token: string
  /** A phone that was at this gathering before goes on with the token it had. It shows that to no other gathering. */
  readonly gatheringId: string
}

/** What a table gets when it joins. */
export interface TableSession {
  /** Proves the seat to the hub from now on; it outlives the hub's restart. */
  readonly token: string
  readonly gatheringId: string
  readonly seatId: string
  readonly seatName: string
}

const entrance = { code: z.string().max(40).optional(), token: z.string().max(100).optional() }

/** What `POST /api/join.phone` takes: the typed code, or the token of the QR code. It answers a `PhoneSession`. */
export const joinPhoneInput = z.object(entrance)

/** What `POST /api/join.table` takes: the same, and the seat's secret. It answers a `TableSession`. */
export const joinTableInput = z.object({ ...entrance, secret: z.string().max(40) })
