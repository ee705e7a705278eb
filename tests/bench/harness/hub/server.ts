import { createServer } from 'node:http'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { WebSocketServer } from 'ws'
import { createDirect, type Direct } from '@electron/host/direct'
import { contextFor } from '@electron/host/edge'
import { createCaller } from '@electron/host/inProcess'
import { createHub } from '@electron/hub/room/hub'
import { Session } from '@electron/services/files/session'
import { hashOf, keepAnswer } from '@electron/services/room/answers'
import { answerRows } from '@electron/store/answerRows'
import { newReceipt } from '@electron/services/room/receipts'
import { together } from '@electron/services/room/together'
import { dayTables, exportAll, openDay } from './dayServer'
import type { FromHub, HubKind, ToHub } from './messages'

// A hub in a program of its own: `server.ts KIND FOLDER`. Says over the process channel where it listens.
const [kind, folder] = process.argv.slice(2) as [HubKind, string]
const session = new Session({ dataDir: join(folder, 'data'), documentsDir: folder, resourcesDir: join(import.meta.dirname, '../../../../resources'), version: '0.0.0' })
const say = (message: FromHub): void => void process.send?.(message)
const now = (): number => performance.timeOrigin + performance.now()

const lead = createCaller({ session, role: 'lead' })
const gathering = await (kind === 'day' ? openDay(lead) : openEmpty())
const prompt = await lead.youth.addPrompt({ gatheringId: gathering.id, text: 'Hva mangler?' })
await lead.youth.setPromptState({ ids: [prompt.id], state: 'open' })
if (kind === 'bare') await openBare()
else await openHub()

process.on('message', (message: ToHub) => {
  if (message.kind === 'change') void change(message.text)
  else if (message.kind === 'collect') void collect().then(() => say({ kind: 'collected', held: process.memoryUsage.rss() / 2 ** 20 }))
  else if (message.kind === 'export') void exportAll(lead, gathering.id, join(folder, 'reports')).then((ms) => say({ kind: 'exported', ms }))
  else say({ kind: 'counted', answers: (session.store.db.prepare('SELECT count(*) AS n FROM youth_input').get() as { n: number }).n })
})

// A measurement that is broken off leaves no hub behind.
process.once('disconnect', () => process.exit(0))

/** Frees what nobody holds any more, and gives it back to the system. */
async function collect(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as (options: object) => Promise<void>
  await gc({ type: 'major', execution: 'async', flavor: 'last-resort' })
}

async function openEmpty(): Promise<{ readonly id: string }> {
  await lead.files.create({ name: 'Måling', template: 'empty', language: 'nb' })
  return lead.gatherings.add({ title: 'Samling' })
}

async function change(text: string): Promise<void> {
  const at = now()
  await lead.youth.updatePrompt({ id: prompt.id, text })
  say({ kind: 'changed', at })
}

async function openHub(): Promise<void> {
  const pages = join(folder, 'pages')
  mkdirSync(join(pages, 'phone'), { recursive: true })
  writeFileSync(join(pages, 'phone', 'index.html'), '<title>phone</title>')
  session.room = createHub(session, { root: pages, run: runAs(kind), serveTable: () => undefined })
  const { open } = await lead.room.open({ gatheringId: gathering.id, address: '127.0.0.1', port: 0 })
  if (!open) throw new Error('the room did not open')
  say({ kind: 'open', port: open.port, token: new URL(open.phoneLink).hash.slice(1), promptId: prompt.id, tables: kind === 'day' ? await dayTables(session, lead, gathering.id) : [] })
}

/** The same server, with the database of its answers put aside or made dear. */
function runAs(wanted: HubKind): Direct {
  const run = createDirect()
  if (wanted === 'withoutDatabase') forgetAnswers()
  if (wanted !== 'oneByOne') return run
  return async (caller, name, input, signal) => {
    if (name !== 'phone.answer') return run(caller, name, input, signal)
    const answer = input as Parameters<typeof keepAnswer>[2]
    return session.store.log.run('phone', null, false, () => {
      const receipt = keepAnswer({ store: session.store, gatheringId: gathering.id }, caller.phone ?? '', answer)
      answerRows(session.store.db).write()
      return receipt
    })
  }
}

/** Answers are checked, gathered and given a receipt as ever, and neither looked up nor written. */
function forgetAnswers(): void {
  const { log, db } = session.store
  const rows = answerRows(db)
  const logged = log.run.bind(log)
  log.run = (name, mergeKey, undoable, work) => name === 'phone' ? work() : logged(name, mergeKey, undoable, work)
  log.note = () => undefined
  rows.receiptOf = () => undefined
  rows.hasReceipt = () => false
  rows.isWithdrawn = () => false
  rows.write = () => rows.forget()
}

/** Nothing but a WebSocket that commits the same rows in the same batches: what gathers them is the hub's own. */
async function openBare(): Promise<void> {
  const server = createServer()
  const sockets = new WebSocketServer({ server, perMessageDeflate: false })
  const { db } = session.store
  const insert = db.prepare(`INSERT INTO youth_input (id, prompt_id, position, text, unit_id, state, outcome, outcome_text, receipt, proof, read, shown)
    VALUES (?, ?, ?, ?, NULL, 'waiting', 'received', '', ?, ?, 0, 0)`)
  db.exec('DROP TRIGGER youth_input_inserted')
  const context = contextFor({ session, role: 'participant' })
  let position = 0
  const keep = ({ text, key }: { readonly text: string; readonly key: string }): Promise<string> => together(context, () => {
    const receipt = newReceipt(session.store)
    insert.run(crypto.randomUUID(), prompt.id, position += 1, text, receipt, hashOf(key))
    return receipt
  })
  sockets.on('connection', (socket) => socket.on('message', (data) => {
    void keep(JSON.parse(String(data)) as { text: string; key: string }).then((receipt) => socket.send(JSON.stringify({ receipt })))
  }))
  await new Promise<void>((resolve) => { server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, resolve) })
  say({ kind: 'open', port: (server.address() as AddressInfo).port, token: '', promptId: prompt.id, tables: [] })
}
