import { useEffect, useState, useSyncExternalStore } from 'react'
import { api } from '@renderer/api/api'
import { client, HostAway } from '@renderer/api/connection'
import { noteId } from '@shared/domain/entities'
import { NoteConnection, type NoteState } from './noteConnection'

const OPENING: NoteState = { kind: 'opening' }

/** How long to wait before the changes are followed again, in milliseconds. */
const FOLLOW_AGAIN_MS = 500

/** The note of a place, kept in step with the host for as long as it is shown; what is unsent then is sent all the same. */
export function useNote(itemId: string, groupId: string | null): { readonly connection: NoteConnection | null; readonly state: NoteState } {
  const [connection, setConnection] = useState<NoteConnection | null>(null)
  useEffect(() => {
    const id = noteId(itemId, groupId)
    const next = new NoteConnection({
      open: () => api.notes.open({ itemId, groupId }),
      append: (update, path) => api.notes.append({ noteId: id, path, update }),
      since: (after) => api.notes.since({ noteId: id, after }),
    })
    const stop = new AbortController()
    const open = async () => {
      await next.open()
      if (!stop.signal.aborted) setConnection(next)
    }
    void open()
    void followNews(next, id, stop.signal)
    return () => {
      stop.abort()
      next.close()
      setConnection(null)
    }
  }, [itemId, groupId])
  const state = useSyncExternalStore(connection?.subscribe ?? never, () => connection?.state ?? OPENING)
  return { connection, state }
}

const never = () => () => {}

/** Takes in what others write in the note, until told to stop. */
async function followNews(connection: NoteConnection, id: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const stream = await client.events.subscribe({ after: null }, { signal })
      await connection.fetchNews() // what came while nobody listened
      for await (const { changes } of stream) {
        if (signal.aborted) return
        if (changes.some(({ topic, ids }) => topic === 'note_text' && ids.includes(id))) void connection.fetchNews()
      }
    } catch (error) {
      if (!signal.aborted && !(error instanceof HostAway)) await new Promise((resolve) => setTimeout(resolve, FOLLOW_AGAIN_MS))
    }
  }
}
