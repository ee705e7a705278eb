import type { NetworkAddress, Presence } from '@shared/contract/room'
import { Refusal } from '@shared/domain/refusal'

/** The room as the hub has it open. */
export interface OpenRoom {
  readonly gatheringId: string
  readonly address: string
  readonly port: number
  /** False while the address is none of this computer's any more: the network changed, and clients cannot reach the hub. */
  readonly reachable: boolean
  /** When another device last answered the pre-flight, as ISO time, or null. */
  readonly probedAt: string | null
}

/** What services ask of the hub. The host gives the session one; the hub makes it. */
export interface RoomControl {
  networks(): readonly NetworkAddress[]
  current(): OpenRoom | null
  presence(): Presence
  /** Binds the address and begins to listen. Refuses with `room_port_taken` or `room_address_gone`. */
  open(options: {
    readonly gatheringId: string
    readonly address: string
    /** Null takes the usual port where it is free, or another. */
    readonly port: number | null
  }): Promise<OpenRoom>
  /** Tells the clients, ends every connection and stops listening. */
  close(): Promise<void>
  /** A new address of the pre-flight page, which answers only on this token. */
  startProbe(): { readonly path: string }
}

/** The control of a host without a hub, such as the command line: nothing is open, and nothing can be opened. */
export const noRoom: RoomControl = {
  networks: () => [],
  current: () => null,
  presence: () => ({ seatIds: [], phones: 0 }),
  open: () => Promise.reject(new Refusal('not_allowed', {})),
  close: () => Promise.resolve(),
  startProbe: () => { throw new Refusal('room_closed', {}) },
}
