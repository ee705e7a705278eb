import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { RPCHandler } from '@orpc/server/ws'
import { serveLead } from '@electron/hub/server'
import { Session } from '@electron/services/files/session'
import { refusalOf } from '@shared/contract/base'
import { refusalSentence, textFor } from '@shared/text'
import { version } from '../../package.json'
import { createRouter } from './edge'
import { createCaller } from './inProcess'
import { nodePlaces } from './places'
import { attachRoom, roomNames } from './room'

const appDir = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string', default: '0' }, sample: { type: 'boolean', default: false } } })
const session = new Session(nodePlaces(join(appDir, 'resources'), version))
const router = createRouter()
const handler = new RPCHandler(router)
attachRoom(session, router, { root: join(appDir, 'out', 'renderer'), names: roomNames() })
const server = await serveLead({
  root: join(appDir, 'out', 'renderer'),
  port: Number(values.port),
  onConnection: (socket) => void handler.upgrade(socket, { context: { session, role: 'lead' } }),
})
await openFirst()
console.log(server.url)

/** Opens what the command line names; a refusal is said, and the start screen comes up. */
async function openFirst(): Promise<void> {
  const caller = createCaller({ session, role: 'lead' })
  const [path] = positionals
  try {
    if (values.sample) await caller.files.openSample()
    else if (path !== undefined) await caller.files.open({ path: resolve(process.env['INIT_CWD'] ?? process.cwd(), path) })
  } catch (error) {
    const refusal = refusalOf(error)
    console.error(refusal ? refusalSentence(textFor(session.settings.language ?? 'en'), refusal) : error)
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => session.close()).then(() => process.exit(0)))
}
