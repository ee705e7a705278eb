/** A cursor's place and a colour take far less. */
const MOST_STATE_BYTES = 2_000

/** One browser writes as one client; another is left over from a reload. */
const MOST_CLIENTS = 3

/** Colours come to other tables as CSS. */
const COLOR = /^#[0-9a-f]{6,8}$/i

/**
 * Leaves of what a table says of its cursors what the others draw: a place, colours, and the name of the seat, which it cannot choose.
 * Changes the map, as Hocuspocus asks.
 */
export function limitAwareness(states: Map<number, Record<string, unknown>>, seatName: string): void {
  for (const [client, state] of states) {
    const { user, cursor } = state
    if ((user === undefined && cursor === undefined) || JSON.stringify(state).length > MOST_STATE_BYTES) states.delete(client)
    else states.set(client, { user: { name: seatName, ...colorsOf(user) }, cursor: cursor ?? null })
  }
  for (const client of [...states.keys()].slice(MOST_CLIENTS)) states.delete(client)
}

function colorsOf(user: unknown): Record<string, string> {
  const given = typeof user === 'object' && user !== null ? Object.entries(user) : []
  return Object.fromEntries(given.filter((entry): entry is [string, string] => /^color(Light)?$/.test(entry[0]) && typeof entry[1] === 'string' && COLOR.test(entry[1])))
}
