import type { IncomingMessage, ServerResponse } from 'node:http'
import { MAX_BODY_BYTES } from '@shared/contract/roomLimits'
import { Refusal, type RefusalId } from '@shared/domain/refusal'

/** What a refusal is as an HTTP status; the others are 422. */
const STATUS: Partial<Record<RefusalId, number>> = {
  bad_input: 400, room_session_ended: 401, not_allowed: 403, room_wrong_code: 403, room_seat_shut_out: 403, room_locked: 403, not_found: 404, room_too_long: 413, room_busy: 429, room_closed: 503, no_programme: 503,
}

/** The body of a request as JSON. Refuses one that is too long or that is no JSON, and answers undefined for none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request)
  if (body === '') return undefined
  try {
    return JSON.parse(body)
  } catch {
    throw new Refusal('bad_input', { field: '' })
  }
}

/** By the stream's events: its iterator costs more than all else that a small request does. */
function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const tooLong = () => reject(new Refusal('room_too_long', {}))
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return tooLong()
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= MAX_BODY_BYTES) return void chunks.push(chunk)
      request.pause()
      tooLong()
    })
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    // Every request closes; only one that was cut off is refused.
    request.once('close', () => { if (!request.complete) reject(new Refusal('bad_input', { field: '' })) })
  })
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(JSON.stringify(body))
}

/** Answers with what was refused; of any other error a client learns only that the hub failed, and may try again. */
export function sendError(response: ServerResponse, error: unknown): void {
  if (!(error instanceof Refusal)) return sendJson(response, 500, { refusal: null })
  // What is left of a body that is too long is not read.
  if (error.id === 'room_too_long') response.shouldKeepAlive = false
  sendJson(response, STATUS[error.id as RefusalId] ?? 422, { refusal: { id: error.id, params: error.params } })
}
