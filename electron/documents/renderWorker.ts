import { parentPort, workerData } from 'node:worker_threads'
import { createRenderer } from './render'
import type { RenderAnswer, RenderJob } from './renderPool'

/** A rendering thread: gets models, answers with files, until it is ended. */
const render = createRenderer((workerData as { readonly resourcesDir: string }).resourcesDir)

parentPort?.on('message', ({ id, model, formats }: RenderJob) => {
  void render(model, formats).then(
    (files): RenderAnswer => ({ id, files }),
    (error: unknown): RenderAnswer => ({ id, problem: error instanceof Error ? error.message : String(error) }),
  ).then((answer) => parentPort?.postMessage(answer))
})
