import { existsSync } from 'node:fs'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { READ_LIMITS, type ReadRefusal, type ReadResult } from '@shared/domain/registration/sheet'

/** Reads a registration in a thread of its own, with its own memory, that is ended when the time is up or the caller goes away. */
export function readRegistration(bytes: Uint8Array, signal?: AbortSignal, milliseconds: number = READ_LIMITS.milliseconds): Promise<ReadResult> {
  if (bytes.length > READ_LIMITS.fileBytes) return Promise.resolve({ refusal: 'too_big' })
  return new Promise((resolve, reject) => {
    const worker = startWorker({ workerData: new Uint8Array(bytes), resourceLimits: { maxOldGenerationSizeMb: READ_LIMITS.memory }, stdout: true, stderr: true })
    const finish = (result: ReadResult) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      void worker.terminate()
      resolve(result)
    }
    const cancel = () => {
      clearTimeout(timer)
      void worker.terminate()
      reject(signal?.reason instanceof Error ? signal.reason : new Error('cancelled'))
    }
    const timer = setTimeout(() => finish({ refusal: 'too_slow' }), milliseconds)
    if (signal?.aborted) cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    worker.once('message', (result: ReadResult) => finish(result))
    worker.once('error', (error) => finish({ refusal: refusalOf(error) }))
    worker.once('exit', () => finish({ refusal: 'unreadable' }))
  })
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
