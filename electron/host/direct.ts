import { isContractProcedure } from '@orpc/contract'
import type { z } from 'zod'
import type { ProcedureMeta } from '@shared/contract/base'
import { contract } from '@shared/contract/contract'
import { Refusal } from '@shared/domain/refusal'
import { services } from '@electron/services/services'
import { asRefusal } from '@electron/store/store'
import { call, type Caller, type Service } from './edge'

interface Procedure {
  readonly meta: ProcedureMeta
  readonly schema: z.ZodType | undefined
  readonly service: Service
}

/** Runs a procedure by its dotted name: the same parsing, roles and transaction as over any transport. Throws refusals. */
export type Direct = (caller: Caller, name: string, input: unknown, signal?: AbortSignal) => Promise<unknown>

/** The contract by name, for the hub's HTTP, where a call is one small request among thousands. */
export function createDirect(): Direct {
  const procedures = new Map(proceduresOf(contract, services, []))
  return async (caller, name, input, signal) => {
    const procedure = procedures.get(name)
    if (!procedure) throw new Refusal('not_found', { what: name.slice(0, 50) })
    if (!procedure.meta.roles.includes(caller.role)) throw new Refusal('not_allowed', {})
    try {
      return await call(procedure.meta, name, procedure.service, caller, parsed(procedure.schema, input), signal)
    } catch (error) {
      throw asRefusal('', error)
    }
  }
}

function parsed(schema: z.ZodType | undefined, input: unknown): unknown {
  if (!schema) return undefined
  const result = schema.safeParse(input)
  if (!result.success) throw new Refusal('bad_input', { field: result.error.issues[0]?.path.join('.') ?? '' })
  return result.data
}

function* proceduresOf(part: unknown, service: unknown, path: readonly string[]): Generator<[string, Procedure]> {
  if (isContractProcedure(part)) {
    const { meta, inputSchema } = part['~orpc']
    yield [path.join('.'), { meta: meta as ProcedureMeta, schema: inputSchema as z.ZodType | undefined, service: service as Service }]
    return
  }
  for (const [key, inner] of Object.entries(part as Record<string, unknown>)) yield* proceduresOf(inner, (service as Record<string, unknown>)[key], [...path, key])
}
