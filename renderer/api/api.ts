import type { Client } from '@orpc/client'
import { isContractProcedure, type ContractRouterClient } from '@orpc/contract'
import type { ProcedureMeta } from '@shared/contract/base'
import { contract, type Contract } from '@shared/contract/contract'
import { client } from './connection'
import { stepMade } from './steps'

/** A procedure that knows its name and the topics its answer depends on. */
export interface Procedure<Input, Output> {
  (...args: undefined extends Input ? [input?: Input, options?: { signal?: AbortSignal }] : [input: Input, options?: { signal?: AbortSignal }]): Promise<Output>
  readonly path: string
  readonly topics: readonly string[]
}

/** The contract as the UI calls it. */
export type Api<C> = {
  readonly [K in keyof C]: C[K] extends Client<infer _Context, infer Input, infer Output, infer _Error> ? Procedure<Input, Output> : Api<C[K]>
}

function annotate(part: unknown, caller: unknown, path: readonly string[]): unknown {
  if (isContractProcedure(part)) {
    const { topics, kind } = part['~orpc'].meta as ProcedureMeta
    const call = caller as (input: unknown, options?: { signal?: AbortSignal }) => Promise<unknown>
    const counted = async (input?: unknown, options?: { signal?: AbortSignal }) => {
      const result = await call(input, options)
      if (kind === 'command') stepMade()
      return result
    }
    return Object.assign(counted, { path: path.join('.'), topics })
  }
  return Object.fromEntries(Object.entries(part as Record<string, unknown>).map(([key, inner]) =>
    [key, annotate(inner, (caller as Record<string, unknown>)[key], [...path, key])]))
}

/** Everything the app can be asked: `await api.units.list()`. Rejects where the host refuses; `refusalOf` reads why. */
export const api = annotate(contract, client, []) as Api<ContractRouterClient<Contract>>
