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
  open(options: { readonly gatheringId: string; readonly address: string; readonly port: number }): Promise<OpenRoom>
  /** Tells the clients, ends every connection and stops listening. */
  close(): Promise<void>
  /** Throws a seat's connections out at once. */
  disconnectSeat(seatId: string): void
  /** A new address of the pre-flight page, which answers only on this token. */
  startProbe(): { readonly path: string }
}
