import { net, session } from 'electron'
import { pathToFileURL } from 'node:url'
import { appFile, APP_ORIGIN } from './appFile'

/** Serves the built pages at the app's origin; every other address is refused, so that nothing leaves the computer. */
export function serveApp(root: string): void {
  const refuse = () => new Response(null, { status: 403 })
  session.defaultSession.protocol.handle('https', (request) => {
    const path = appFile(root, request.url)
    return path === null ? refuse() : net.fetch(pathToFileURL(path).href).catch(() => new Response(null, { status: 404 }))
  })
  session.defaultSession.protocol.handle('http', refuse)
  // The spelling checker would fetch its word lists from the network, past the handlers above.
  session.defaultSession.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/`)
}
