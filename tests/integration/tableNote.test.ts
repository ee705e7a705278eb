import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { Hocuspocus } from '@hocuspocus/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { TableNote } from '@renderer/features/table/tableNote'
import { answerKept, PASSED_ON_IS_KEPT } from '@shared/domain/keptWriting'

// A hub that keeps what a table wrote at once, and says when what it passed on is kept only when the test lets it: as on a disk that takes its time.
let hub: Hocuspocus
let server: WebSocketServer
let sockets: WebSocket[]
const lines: HocuspocusProviderWebsocket[] = []
const notes: TableNote[] = []

beforeEach(async () => {
  hub = new Hocuspocus({
    quiet: true, flushDelay: false,
    onStateless: async ({ connection, payload }) => connection.sendStateless(answerKept(payload) ?? expect.fail(payload)),
  })
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  sockets = []
  server.on('connection', (socket) => {
    sockets.push(socket)
    const client = hub.handleConnection(socket, new Request('http://hub/'))
    socket.on('message', (frame: Buffer) => client.handleMessage(frame))
    socket.once('close', () => client.handleClose())
  })
  await once(server, 'listening')
})
afterEach(() => {
  for (const note of notes.splice(0)) note.close()
  for (const line of lines.splice(0)) line.destroy()
  for (const socket of sockets) socket.terminate()
  server.close()
})

/** A table with the note open and all of it safe. It gives a line up that said nothing for so long. */
async function sit(silentMs?: number): Promise<TableNote> {
  const line = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`, WebSocketPolyfill: WebSocket, delay: 20, minDelay: 20,
    ...(silentMs === undefined ? {} : { messageReconnectTimeout: silentMs }),
  })
  const note = new TableNote('note', line, { token: 'seat', name: 'Bord', color: '#0b5cad' })
  lines.push(line)
  notes.push(note)
  await note.open()
  await until(note, () => note.state === 'safe')
  return note
}

/** Resolves when this holds; looks at every change of the note's state. */
function until(note: TableNote, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = note.subscribe(() => look())
    const look = () => {
      if (!holds()) return
      stop()
      resolve()
    }
    look()
  })
}

const arrives = (note: TableNote) => new Promise<string>((resolve) => note.doc.once('update', () => resolve(note.state)))
/** This browser keeps nothing, for Node has no store of a browser's: what is not safe is in the window alone. */
const notSafe = 'unkept'

it('is safe while what others wrote is a moment from the disk, and no longer when that lasts', async () => {
  const [kari, ola] = [await sit(), await sit()]
  const arrived = arrives(ola)
  kari.text.insert(0, 'på vei')
  expect(await arrived).toBe('safe')
  await until(kari, () => kari.state === 'safe')
  await until(ola, () => ola.state === notSafe)
  hub.documents.get('note')?.relayStateless(PASSED_ON_IS_KEPT)
  await until(ola, () => ola.state === 'safe')
})

it('is not safe when the line goes before the hub said that what others wrote is kept; it is asked for when the hub is back', async () => {
  const [kari, ola] = [await sit(), await sit()]
  const arrived = arrives(ola)
  kari.text.insert(0, 'på vei')
  await arrived
  const left = new Promise<string>((resolve) => ola.provider.on('close', () => resolve(ola.state)))
  lines[1]?.webSocket?.close()
  expect(await left).toBe(notSafe)
  await until(ola, () => ola.state === 'safe')
})

it('is safe again after a line that went silent was given up and another took its place', async () => {
  const kari = await sit(200)
  const [silent] = sockets
  silent?.pause()
  const alive = setInterval(() => hub.documents.get('note')?.relayStateless('alive', ({ webSocket }) => webSocket !== silent), 20)
  kari.text.insert(0, 'ingen hører')
  await until(kari, () => kari.state === notSafe)
  await until(kari, () => kari.state === 'safe')
  clearInterval(alive)
  expect(hub.documents.get('note')?.getText('markdown').toString()).toBe('ingen hører')
})
