import { once } from 'node:events'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { WebSocket } from 'ws'
import type { Contract } from '@shared/contract/contract'
import { protocolsWith, ROOM_SOCKETS } from '@shared/contract/roomLimits'
import { post, type OpenTestRoom } from './room'

/** A table's own line to the hub, with every frame that came over it. */
interface TableLine {
  readonly client: ContractRouterClient<Contract>
  readonly frames: readonly string[]
  readonly close: () => void
}

/** Opens `/ws/table` with a seat's token and calls the contract over it, as the table's page does. */
export async function openTableLine(url: string, token: string): Promise<TableLine> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${ROOM_SOCKETS.table}`, protocolsWith(token))
  const frames: string[] = []
  socket.on('message', (frame) => frames.push(String(frame)))
  const client = createORPCClient<ContractRouterClient<Contract>>(new RPCLink({ websocket: socket as never }))
  await once(socket, 'open')
  return { client, frames, close: () => socket.terminate() }
}

/** Makes a seat that has all the lead can let a seat have. */
export async function trustedSeat({ api, session }: Pick<OpenTestRoom, 'api' | 'session'>, gatheringId: string): Promise<{ readonly id: string; readonly secret: string }> {
  const seat = await api.seats.add({ gatheringId, name: 'Bord' })
  // Whatever flags there are, now or later; but for the one that shuts it out.
  const all = Object.entries(seat).flatMap(([field, value]) => value === false && field !== 'revoked' ? [[field, true]] : [])
  session.store.log.run('test.trust', null, false, () => session.store.seat.update(seat.id, Object.fromEntries(all) as object))
  return seat
}

/** Takes a seat over HTTP and answers its token. */
export async function takeSeat(url: string, code: string, secret: string): Promise<string> {
  const { json } = await post(url, 'join.table', { code, secret })
  return (json.data as unknown as { readonly token: string }).token
}
