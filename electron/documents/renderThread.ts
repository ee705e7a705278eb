import { existsSync } from 'node:fs'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { Rendered, Renderer } from './render'
import type { RenderAnswer, RenderJob } from './renderPool'

/** One thread that renders, with a Typst and its fonts. */
export interface RenderThread {
  readonly render: Renderer
  /** How many reports it has under way. */
  readonly waiting: () => number
  readonly isAlive: () => boolean
  readonly end: () => void
}

interface Waiting {
  readonly resolve: (files: Rendered) => void
  readonly reject: (error: Error) => void
}

/** Starts it. It keeps the program alive only while it works. */
export function startRenderThread(resourcesDir: string): RenderThread {
  const waiting = new Map<number, Waiting>()
  const worker = startWorker({ workerData: { resourcesDir } })
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
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('the rendering thread ended')))
  const render: Renderer = (model, formats) => new Promise((resolve, reject) => {
    next += 1
    waiting.set(next, { resolve, reject })
    worker.ref()
    worker.postMessage({ id: next, model, formats } satisfies RenderJob)
  })
  return { render, waiting: () => waiting.size, isAlive: () => alive, end: () => void worker.terminate() }
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
