import type { IncomingMessage, ServerResponse } from 'node:http'
import type { z } from 'zod'
import { joinPhoneInput, joinTableInput } from '@shared/contract/joining'
import { Refusal } from '@shared/domain/refusal'
import type { Session } from '@electron/services/files/session'
import type { Holders } from '@electron/services/room/holders'
import { joinPhone, joinTable } from '@electron/services/room/join'
import type { Holder } from '@electron/services/room/tokens'
import { readJson, sendError, sendJson } from './http'
import { Bucket, Buckets, CodeGate } from './limits'
import type { CallOutcome } from './phoneLine'

/** Who calls through the hub. Nobody comes in here with another role. */
export type HubCaller =
  | { readonly session: Session; readonly role: 'facilitator'; readonly seatId: string }
  | { readonly session: Session; readonly role: 'participant'; readonly phone: string }

/** Runs a procedure of the contract by its dotted name, as the edge does. */
export type RunProcedure = (caller: HubCaller, name: string, input: unknown, signal?: AbortSignal) => unknown

/** Requests of one client: what a quick thumb does. */
const CLIENT = { burst: 30, perSecond: 3 }

/** New phones and tables, in all: a full hall at once, then a steady flow. */
const JOINS = { burst: 3_000, perSecond: 100 }

/** Requests at work at the same time, in all. */
const AT_ONCE = 5_000

/** What whoever holds this token calls as. */
export function callerOf(session: Session, holder: Holder): HubCaller {
  return holder.kind === 'table' ? { session, role: 'facilitator', seatId: holder.seatId } : { session, role: 'participant', phone: holder.phone }
}

/** `POST /api/<name>` of one room. */
export class Api {
  readonly #clients = new Buckets(CLIENT.burst, CLIENT.perSecond)
  readonly #joins = new Bucket(JOINS.burst, JOINS.perSecond)
  readonly #phoneGate = new CodeGate()
  readonly #tableGate = new CodeGate()
  #running = 0

  constructor(readonly session: Session, readonly gatheringId: string, readonly holders: Holders, readonly run: RunProcedure) {}

  /** Answers one request; never throws. */
  async answer(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      sendJson(response, 200, { data: await this.#atWork(() => this.#request(name, request, response)) ?? null })
    } catch (error) {
      sendError(response, error)
    }
  }

  /** Answers what a phone asks for over its own connection, within the same limits; never throws. */
  async answerPhone(phone: string, name: string, input: unknown): Promise<CallOutcome> {
    try {
      return { data: await this.#atWork(() => this.#call({ session: this.session, role: 'participant', phone }, name, input)) ?? null }
    } catch (error) {
      return { refusal: error instanceof Refusal ? { id: error.id, params: error.params } : null }
    }
  }

  async #atWork(work: () => unknown): Promise<unknown> {
    if (this.#running >= AT_ONCE) throw new Refusal('room_busy', {})
    this.#running++
    try {
      return await work()
    } finally {
      this.#running--
    }
  }

  #call(caller: HubCaller, name: string, input: unknown, signal?: AbortSignal): unknown {
    if (!this.#clients.take(caller.role === 'facilitator' ? caller.seatId : caller.phone)) throw new Refusal('room_busy', {})
    return this.run(caller, name, input, signal)
  }

  async #request(name: string, request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    // A page of another site cannot send this type without asking first, and is not let to.
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new Refusal('bad_input', { field: 'content-type' })
    if (name === 'join.phone') return this.#joinPhone(request)
    if (name === 'join.table') return this.#joinTable(request)
    const caller = callerOf(this.session, this.holders.get(bearer(request)))
    const gone = new AbortController()
    response.once('close', () => { if (!response.writableFinished) gone.abort() })
    return this.#call(caller, name, await readJson(request), gone.signal)
  }

  async #joinPhone(request: IncomingMessage): Promise<unknown> {
    const input = parsed(joinPhoneInput, await readJson(request))
    const join = () => {
      const joined = joinPhone(this.session, this.gatheringId, input)
      this.holders.letIn(joined.token)
      return joined
    }
    // The token of the QR code cannot be guessed: only typed codes are slowed.
    return input.token === undefined ? this.#guarded(this.#phoneGate, request, join) : this.#counted(join)
  }

  async #joinTable(request: IncomingMessage): Promise<unknown> {
    const input = parsed(joinTableInput, await readJson(request))
    return this.#guarded(this.#tableGate, request, () => joinTable(this.session, this.gatheringId, input))
  }

  async #guarded<T>(gate: CodeGate, { socket }: IncomingMessage, join: () => T): Promise<T> {
    if (!await gate.pass(socket)) throw new Refusal('room_busy', {})
    try {
      return this.#counted(join)
    } catch (error) {
      if (error instanceof Refusal && error.id === 'room_wrong_code') gate.wrong(socket)
      throw error
    }
  }

  #counted<T>(join: () => T): T {
    const joined = join()
    if (!this.#joins.take()) throw new Refusal('room_busy', {})
    return joined
  }
}

function bearer({ headers }: IncomingMessage): string {
  return /^Bearer ([\w.-]{1,200})$/.exec(headers.authorization ?? '')?.[1] ?? ''
}

function parsed<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input)
  if (!result.success) throw new Refusal('bad_input', { field: result.error.issues[0]?.path.join('.') ?? '' })
  return result.data
}
