import { z } from 'zod'
import type { Participant } from '@shared/domain/entities'
import { SIDES } from '@shared/domain/kinds'
import { WRITTEN_FORMS } from '@shared/domain/language'
import type { RegistrationPlan } from '@shared/domain/registration/planned'
import { READ_LIMITS, type ReadRefusal } from '@shared/domain/registration/sheet'
import { answer, command, edit, id, line, query, task } from './base'

/** A file that was not read, and why. */
export interface RefusedFile {
  readonly name: string
  readonly refusal: ReadRefusal
}

/** What reading some files gave. The files that were read are kept by the host under the import's id until they are saved or another import begins. */
export interface RegistrationImport {
  readonly importId: string
  readonly plan: RegistrationPlan
  readonly refused: readonly RefusedFile[]
}

/** How many people an import changed. */
export interface SavedRegistration {
  readonly added: number
  readonly updated: number
  readonly removed: number
  /** Coordinators that were set. */
  readonly coordinators: number
  /** Rows that were unclear and so not taken in. */
  readonly unclear: number
}

/** A file for the user to save. */
export interface FileAnswer {
  readonly name: string
  /** The content, in base64. */
  readonly bytes: string
}

/** What the lead mended, by the key of the row, and the people who are to be removed because they are no longer in the files. */
const mended = z.object({
  importId: id,
  edits: z.record(z.string().max(100), z.object({
    name: line.optional(), role: line.optional(), side: z.enum(SIDES).optional(), unitId: id.optional(), participantId: id.optional(), decision: z.enum(['accept', 'skip']).optional(),
  })),
  removals: z.array(id).max(10_000),
})

/** Registrations that the municipalities send: read, shown, mended, saved. Nothing is saved before `save`. */
export const registration = {
  /** Reads files and says what each row would become. Files that cannot be read do not stop the others. */
  preview: task().input(z.object({
    files: z.array(z.object({
      /** The file's name without its folder. */
      name: line.min(1),
      /** The file's size; one above the limit comes without its content. */
      size: z.int().min(0),
      /** The content, in base64. */
      bytes: z.string(),
    })).min(1).max(READ_LIMITS.files),
  })).output(answer<RegistrationImport>()),
  /** The plan with the lead's edits, held against what is registered now. */
  amend: query('unit', 'participant').input(mended).output(answer<RegistrationPlan>()),
  /** Carries the plan out in one step of undo. Rows that are unclear are left out. */
  save: command().input(mended).output(answer<SavedRegistration>()),
  /** A workbook for the municipalities to fill in. The same programme gives the same bytes. */
  template: query('programme', 'unit', 'rule').input(z.object({ language: z.enum([...WRITTEN_FORMS, 'en']) })).output(answer<FileAnswer>()),
}

const person = z.object({ name: line.trim().min(1), role: line.trim(), side: z.enum(SIDES) })

/** The people registered, by hand. */
export const participants = {
  list: query('participant').output(answer<readonly Participant[]>()),
  /** Without a side, the role says it; where it does not, the side is `other`. */
  add: command().input(person.partial({ role: true, side: true }).extend({ unitId: id })).output(answer<Participant>()),
  update: edit().input(person.partial().extend({ id })).output(answer<Participant>()),
  remove: command().input(z.object({ id })).output(answer<void>()),
}
