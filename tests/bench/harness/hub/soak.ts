import { setTimeout as after } from 'node:timers/promises'
import { atMost, median, type Figure } from '../figure'
import { typeTogether } from '../typing'
import { problemsOf, tablesOf } from './day'
import { burst } from './halls'
import { withHub, type MeasuredHub } from './hub'
import { connectAll } from './phone'
import { join } from './phones'

const MINUTE_MS = 60_000
const SOAK_MINUTES = 10

/** By then everything was used once, and what the hub keeps at hand is there. */
const WARM_MINUTES = 2

const PHONES = 300
const BURST_MS = 30_000
const LOOK_MS = 1_000

/** Ten minutes of twenty tables that type and a hall that answers twice a minute: the hub's memory in the last minute against the third. */
export function soak(): Promise<readonly Figure[]> {
  return withHub('day', async (hub) => {
    const tables = tablesOf(hub)
    const phones = await connectAll(hub, await join(hub, PHONES))
    const before = await hub.count()
    const looking = new AbortController()
    const memory: number[] = []
    const watching = lookAt(hub, memory, looking.signal)
    let answers = 0
    const bursts = async () => {
      for (let left = SOAK_MINUTES * MINUTE_MS / BURST_MS; left > 0; left -= 1) {
        answers += (await burst(phones)).length
        await after(BURST_MS)
      }
    }
    await Promise.all([typeTogether(tables, SOAK_MINUTES * MINUTE_MS), bursts()])
    looking.abort()
    await watching
    const lost = before + answers - await hub.count()
    const problems = await problemsOf(tables, phones)
    for (const each of [...tables, ...phones]) each.close()
    const minute = MINUTE_MS / LOOK_MS
    const [early, late] = [median(memory.slice(WARM_MINUTES * minute, (WARM_MINUTES + 1) * minute)), median(memory.slice(-minute))]
    return [
      { name: `soak of ${SOAK_MINUTES} minutes, memory in the third minute`, value: early, unit: 'MB' },
      { name: `soak of ${SOAK_MINUTES} minutes, memory in the last minute`, value: late, unit: 'MB' },
      atMost(50, { name: 'soak, growth', value: late - early, unit: 'MB' }),
      atMost(0, { name: 'soak, answers acknowledged and not in the file', value: lost, unit: 'answers' }),
      atMost(0, { name: 'soak, errors', value: problems, unit: 'errors' }),
    ]
  })
}

async function lookAt(hub: MeasuredHub, memory: number[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    memory.push(hub.memoryMb)
    await after(LOOK_MS)
  }
}
