import { initial } from './0001_initial'
import { room } from './0002_room'
import { division } from './0003_division'
import { noteText } from './0004_note_text'
import { noteUpdate } from './0005_note_update'
import { seat } from './0006_seat'
import { noteWritten } from './0007_note_written'

/** Every migration in order: number N brings a file from schema N - 1 to N. */
export const MIGRATIONS: readonly string[] = [initial, room, division, noteText, noteUpdate, seat, noteWritten]

/** The schema this version of the app reads and writes (`user_version`). */
export const SCHEMA_VERSION = MIGRATIONS.length

/** Marks a SQLite file as a Samling programme: "SamL" in ASCII. */
export const APPLICATION_ID = 0x53_61_6d_4c
