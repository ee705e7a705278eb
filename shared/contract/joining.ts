import { z } from 'zod'

/** What a table gets when it joins. */
export interface TableSession {
  /** Proves the seat to the hub from now on; it outlives the hub's restart. */
  readonly token: string
  readonly gatheringId: string
  readonly seatId: string
  readonly seatName: string
}

const entrance = { code: z.string().max(40).optional(), token: z.string().max(100).optional() }

/** What `POST /api/join.phone` takes: the typed code, or the token of the QR code. It answers `{ token }`. */
export const joinPhoneInput = z.object(entrance)

/** What `POST /api/join.table` takes: the same, and the seat's secret. It answers a `TableSession`. */
export const joinTableInput = z.object({ ...entrance, secret: z.string().max(40) })
