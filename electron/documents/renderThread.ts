import type { ResourceLimits } from 'node:worker_threads'
import { startWorker } from '@electron/threads/startWorker'
import type { Rendered } from './render'
import type { RenderAnswer, RenderJob, RenderWork } from './renderPool'

/** One thread that renders, with a Typst and its fonts. */
export interface RenderThread {
  readonly render: (work: RenderWork) => Promise<Rendered>
  /** How many reports it has under way. */
  readonly waiting: () => number
  readonly isAlive: () => boolean
  readonly end: () => void
}

interface Waiting {
  readonly resolve: (files: Rendered) => void
  readonly reject: (error: Error) => void
}

/** Without limits V8 lets a thread's garbage grow to 100 MB and more before it looks at it; a report takes 40 MB of these. A thread that runs out ends alone, not with the program. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 }

/** What was to be rendered took more memory than a thread may have. */
export class TooLarge extends Error {}

/** Starts it. It keeps the program alive only while it works. */
export function startRenderThread(resourcesDir: string, limits: ResourceLimits = LIMITS): RenderThread {
  const waiting = new Map<number, Waiting>()
  const worker = startWorker('renderWorker', import.meta.url, { workerData: { resourcesDir }, resourceLimits: limits })
  let alive = true
  let next = 0
  const settle = (id: number, how: (call: Waiting) => void) => {
    const call = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
    if (call) how(call)
  }
  const failAll = (error: Error) => {
    alive = false
    for (const id of waiting.keys()) settle(id, ({ reject }) => reject(error))
  }
  worker.unref()
  worker.on('message', (answer: RenderAnswer) => settle(answer.id, ({ resolve, reject }) => {
    if ('files' in answer) resolve(answer.files)
    else reject(new Error(answer.problem))
  }))
  worker.on('error', (error: NodeJS.ErrnoException) => failAll(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooLarge() : error))
  worker.on('exit', () => failAll(ended()))
  const render = (work: RenderWork) => new Promise<Rendered>((resolve, reject) => {
    if (!alive) return reject(ended())
    next += 1
    waiting.set(next, { resolve, reject })
    worker.ref()
    worker.postMessage({ id: next, work } satisfies RenderJob)
  })
  return { render, waiting: () => waiting.size, isAlive: () => alive, end: () => void worker.terminate() }
}

const ended = () => new Error('the rendering thread ended')
