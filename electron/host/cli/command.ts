import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '@shared/contract/contract'
import type { Text } from '@shared/text'
import type { Language } from '@shared/domain/language'

/** What a command works with: the contract in this process, and how it speaks. */
export interface Running {
  readonly api: ContractRouterClient<Contract>
  readonly text: Text
  readonly language: Language
  /** A path as the caller means it, made absolute. */
  readonly at: (path: string) => string
  /** A line for a reader; nothing with `--json`. */
  readonly say: (line: string) => void
  /** A line about what went wrong, for a reader. */
  readonly warn: (line: string) => void
  readonly signal: AbortSignal
}

/** What a command ends with. */
export interface Answer {
  readonly code: 0 | 1
  /** What `--json` prints. */
  readonly json: object
}

/** Something the command line itself refuses. */
export class CommandRefusal extends Error {
  constructor(readonly id: string, readonly sentence: string) {
    super(id)
  }
}
