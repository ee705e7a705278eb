/**
 * `samling` is the app's hub. `withoutDatabase` is the same, but forgets answers. `oneByOne` commits each answer by itself.
 * `bare` is a WebSocket server that commits the same rows in the same batches, and does nothing else.
 */
export type HubKind = 'samling' | 'withoutDatabase' | 'oneByOne' | 'bare'

/** What the measured program says. */
export type FromHub =
  | { readonly kind: 'open'; readonly port: number; readonly token: string; readonly promptId: string }
  /** `at` is when the change was asked for, in milliseconds since 1970. */
  | { readonly kind: 'changed'; readonly at: number }
  | { readonly kind: 'counted'; readonly answers: number }

/** What it is asked. */
export type ToHub = { readonly kind: 'change'; readonly text: string } | { readonly kind: 'count' }
