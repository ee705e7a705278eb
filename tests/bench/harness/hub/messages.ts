/**
 * `samling` is the app's hub. `withoutDatabase` is the same, but neither looks answers up nor writes them. `oneByOne` commits each answer by itself.
 * `bare` is a WebSocket server that commits the same rows in the same batches, and does nothing else. `day` is the app's hub with the sample
 * programme, tables and their notes.
 */
export type HubKind = 'samling' | 'withoutDatabase' | 'oneByOne' | 'bare' | 'day'

/** A table of the day: the note it writes in and the token of its seat. */
export interface DayTable {
  readonly noteId: string
  readonly token: string
}

/** What the measured program says. */
export type FromHub =
  | { readonly kind: 'open'; readonly port: number; readonly token: string; readonly promptId: string; readonly tables: readonly DayTable[] }
  /** `at` is when the change was asked for, in milliseconds since 1970. */
  | { readonly kind: 'changed'; readonly at: number }
  | { readonly kind: 'counted'; readonly answers: number }
  /** `ms` is how long the export took. */
  | { readonly kind: 'exported'; readonly ms: number }
  /** What nobody holds any more is freed, and so much memory is left, in MB. */
  | { readonly kind: 'collected'; readonly held: number }

/** What it is asked. */
export type ToHub = { readonly kind: 'change'; readonly text: string } | { readonly kind: 'count' } | { readonly kind: 'export' } | { readonly kind: 'collect' }
