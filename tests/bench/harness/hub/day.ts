import { setTimeout as after } from 'node:timers/promises'
import { atMost, percentile, type Figure } from '../figure'
import { KEY_MS, typeTogether } from '../typing'
import { watchMemory, withFullRoom } from './fullRoom'
import { burst } from './halls'

const DAY_MS = 60_000

/** A hall that answers three times while the tables type, the second time while the reports are exported. */
const PHONES = 1_000
const BURSTS_AT_MS = [10_000, 25_000, 45_000] as const
const EXPORT_AT_MS = 24_000

/** Each of the four tables of a note has three others. */
const OTHERS = 3

/** How often the hub's memory is looked at. */
const LOOK_MS = 250

/** Twenty tables that type for a minute, each five keys a second, and nothing else in the room. */
export function typing(lastsMs = DAY_MS): Promise<readonly Figure[]> {
  return withFullRoom(0, '20 tables typing alone: ', async ({ tables }) => {
    const took = await typeTogether(tables, lastsMs)
    return {
      answered: 0,
      figures: [
        { name: '20 tables typing alone: a key on the other tables, p50', value: percentile(took, 50), unit: 'ms' },
        { name: '20 tables typing alone: a key on the other tables, p99', value: percentile(took, 99), unit: 'ms' },
        atMost(0, { name: '20 tables typing alone: keys that did not come to another table', value: keysOf(tables.length, lastsMs) - took.length, unit: 'keys' }),
      ],
    }
  })
}

/** How many keys come to another table. */
const keysOf = (tables: number, lastsMs: number): number => tables * lastsMs / KEY_MS * OTHERS

/** Twenty tables that type for a minute, a hall of phones that answers, and the export of all reports, at the same time. */
export function day(): Promise<readonly Figure[]> {
  return withFullRoom(PHONES, 'the same: ', async ({ hub, tables, phones }) => {
    const memory = watchMemory(hub, LOOK_MS)
    const exporting = async () => ({ memoryBefore: Math.max(...memory.looks), ms: await hub.export() })
    const [took, exported, ...bursts] = await Promise.all([
      typeTogether(tables, DAY_MS), after(EXPORT_AT_MS).then(exporting), ...BURSTS_AT_MS.map((at) => after(at).then(() => burst(phones))),
    ])
    memory.stop()
    const answered = bursts.flat()
    return {
      answered: answered.length,
      figures: [
        { name: `20 tables typing, ${PHONES} phones, export: a key on the other tables, p50`, value: percentile(took, 50), unit: 'ms' },
        { name: `20 tables typing, ${PHONES} phones, export: a key on the other tables, p99`, value: percentile(took, 99), unit: 'ms' },
        { name: 'the same: answers acknowledged, p95', value: percentile(answered, 95), unit: 'ms' },
        { name: 'the same: answers acknowledged, p99', value: percentile(answered, 99), unit: 'ms' },
        { name: 'the same: all reports exported', value: exported.ms / 1000, unit: 's' },
        { name: 'the same: memory of the hub before the export', value: exported.memoryBefore, unit: 'MB' },
        atMost(400, { name: 'the same: most memory, with the thread of the export', value: Math.max(...memory.looks), unit: 'MB' }),
        atMost(0, { name: 'the same: keys that did not come to another table', value: keysOf(tables.length, DAY_MS) - took.length, unit: 'keys' }),
      ],
    }
  })
}
