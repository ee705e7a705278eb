import { createORPCClient, type ClientLink } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { createStore } from 'zustand'
import type { Contract } from '@shared/contract/contract'
import { protocolsWith, ROOM_CLOSE, ROOM_SOCKETS } from '@shared/contract/roomLimits'
import type { WorkbenchBridge } from '@shared/contract/windows'

declare global {
  interface Window {
    /** There in Electron only: the computer's own dialogs. */
    readonly samling?: WorkbenchBridge
  }
}

/** `away` after a connection was lost or the first could not be made, until there is one. */
export type ConnectionState = 'connecting' | 'open' | 'away'

/** The call ended because the host went away; whether it was carried out is not known. */
export class HostAway extends Error {
  constructor() {
    super('the host went away')
    this.name = 'HostAway'
  }
}

type AnyLink = ClientLink<Record<never, never>>

/** One living line to the host; `ended` rejects when it breaks. */
interface Line {
  readonly link: AnyLink
  readonly ended: Promise<never>
  end(): void
}

/** The longest wait between two tries to reach the host again. */
const LONGEST_WAIT_MS = 2_000

/** A network that swallows packets neither opens a line nor refuses it: after so long it is tried anew. */
const LONGEST_OPENING_MS = 8_000

/** Whether the host can be reached, for the banner. */
export const connection = createStore<{ readonly state: ConnectionState }>(() => ({ state: 'connecting' }))

let line: Line | null = null
const waiting: (() => void)[] = []

function connected(link: AnyLink): Line {
  line?.end()
  let end = () => {}
  const ended = new Promise<never>((_, reject) => { end = () => reject(new HostAway()) })
  ended.catch(() => {}) // whoever calls races against it; with nobody calling it is no error
  line = { link, ended, end }
  connection.setState({ state: 'open' })
  for (const go of waiting.splice(0)) go()
  return line
}

function lost(which: Line): void {
  if (line !== which) return
  line = null
  connection.setState({ state: 'away' })
  which.end()
}

function connectPort(bridge: WorkbenchBridge): void {
  window.addEventListener('message', (event) => {
    const [port] = event.ports
    if (event.source !== window || event.data !== 'host-port' || !port) return
    port.start()
    const current = connected(new PortLink({ port }))
    port.addEventListener('close', () => lost(current))
  })
  bridge.connect()
}

/** How a socket is reached: where, with which protocols, and what to do when it says that this client may not come back. */
interface SocketTarget {
  readonly path: string
  readonly protocols?: string[]
  readonly onRefused?: () => void
  /** Ends the line for good. */
  readonly signal?: AbortSignal
}

function connectSocket(target: SocketTarget, wait = 100): void {
  if (target.signal?.aborted) return
  const socket = new WebSocket(`ws://${location.host}${target.path}`, target.protocols)
  let current: Line | null = null
  let isOver = false
  // A dead line's own end comes when the browser has waited a minute for the other side's goodbye.
  const drop = () => {
    socket.close()
    over(0)
  }
  const opening = setTimeout(drop, LONGEST_OPENING_MS)
  target.signal?.addEventListener('abort', drop)
  // A laptop that lost its network keeps its sockets for minutes; the browser knows sooner. The workbench's host is on its own computer.
  if (target.signal) window.addEventListener('offline', drop)
  socket.addEventListener('open', () => {
    clearTimeout(opening)
    current = connected(new SocketLink({ websocket: socket }))
  })
  socket.addEventListener('close', ({ code }) => over(code))
  function over(code: number): void {
    if (isOver) return
    isOver = true
    clearTimeout(opening)
    target.signal?.removeEventListener('abort', drop)
    window.removeEventListener('offline', drop)
    if (current) lost(current)
    else if (connection.getState().state === 'connecting') connection.setState({ state: 'away' })
    if (code === ROOM_CLOSE.token || code === ROOM_CLOSE.revoked) return target.onRefused?.()
    setTimeout(() => connectSocket(target, current ? 100 : Math.min(wait * 2, LONGEST_WAIT_MS)), wait)
  }
}

/** Waits for a line, then calls over it. A call whose line breaks rejects with `HostAway`. */
const link: AnyLink = {
  async call(path, input, options) {
    while (!line) await new Promise<void>((resolve) => waiting.push(resolve))
    const { link: current, ended } = line
    return Promise.race([current.call(path, input, options), ended])
  },
}

/** Calls the host; `api` in `api.ts` adds what live data needs. */
export const client: ContractRouterClient<Contract> = createORPCClient(link)

/** Reaches the host: over a port in Electron, over a WebSocket in a browser. */
export function connect(): void {
  if (window.samling) connectPort(window.samling)
  else connectSocket({ path: '/' })
}

/** Reaches the hub as a table, with the token of its seat, until `signal` ends it. */
export function connectTable(token: string, signal: AbortSignal, onRefused: () => void): void {
  connectSocket({ path: ROOM_SOCKETS.table, protocols: protocolsWith(token), signal, onRefused })
}
