import type { Entries } from './text'

/** What reports say. Filled in by the builder's part below. */
export const report = {
  page: { nb: 'Side', nn: 'Side', en: 'Page' },
  pageOf: { nb: 'av', nn: 'av', en: 'of' },
} as const satisfies Entries
