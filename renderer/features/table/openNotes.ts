import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { connection } from '@renderer/api/connection'
import type { TableSession } from '@shared/contract/joining'
import { protocolsWith, ROOM_SOCKETS } from '@shared/contract/roomLimits'
import { TableNote } from './tableNote'

/** Colours of the cursors, told apart from each other and from the text. */
const COLORS = ['#0b5cad', '#8a3b12', '#1b6b3a', '#7a1f6b', '#5a4a00', '#006b7a'] as const

/** The notes that a table has open, over one line. A note stays open when another is shown, so that what waits in it is sent. */
export class OpenNotes {
  #line: HocuspocusProviderWebsocket | null = null
  readonly #notes = new Map<string, { readonly note: TableNote; readonly ready: Promise<TableNote> }>()
  readonly #listeners = new Set<() => void>()

  readonly #unfollow: () => void

  constructor(readonly session: TableSession) {
    this.#unfollow = connection.subscribe((now, before) => { if (now.state === 'open' && before.state === 'away') this.#renewLine() })
  }

  /** The note, when it may be written in. */
  take(noteId: string): Promise<TableNote> {
    const known = this.#notes.get(noteId)
    if (known) return known.ready
    const { token, seatName } = this.session
    this.#line ??= new HocuspocusProviderWebsocket({ url: `ws://${location.host}${ROOM_SOCKETS.notes}`, WebSocketPolyfill: socketWith(token) })
    const color = COLORS[[...seatName].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % COLORS.length] ?? COLORS[0]
    const note = new TableNote(noteId, this.#line, { token, name: seatName, color })
    note.subscribe(() => { for (const listener of this.#listeners) listener() })
    const ready = note.open().then(() => note)
    this.#notes.set(noteId, { note, ready })
    return ready
  }

  /** The note, where it is open. */
  find(noteId: string): TableNote | undefined {
    return this.#notes.get(noteId)?.note
  }

  /** The open notes with writing that the hub has not, as one string to compare by. */
  readonly unsafe = (): string => [...this.#notes.values()].filter(({ note }) => note.state === 'here' || note.state === 'unkept').map(({ note }) => note.noteId).join(' ')

  /** Calls the listener whenever a note's state changes; answers how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Lets go of the line and of every note; what they hold stays in this browser. */
  close(): void {
    this.#unfollow()
    for (const { note } of this.#notes.values()) note.close()
    this.#notes.clear()
    this.#line?.destroy()
    this.#line = null
  }

  /** The hub is there again. The notes' own line tries ever more seldom, up to twice a minute, and may not know yet that it is dead: it is given up as it would give itself up. */
  #renewLine(): void {
    this.#line?.onClose({ event: new CloseEvent('close', { code: 4408, reason: 'forced' }) })
    void this.#line?.connect()
  }
}

/** A WebSocket that shows this token as it opens. */
function socketWith(token: string): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string | URL) {
      super(url, protocolsWith(token))
    }
  }
}
