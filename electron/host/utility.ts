import { join } from 'node:path'
import { RPCHandler } from '@orpc/server/message-port'
import type { HostRequest, HostStart } from '@shared/contract/windows'
import { Session } from '@electron/services/files/session'
import { createRouter } from './edge'
import { attachRoom, roomNames } from './room'

/** The part of Electron's parent port that the host uses; the host imports nothing of Electron. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: HostRequest; readonly ports: readonly HostPort[] }) => void): void
  postMessage(message: unknown): void
}
interface HostPort {
  on(event: string, listener: (event?: { data: unknown }) => void): void
  postMessage(message: unknown): void
  start(): void
}

const parent = (process as unknown as { readonly parentPort: ParentPort }).parentPort
const places = JSON.parse(process.argv[2] ?? '{}') as HostStart
const session = new Session({ ...places, resourcesDir: join(places.appDir, 'resources') })
const router = createRouter()
const handler = new RPCHandler(router)
attachRoom(session, router, { root: join(places.appDir, 'out', 'renderer'), names: roomNames() })

parent.on('message', ({ data, ports: [port] }) => {
  if (data.kind === 'close') {
    void session.close().finally(() => process.exit(0))
    return
  }
  if (!port) return
  handler.upgrade(port, { context: { session, role: 'lead' } })
  port.start()
})
