import { isContractProcedure } from '@orpc/contract'
import type { ProcedureMeta } from '@shared/contract/base'
import { contract } from '@shared/contract/contract'

/** The paths of all procedures with what the edge knows of them. */
export function procedures(part: unknown = contract, path: readonly string[] = []): { path: readonly string[]; meta: ProcedureMeta }[] {
  if (isContractProcedure(part)) return [{ path, meta: part['~orpc'].meta as ProcedureMeta }]
  return Object.entries(part as Record<string, unknown>).flatMap(([key, inner]) => procedures(inner, [...path, key]))
}
