import { z } from 'zod'
import type { Programme } from '@shared/domain/entities'
import { PROGRAMME_TEMPLATES } from '@shared/domain/kinds'
import { LANGUAGES, WRITTEN_FORMS, type Language } from '@shared/domain/language'
import { answer, line, path, task } from './base'

/** Light, dark, or as the computer is set. */
export const COLOR_SCHEMES = ['auto', 'light', 'dark'] as const
/** How light the app is shown. */
export type ColorScheme = (typeof COLOR_SCHEMES)[number]

/** What the user has chosen for the app on this computer. */
export interface Settings {
  /** Null follows the system's language. */
  readonly language: Language | null
  readonly colorScheme: ColorScheme
}

/** A programme that was open before. */
export interface RecentFile {
  readonly path: string
  readonly name: string
  /** A copy of the sample: it is called as the programme it is a sample of. */
  readonly isSample: boolean
  /** False when the file is no longer where it was. */
  readonly exists: boolean
}

/** What the app is doing: which programme is open, and what can be opened. */
export interface AppState {
  readonly version: string
  readonly settings: Settings
  /** The open programme's file, or null on the start screen. */
  readonly path: string | null
  readonly programme: Programme | null
  /** Newest first, at most ten. */
  readonly recent: readonly RecentFile[]
  /** Where new programmes are saved unless the user says otherwise. */
  readonly folder: string
  /** The gathering whose room is open, or null. */
  readonly roomOf: string | null
  /** What went wrong with the last backup, or null; backups are made while a programme is open. */
  readonly backupProblem: string | null
}

/** The programme's file, the app's settings and the start screen. */
export const files = {
  state: task('app', 'programme', 'network').output(answer<AppState>()),
  settings: task().input(z.object({ language: z.enum(LANGUAGES).nullable().optional(), colorScheme: z.enum(COLOR_SCHEMES).optional() })).output(answer<Settings>()),
  /** Makes a programme from a template and opens it. Without a path it is saved in the app's folder under its name. */
  create: task().input(z.object({
    name: line.min(1), template: z.enum(PROGRAMME_TEMPLATES), language: z.enum(WRITTEN_FORMS), path: path.optional(),
  })).output(answer<{ readonly path: string }>()),
  open: task().input(z.object({ path })).output(answer<{ readonly path: string }>()),
  /** Makes a fresh copy of the sample programme and opens it. Without a path it is saved in the app's folder. */
  openSample: task().input(z.object({ path: path.optional() }).optional()).output(answer<{ readonly path: string }>()),
  /** Copies a programme from a network or synced folder into the app's folder and opens the copy. */
  openCopy: task().input(z.object({ path })).output(answer<{ readonly path: string }>()),
  /** The programmes in a folder (the app's own by default): for a browser, which cannot show the computer's file dialog. */
  list: task().input(z.object({ folder: path.optional() })).output(answer<{ readonly folder: string; readonly files: readonly { readonly path: string; readonly name: string }[] }>()),
  close: task().output(answer<void>()),
  forget: task().input(z.object({ path })).output(answer<void>()),
}

/** The attributions that the register's licences ask for, for the about box. */
export const about = {
  sources: task().output(answer<readonly { readonly title: string; readonly licence: string; readonly text: string }[]>()),
}
