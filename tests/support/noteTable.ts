import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { protocolsWith } from '@shared/contract/roomLimits'
import { KeptWriting } from '@shared/domain/keptWriting'
import { NOTE_TEXT } from '@shared/domain/notes'

/** A WebSocket that shows this token as it opens. A browser's says nothing when it is closed while it opens; that of Node throws. */
export const socketWith = (token: string) => class extends WebSocket {
  constructor(url: string) {
    super(url, protocolsWith(token))
    this.on('error', () => undefined)
  }
}

/** A table that writes in one note, as the table page does: Hocuspocus's provider and the count of what is kept. */
export class NoteTable {
  readonly doc = new Y.Doc()
  readonly text = this.doc.getText(NOTE_TEXT)
  readonly provider: HocuspocusProvider
  readonly kept: KeptWriting
  /** Why the hub ended the line or said no, in order. */
  readonly refusals: string[] = []
  readonly line: HocuspocusProviderWebsocket
  readonly #waiting = new Set<() => void>()

  /** `to` is the hub's address, or the line of a table that has another note open. */
  constructor(to: string | HocuspocusProviderWebsocket, readonly noteId: string, token: string, onKept: () => void = () => undefined) {
    this.line = typeof to === 'string' ? new HocuspocusProviderWebsocket({ url: to, WebSocketPolyfill: socketWith(token), delay: 20, minDelay: 20, jitter: false, factor: 1 }) : to
    this.provider = new HocuspocusProvider({
      websocketProvider: this.line, name: noteId, document: this.doc, token,
      onAuthenticationFailed: ({ reason }) => this.#refused(reason),
      onClose: ({ event }) => this.#refused(event.reason),
    })
    this.kept = new KeptWriting((message) => this.provider.sendStateless(message), () => {
      onKept()
      this.#tell()
    })
    this.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === this.provider) this.kept.came()
      else this.kept.wrote()
      this.#tell()
    })
    this.provider.on('synced', ({ state }: { state: boolean }) => {
      if (state) this.kept.cameInStep()
      this.#tell()
    })
    this.provider.on('stateless', ({ payload }: { payload: string }) => this.kept.heard(payload))
    this.provider.on('close', () => this.kept.fellOut())
    this.provider.on('disconnect', () => {
      this.provider.onClose()
      this.kept.fellOut()
    })
    this.provider.attach()
  }

  /** Resolves when this holds; looks at every change. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
      look()
    })
  }

  /** Resolves when all that was written is on the hub's disk. */
  untilKept(): Promise<void> {
    return this.until(() => this.kept.isKept)
  }

  /** Writes at the end. */
  write(words: string): void {
    this.text.insert(this.text.length, words)
  }

  /** Reads nothing any more and says nothing, as a laptop does whose lid was closed. */
  sleep(): void {
    (this.line.webSocket as unknown as WebSocket).pause()
  }

  close(): void {
    this.provider.destroy()
    this.line.destroy()
    this.doc.destroy()
  }

  #refused(reason: string): void {
    this.refusals.push(reason)
    this.#tell()
  }

  #tell(): void {
    for (const look of this.#waiting) look()
  }
}
