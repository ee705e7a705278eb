import { existsSync } from 'node:fs'
import { Worker, type WorkerOptions } from 'node:worker_threads'
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
    const worker = startWorker({ resourceLimits: { maxOldGenerationSizeMb: READ_LIMITS.memory }, stdout: true, stderr: true })
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

/** The thread's program as it was built: beside this file, or above it where the bundler put shared code into a folder. */
function startWorker(options: WorkerOptions): Worker {
  const built = ['./readWorker.js', '../readWorker.js'].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url))
  if (built) return new Worker(built, options)
  // From source, as in tests: Node strips the types itself, and only has to be told how imports are written here.
  return new Worker(FROM_SOURCE, { ...options, eval: true, env: { ...process.env, SAMLING_SOURCE: new URL('.', import.meta.url).href } })
}

const FROM_SOURCE = `
  const { registerHooks } = require('node:module')
  const root = new URL('../../../', process.env.SAMLING_SOURCE)
  registerHooks({
    resolve: (name, context, next) => {
      const alias = /^@(shared|electron)[/]/.test(name) ? new URL(name.slice(1), root).href : name
      return next(alias !== name || (name.startsWith('./') && context.parentURL?.endsWith('.ts')) ? alias + '.ts' : alias, context)
    },
  })
  import(new URL('./readWorker.ts', process.env.SAMLING_SOURCE).href)
`
