import { parentPort, workerData } from 'node:worker_threads'
import { groupSheetWriter, type GroupSheetWriter } from './groupSheets'
import { createRenderer, type Rendered } from './render'
import type { RenderAnswer, RenderJob, RenderWork } from './renderPool'

/** A rendering thread: gets reports and groups, answers with files, until it is ended. */
const { resourcesDir } = workerData as { readonly resourcesDir: string }
const render = createRenderer(resourcesDir)
let writeSheets: GroupSheetWriter | null = null

async function files(work: RenderWork): Promise<Rendered> {
  if (work.kind === 'report') return render(work.model, work.formats)
  writeSheets ??= groupSheetWriter(resourcesDir)
  return [{ format: 'pdf', bytes: writeSheets(work.sheets) }]
}

parentPort?.on('message', ({ id, work }: RenderJob) => {
  void files(work).then(
    (made): RenderAnswer => ({ id, files: made }),
    (error: unknown): RenderAnswer => ({ id, problem: error instanceof Error ? error.message : String(error) }),
  ).then((answer) => parentPort?.postMessage(answer))
})
