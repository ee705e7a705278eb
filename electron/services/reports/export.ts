import { acquireRenderPool, type RenderPool } from '@electron/documents/renderPool'
import { TooLarge } from '@electron/documents/renderThread'
import type { Rendered } from '@electron/documents/render'
import type { ExportProgress } from '@shared/contract/reports'
import type { ReportFormat, ReportModel } from '@shared/domain/report'
import { Refusal } from '@shared/domain/refusal'
import { currentProgramme } from '../programme/programme'
import type { Context } from '../context'
import { organiserReport, unitReport } from './build'
import { reportFileNames } from './fileNames'
import { readSource, type ReportSource } from './source'
import { makeFolder, writeWhole } from './writeFile'

/** What is exported where. */
export interface ExportOrder {
  readonly gatheringId: string
  readonly folder: string
  readonly formats: readonly ReportFormat[]
  readonly unitIds?: readonly (string | null)[] | undefined
}

interface Job {
  readonly name: string
  readonly files: Promise<Rendered>
}

/** Writes reports one after the other and tells of each file; other threads render ahead. The data is as it was when the export began. */
export async function* exportReports(context: Context, order: ExportOrder): AsyncGenerator<ExportProgress, void, void> {
  const source = readSource(context.store, currentProgramme(context), order.gatheringId)
  const waiting = recipientsOf(source, order.unitIds)
  const formats = [...new Set(order.formats)]
  const total = waiting.length * formats.length
  await makeFolder(order.folder)
  const names = reportFileNames(source)
  // While a room is open, the second processor and its memory are the room's.
  const pool = acquireRenderPool(context.session.places.resourcesDir, context.session.room.current() ? 1 : undefined)
  const underWay: Job[] = []
  let done = 0
  try {
    while (!context.signal?.aborted) {
      while (underWay.length < pool.size && waiting.length > 0) underWay.push(begin(pool, source, waiting.shift() ?? null, names, formats))
      const job = underWay.shift()
      if (!job) return
      for (const { format, bytes } of await job.files) {
        const file = `${job.name}.${format}`
        const written = await writeWhole(order.folder, file, bytes)
        done += 1
        yield { done, total, file, written }
      }
    }
  } finally {
    pool.release()
  }
}

function begin(pool: RenderPool, source: ReportSource, unitId: string | null, names: ReadonlyMap<string | null, string>, formats: readonly ReportFormat[]): Job {
  const name = names.get(unitId) ?? ''
  const files = pool.render(modelFor(source, unitId), formats).catch((error: unknown) => {
    throw error instanceof TooLarge ? new Refusal('report_too_large', { report: name }) : error
  })
  files.catch(() => undefined) // told when its turn comes; a failure before that, with nobody listening, would end the host
  return { name, files }
}

function modelFor(source: ReportSource, unitId: string | null): ReportModel {
  if (unitId === null) return organiserReport(source)
  const unit = source.units.get(unitId)
  if (unit === undefined) throw new Refusal('not_found', { what: 'unit' }) // never the organisers' report in its place
  return unitReport(source, unit)
}

/** Every unit and the organisers (null), or those that were asked for. */
function recipientsOf(source: ReportSource, unitIds: readonly (string | null)[] | undefined): (string | null)[] {
  const wanted = [...new Set(unitIds ?? [...source.units.keys(), null])]
  if (wanted.some((unitId) => unitId !== null && !source.units.has(unitId))) throw new Refusal('not_found', { what: 'unit' })
  return wanted
}
