import { isContractProcedure } from '@orpc/contract'
import { expect, test } from 'vitest'
import { ROLES, type ProcedureMeta, type Role } from '@shared/contract/base'
import { contract } from '@shared/contract/contract'
import { createDirect } from '@electron/host/direct'
import { createCaller } from '@electron/host/inProcess'
import type { Session } from '@electron/services/files/session'
import { openRoom, post } from '../support/room'

interface Procedure {
  readonly name: string
  readonly roles: readonly Role[]
}

/** Everybody who can call, and somebody with no role at all. */
const CALLERS = [...ROLES, 'none'] as const

/** No procedure takes this: it gets as far as the parsing, and no further. */
const NO_INPUT = { nonsense: Symbol.iterator }

const procedures: readonly Procedure[] = [...found(contract, [])]

function* found(part: unknown, path: readonly string[]): Generator<Procedure> {
  if (isContractProcedure(part)) return void (yield { name: path.join('.'), roles: (part['~orpc'].meta as ProcedureMeta).roles })
  for (const [key, inner] of Object.entries(part as Record<string, unknown>)) yield* found(inner, [...path, key])
}

/** What a call is refused with; null where it was let through to the parsing or further. */
type Outcome = 'not_allowed' | null

const outcome = (error: unknown): Outcome => {
  const { data, id } = error as { readonly data?: { readonly id?: string }; readonly id?: string }
  return data?.id === 'not_allowed' || id === 'not_allowed' ? 'not_allowed' : null
}

/** Whether a call has something to parse. What has not would be done, so only those who are refused call it here. */
const takesInput = ({ name }: Procedure): boolean => {
  const procedure = name.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], contract)
  return (procedure as { readonly '~orpc': { readonly inputSchema?: unknown } })['~orpc'].inputSchema !== undefined
}

async function throughRouter(session: Session, role: Role, { name }: Procedure): Promise<Outcome> {
  const api = createCaller({ session, role, seatId: 'seat', phone: 'phone' })
  const procedure = name.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], api) as (input: unknown) => Promise<unknown>
  return procedure(NO_INPUT).then(() => null, outcome)
}

test('every procedure names who may call it, and nobody else’s pages or phones can do the lead’s work', () => {
  expect(procedures.length).toBeGreaterThan(100)
  for (const { name, roles } of procedures) {
    expect(roles.length, name).toBeGreaterThan(0)
    if (name.startsWith('phone.')) expect(roles, name).toEqual(['participant'])
    else if (name.startsWith('table.') || name.startsWith('moderation.')) expect(roles, name).toEqual(['facilitator'])
    else expect(roles.includes('participant'), name).toBe(false)
  }
  expect(new Set(procedures.filter(({ roles }) => roles.includes('lead')).map(({ name }) => name.split('.')[0])).has('phone')).toBe(false)
})

test('every procedure refuses every role it does not name, before it reads the input, and lets the others through, over the contract’s transports', async () => {
  const room = await openRoom()
  for (const caller of CALLERS) for (const procedure of procedures) {
    const may = procedure.roles.some((role) => role === caller)
    if (may && !takesInput(procedure)) continue
    expect(await throughRouter(room.session, caller as Role, procedure), `${procedure.name} as ${caller}`).toBe(may ? null : 'not_allowed')
  }
  await room.close()
})

test('the same where the hub calls by name', async () => {
  const room = await openRoom()
  const run = createDirect()
  for (const caller of CALLERS) for (const procedure of procedures) {
    const may = procedure.roles.some((role) => role === caller)
    if (may && !takesInput(procedure)) continue
    const answer = await run({ session: room.session, role: caller as Role, seatId: 'seat', phone: 'phone' }, procedure.name, NO_INPUT).then(() => null, outcome)
    expect(answer, `${procedure.name} as ${caller}`).toBe(may ? null : 'not_allowed')
  }
  await room.close()
})

test('what takes no input is answered to those who may ask', async () => {
  const room = await openRoom()
  const lead = createCaller({ session: room.session, role: 'lead' })
  const phone = createCaller({ session: room.session, role: 'participant', phone: 'phone' })
  expect(await lead.files.state()).toMatchObject({ programme: { name: 'Prøveprogram' } })
  expect(await lead.history.state()).toMatchObject({ redo: null })
  expect(await phone.phone.state()).toMatchObject({ gathering: { title: 'Samling 1' } })
  await room.close()
})

test('over the hub, a phone can do what phones can, a table what tables can, and whoever has no token nothing', async () => {
  const room = await openRoom()
  const seat = await room.api.seats.add({ gatheringId: room.gathering.id, name: 'Bord 1' })
  const phones = new URL(room.open.phoneLink).hash.slice(1)
  const join = async (name: string, entrance: unknown) => ((await post(room.url, name, entrance)).json.data as unknown as { token: string }).token
  const table = await join('join.table', { code: room.codes.table, secret: seat.secret })
  for (const procedure of procedures) {
    // A phone of its own for each, for one phone may not ask this much at once.
    const asPhone = await post(room.url, procedure.name, NO_INPUT, await join('join.phone', { token: phones }))
    expect(asPhone.json.refusal?.id === 'not_allowed', `${procedure.name} as a phone`).toBe(!procedure.roles.includes('participant'))
    const asNobody = await post(room.url, procedure.name, NO_INPUT)
    expect(asNobody.json.refusal?.id, `${procedure.name} as nobody`).toBe('room_session_ended')
  }
  const mine = procedures.filter(({ roles }) => !roles.includes('facilitator')).slice(0, 20)
  for (const procedure of mine) expect((await post(room.url, procedure.name, NO_INPUT, table)).json.refusal?.id, `${procedure.name} as a table`).toBe('not_allowed')
  await room.close()
})
