import { isContractProcedure } from '@orpc/contract'
import { implement, ORPCError, type AnyRouter } from '@orpc/server'
import type { ProcedureMeta, RefusalAnswer, Role } from '@shared/contract/base'
import { contract } from '@shared/contract/contract'
import { Refusal } from '@shared/domain/refusal'
import type { Context } from '@electron/services/context'
import { newId, type Session } from '@electron/services/files/session'
import { services } from '@electron/services/services'
import { asRefusal } from '@electron/store/store'

/** What a transport knows of a caller. */
export interface Caller {
  readonly session: Session
  readonly role: Role
  /** The seat a facilitator came with. */
  readonly seatId?: string
  /** What a phone's token is known by. */
  readonly phone?: string
}

/** One service behind the edge. */
export type Service = (context: Context, input: unknown) => unknown
type Handled = { handler(run: (call: { context: Caller; input: unknown; signal?: AbortSignal }) => unknown): unknown }

/**
 * The contract with its services behind it, for any transport. The edge checks the role, then parses the input, opens the transaction,
 * and turns refusals into answers; events go out after the commit.
 */
export function createRouter(): AnyRouter {
  // Before the input is parsed: who may not call learns nothing of what a call would need.
  const checked = implement(contract).$context<Caller>().use(({ context, procedure, next }) => {
    checkRole(procedure['~orpc'].meta as ProcedureMeta, context)
    return next()
  })
  return bind(contract, checked, services, []) as AnyRouter
}

function checkRole({ roles }: ProcedureMeta, { role }: Caller): void {
  if (!roles.includes(role)) throw asAnswer(new Refusal('not_allowed', {}), '')
}

function bind(part: unknown, implementer: unknown, service: unknown, path: readonly string[]): unknown {
  if (isContractProcedure(part)) {
    const meta = part['~orpc'].meta as ProcedureMeta
    const run = service as Service
    return (implementer as Handled).handler(({ context, input, signal }) => handle(meta, path.join('.'), run, context, input, signal))
  }
  return Object.fromEntries(Object.entries(part as Record<string, unknown>).map(([key, inner]) =>
    [key, bind(inner, (implementer as Record<string, unknown>)[key], (service as Record<string, unknown>)[key], [...path, key])]))
}

async function handle(meta: ProcedureMeta, name: string, service: Service, caller: Caller, input: unknown, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    const result = await call(meta, name, service, caller, input, signal)
    return isStream(result) ? answered(result, caller) : result
  } catch (error) {
    throw asAnswer(error, caller.session.openStore?.path ?? '')
  }
}

function isStream(result: unknown): result is AsyncGenerator {
  return typeof result === 'object' && result !== null && Symbol.asyncIterator in result
}

/** A stream can be refused on its way, too. */
async function* answered(stream: AsyncGenerator, caller: Caller): AsyncGenerator {
  try {
    yield* stream
  } catch (error) {
    throw asAnswer(error, caller.session.openStore?.path ?? '')
  }
}

/** Runs one procedure as its kind asks. Also for callers in the same process, such as the command line. */
export function call(meta: ProcedureMeta, name: string, service: Service, caller: Caller, input: unknown, signal?: AbortSignal): unknown {
  const { session } = caller
  const context = contextFor(caller, signal)
  if (meta.kind === 'task' || meta.kind === 'query') return service(context, input)
  const result = session.store.log.run(name, mergeKey(meta, name, input), meta.kind === 'command', () => service(context, input))
  session.announce()
  return result
}

/** What services work with; `store` refuses until a programme is open. */
export function contextFor({ session, role, seatId, phone }: Caller, signal?: AbortSignal): Context {
  return { get store() { return session.store }, session, caller: role, seatId: seatId ?? null, phone: phone ?? null, now: session.now, newId, signal }
}

/** Edits of the same fields of the same row, one after the other, are one step of undo. */
function mergeKey(meta: ProcedureMeta, name: string, input: unknown): string | null {
  if (!meta.mergeBy) return null
  const fields = input as Record<string, unknown>
  return [name, ...meta.mergeBy.map((key) => String(fields[key])), ...Object.keys(fields).sort()].join(' ')
}

/** The file or folder that an error of the file system is about; a full disk is the one that was written to. */
function placeOf(error: unknown): string | undefined {
  const { path, dest, code } = error as NodeJS.ErrnoException & { readonly dest?: string }
  return code === 'ENOSPC' ? dest ?? path : path
}

/** An error as a caller may see it: a refusal with what its sentence names. Of any other the transport tells no more than that something failed. */
function asAnswer(error: unknown, path: string): unknown {
  const refusal = asRefusal(placeOf(error) ?? path, error)
  if (refusal instanceof Refusal) return new ORPCError('REFUSED', { status: 422, defined: true, message: refusal.id, data: { id: refusal.id, params: refusal.params } as RefusalAnswer })
  return error
}
