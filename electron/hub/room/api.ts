import type { IncomingMessage, ServerResponse } from 'node:http'
import type { z } from 'zod'
import { joinPhoneInput, joinTableInput } from '@shared/contract/joining'
import { Refusal } from '@shared/domain/refusal'
import type { Session } from '@electron/services/files/session'
import { Bucket } from '@electron/services/room/bucket'
import type { Holders } from '@electron/services/room/holders'
import { joinPhone, joinTable } from '@electron/services/room/join'
import type { Holder } from '@electron/services/room/tokens'
import { readJson, sendError, sendJson } from './http'
import { Buckets, CodeGate } from './limits'
import type { CallOutcome } from './phoneLine'

/** Who calls through the hub. Nobody comes in here with another role. */
export type HubCaller =
  | { readonly session: Session; readonly role: 'facilitator'; readonly seatId: string }
  | { readonly session: Session; readonly role: 'participant'; readonly phone: string }

/** Runs a procedure of the contract by its dotted name, as the edge does. */
export type RunProcedure = (caller: HubCaller, name: string, input: unknown, signal?: AbortSignal) => unknown

/** Requests of one client: what a quick thumb does. */
const CLIENT = { burst: 30, perSecond: 3 }

/** New phones, in all: a full hall at once, then a steady flow. */
const PHONE_JOINS = { burst: 3_000, perSecond: 100 }

/** Tables that come in, in all, however many phones do: they know a secret, and come again after each reload. */
const TABLE_JOINS = { burst: 500, perSecond: 20 }

/** Requests at work at the same time, in all. */
const AT_ONCE = 5_000

/** What whoever holds this token calls as. */
export function callerOf(session: Session, holder: Holder): HubCaller {
  return holder.kind === 'table' ? { session, role: 'facilitator', seatId: holder.seatId } : { session, role: 'participant', phone: holder.phone }
}

/** `POST /api/<name>` of one room. */
export class Api {
  readonly #clients = new Buckets(CLIENT.burst, CLIENT.perSecond)
  readonly #phoneJoins = new Bucket(PHONE_JOINS.burst, PHONE_JOINS.perSecond)
  readonly #tableJoins = new Bucket(TABLE_JOINS.burst, TABLE_JOINS.perSecond)
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
    if (input.token === undefined && !await this.#phoneGate.pass(request.socket)) throw new Refusal('room_busy', {})
    try {
      return counted(this.#phoneJoins, join)
    } catch (error) {
      if (isWrong(error) && input.token === undefined) this.#phoneGate.wrong(request.socket)
      throw error
    }
  }

  /** A seat's secret cannot be guessed: whoever knows it waits for no guesser, and only who was wrong is slowed. */
  async #joinTable(request: IncomingMessage): Promise<unknown> {
    const input = parsed(joinTableInput, await readJson(request))
    try {
      return counted(this.#tableJoins, () => joinTable(this.session, this.gatheringId, input))
    } catch (error) {
      if (!isWrong(error)) throw error
      if (!await this.#tableGate.pass(request.socket)) throw new Refusal('room_busy', {})
      this.#tableGate.wrong(request.socket)
      throw error
    }
  }
}

function counted<T>(joins: Bucket, join: () => T): T {
  const joined = join()
  if (!joins.take()) throw new Refusal('room_busy', {})
  return joined
}

function isWrong(error: unknown): boolean {
  return error instanceof Refusal && error.id === 'room_wrong_code'
}

function bearer({ headers }: IncomingMessage): string {
  return /^Bearer ([\w.-]{1,200})$/.exec(headers.authorization ?? '')?.[1] ?? ''
}

function parsed<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input)
  if (!result.success) throw new Refusal('bad_input', { field: result.error.issues[0]?.path.join('.') ?? '' })
  return result.data
}
