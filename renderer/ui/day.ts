/** The ISO day of a moment, where the user is. */
export function dayOf(at: Date): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** The ISO day it is where the user is. */
export const today = (): string => dayOf(new Date())
