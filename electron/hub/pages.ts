import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json',
}

/** What is small already does not get smaller. */
const PACKED = new Set(['.woff2', '.png'])

interface Page { readonly modified: number; readonly type: string; readonly etag: string; readonly plain: Buffer; readonly packed: Buffer | null }

/** The built pages of one folder, kept in memory once they were asked for: a room full of phones asks for the same files at the same moment. */
export class Pages {
  readonly #known = new Map<string, Promise<Page | null>>()

  constructor(readonly root: string) {}

  /** Answers with a file of the folder, or 404. `policy` is its content security policy. */
  async send(pathname: string, policy: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await this.#page(pathname)
    if (!page) return end(response, 404)
    const headers = {
      'content-type': page.type, 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', etag: page.etag, vary: 'accept-encoding',
      'cache-control': cachingOf(pathname),
    }
    if (request.headers['if-none-match'] === page.etag) return void response.writeHead(304, headers).end()
    const packed = page.packed && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) ? page.packed : null
    const body = packed ?? page.plain
    response.writeHead(200, { ...headers, 'content-length': body.length, ...packed && { 'content-encoding': 'gzip' } }).end(request.method === 'HEAD' ? undefined : body)
  }

  async #page(pathname: string): Promise<Page | null> {
    const asked = decoded(pathname)
    const path = normalize(join(this.root, asked))
    const type = TYPES[extname(path)]
    // Whoever asked for one part's page by its address gets none of another's: the policy is the part's own.
    if (type === undefined || path.includes('\0') || climbs(asked) || !path.startsWith(this.root + sep)) return null
    const found = await stat(path).catch(() => null)
    if (!found?.isFile()) return null
    const known = await this.#known.get(path)
    if (known?.modified === found.mtimeMs) return known
    const reading = read(path, type, found.mtimeMs)
    this.#known.set(path, reading)
    return reading
  }
}

/** A table's page comes up again through a day without the hub; what it loads has a name of its own for each build. */
function cachingOf(pathname: string): string {
  if (pathname.includes('/assets/')) return 'private, max-age=31536000, immutable'
  return pathname === '/table/index.html' ? `private, max-age=${12 * 60 * 60}` : 'no-cache'
}

async function read(path: string, type: string, modified: number): Promise<Page | null> {
  const plain = await readFile(path).catch(() => null)
  if (plain === null) return null
  const packed = PACKED.has(extname(path)) ? null : await compress(plain, { level: 9 })
  return { modified, type, plain, packed, etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"` }
}

/** Whether a path leads out of a folder that it names. */
function climbs(path: string): boolean {
  return path.split(/[\\/]/).includes('..')
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return '\0'
  }
}

/** Ends an answer with its bare status. */
export function end(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }).end(String(status))
}
