import { networkInterfaces } from 'node:os'
import type { NetworkAddress } from '@shared/contract/room'
import { Refusal } from '@shared/domain/refusal'
import type { Session } from '@electron/services/files/session'
import { noRoom, type OpenRoom, type RoomControl } from '@electron/services/room/control'
import { addressNow, networksOf, type Interfaces } from './networks'
import { Probe } from './probe'
import { RunningRoom, type HubOptions } from './running'

/** The port of a room that never was open; where it is taken, any. */
const FIRST_PORT = 4757

/** How soon a change of network is seen. */
const LOOK_MS = 2_000

/** What a hub is made with. */
export interface HubSetup extends HubOptions {
  /** Where the computer's networks come from. */
  readonly interfaces?: Interfaces
  /** How often they are looked at, in milliseconds. */
  readonly lookEvery?: number
}

interface Open {
  readonly room: RunningRoom
  readonly probe: Probe
  readonly network: string
  readonly looking: NodeJS.Timeout
  reachable: boolean
}

/** The room's hub of a host. Nothing listens until a room is opened, and nothing after it is closed. */
export function createHub(session: Session, setup: HubSetup): RoomControl {
  const interfaces = setup.interfaces ?? networkInterfaces
  const networks = () => networksOf(interfaces, session.network)
  let open: Open | null = null
  let turn: Promise<unknown> = Promise.resolve()

  /** Opening, closing and moving take turns. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  async function start(gatheringId: string, { name, address }: NetworkAddress, port: number | null): Promise<void> {
    const isOwn = (remote: string) => networks().some((network) => network.kind === 'network' && network.address === remote.replace('::ffff:', ''))
    const probe = new Probe(session.now, isOwn, () => session.touch('network'))
    const room = new RunningRoom(session, gatheringId, probe, setup)
    try {
      await listenSomewhere(room, address, port)
    } catch (error) {
      await room.close()
      throw error
    }
    const looking = setInterval(() => void inTurn(look), setup.lookEvery ?? LOOK_MS)
    looking.unref()
    open = { room, probe, network: name, looking, reachable: true }
  }

  async function stop(): Promise<void> {
    const closing = open
    open = null
    if (!closing) return
    clearInterval(closing.looking)
    await closing.room.close()
    session.touch('network')
  }

  /** Follows the computer to its new address on the same network; without one, says that nobody can reach the room. */
  async function look(): Promise<void> {
    if (!open) return
    const { room } = open
    if (!session.openStore?.gathering.find(room.gatheringId)) return stop()
    room.catchUp()
    const address = addressNow({ name: open.network, address: room.address }, networks())
    const moved = address !== null && (address !== room.address || !room.listens) && await move(room, address)
    const reachable = room.listens && address === room.address
    if (!moved && reachable === open.reachable) return
    open.reachable = reachable
    session.touch('network')
  }

  return {
    networks,
    current: () => open && stateOf(open),
    presence: () => open?.room.presence ?? noRoom.presence(),
    open: ({ gatheringId, address, port }) => inTurn(async () => {
      const network = networks().find((each) => each.address === address)
      if (!network) throw new Refusal('room_address_gone', { address })
      await stop()
      await start(gatheringId, network, port)
      session.rememberNetwork(network.name)
      session.touch('network')
      return current()
    }),
    close: () => inTurn(stop),
    startProbe: () => open?.probe.start() ?? noRoom.startProbe(),
  }

  function current(): OpenRoom {
    if (!open) throw new Refusal('room_closed', {})
    return stateOf(open)
  }
}

function stateOf({ room, probe, reachable }: Open): OpenRoom {
  return { gatheringId: room.gatheringId, address: room.address, port: room.port, reachable, probedAt: probe.probedAt }
}

async function listenSomewhere(room: RunningRoom, address: string, port: number | null): Promise<void> {
  if (port !== null) return room.listen(address, port)
  try {
    await room.listen(address, FIRST_PORT)
  } catch (error) {
    if (!(error instanceof Refusal) || error.id !== 'room_port_taken') throw error
    await room.listen(address, 0)
  }
}

/** The same port on another address, or any where it is taken. False where the address is gone again. */
async function move(room: RunningRoom, address: string): Promise<boolean> {
  const { port } = room
  await room.leave()
  for (const wanted of [port, 0]) {
    try {
      await room.listen(address, wanted)
      return true
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return false
}
