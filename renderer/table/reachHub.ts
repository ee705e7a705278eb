import { api } from '@renderer/api/api'
import { connection, connectTable, HostAway } from '@renderer/api/connection'
import { followChanges } from '@renderer/api/live'

/** A hub that is silent for longer than this is asked whether it is there. */
const ASK_EVERY_MS = 15_000

/** A line on which the hub does not answer for this long is dead, whatever the network says. */
const LONGEST_SILENCE_MS = 8_000

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

function answers(): Promise<boolean> {
  return Promise.race([
    api.table.state().then(() => true, (error: unknown) => !(error instanceof HostAway) || connection.getState().state !== 'open'),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), LONGEST_SILENCE_MS)),
  ])
}
