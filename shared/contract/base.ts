import { oc, type } from '@orpc/contract'
import { z } from 'zod'
import type { RefusalId, Refusals } from '@shared/domain/refusal'

/** Who can call. The lead runs the workbench; the others come through the room's hub. */
export const ROLES = ['lead', 'stage', 'facilitator', 'participant'] as const
/** What a caller may do follows from this. */
export type Role = (typeof ROLES)[number]

/**
 * How a procedure is run.
 * `query`: reads the open programme. `command`: changes it, in one transaction that undo can take back.
 * `quiet`: changes it in one transaction that is no step of undo (notes have their own undo in the editor). `task`: anything else, such as files.
 */
export type ProcedureKind = 'query' | 'command' | 'quiet' | 'task'

/** What the edge needs to know of a procedure. */
export interface ProcedureMeta {
  readonly kind: ProcedureKind
  readonly roles: readonly Role[]
  /** For a query: the topics (table names, or `app`) after whose changes the answer may differ. */
  readonly topics: readonly string[]
  /** For a command: the fields of the input that name what is changed. Commands in a row with the same values are one step of undo. */
  readonly mergeBy: readonly string[] | null
}

/** What a refused call carries: the refusal's id and what its sentence names. */
export type RefusalAnswer = { readonly [Id in RefusalId]: { readonly id: Id; readonly params: Refusals[Id] } }[RefusalId]

/** What the host refused, from the error that a call rejects with; null where the error is another. */
export function refusalOf(error: unknown): RefusalAnswer | null {
  const answer = error as { readonly code?: unknown; readonly data?: RefusalAnswer } | null
  return answer?.code === 'REFUSED' && answer.data ? answer.data : null
}

const procedure = oc
  .$meta<ProcedureMeta>({ kind: 'task', roles: [], topics: [], mergeBy: null })
  .errors({ REFUSED: { status: 422, data: type<RefusalAnswer>() } })

/** A query the lead may call. */
export const query = (...topics: readonly string[]) => procedure.meta({ kind: 'query', roles: ['lead'], topics, mergeBy: null })

/** A command the lead may call: one step of undo. With fields named, commands in a row with the same values in them are one step. */
export const command = (...mergeBy: readonly string[]) => procedure.meta({ kind: 'command', roles: ['lead'], topics: [], mergeBy: mergeBy.length === 0 ? null : mergeBy })

/** A command that edits fields while somebody types: commands in a row on the same row and field are one step of undo. */
export const edit = () => procedure.meta({ kind: 'command', roles: ['lead'], topics: [], mergeBy: ['id'] })

/** A change that is no step of undo. */
export const quiet = () => procedure.meta({ kind: 'quiet', roles: ['lead'], topics: [], mergeBy: null })

/** A query for these roles. */
export const queryFor = (roles: readonly Role[], ...topics: readonly string[]) => procedure.meta({ kind: 'query', roles, topics, mergeBy: null })

/** A change by these roles that is no step of the lead's undo. */
export const quietFor = (roles: readonly Role[]) => procedure.meta({ kind: 'quiet', roles, topics: [], mergeBy: null })

/** Work for these roles outside the open programme's transaction. */
export const taskFor = (roles: readonly Role[], ...topics: readonly string[]) => procedure.meta({ kind: 'task', roles, topics, mergeBy: null })

/** Work outside the open programme's transaction; `topics` where its answer is shown live. */
export const task = (...topics: readonly string[]) => procedure.meta({ kind: 'task', roles: ['lead'], topics, mergeBy: null })

/** Declares what a procedure answers; the type holds it, since services answer with explicit fields. */
export { type as answer }

/** An id of ours. */
export const id = z.string().min(1).max(100)

/** A short text on one line, such as a name or a title: at most 500 characters. */
export const line = z.string().max(500)

/** A longer text, such as a point or a description: at most 20,000 characters. */
export const prose = z.string().max(20_000)

/** A path on the host's computer. One with a NUL would be cut there by some of those who open it, and lead to another file. */
export const path = z.string().min(1).max(4_000).regex(/^[^\0]*$/)

/** An ISO day: 2020-12-10. */
export const day = z.iso.date()

/** A time of day: 09:30. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Where a moved row goes: before this row, or last when null. */
export const before = id.nullable()
