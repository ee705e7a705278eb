import { z } from 'zod'
import type { Seat } from '@shared/domain/entities'
import { answer, command, edit, id, line, queryFor, quiet, task } from './base'

/** A network the computer is on. */
export interface NetworkAddress {
  /** The interface's name, such as `wlan0` or `Wi-Fi`. */
  readonly name: string
  /** An IPv4 address; 127.0.0.1 for a trial on this computer alone. */
  readonly address: string
  /** `local` is this computer alone. */
  readonly kind: 'network' | 'local'
}

/** Who is connected to the room now. */
export interface Presence {
  /** The seats with an open connection. */
  readonly seatIds: readonly string[]
  /** How many phones are connected; nothing else is known of them. */
  readonly phones: number
}

/** Where an open room is reached. */
export interface RoomAddresses {
  /** The address to type on a phone, such as `http://192.168.1.5:4757`. */
  readonly phoneUrl: string
  /** The address to type on a table's laptop. */
  readonly tableUrl: string
  /** What the phones' QR code holds: the address with a token in its fragment. */
  readonly phoneLink: string
  /** What the tables' QR code holds. */
  readonly tableLink: string
  /** The IPv4 address and the port the hub listens on. */
  readonly address: string
  readonly port: number
  /** False while the address is none of this computer's any more. */
  readonly reachable: boolean
  /** When another device last answered the pre-flight, as ISO time, or null. */
  readonly probedAt: string | null
}

/** The room of one gathering, as the lead sees it. */
export interface RoomState {
  readonly gatheringId: string
  /** What is typed to join; null until the room is opened for the first time. */
  readonly codes: { readonly phone: string; readonly table: string } | null
  /** No new phone or table may join while it is locked. */
  readonly locked: boolean
  /** The item the tables work at now, or null. */
  readonly itemId: string | null
  /** ISO time the work at that item ends, or null. */
  readonly endsAt: string | null
  /** Null while nothing listens for this gathering. */
  readonly open: RoomAddresses | null
  /** The gathering whose room is open in its place, or null. */
  readonly otherGatheringId: string | null
  readonly presence: Presence
}

const gathering = z.object({ gatheringId: id })

/** The room: the hub of one gathering, its codes, and what the tables work at. */
export const room = {
  /** The addresses the room can be opened on. */
  networks: task('network').output(answer<readonly NetworkAddress[]>()),
  /** The gathering's room, open or not. */
  state: queryFor(['lead'], 'room', 'gathering', 'presence', 'network').input(gathering).output(answer<RoomState>()),
  /** Begins to listen. A port of null takes the one the room had last, or a free one. Another gathering's room is closed first. */
  open: task().input(gathering.extend({ address: z.ipv4(), port: z.int().min(0).max(65_535).nullable() })).output(answer<RoomState>()),
  /** Tells the clients, ends every connection and stops listening. */
  close: task().output(answer<void>()),
  /** Keeps new phones and tables out; those inside stay. */
  lock: quiet().input(gathering.extend({ locked: z.boolean() })).output(answer<RoomState>()),
  /** New codes and links; who has joined stays in. */
  renewCodes: quiet().input(gathering).output(answer<RoomState>()),
  /** What the tables work at and until when. */
  setTask: quiet().input(gathering.extend({ itemId: id.nullable(), endsAt: z.iso.datetime().nullable() })).output(answer<RoomState>()),
  /** A new address of the pre-flight page, for another device to open. */
  probe: task().output(answer<{ readonly url: string }>()),
}

/** The facilitators' seats at a gathering. */
export const seats = {
  list: queryFor(['lead'], 'seat').input(gathering).output(answer<readonly Seat[]>()),
  add: command().input(gathering.extend({ name: line.min(1) })).output(answer<Seat>()),
  /** Makes a seat for each group of the item that has none, named as the group, and answers the new ones. */
  addForGroups: command().input(z.object({ itemId: id })).output(answer<readonly Seat[]>()),
  rename: edit().input(z.object({ id, name: line.min(1) })).output(answer<Seat>()),
  /** Throws the seat out at once; or lets it in again. */
  revoke: command().input(z.object({ id, revoked: z.boolean() })).output(answer<Seat>()),
  /** Lets whoever sits there go through what comes from the phones; or takes that back at once. */
  setModerates: command().input(z.object({ id, moderates: z.boolean() })).output(answer<Seat>()),
  /** Of units' own groups, the seat sees and writes in this unit's alone; null is all. */
  setUnit: command().input(z.object({ id, unitId: id.nullable() })).output(answer<Seat>()),
  /** A new secret; who came with the old one is thrown out. */
  renew: command().input(z.object({ id })).output(answer<Seat>()),
  remove: command().input(z.object({ id })).output(answer<void>()),
}
