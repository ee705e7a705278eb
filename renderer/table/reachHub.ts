import { api } from '@renderer/api/api'
import { connection, connectTable, HostAway } from '@renderer/api/connection'
import { followChanges } from '@renderer/api/live'

/** So often the hub is asked whether it is there: with the longest silence, a table whose page is shown knows within 15 seconds that it is not. */
const ASK_EVERY_MS = 5_000

/** A line on which the hub does not answer for this long is dead, whatever the network says. */
const LONGEST_SILENCE_MS = 8_000

/** A timer that comes this much later is one of a laptop that slept, or of a page that was held back: what came meanwhile has not been looked at. */
const SLEPT_MS = 4_000

let follows = false

/** Keeps a line to the hub for a seat until the answer is called. */
export function reachHub(token: string, onRefused: () => void): () => void {
  let line = new AbortController()
  const reach = () => connectTable(token, line.signal, onRefused)
  const asking = setInterval(() => {
    if (connection.getState().state !== 'open') return
    const asked = line
    void answers().then((isThere) => {
      if (isThere || asked.signal.aborted) return
      line.abort()
      line = new AbortController()
      reach()
    })
  }, ASK_EVERY_MS)
  reach()
  if (!follows) {
    follows = true
    void followChanges()
  }
  return () => {
    clearInterval(asking)
    line.abort()
  }
}

/** Whether the hub answers. Who slept cannot know that it did not, and asks anew. */
function answers(): Promise<boolean> {
  const late = Date.now() + LONGEST_SILENCE_MS + SLEPT_MS
  return Promise.race([
    api.table.here().then(() => true, (error: unknown) => !(error instanceof HostAway) || connection.getState().state !== 'open'),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(Date.now() > late), LONGEST_SILENCE_MS)),
  ])
}
