import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The import names of tsconfig.json, for the programs that run TypeScript without it. */
export const alias = Object.fromEntries(['shared', 'electron', 'renderer', 'resources'].map((name) => [`@${name}`, `${root}${name}`]))
