import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import type { WrittenForm } from '@shared/domain/language'
import { REPORT_FORMATS } from '@shared/domain/report'
import type { ReportTree } from '@shared/domain/reportTree'
import { answer, id, path, query, task } from './base'

/** Somebody who gets a report. */
export interface ReportRecipient {
  /** Null for the organisers. */
  readonly unitId: string | null
  /** As it stands on the report: Ørsta kommune. */
  readonly name: string
  readonly language: WrittenForm
}

/** How far an export has come: one event for each file, after it lies finished in the folder. */
export const exportProgress = z.object({
  done: z.number(),
  total: z.number(),
  /** The file's name, without its folder. */
  file: z.string(),
  /** False where the file lay there already with the same content. */
  written: z.boolean(),
})
/** One file of an export. */
export type ExportProgress = z.infer<typeof exportProgress>

/** The reports to the municipalities and the organisers. */
export const reports = {
  /** Every unit of the programme, then the organisers. */
  recipients: query('unit', 'programme').output(answer<readonly ReportRecipient[]>()),
  /** One report as it will be written; `unitId` null is the organisers'. */
  preview: query('*').input(z.object({ gatheringId: id, unitId: id.nullable() })).output(answer<ReportTree>()),
  /** Where reports go unless the user says otherwise. */
  folder: task('app').input(z.object({ gatheringId: id })).output(answer<string>()),
  /**
   * Writes reports into a folder, all of them or those of some units (null among them is the organisers). Each file is finished or not there;
   * aborting stops after the files under way. Refuses with `folder_unwritable` and `disk_full`; what was written until then was told in the events.
   */
  export: task().input(z.object({
    gatheringId: id,
    folder: path,
    formats: z.array(z.enum(REPORT_FORMATS)).min(1),
    unitIds: z.array(id.nullable()).min(1).optional(),
  })).output(eventIterator(exportProgress)),
}
