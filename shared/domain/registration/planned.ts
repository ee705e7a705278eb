import type { Side } from '../kinds'
import type { PassedOver } from './interpret'
import type { ParticipatingUnit, RegisteredUnit } from './units'

/** What a row becomes. `left_out` is the lead's own choice. */
export const ROW_OUTCOMES = ['add', 'update', 'same', 'unclear', 'left_out'] as const
/** What taking one row in does. */
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

/** Why a row is unclear. */
export const ROW_REASONS = [
  'unknown_unit', 'not_participating', 'ambiguous_unit', 'missing_unit', 'missing_name', 'missing_role', 'unknown_role', 'double_entry', 'similar_name', 'too_many', 'other_coordinator',
] as const
/** One of the reasons. */
export type RowReason = (typeof ROW_REASONS)[number]

/** What the lead mended in a row. A field that is not given stays as the file has it. */
export interface RowEdit {
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly side?: Side | undefined
  readonly unitId?: string | undefined
  /** The registered person this row is, where its name is spelled otherwise. */
  readonly participantId?: string | undefined
  /** `accept` takes an unclear row in anyway, `skip` keeps it out. */
  readonly decision?: 'accept' | 'skip' | undefined
}

/** Edits by the key of their row. */
export type RowEdits = Readonly<Record<string, RowEdit>>

/** A person who is registered already. */
export interface RegisteredPerson {
  readonly id: string
  readonly unitId: string
  readonly name: string
  readonly role: string
  readonly side: Side
}

/** What a registration is held against. */
export interface RegistrationContext {
  readonly units: readonly ParticipatingUnit[]
  readonly register: readonly RegisteredUnit[]
  readonly participants: readonly RegisteredPerson[]
}

/** One thing that a row changes in a person who is registered already. */
export interface RowChange {
  readonly field: 'name' | 'role' | 'side'
  readonly from: string
  readonly to: string
}

/** A row and what it becomes. */
export interface PlannedRow {
  /** Names the row within one import: file, sheet and row. */
  readonly key: string
  /** The index of the file. */
  readonly file: number
  /** The sheet's name; empty in a CSV file. */
  readonly sheet: string
  /** The row's number as the spreadsheet shows it. */
  readonly row: number
  readonly outcome: RowOutcome
  /** Whether it is a person with a seat, or the unit's coordinator. */
  readonly kind: 'participant' | 'coordinator'
  readonly name: string
  readonly role: string
  readonly side: Side | null
  readonly unitId: string | null
  /** The unit as the file names it, where no unit of the programme was found. */
  readonly unitText: string
  readonly reasons: readonly RowReason[]
  /** Whether `accept` would take the row in as it is. */
  readonly acceptable: boolean
  /** The person it updates or repeats, or with `similar_name` the one it may be. */
  readonly participantId: string | null
  /** What an update changes; empty otherwise. */
  readonly changes: readonly RowChange[]
  /** Whether the lead mended or decided anything here. */
  readonly edited: boolean
}

/** A person who was registered before and is not in the unit's new registration. */
export interface MissingPerson {
  readonly participantId: string
  readonly unitId: string
  readonly name: string
  readonly role: string
  readonly side: Side
  /** Kept unless the lead says otherwise. */
  readonly remove: boolean
}

/** What was read in one file besides its rows. */
export interface PlannedFile {
  readonly name: string
  /** False where no sheet has headings that name people, so that nothing was taken from it. */
  readonly understood: boolean
  readonly leftOut: readonly string[]
  readonly passedOver: readonly { readonly sheet: string; readonly row: number; readonly kind: PassedOver }[]
}

/** What an import would do. Nothing is saved before the lead says yes. */
export interface RegistrationPlan {
  readonly files: readonly PlannedFile[]
  readonly rows: readonly PlannedRow[]
  readonly missing: readonly MissingPerson[]
}
