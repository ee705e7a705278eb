import { HocuspocusProvider, type HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'
import { KeptWriting } from '@shared/domain/keptWriting'
import { NOTE_TEXT } from '@shared/domain/notes'
import { keepHere, keptHere } from './keptHere'

/**
 * Where everything that was written in the note is. `safe`: on the hub's disk; what others wrote may be a moment from it. `here`: kept in this browser, and sent when the hub can be reached.
 * `unkept`: in this window alone; closing it would lose it. `opening`: nothing is written, and the hub has not been heard yet.
 */
export type NotePlaceState = 'opening' | 'safe' | 'here' | 'unkept'

/** What others wrote comes a moment before the hub has it on its disk: so long, it says nothing about the note. */
const ARRIVING_MS = 300

/** What came out of this browser's own store need not be put there again. */
const FROM_HERE = Symbol('from this browser')

/** Who writes at this table. */
export interface TableWriter {
  readonly token: string
  readonly name: string
  readonly color: string
}

/** One note at a table: written here at once, kept in this browser, and in step with the hub whenever it can be reached. */
export class TableNote {
  readonly doc = new Y.Doc()
  readonly text = this.doc.getText(NOTE_TEXT)
  readonly provider: HocuspocusProvider
  readonly #kept: KeptWriting
  readonly #listeners = new Set<() => void>()
  #storing = 0
  #storeFailed = false
  #heard = false
  #closed = false
  /** Until what others wrote has come and is on the hub's disk, or has been coming for too long. */
  #arriving: ReturnType<typeof setTimeout> | null = null
  #state: NotePlaceState = 'opening'

  constructor(readonly noteId: string, line: HocuspocusProviderWebsocket, { token, name, color }: TableWriter) {
    this.provider = new HocuspocusProvider({ websocketProvider: line, name: noteId, document: this.doc, token })
    this.provider.awareness?.setLocalStateField('user', { name, color, colorLight: `${color}33` })
    this.#kept = new KeptWriting((message) => this.provider.sendStateless(message), () => this.#look())
    this.doc.on('update', (update: Uint8Array, origin: unknown) => this.#changed(update, origin))
    this.provider.on('synced', ({ state }: { state: boolean }) => {
      if (!state) return
      this.#heard = true
      this.#kept.cameInStep()
      this.#look()
    })
    this.provider.on('stateless', ({ payload }: { payload: string }) => this.#kept.heard(payload))
    this.provider.on('close', () => this.#fellOut())
    // A line that says nothing any more is given up without a `close`, and the provider went on as if it were in step.
    this.provider.on('disconnect', () => {
      this.provider.onClose()
      this.#fellOut()
    })
  }

  get state(): NotePlaceState {
    return this.#state
  }

  /** Whether the hub answered when it was last heard; a line can be dead for a while before it is known. */
  get isInStep(): boolean {
    return this.provider.isSynced
  }

  /** Call when the note is not looked at any more: the others see no cursor here. */
  leave(): void {
    this.provider.awareness?.setLocalStateField('cursor', null)
  }

  /** Calls the listener whenever the state changes; answers how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Brings back what this browser keeps, then reaches for the hub. The note may be written in when this answers. */
  async open(): Promise<void> {
    try {
      const updates = await keptHere(this.noteId, mergeUpdates)
      this.doc.transact(() => { for (const update of updates) Y.applyUpdate(this.doc, update, FROM_HERE) }, FROM_HERE)
    } catch {
      this.#storeFailed = true // a browser that keeps nothing: only the hub does, and the state says so
    }
    if (this.#closed) return
    this.provider.attach()
    this.#look()
  }

  close(): void {
    this.#closed = true
    if (this.#arriving) clearTimeout(this.#arriving)
    this.provider.destroy()
    this.#listeners.clear()
  }

  #changed(update: Uint8Array, origin: unknown): void {
    if (origin === FROM_HERE) return
    if (origin === this.provider) this.#came()
    else this.#kept.wrote()
    this.#storing++
    void keepHere(this.noteId, update).catch(() => { this.#storeFailed = true }).finally(() => {
      this.#storing--
      this.#look()
    })
    this.#look()
  }

  #fellOut(): void {
    this.#kept.fellOut()
    this.#state = this.#now()
    for (const listener of this.#listeners) listener()
  }

  #came(): void {
    if (this.#kept.isKept) {
      if (this.#arriving) clearTimeout(this.#arriving)
      this.#arriving = setTimeout(() => {
        this.#arriving = null
        this.#look()
      }, ARRIVING_MS)
    }
    this.#kept.came()
  }

  #look(): void {
    const next = this.#now()
    if (next === this.#state) return
    this.#state = next
    for (const listener of this.#listeners) listener()
  }

  #now(): NotePlaceState {
    if (this.#kept.isKept || (this.#kept.isOwnKept && this.#arriving)) return 'safe'
    if (this.text.length === 0 && !this.#heard) return 'opening'
    return this.#storeFailed || this.#storing > 0 ? 'unkept' : 'here'
  }
}

/** Many updates of a note as one. */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => { for (const update of updates) Y.applyUpdate(doc, update) })
  const merged = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return merged
}
