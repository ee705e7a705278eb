import { join, normalize, sep } from 'node:path'

/**
 * The origin of the app's own pages. Https is taken over whole, instead of a scheme of our own: a page can then reach nothing but the app's files,
 * whatever it asks for, and no scheme has to be registered before the app is ready. `.invalid` is never a real host (RFC 2606).
 */
export const APP_ORIGIN = 'https://samling.invalid'

/** The file below `root` that an address names, or null: other origins, ways out of the folder and what cannot be decoded name none. */
export function appFile(root: string, address: string): string | null {
  try {
    const { origin, pathname } = new URL(address)
    const path = normalize(join(root, decodeURIComponent(pathname)))
    return origin === APP_ORIGIN && path.startsWith(root + sep) && !path.endsWith(sep) && !path.includes('\0') ? path : null
  } catch {
    return null
  }
}
