import type { Entries } from './text'

/** The groups that work at an item of the programme. */
export const groups = {
  numbered: { nb: (number: number) => `Gruppe ${number}`, nn: (number: number) => `Gruppe ${number}`, en: (number: number) => `Group ${number}` },
} as const satisfies Entries
