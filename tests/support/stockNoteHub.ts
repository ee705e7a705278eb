import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Hocuspocus } from '@hocuspocus/server'
import { WebSocketServer } from 'ws'

// Hocuspocus as it comes, which keeps notes in memory alone: what the hub's notes are measured against. Prints its address when it listens.
const hocuspocus = new Hocuspocus({ quiet: true })
const server = createServer()
const sockets = new WebSocketServer({ noServer: true })
server.on('upgrade', (request, socket, head) => sockets.handleUpgrade(request, socket, head, (upgraded) => {
  const client = hocuspocus.handleConnection(upgraded, new Request('http://hub/'))
  upgraded.on('message', (frame: Buffer) => client.handleMessage(frame))
  upgraded.once('close', () => client.handleClose())
}))
server.listen(0, '127.0.0.1', () => process.stdout.write(`listens at ws://127.0.0.1:${(server.address() as AddressInfo).port}\n`))
