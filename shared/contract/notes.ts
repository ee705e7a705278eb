import { z } from 'zod'
import type { Note } from '@shared/domain/entities'
import type { GroupKind, ItemKind, Scope } from '@shared/domain/kinds'
import { SCOPES } from '@shared/domain/kinds'
import { answer, command, id, path, query, quiet } from './base'
import { LONGEST_NOTE_FILE, type TakenNoteFile } from './noteFile'
import type { FileAnswer } from './registration'

/** A place where notes and points can be taken: an agenda item for all, or one of its groups. */
export interface NotePlace {
  /** The id of the place's note, whether it has been made or not. */
  readonly noteId: string
  readonly itemId: string
  readonly groupId: string | null
  readonly itemKind: ItemKind
  readonly itemTitle: string
  /** 0 is the gathering's first day. */
  readonly day: number
  readonly groupKind: GroupKind | null
  /** The unit that owns the group, or null. */
  readonly unitId: string | null
  /** The unit's name for a unit's own group, the group's name across; null for the item itself. */
  readonly groupName: string | null
  /** Who reads the note: its own scope, or what it starts with. */
  readonly scope: Scope
  /** How many characters of text the note has. */
  readonly length: number
  /** The last line of the note with anything in it, as Markdown; empty where nothing was written. At most 200 characters. */
  readonly lastLine: string
  /** When a table last wrote in the note, as ISO time; null where none did, or that is not known: a file of before, or writing that came on a stick. */
  readonly writtenAt: string | null
  /** How many points were taken here. */
  readonly points: number
}

/** Yjs updates of a note in Base64, oldest first. They can be applied again without harm. */
export interface NoteUpdates {
  readonly updates: readonly string[]
  /** The number of the newest update of this note; 0 where nothing was written. Ask `since` for what comes after it. */
  readonly seq: number
}

/** A note with all that was written in it. */
export interface OpenNote extends NoteUpdates {
  readonly note: Note
  /** The programme's file. A copy of it has notes with the same ids. */
  readonly path: string
}

/** Notes: one Yjs text in Markdown for each place of a gathering. */
export const notes = {
  /** The places of a gathering in the agenda's order, each item before its groups. */
  list: query('agenda_item', 'work_group', 'unit', 'note', 'note_text', 'point').input(z.object({ gatheringId: id })).output(answer<readonly NotePlace[]>()),
  /** The note of a place; it is made where there is none yet. Refuses with `note_damaged` where its writing cannot be read. */
  open: quiet().input(z.object({ itemId: id, groupId: id.nullable() })).output(answer<OpenNote>()),
  /** Keeps an update for good before it answers. Refuses one of a note that was opened in another file (`no_programme`), what is no update of this note (`note_update_unreadable`) and what makes the text too long (`note_too_long`). */
  append: quiet().input(z.object({ noteId: id, path, update: z.base64().min(1).max(4_000_000) })).output(answer<{ readonly seq: number }>()),
  /** What was written after the update with this number. */
  since: query('note_text').input(z.object({ noteId: id, after: z.int().min(0) })).output(answer<NoteUpdates>()),
  /** All that was written at a gathering, as a note file (`noteFile.ts`). */
  exportFile: query('note', 'note_text', 'point', 'measure').input(z.object({ gatheringId: id })).output(answer<FileAnswer>()),
  /** Takes a note file in. Twice is as once. Refuses with `note_file_unreadable` or `note_file_foreign`. */
  importFile: quiet().input(z.object({ content: z.string().max(LONGEST_NOTE_FILE) })).output(answer<TakenNoteFile>()),
  /** Says who reads a note. Refuses with `scope_not_possible` a scope that its place cannot have. */
  setScope: command().input(z.object({ id, scope: z.enum(SCOPES) })).output(answer<Note>()),
}
