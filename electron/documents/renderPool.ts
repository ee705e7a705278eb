import { availableParallelism } from 'node:os'
import type { GroupSheets } from '@shared/domain/division/sheets'
import type { ReportFormat, ReportModel } from '@shared/domain/report'
import type { Rendered, Renderer } from './render'
import { startRenderThread, type RenderThread } from './renderThread'

/** What is to be rendered: a report in some formats, or groups as PDF. */
export type RenderWork = { readonly kind: 'report'; readonly model: ReportModel; readonly formats: readonly ReportFormat[] } | { readonly kind: 'groups'; readonly sheets: GroupSheets }

/** What a rendering thread is asked. */
export interface RenderJob {
  readonly id: number
  readonly work: RenderWork
}

/** What it answers. */
export type RenderAnswer = { readonly id: number; readonly files: Rendered } | { readonly id: number; readonly problem: string }

/** Threads that render, so that the host stays free. */
export interface RenderPool {
  readonly render: Renderer
  /** Groups as one PDF. */
  readonly print: (sheets: GroupSheets) => Promise<Rendered>
  /** How many reports are worth having under way at a time. */
  readonly size: number
  /** Gives the threads back. They end when nobody has asked for them again for a while. */
  readonly release: () => void
}

/** Two threads are 1.86 times as fast as one; more cost 90 MB each and gain little on a laptop. */
const THREADS = Math.min(2, availableParallelism())

/** Starting Typst takes half a second; whoever mends a report and exports again within a minute is spared it. */
const KEPT_WARM_MS = 60_000

interface Kept {
  readonly resourcesDir: string
  readonly threads: RenderThread[]
  users: number
  timer: NodeJS.Timeout | null
}

let kept: Kept | null = null

/** Starts so many threads at most, or takes those that are still warm. */
export function acquireRenderPool(resourcesDir: string, most: number = THREADS): RenderPool {
  const pool = warm(resourcesDir) ?? start(resourcesDir)
  while (pool.threads.length < Math.min(most, THREADS)) pool.threads.push(startRenderThread(resourcesDir))
  const threads = pool.threads.slice(0, most)
  if (pool.timer) clearTimeout(pool.timer)
  pool.timer = null
  pool.users += 1
  let released = false
  return {
    size: threads.length * 2,
    render: (model, formats) => leastBusy(threads).render({ kind: 'report', model, formats }),
    print: (sheets) => leastBusy(threads).render({ kind: 'groups', sheets }),
    release: () => {
      if (released) return
      released = true
      pool.users -= 1
      if (pool.users === 0) endLater(pool)
    },
  }
}

function warm(resourcesDir: string): Kept | null {
  return kept?.resourcesDir === resourcesDir && kept.threads.every((thread) => thread.isAlive()) ? kept : null
}

function start(resourcesDir: string): Kept {
  kept = { resourcesDir, threads: [], users: 0, timer: null }
  return kept
}

function leastBusy(threads: readonly RenderThread[]): RenderThread {
  return threads.reduce((least, other) => (other.waiting() < least.waiting() ? other : least))
}

function endLater(pool: Kept): void {
  pool.timer = setTimeout(() => {
    if (kept === pool) kept = null
    for (const thread of pool.threads) thread.end()
  }, KEPT_WARM_MS).unref()
}
