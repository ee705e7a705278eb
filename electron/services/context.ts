import type { ContractProcedure, InferSchemaInput, InferSchemaOutput } from '@orpc/contract'
import type { Store } from '@electron/store/store'
import type { Role } from '@shared/contract/base'
import type { Contract } from '@shared/contract/contract'
import type { Session } from './files/session'

/** What a service works with. The edge makes one for each call. */
export interface Context {
  /** The open programme. Reading it refuses with `no_programme` where none is open. */
  readonly store: Store
  readonly session: Session
  readonly caller: Role
  /** The seat a facilitator came with; null for others. */
  readonly seatId: string | null
  /** What a phone's token is known by, for as long as the room is open; null for others. Never stored as it is. */
  readonly phone: string | null
  readonly now: () => Date
  /** A new UUIDv7. */
  readonly newId: () => string
  /** Aborts when the caller goes away or cancels. */
  readonly signal: AbortSignal | undefined
}

/** The services that a part of the contract asks for: plain functions, `(context, input) => output`. Queries and commands are synchronous. */
export type Services<C> = {
  readonly [K in keyof C]: C[K] extends ContractProcedure<infer I, infer O, infer _E, infer _M>
    ? (context: Context, input: InferSchemaOutput<I>) => InferSchemaInput<O> | Promise<InferSchemaInput<O>>
    : Services<C[K]>
}

/** The services of the whole contract. */
export type AllServices = Services<Contract>
