import { net, protocol } from 'electron'
import { join, normalize, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The origin of the app's own pages. */
export const APP_ORIGIN = 'app://samling'

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Serves the built pages under `app://samling/`, and nothing outside their folder. */
export function serveApp(root: string): void {
  protocol.handle('app', (request) => {
    const path = normalize(join(root, decodeURIComponent(new URL(request.url).pathname)))
    if (path !== root && !path.startsWith(root + sep)) return new Response(null, { status: 404 })
    return net.fetch(pathToFileURL(path).href)
  })
}
