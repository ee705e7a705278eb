import {
  Hocuspocus, type beforeHandleAwarenessPayload, type beforeSyncPayload, type Document, type onAuthenticatePayload, type onDisconnectPayload,
  type onLoadDocumentPayload, type onStatelessPayload,
} from '@hocuspocus/server'
import * as Y from 'yjs'
import type { WebSocket } from 'ws'
import type { Session } from '@electron/services/files/session'
import { makeNoteForSeat, noteForSeat } from '@electron/services/gathering/noteAccess'
import { noteLog, noteNews, type Outcome } from '@electron/services/gathering/noteDocument'
import { ROOM_CLOSE } from '@shared/contract/roomLimits'
import { answerKept, PASSED_ON_IS_KEPT } from '@shared/domain/keptWriting'
import { Refusal } from '@shared/domain/refusal'
import { limitAwareness } from './awareness'
import { NoteKeeper } from './keeper'

/** A table's connection, as far as its notes have to do with it. */
export interface NoteLine {
  /** The seat whose token opened it. Every note on it is opened for that seat. */
  readonly seatId: string
  /** The notes that the table was refused. */
  readonly refused: Set<string>
  /** Call before this document is let go of, and the rest of the line is to stay. */
  left(noteId: string): void
  /** Whether this document was let go of on purpose; asked once. */
  hasLeft(noteId: string): boolean
  /** Closes the connection with a code and a reason that the table can show. */
  end(code: number, reason: string): void
}

/** What a connection carries. */
interface NoteContext {
  readonly line: NoteLine
  readonly seatName?: string
}

type Connection = beforeSyncPayload<NoteContext>['connection']

/** The number of the message that asks for what one lacks; the others bring something. */
const ASKS = 0

/** The number of the message that brings all that the hub lacks. */
const BRINGS_ALL = 1

/**
 * Hocuspocus itself ends no connection: it goes by a clock that can be set, and when that jumped a day it let go of every table at once. Dead ones are found by
 * pings. The longest that a timer takes.
 */
const NEVER_MS = 2 ** 31 - 1

/** Codes that a table's connection is closed with when its writing was not kept. It comes back, and tries again. */
const NOT_KEPT = { refused: 4422, failed: 4500 } as const

/** A table whose line is ended with this comes back, and asks again for the notes that it was refused. */
const MAY_NOW = 4205

/** What decides on who may have a note. */
const DECIDES = new Set(['note', 'work_group', 'agenda_item', 'seat'])

/** Says no to a table without a line in the log for each. */
class Denied extends Error {
  constructor(readonly reason: string) {
    super('')
  }
}

/** The notes that tables have open: what Hocuspocus carries, behind our keeping. */
export class NoteDocuments {
  /** The number of the newest update that an open document has. */
  readonly #seen = new WeakMap<Document, number>()
  /** Connections that sent something which builds on writing that has not come yet: nothing is said to be kept until it has. */
  readonly #gaps = new WeakSet<Connection>()
  /** The clients that each connection speaks for. */
  readonly #clients = new WeakMap<Connection, Set<number>>()
  readonly #lines = new Set<NoteLine>()
  readonly #keeper: NoteKeeper
  readonly #hocuspocus: Hocuspocus<NoteContext>
  readonly #unsubscribe: () => void

  constructor(readonly session: Session, readonly gatheringId: string) {
    this.#keeper = new NoteKeeper(session, gatheringId, {
      became: (noteId, outcome) => this.#became(noteId, outcome), failed: (noteIds) => this.#letGo(noteIds),
    })
    this.#unsubscribe = session.subscribe(({ changes }) => {
      if (changes.some(({ topic }) => DECIDES.has(topic))) this.#decideAnew()
      this.#takeNews(changes.find(({ topic }) => topic === 'note_text')?.ids ?? [])
    })
    this.#hocuspocus = new Hocuspocus<NoteContext>({
      quiet: true,
      timeout: NEVER_MS,
      maxUnauthenticatedQueueSize: 256 * 1024,
      maxUnauthenticatedQueueMessages: 100,
      maxPendingDocuments: 10,
      flushDelay: false, // passed on when the keeper says so, not a turn later: what came in one turn was gathered already
      onAuthenticate: async (payload) => this.#authenticate(payload),
      onLoadDocument: async (payload) => this.#load(payload),
      beforeSync: (payload) => this.#beforeSync(payload),
      afterHandleMessage: async ({ connection }) => { connection.readOnly = false },
      beforeHandleAwareness: async (payload) => this.#limit(payload),
      onStateless: async (payload) => this.#answer(payload),
      onDisconnect: async (payload) => this.#disconnected(payload),
      beforeUnloadDocument: async ({ document }) => this.#mayUnload(document),
    })
  }

  /** Takes a connection on; hand it every frame, and its end. */
  connect(socket: WebSocket, line: NoteLine): ReturnType<Hocuspocus['handleConnection']> {
    this.#lines.add(line)
    socket.once('close', () => this.#lines.delete(line))
    return this.#hocuspocus.handleConnection(socket, new Request('http://hub/'), { line })
  }

  /** Keeps what came, and lets go of the documents. */
  close(): void {
    this.#keeper.close()
    this.#unsubscribe()
    this.#hocuspocus.closeConnections()
  }

  /** Every note is asked for anew. The token that comes with it counts for nothing: the line has shown its own. */
  #authenticate({ documentName, context: { line } }: onAuthenticatePayload<NoteContext>): Partial<NoteContext> {
    const { seatId, refused } = line
    const refusal = this.#refusalOf(seatId, documentName)
    if (refusal !== null) {
      refused.add(documentName)
      throw new Denied(refusal)
    }
    refused.delete(documentName)
    try {
      const { store } = this.session
      if (!store.note.find(documentName)) {
        store.log.run('notes.open', null, false, () => makeNoteForSeat(store, this.gatheringId, seatId, documentName))
        this.session.announce()
      }
      return { seatName: store.seat.get(seatId).name }
    } catch {
      throw new Denied('failed')
    }
  }

  /** Why a seat may not have a note, or null where it may. */
  #refusalOf(seatId: string, noteId: string): string | null {
    try {
      noteForSeat(this.session.store, this.gatheringId, seatId, noteId)
      return null
    } catch (error) {
      return error instanceof Refusal ? error.id : 'failed'
    }
  }

  /** Takes a note from the tables that may not have it any more, and lets those come back that were refused one that they may have now. */
  #decideAnew(): void {
    if (!this.session.openStore) return
    for (const document of this.#hocuspocus.documents.values()) {
      for (const connection of document.getConnections() as Connection[]) {
        const { line } = connection.context
        const refusal = this.#refusalOf(line.seatId, document.name)
        if (refusal === null) continue
        line.refused.add(document.name)
        line.left(document.name)
        connection.close({ code: NOT_KEPT.refused, reason: refusal })
      }
    }
    for (const line of this.#lines) {
      if ([...line.refused].some((noteId) => this.#refusalOf(line.seatId, noteId) === null)) line.end(MAY_NOW, 'may have it now')
    }
  }

  /** The note as it is on disk. One that cannot be read is denied, and never begins empty. */
  #load({ document, documentName }: onLoadDocumentPayload<NoteContext>): void {
    try {
      this.#give(document, noteLog(this.session.store, documentName))
    } catch (error) {
      throw new Denied(error instanceof Refusal ? error.id : 'failed')
    }
  }

  /**
   * Waits until an update is on disk; only then Hocuspocus acknowledges it. What is not kept is not taken in either: Hocuspocus passes over it as if the
   * table could only read.
   */
  async #beforeSync({ type, payload, documentName, connection, context }: beforeSyncPayload<NoteContext>): Promise<void> {
    if (type === ASKS || connection.readOnly) return
    try {
      const outcome = await this.#keeper.keep({
        noteId: documentName, seatId: context.line.seatId, update: payload, passOn: () => this.#passOn(documentName, payload, connection),
      })
      if (outcome.kind === 'kept') {
        if (type === BRINGS_ALL) this.#gaps.delete(connection)
        return
      }
      if (outcome.kind === 'refused') context.line.end(NOT_KEPT.refused, outcome.refusal instanceof Refusal ? outcome.refusal.id : 'failed')
    } catch {
      context.line.end(NOT_KEPT.failed, 'failed')
    }
    this.#gaps.add(connection)
    connection.readOnly = true
  }

  /** To the document that the tables have open now, and with that to them. */
  #passOn(noteId: string, update: Uint8Array, connection: Connection): void {
    const document = this.#openDocument(noteId)
    if (document) Y.applyUpdate(document, update, { source: 'connection', connection })
  }

  /** Remembers that the document has what was just kept, unless something else came between, and tells the tables that it is. */
  #became(noteId: string, outcome: Outcome): void {
    if (outcome.kind !== 'kept') return
    const document = this.#openDocument(noteId)
    if (document && this.#seen.get(document) === outcome.before) this.#seen.set(document, outcome.seq)
    document?.relayStateless(PASSED_ON_IS_KEPT)
  }

  /** Ends the lines of all that have these notes open. The documents have more than the disk: whoever comes next gets one that is read anew. The tables come back with all they have. */
  #letGo(noteIds: ReadonlySet<string>): void {
    for (const noteId of noteIds) {
      const document = this.#openDocument(noteId)
      if (!document) continue
      this.#hocuspocus.documents.delete(noteId)
      for (const connection of document.getConnections()) {
        (connection as Connection).context.line.end(NOT_KEPT.failed, 'failed')
        connection.close()
      }
      document.destroy()
    }
  }

  #openDocument(noteId: string): Document | undefined {
    return this.#hocuspocus.documents.get(noteId)
  }

  /** Hocuspocus unloads by name, a while after the last table left: by then the name can be another document's, whose tables would hear of nothing any more. */
  #mayUnload(document: Document): void {
    if (this.#openDocument(document.name) !== document) throw new Denied('another')
  }

  /** Brings the tables what was kept for others, such as the workbench. */
  #takeNews(noteIds: readonly string[]): void {
    for (const noteId of noteIds) {
      const document = this.#openDocument(noteId)
      const seen = document && this.#seen.get(document)
      if (!document || seen === undefined || !this.session.openStore) continue
      this.#give(document, noteNews(this.session.openStore, noteId, seen))
      document.relayStateless(PASSED_ON_IS_KEPT)
    }
  }

  /** Brings a document what is on disk and it has not yet. */
  #give(document: Document, updates: ReturnType<typeof noteNews>): void {
    document.transact(() => {
      for (const { bytes } of updates) Y.applyUpdate(document, bytes)
    }, { source: 'local', skipStoreHooks: true })
    this.#seen.set(document, updates.at(-1)?.seq ?? this.#seen.get(document) ?? 0)
  }

  #limit({ states, context, connection }: beforeHandleAwarenessPayload<NoteContext>): void {
    if (!connection) return
    const known = this.#clients.get(connection) ?? new Set()
    this.#clients.set(connection, known)
    limitAwareness(states, context?.seatName ?? '', known)
  }

  /** Messages of one connection are handled in their order: all that came before this one is kept, but where there is a gap. */
  #answer({ connection, payload }: onStatelessPayload): void {
    const answer = this.#gaps.has(connection as Connection) ? null : answerKept(payload)
    if (answer !== null) connection.sendStateless(answer)
  }

  /** Hocuspocus ends a document's part of the line after a bad frame and leaves the table without a word: end the line, and it comes back. */
  #disconnected({ context, documentName }: onDisconnectPayload<NoteContext>): void {
    if (!context.line.hasLeft(documentName)) context.line.end(ROOM_CLOSE.garbage, 'garbage')
  }
}
