import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import { same } from '@electron/services/room/tokens'
import { end, Pages } from './pages'

/** A frame larger than this closes its connection: registrations come as files of at most 10 MB, in base64, several at once. */
const MAX_FRAME_BYTES = 64 * 1024 * 1024

const CSP = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A running server of the lead's own pages. */
export interface LeadServer {
  /** The address to open, with its token. */
  readonly url: string
  close(): Promise<void>
}

/** What the server needs: the pages' folder, the port (0 takes a free one) and what to do with a connection. */
export interface LeadServerOptions {
  readonly root: string
  readonly port: number
  readonly onConnection: (socket: WebSocket) => void
}

/**
 * Serves the workbench on 127.0.0.1, behind a token that the address carries once and a cookie keeps.
 * Requests whose Host or Origin is another's get 403 (DNS rebinding), those without the token 401.
 */
export async function serveLead({ root, port, onConnection }: LeadServerOptions): Promise<LeadServer> {
  const token = randomBytes(24).toString('base64url')
  const pages = new Pages(root)
  const server = createServer((request, response) => void answer(request, response).catch(() => end(response, 500)))
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const cookie = `samling-${createHash('sha256').update(host).digest('hex').slice(0, 8)}`

  const refusal = (request: IncomingMessage): number | null => {
    const { origin } = request.headers
    if (request.headers.host !== host || (origin !== undefined && origin !== `http://${host}`)) return 403
    return hasToken(request, cookie, token) ? null : 401
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = addressOf(request, host)
    const given = url?.searchParams.get('token') ?? null
    if (request.headers.host === host && given !== null && same(given, token)) {
      response.writeHead(302, { 'set-cookie': `${cookie}=${token}; HttpOnly; SameSite=Strict; Path=/`, location: '/workbench/index.html', 'cache-control': 'no-store' }).end()
      return
    }
    const status = refusal(request)
    if (status !== null) return end(response, status)
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
    if (url === null) return end(response, 404)
    if (url.pathname === '/') return void response.writeHead(302, { location: '/workbench/index.html' }).end()
    await pages.send(url.pathname, CSP, request, response)
  }

  server.on('upgrade', (request, socket, head) => {
    // Whoever breaks off here, or sends what is no frame, ends their own connection and not the host.
    socket.on('error', () => socket.destroy())
    const status = request.headers.origin === undefined ? 403 : refusal(request)
    if (status !== null) return void socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\n\r\n`)
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('error', () => client.terminate())
      onConnection(client)
    })
  })

  return {
    url: `http://${host}/?token=${token}`,
    close: () => new Promise((resolve) => {
      for (const client of sockets.clients) client.terminate()
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

/** What a request asks for; null where its address is none. */
function addressOf(request: IncomingMessage, host: string): URL | null {
  try {
    return new URL(request.url ?? '/', `http://${host}`)
  } catch {
    return null
  }
}

function hasToken(request: IncomingMessage, cookie: string, token: string): boolean {
  const given = (request.headers.cookie ?? '').split(/;\s*/).find((part) => part.startsWith(`${cookie}=`))
  return given !== undefined && same(given.slice(cookie.length + 1), token)
}
