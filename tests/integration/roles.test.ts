import { isContractProcedure } from '@orpc/contract'
import { expect, test } from 'vitest'
import { ROLES, type ProcedureKind, type ProcedureMeta, type Role } from '@shared/contract/base'
import { contract } from '@shared/contract/contract'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { createDirect } from '@electron/host/direct'
import type { Caller } from '@electron/host/edge'
import { createCaller } from '@electron/host/inProcess'
import { HubSocket, openRoom, post, type OpenTestRoom } from '../support/room'
import { openTableLine, takeSeat, trustedSeat } from '../support/tableLine'

interface Procedure {
  readonly name: string
  readonly kind: ProcedureKind
  readonly roles: readonly Role[]
  readonly takesInput: boolean
}

/** Everybody who can call, and somebody with no role at all. */
const CALLERS = [...ROLES, 'none'] as const

/** No procedure takes this: whoever is let in gets as far as the parsing, and no further. */
const NO_INPUT = 'nonsense'

/** A seat asks no more than this at once over the hub: another takes over, for one that asks more is slowed. */
const CALLS_OF_A_SEAT = 20

const procedures: readonly Procedure[] = [...found(contract, [])]

function* found(part: unknown, path: readonly string[]): Generator<Procedure> {
  if (isContractProcedure(part)) {
    const { meta, inputSchema } = part['~orpc']
    const { kind, roles } = meta as ProcedureMeta
    return void (yield { name: path.join('.'), kind, roles, takesInput: inputSchema !== undefined })
  }
  for (const [key, inner] of Object.entries(part as Record<string, unknown>)) yield* found(inner, [...path, key])
}

/** What came of a call: `answered`, or what it was refused with; `bad_input` is whoever was let through to the parsing. */
const outcomeOf = (error: unknown): string => {
  const { code, data, id } = error as { readonly code?: string; readonly data?: { readonly id?: string }; readonly id?: string }
  return code === 'BAD_REQUEST' ? 'bad_input' : data?.id ?? id ?? String(error)
}

/** The positive control of every refusal: what a caller who may gets to. */
const allowed = ({ takesInput }: Procedure): string => takesInput ? 'bad_input' : 'answered'

const may = (caller: string, { roles }: Procedure): boolean => roles.some((role) => role === caller)

/** The procedure with this name among a client's. */
const callOf = (client: unknown, { name }: Procedure) => name.split('.').reduce((part, key) => (part as Record<string, unknown>)[key], client) as (input?: unknown) => Promise<unknown>

type Transport = (caller: Caller, procedure: Procedure) => Promise<string>

const throughRouter: Transport = (caller, procedure) => callOf(createCaller(caller), procedure)(procedure.takesInput ? NO_INPUT : undefined).then(() => 'answered', outcomeOf)

const run = createDirect()
const byName: Transport = (caller, { name }) => run(caller, name, NO_INPUT).then(() => 'answered', outcomeOf)

/** A call with nothing to parse that may change something, such as closing the file, is done: in a room of its own. */
const isDone = (procedure: Procedure): boolean => !procedure.takesInput && procedure.kind !== 'query'

const callerIn = async (room: OpenTestRoom, role: string): Promise<Caller> =>
  ({ session: room.session, role: role as Role, phone: 'phone', seatId: (await trustedSeat(room, room.gathering.id)).id })

async function alone(transport: Transport, procedure: Procedure, role: string): Promise<string> {
  const room = await openRoom()
  const caller = await callerIn(room, role)
  // Something to undo, and something to do again.
  await room.api.gatherings.add({ title: 'Samling 2', date: { kind: 'undecided' } })
  await room.api.history.undo()
  const outcome = await transport(caller, procedure)
  await room.close()
  return outcome
}

test('every procedure names who may call it, and nobody else’s pages or phones can do the lead’s work', () => {
  expect(procedures.length).toBeGreaterThan(100)
  for (const { name, roles } of procedures) {
    const forOne = name.startsWith('phone.') ? ['participant'] : name.startsWith('table.') || name.startsWith('moderation.') ? ['facilitator'] : ['lead']
    // What changed is told to tables, too: its topics alone.
    expect(roles, name).toEqual(name === 'events.subscribe' ? ['lead', 'facilitator'] : forOne)
  }
})

test.for<readonly [string, Transport]>([['over the contract’s transports', throughRouter], ['where the hub calls by name', byName]])(
  'every procedure refuses every role it does not name, before it reads the input, and lets the others through, %s', async ([, transport]) => {
    const room = await openRoom()
    for (const role of CALLERS) {
      const caller = await callerIn(room, role)
      for (const procedure of procedures) {
        const lets = may(role, procedure)
        const outcome = lets && isDone(procedure) ? await alone(transport, procedure, role) : await transport(caller, procedure)
        expect(outcome, `${procedure.name} as ${role}`).toBe(lets ? allowed(procedure) : 'not_allowed')
      }
    }
    // Nothing that was refused was done.
    expect((await room.api.room.state({ gatheringId: room.gathering.id })).open?.port).toBe(room.open.port)
    await room.close()
  })

/** A call over the hub's HTTP. */
const overHttp = async (room: OpenTestRoom, { name }: Procedure, token?: string): Promise<string> => {
  const { json } = await post(room.url, name, NO_INPUT, token)
  return json.refusal === undefined ? 'answered' : json.refusal?.id ?? 'failed'
}

const tokenOfSeat = async (room: OpenTestRoom): Promise<string> => takeSeat(room.url, room.codes.table, (await trustedSeat(room, room.gathering.id)).secret)

/** All procedures, a few at a time. */
const fews = Array.from({ length: Math.ceil(procedures.length / CALLS_OF_A_SEAT) }, (_, few) => procedures.slice(few * CALLS_OF_A_SEAT, (few + 1) * CALLS_OF_A_SEAT))

test('over the hub, a phone can do what phones can, a table what tables can, and whoever has no token nothing', async () => {
  const room = await openRoom()
  for (const few of fews) {
    const table = await tokenOfSeat(room)
    for (const procedure of few) {
      // A phone of its own for each, for one phone may not ask this much at once.
      expect(await overHttp(room, procedure, await room.phone()), `${procedure.name} as a phone`).toBe(may('participant', procedure) ? allowed(procedure) : 'not_allowed')
      expect(await overHttp(room, procedure, table), `${procedure.name} as a table`).toBe(may('facilitator', procedure) ? allowed(procedure) : 'not_allowed')
      expect(await overHttp(room, procedure), `${procedure.name} as nobody`).toBe('room_session_ended')
    }
  }
  await room.close()
})

test('the same over a table’s and a phone’s own line', async () => {
  const room = await openRoom()
  for (const few of fews) {
    const line = await openTableLine(room.url, await tokenOfSeat(room))
    for (const procedure of few) {
      const outcome = await callOf(line.client, procedure)(procedure.takesInput ? NO_INPUT : undefined).then(() => 'answered', outcomeOf)
      expect(outcome, `${procedure.name} as a table`).toBe(may('facilitator', procedure) ? allowed(procedure) : 'not_allowed')
      expect(await overPhoneLine(room, procedure), `${procedure.name} as a phone`).toBe(may('participant', procedure) ? allowed(procedure) : ROOM_CLOSE.garbage)
    }
    line.close()
  }
  await room.close()
})

/** A call over a phone's line, which ends where it is none of a phone's. */
async function overPhoneLine(room: OpenTestRoom, { name }: Procedure): Promise<string | number> {
  const socket = await HubSocket.with(room.url, '/ws/phone', await room.phone())
  await socket.next()
  socket.socket.send(JSON.stringify({ id: 1, call: name, input: NO_INPUT }))
  const answer = socket.next<{ readonly refusal?: { readonly id: string } | null }>().then(({ refusal }) => refusal === undefined ? 'answered' : refusal?.id ?? 'failed')
  const outcome = await Promise.race([answer, socket.closed])
  socket.socket.terminate()
  return outcome
}
