import { z } from 'zod'
import { POINT_KINDS } from '@shared/domain/kinds'
import { day, id, line, prose } from './base'

/** What a note file begins with, so that another JSON file is known for what it is. */
export const NOTE_FILE_FORMAT = 'samling-notes'

/** How a note file's name ends. */
export const NOTE_FILE_ENDING = '.samling-notes'

/** The largest note file that is read, in characters: far more than a gathering's notes. */
export const LONGEST_NOTE_FILE = 20_000_000

/**
 * A file with what a group wrote, brought to the lead on a stick when a table cannot reach the hub: JSON, with the notes as Yjs updates.
 * Everything has its own id, so that taking it in twice changes nothing.
 */
export const noteFile = z.object({
  format: z.literal(NOTE_FILE_FORMAT),
  version: z.literal(1),
  gatheringId: id,
  notes: z.array(z.object({
    itemId: id, groupId: id.nullable(),
    /** The whole note as one Yjs update, in Base64. */
    update: z.base64().min(1).max(4_000_000),
  })).max(1_000),
  points: z.array(z.object({ id, itemId: id, groupId: id.nullable(), kind: z.enum(POINT_KINDS), text: prose.trim().min(1), unitId: id.nullable() })).max(5_000),
  measures: z.array(z.object({ id, unitId: id, what: prose.trim().min(1), responsible: line, deadline: day.nullable() })).max(5_000),
})

/** What a note file holds. */
export type NoteFile = z.infer<typeof noteFile>

/** What taking a note file in changed. */
export interface TakenNoteFile {
  /** Notes that got something new. */
  readonly notes: number
  /** Points that were added. */
  readonly points: number
  /** Measures that were added. */
  readonly measures: number
  /** Parts left out because their place or municipality is not in the programme any more; after an undo the file can be taken in again. */
  readonly homeless: number
}
