import { net, session } from 'electron'
import { join, normalize, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * The origin of the app's own pages. Https is taken over whole, instead of a scheme of our own: a page can then reach nothing but the app's files,
 * whatever it asks for, and no scheme has to be registered before the app is ready. `.invalid` is never a real host (RFC 2606).
 */
export const APP_ORIGIN = 'https://samling.invalid'

/** Serves the built pages at the app's origin; every other address is refused, so that nothing leaves the computer. */
export function serveApp(root: string): void {
  const refuse = () => new Response(null, { status: 403 })
  session.defaultSession.protocol.handle('https', (request) => {
    const { origin, pathname } = new URL(request.url)
    const path = normalize(join(root, decodeURIComponent(pathname)))
    if (origin !== APP_ORIGIN || !path.startsWith(root + sep)) return refuse()
    return net.fetch(pathToFileURL(path).href)
  })
  session.defaultSession.protocol.handle('http', refuse)
}
