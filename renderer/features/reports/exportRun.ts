import { createStore, useStore } from 'zustand'
import { api } from '@renderer/api/api'
import { currentText } from '@renderer/api/language'
import { sentenceFor } from '@renderer/api/refused'
import type { ReportFormat } from '@shared/domain/report'

/** How the export stands. It goes on while the lead looks at other views. */
export type ExportRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'done'; readonly written: number; readonly unchanged: number; readonly folder: string; readonly file: string }
  | { readonly kind: 'cancelled'; readonly folder: string }
  | { readonly kind: 'stopped'; readonly done: number; readonly total: number; readonly sentence: string }

/** What is exported where; without units all of them and the organisers. */
interface ExportChoice {
  readonly gatheringId: string
  readonly folder: string
  readonly formats: ReportFormat[]
  readonly unitIds?: (string | null)[]
}

const run = createStore<{ readonly run: ExportRun }>(() => ({ run: { kind: 'idle' } }))

let controller = new AbortController()

/** How the export stands now. */
export const useExportRun = (): ExportRun => useStore(run, (state) => state.run)

/** Stops the export after the files under way. */
export const cancelExport = (): void => controller.abort()

/** Exports, and tells of each file. */
export async function startExport(choice: ExportChoice): Promise<void> {
  if (run.getState().run.kind === 'running') return
  controller = new AbortController()
  const { signal } = controller
  let [done, total, written, file] = [0, 0, 0, '']
  const show = (next: ExportRun) => run.setState({ run: next })
  show({ kind: 'running', done, total, file })
  try {
    for await (const event of await api.reports.export(choice, { signal })) {
      ;({ done, total, file } = event)
      if (event.written) written += 1
      show({ kind: 'running', done, total, file })
    }
    if (signal.aborted) show({ kind: 'cancelled', folder: choice.folder })
    else show({ kind: 'done', written, unchanged: done - written, folder: choice.folder, file })
  } catch (error) {
    if (signal.aborted) show({ kind: 'cancelled', folder: choice.folder })
    else show({ kind: 'stopped', done, total, sentence: sentenceFor(currentText(), error) })
  }
}
