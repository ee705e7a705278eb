/** A cursor's place and a colour take far less. */
const MOST_STATE_BYTES = 2_000

/** One browser writes as one client in a note; another is left over from a reload. More would stay with the others for as long as the connection. */
const MOST_CLIENTS = 3

/** Colours come to other tables as CSS. */
const COLOR = /^#[0-9a-f]{6,8}$/i

/**
 * Leaves of what a table says of its cursors what the others draw: a place, colours, and the name of the seat, which it cannot choose.
 * `known` are the clients that its connection spoke for in this note so far. Changes the map, as Hocuspocus asks.
 */
export function limitAwareness(states: Map<number, Record<string, unknown>>, seatName: string, known: Set<number>): void {
  for (const [client, state] of states) {
    const { user, cursor } = state
    const isOneTooMany = !known.has(client) && known.size >= MOST_CLIENTS
    if (isOneTooMany || (user === undefined && cursor === undefined) || JSON.stringify(state).length > MOST_STATE_BYTES) {
      states.delete(client)
      continue
    }
    known.add(client)
    states.set(client, { user: { name: seatName, ...colorsOf(user) }, cursor: cursor ?? null })
  }
}

function colorsOf(user: unknown): Record<string, string> {
  const given = typeof user === 'object' && user !== null ? Object.entries(user) : []
  return Object.fromEntries(given.filter((entry): entry is [string, string] => /^color(Light)?$/.test(entry[0]) && typeof entry[1] === 'string' && COLOR.test(entry[1])))
}
