/** The project's root folder. */
export const root: string

/** A path inside the project. */
export function inProject(...parts: readonly string[]): string

/** Where a program lies on the PATH. */
export function onPath(name: string): string | undefined
