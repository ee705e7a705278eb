import type { Worker } from 'node:worker_threads'
import { startWorker } from '@electron/threads/startWorker'
import { READ_LIMITS, type ReadRefusal, type ReadResult } from '@shared/domain/registration/sheet'

/** Reads files one after the other in a thread of its own, with its own memory. A file that takes too long or too much ends the thread, not the app. */
export class ReadingThread {
  #worker: Worker | null = null

  /** @param milliseconds How long one file may take. */
  constructor(readonly milliseconds: number = READ_LIMITS.milliseconds) {}

  /** Reads one file. Rejects only when the caller goes away. */
  read(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadResult> {
    if (bytes.length > READ_LIMITS.fileBytes) return Promise.resolve({ refusal: 'too_big' })
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const worker = this.#worker ??= this.#start()
      const settle = () => {
        clearTimeout(timer)
        worker.off('message', answered).off('error', failed).off('exit', ended)
        signal?.removeEventListener('abort', abort)
      }
      const finish = (result: ReadResult, over: boolean) => {
        settle()
        if (over) this.end()
        resolve(result)
      }
      const abort = () => {
        settle()
        this.end()
        reject(signal?.reason instanceof Error ? signal.reason : new Error('cancelled'))
      }
      const answered = (result: ReadResult) => finish(result, false)
      const failed = (error: unknown) => finish({ refusal: refusalOf(error) }, true)
      const ended = () => finish({ refusal: 'unreadable' }, true)
      const timer = setTimeout(() => finish({ refusal: 'too_slow' }, true), this.milliseconds)
      signal?.addEventListener('abort', abort, { once: true })
      worker.on('message', answered).on('error', failed).on('exit', ended)
      worker.postMessage(new Uint8Array(bytes))
    })
  }

  #start(): Worker {
    const worker = startWorker('readWorker', import.meta.url, { resourceLimits: { maxOldGenerationSizeMb: READ_LIMITS.memory }, stdout: true, stderr: true })
    // What goes wrong when nobody waits for a file any more must not end the host.
    return worker.on('error', () => {})
  }

  /** Ends the thread. */
  end(): void {
    void this.#worker?.terminate()
    this.#worker = null
  }
}

function refusalOf(error: unknown): ReadRefusal {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too_much_inside' : 'unreadable'
}
