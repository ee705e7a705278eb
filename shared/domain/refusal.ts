/** What can be refused, and what the sentence about it names. The sentences are in `shared/text/errors.ts`. */
export interface Refusals {
  readonly bad_input: { readonly field: string }
  readonly not_allowed: Record<string, never>
  readonly not_found: { readonly what: string }
  readonly no_programme: Record<string, never>
  readonly nothing_to_undo: Record<string, never>
  readonly nothing_to_redo: Record<string, never>
  readonly file_missing: { readonly path: string }
  readonly file_is_folder: { readonly path: string }
  readonly file_exists: { readonly path: string }
  readonly file_not_samling: { readonly path: string }
  readonly file_damaged: { readonly path: string; readonly backups: string }
  readonly file_newer: { readonly path: string; readonly version: number; readonly supported: number }
  readonly file_read_only: { readonly path: string }
  readonly file_remote: { readonly path: string; readonly folder: string }
  readonly file_in_use: { readonly path: string }
  readonly file_unreachable: { readonly path: string }
  readonly disk_full: { readonly path: string }
  readonly folder_unwritable: { readonly path: string }
  readonly report_too_large: { readonly report: string }
  readonly note_damaged: Record<string, never>
  readonly note_update_unreadable: Record<string, never>
  readonly note_too_long: { readonly longest: number }
  readonly note_file_unreadable: Record<string, never>
  readonly note_file_foreign: Record<string, never>
  readonly scope_not_possible: Record<string, never>
  readonly point_without_unit: Record<string, never>
  readonly division_people_gone: { readonly names: readonly string[] }
  readonly division_groups_changed: Record<string, never>
  readonly division_no_groups: Record<string, never>
  readonly division_nobody_seated: Record<string, never>
  readonly prompt_closed: Record<string, never>
  readonly evaluation_closed: Record<string, never>
  readonly answer_too_long: { readonly longest: number }
  readonly answer_withdrawn: Record<string, never>
  /** One phone has sent so many answers to a prompt, or questions to a talk. */
  readonly phone_sent_most: { readonly most: number }
  /** Nothing more is taken in before what waits was read. */
  readonly too_much_unread: Record<string, never>
  readonly receipt_unreadable: Record<string, never>
  readonly receipt_taken: { readonly receipt: string }
  /** `number` is the prompt's place among those of the gathering; 1 is the first. */
  readonly receipt_of_other_prompt: { readonly receipt: string; readonly number: number }
  readonly receipt_on_no_sheet: { readonly receipt: string }
  readonly room_closed: Record<string, never>
  /** For newcomers: a phone that was at this gathering before still has its session. */
  readonly room_locked: { readonly gatheringId: string }
  readonly room_port_taken: { readonly port: number }
  readonly room_address_gone: { readonly address: string }
  readonly room_wrong_code: Record<string, never>
  readonly room_seat_shut_out: Record<string, never>
  readonly room_session_ended: Record<string, never>
  readonly room_busy: Record<string, never>
  readonly room_too_long: Record<string, never>
  /** `most` is in megabytes. */
  readonly instance_file_too_large: { readonly path: string; readonly most: number }
  readonly instance_packed_badly: { readonly path: string }
  readonly instance_empty: Record<string, never>
  readonly instance_first_line: { readonly line: number; readonly found: string }
  readonly instance_too_large: { readonly people: number; readonly most: number }
  readonly instance_bounds_count: { readonly line: number; readonly groups: number; readonly expected: number; readonly found: number }
  readonly instance_bounds: { readonly line: number; readonly group: number; readonly found: string }
  readonly instance_people: { readonly line: number; readonly people: number; readonly least: number; readonly most: number }
  readonly instance_line: { readonly line: number; readonly found: string; readonly last: number }
  readonly instance_pair_twice: { readonly line: number; readonly first: number; readonly second: number }
  readonly instance_pair_missing: { readonly missing: number; readonly first: number; readonly second: number }
}

/** The name of a refusal. */
export type RefusalId = keyof Refusals

/** An act that was refused for a reason the user can understand; nothing was changed. */
export class Refusal<Id extends RefusalId = RefusalId> extends Error {
  constructor(readonly id: Id, readonly params: Refusals[Id]) {
    super(id)
    this.name = 'Refusal'
  }
}
