import { setTimeout as after } from 'node:timers/promises'
import { NoteTable } from '../../../support/noteTable'
import { atMost, percentile, type Figure } from '../figure'
import { KEY_MS, typeTogether } from '../typing'
import { burst } from './halls'
import { withHub, type MeasuredHub } from './hub'
import { connectAll, type Phone } from './phone'
import { join } from './phones'

const DAY_MS = 60_000

/** A hall that answers three times while the tables type, the second time while the reports are exported. */
const PHONES = 1_000
const BURSTS_AT_MS = [10_000, 25_000, 45_000] as const
const EXPORT_AT_MS = 24_000

/** Each of the four tables of a note has three others. */
const OTHERS = 3

/** How often the hub's memory is looked at. */
const LOOK_MS = 250

/** Twenty tables that type for a minute, a hall of phones that answers, and the export of all reports, at the same time. */
export function day(): Promise<readonly Figure[]> {
  return withHub('day', async (hub) => {
    const tables = tablesOf(hub)
    const phones = await connectAll(hub, await join(hub, PHONES))
    const before = await hub.count()
    const memory = watchMemory(hub)
    const [took, exported, ...bursts] = await Promise.all([
      typeTogether(tables, DAY_MS), after(EXPORT_AT_MS).then(() => exportOf(hub, memory)), ...BURSTS_AT_MS.map((at) => after(at).then(() => burst(phones))),
    ])
    const answered = bursts.flat()
    const lost = before + answered.length - await hub.count()
    const problems = await problemsOf(tables, phones)
    const expected = tables.length * DAY_MS / KEY_MS * OTHERS
    memory.stop()
    for (const each of [...tables, ...phones]) each.close()
    return [
      { name: `20 tables typing, ${PHONES} phones, export: a key on the other tables, p50`, value: percentile(took, 50), unit: 'ms' },
      { name: `20 tables typing, ${PHONES} phones, export: a key on the other tables, p99`, value: percentile(took, 99), unit: 'ms' },
      { name: 'the same: answers acknowledged, p95', value: percentile(answered, 95), unit: 'ms' },
      { name: 'the same: answers acknowledged, p99', value: percentile(answered, 99), unit: 'ms' },
      { name: 'the same: all reports exported', value: exported.ms / 1000, unit: 's' },
      atMost(400, { name: 'the same: memory of the hub before the export', value: exported.memoryBefore, unit: 'MB' }),
      { name: 'the same: most memory, with the threads of the export', value: memory.most(), unit: 'MB' },
      atMost(0, { name: 'the same: answers acknowledged and not in the file', value: lost, unit: 'answers' }),
      atMost(0, { name: 'the same: keys that did not come to another table', value: expected - took.length, unit: 'keys' }),
      atMost(0, { name: 'the same: errors', value: problems, unit: 'errors' }),
    ]
  })
}

/** The tables of the hub's day, each with its note open. */
export function tablesOf(hub: MeasuredHub): readonly NoteTable[] {
  return hub.tables.map(({ noteId, token }) => new NoteTable(`ws://127.0.0.1:${hub.port}/ws/notes`, noteId, token))
}

/** Waits until all that was typed is kept, and counts what the hub refused and which phones it let go. */
export async function problemsOf(tables: readonly NoteTable[], phones: readonly Phone[]): Promise<number> {
  await Promise.all(tables.map((table) => table.untilKept()))
  return tables.flatMap(({ refusals }) => refusals).length + phones.filter(({ isOpen }) => !isOpen).length
}

async function exportOf(hub: MeasuredHub, memory: ReturnType<typeof watchMemory>): Promise<{ readonly ms: number; readonly memoryBefore: number }> {
  const memoryBefore = memory.most()
  return { ms: await hub.export(), memoryBefore }
}

function watchMemory(hub: MeasuredHub): { readonly most: () => number; readonly stop: () => void } {
  let most = hub.memoryMb
  const timer = setInterval(() => { most = Math.max(most, hub.memoryMb) }, LOOK_MS)
  return { most: () => most, stop: () => clearInterval(timer) }
}
