import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LANGUAGES } from '@shared/domain/language'
import { cleanCode, CODE_LENGTH } from '@shared/domain/roomCode'
import { textFor } from '@shared/text'
import { randomCode } from '@electron/services/room/tokens'
import { end } from '../pages'

/** The pre-flight page's address, before its code. */
export const PROBE_PATH = '/sjekk/'

/** An address that is older takes no answer. */
const VALID_MS = 60 * 60_000

const STYLE = 'body{margin:0;padding:1.5rem;font:1.125rem/1.5 system-ui,sans-serif}main{max-width:34rem;margin:auto}section{margin-block:2rem}button{font:inherit;font-weight:600;min-height:3rem;padding:.5rem 1.25rem}'

/** The page has no script, and its button sends it back where it came from. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** The pre-flight: a page that another device opens, and answers. Its code is short, for it may have to be typed, and who guesses it from another device has reached the room. */
export class Probe {
  #code = ''
  #made = -Infinity
  /** When another device last answered, as ISO time, or null. */
  probedAt: string | null = null

  /** `isOwn` tells whether an address is this computer's: an answer from here proves nothing. */
  constructor(readonly now: () => Date, readonly isOwn: (address: string) => boolean, readonly answered: () => void) {}

  /** A new address; the one before only says that it is old. */
  start(): { readonly path: string } {
    this.#code = randomCode(CODE_LENGTH)
    this.#made = performance.now()
    return { path: `${PROBE_PATH}${this.#code}` }
  }

  /** Shows the page, or takes its answer. */
  answer(code: string, request: IncomingMessage, response: ServerResponse): void {
    const isPost = request.method === 'POST'
    if (!isPost && request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
    request.resume()
    if (this.#code === '' || cleanCode(code) !== this.#code || performance.now() - this.#made > VALID_MS) return send(response, 'old')
    if (!isPost) return send(response, 'ask')
    if (this.isOwn(request.socket.remoteAddress ?? '')) return send(response, 'same')
    this.probedAt = this.now().toISOString()
    this.answered()
    send(response, 'thanks')
  }
}

/** The page in all three languages at once: it is the first thing a device sees, and nothing is known of who holds it. */
function send(response: ServerResponse, part: 'ask' | 'old' | 'same' | 'thanks'): void {
  const said = LANGUAGES.map((language) => {
    const text = textFor(language)
    const button = part === 'ask' ? `<form method="post"><button type="submit">${text.probe.button}</button></form>` : ''
    return `<section lang="${language}"><p>${text.probe[part]}</p>${button}</section>`
  })
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Samling</title>'
  // A form of a page that sends no referrer says that it comes from nowhere, and what comes from nowhere is refused.
  response.writeHead(part === 'old' ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cache-control': 'no-store',
  }).end(`<!doctype html><html lang="nb"><head>${head}<style>${STYLE}</style></head><body><main><h1>Samling</h1>${said.join('')}</main></body></html>`)
}
