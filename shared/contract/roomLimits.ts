/** The addresses of the hub's sockets. */
export const ROOM_SOCKETS = { phone: '/ws/phone', table: '/ws/table', notes: '/ws/notes' } as const

/** What phones and tables speak over their sockets. */
export const ROOM_PROTOCOL = 'samling'

/**
 * The protocols that a phone or a table asks for: its token comes with the request itself, in no address, so that what the hub answers first is what
 * the client came for. In a storm that saves each client one way there and back, and the hub a fifth of its work.
 */
export const protocolsWith = (token: string): string[] => [ROOM_PROTOCOL, token]

/** Why the hub ended a connection. After `token` and `revoked` a client has to join again; after the others, and after any other code, it comes back by itself. */
export const ROOM_CLOSE = {
  /** The room is being closed or moves to another address. */
  closing: 4000,
  /** A frame that nobody could read. */
  garbage: 4400,
  /** The token is none of this room's: join again. */
  token: 4401,
  /** The seat was revoked or got another secret. */
  revoked: 4403,
  /** Too many frames, or too many connections of one client. */
  flood: 4429,
} as const

/** The largest body of a request, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024

/** The longest answer, question or evaluation in words from a phone, in characters. The phone says so before it sends; the hub refuses with `answer_too_long`. */
export const PHONE_TEXT_LONGEST = 1000

/** So many answers to one prompt, or questions to one talk, are taken from one phone: far more than anybody has to say. */
export const PHONE_SENDINGS_MOST = 20

/** So many answers and questions of a gathering may wait to be read: five from each of 2,000 phones. */
export const UNREAD_MOST = 10_000
