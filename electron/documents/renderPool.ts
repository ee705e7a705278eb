import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { ReportFormat, ReportModel } from '@shared/domain/report'
import type { Rendered, Renderer } from './render'

/** What a rendering thread is asked. */
export interface RenderJob {
  readonly id: number
  readonly model: ReportModel
  readonly formats: readonly ReportFormat[]
}

/** What it answers. */
export type RenderAnswer = { readonly id: number; readonly files: Rendered } | { readonly id: number; readonly problem: string }

/** Threads that render, so that the host stays free. End them when the work is done: each holds a Typst with its fonts. */
export interface RenderPool {
  readonly render: Renderer
  /** How many reports are worth having under way at a time. */
  readonly size: number
  readonly close: () => Promise<void>
}

/** Two threads are 1.86 times as fast as one (facts.md); more cost 130 MB each and gain little on a laptop. */
const THREADS = Math.min(2, availableParallelism())

interface Waiting {
  readonly resolve: (files: Rendered) => void
  readonly reject: (error: Error) => void
}

/** Starts the threads. */
export function createRenderPool(resourcesDir: string): RenderPool {
  const threads = Array.from({ length: THREADS }, () => startThread(resourcesDir))
  let next = 0
  return {
    size: THREADS * 2,
    render: (model, formats) => {
      const id = next
      next += 1
      const thread = threads.reduce((least, other) => (other.waiting.size < least.waiting.size ? other : least))
      return new Promise((resolve, reject) => {
        thread.waiting.set(id, { resolve, reject })
        thread.worker.postMessage({ id, model, formats } satisfies RenderJob)
      })
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function startThread(resourcesDir: string): { readonly worker: Worker; readonly waiting: Map<number, Waiting> } {
  const waiting = new Map<number, Waiting>()
  const worker = startWorker({ workerData: { resourcesDir } })
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (answer: RenderAnswer) => {
    const call = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('files' in answer) call?.resolve(answer.files)
    else call?.reject(new Error(answer.problem))
  })
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('the rendering thread ended')))
  return { worker, waiting }
}

/** The thread's program as it was built: beside this file, or above it where the bundler put shared code into a folder. */
function startWorker(options: WorkerOptions): Worker {
  const built = ['./renderWorker.js', '../renderWorker.js'].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url))
  if (built) return new Worker(built, options)
  // From source, as in tests: Node strips the types itself, and only has to be told how imports are written here.
  return new Worker(FROM_SOURCE, { ...options, eval: true, env: { ...process.env, SAMLING_DOCUMENTS_SOURCE: new URL('.', import.meta.url).href } })
}

const FROM_SOURCE = `
  const { registerHooks } = require('node:module')
  const root = new URL('../../', process.env.SAMLING_DOCUMENTS_SOURCE)
  registerHooks({
    resolve: (name, context, next) => {
      const alias = /^@(shared|electron)[/]/.test(name) ? new URL(name.slice(1), root).href : name
      return next(alias !== name || (name.startsWith('./') && context.parentURL?.endsWith('.ts')) ? alias + '.ts' : alias, context)
    },
  })
  import(new URL('./renderWorker.ts', process.env.SAMLING_DOCUMENTS_SOURCE).href)
`
