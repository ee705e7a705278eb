import type { RoomAddresses, RoomState } from '@shared/contract/room'
import type { Room } from '@shared/domain/entities'
import { Refusal } from '@shared/domain/refusal'
import type { AllServices, Context } from '../context'
import { noRoom, type OpenRoom } from './control'
import { ensureRoom, findRoom, newCodes, roomOf } from './rooms'
import { joinToken } from './tokens'

/** The room of a gathering: opening and closing its hub, its codes, and what the tables work at. */
export const room: AllServices['room'] = {
  networks: ({ session }) => session.room.networks(),
  state: (context, { gatheringId }) => stateOf(context, gatheringId),
  open: async (context, { gatheringId, address, port }) => {
    const { store, session } = context
    const row = store.log.run('room.open', null, false, () => ensureRoom(context, gatheringId))
    const opened = await openOn(context, { gatheringId, address, port }, row.port)
    // A clock that ran out while the room was closed is none of the new day's.
    const isOver = row.endsAt !== null && Date.parse(row.endsAt) <= session.now().getTime()
    store.log.run('room.open', null, false, () => store.room.update(row.id, { port: opened.port, endsAt: isOver ? null : row.endsAt }))
    session.announce()
    return stateOf(context, gatheringId)
  },
  close: ({ session }) => session.room.close(),
  lock: (context, { gatheringId, locked }) => change(context, gatheringId, { locked }),
  renewCodes: (context, { gatheringId }) => change(context, gatheringId, newCodes()),
  setTask: (context, { gatheringId, itemId, endsAt }) => {
    if (itemId !== null && context.store.agendaItem.get(itemId).gatheringId !== gatheringId) throw new Refusal('not_found', { what: 'agenda_item' })
    return change(context, gatheringId, { itemId, endsAt })
  },
  probe: ({ session }) => {
    const { path } = session.room.startProbe()
    const open = session.room.current()
    if (!open) throw new Refusal('room_closed', {})
    return { url: `${baseUrl(open)}${path}` }
  },
}

/** The address that clients type, before any path. */
function baseUrl({ address, port }: Pick<OpenRoom, 'address' | 'port'>): string {
  return port === 80 ? `http://${address}` : `http://${address}:${port}`
}

/** Where the lead names no port, the one of last time is tried first: addresses that phones and tables have then still hold. */
async function openOn({ session }: Context, wanted: { readonly gatheringId: string; readonly address: string; readonly port: number | null }, last: number | null): Promise<OpenRoom> {
  if (wanted.port !== null || last === null) return session.room.open(wanted)
  try {
    return await session.room.open({ ...wanted, port: last })
  } catch (error) {
    if (error instanceof Refusal && error.id === 'room_port_taken') return session.room.open(wanted)
    throw error
  }
}

function change(context: Context, gatheringId: string, fields: Partial<Omit<Room, 'id'>>): RoomState {
  context.store.room.update(roomOf(context, gatheringId).id, fields)
  return stateOf(context, gatheringId)
}

function stateOf(context: Context, gatheringId: string): RoomState {
  const { session } = context
  const row = findRoom(context, gatheringId)
  const current = session.room.current()
  const own = current?.gatheringId === gatheringId ? current : null
  return {
    gatheringId,
    codes: row ? { phone: row.phoneCode, table: row.tableCode } : null,
    locked: row?.locked ?? false,
    itemId: row?.itemId ?? null,
    endsAt: row?.endsAt ?? null,
    open: row && own ? addressesOf(row, own) : null,
    otherGatheringId: current && !own ? current.gatheringId : null,
    presence: own ? session.room.presence() : noRoom.presence(),
  }
}

function addressesOf(row: Room, open: OpenRoom): RoomAddresses {
  const url = baseUrl(open)
  return {
    phoneUrl: url, tableUrl: `${url}/bord`, phoneLink: `${url}/#${joinToken(row, 'phone')}`, tableLink: `${url}/bord#${joinToken(row, 'table')}`,
    address: open.address, port: open.port, reachable: open.reachable, probedAt: open.probedAt,
  }
}
