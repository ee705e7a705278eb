import { startWorker } from '@electron/threads/startWorker'
import type { DivisionMessage, DivisionOrder } from './divisionWorker'

/** Runs a search in a thread of its own and gives what it tells. It ends with the last message, when nobody asks further, and when `signal` aborts. */
export async function* searchInThread(order: DivisionOrder, signal: AbortSignal | undefined): AsyncGenerator<DivisionMessage, void, void> {
  const told: DivisionMessage[] = []
  let problem: Error | null = null
  let over = false
  let wake = () => {}
  const worker = startWorker('divisionWorker', import.meta.url, { workerData: order })
  const end = (error: Error | null) => {
    problem ??= error
    over = true
    wake()
  }
  const abort = () => end(null)
  worker.on('message', (message: DivisionMessage) => { told.push(message); wake() }).on('error', end).on('exit', () => end(null))
  signal?.addEventListener('abort', abort, { once: true })
  try {
    while (!signal?.aborted) {
      const message = told.shift()
      if (message) yield message
      else if (over) break
      else await new Promise<void>((resolve) => { wake = resolve })
    }
    if (problem) throw problem as Error
  } finally {
    signal?.removeEventListener('abort', abort)
    await worker.terminate()
  }
}
