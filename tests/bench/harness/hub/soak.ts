import { setTimeout as after } from 'node:timers/promises'
import { atMost, median, type Figure } from '../figure'
import { typeTogether } from '../typing'
import { watchMemory, withFullRoom } from './fullRoom'
import { burst } from './halls'

const MINUTE_MS = 60_000
const SOAK_MINUTES = 10

/** By then everything was used once, and what the hub keeps at hand is there. */
const WARM_MINUTES = 2

const PHONES = 300
const BURST_MS = 30_000
const LOOK_MS = 1_000

/** Ten minutes of twenty tables that type and a hall that answers twice a minute: the hub's memory in the last minute against the third. */
export function soak(): Promise<readonly Figure[]> {
  return withFullRoom(PHONES, 'soak, ', async ({ hub, tables, phones }) => {
    const memory = watchMemory(hub, LOOK_MS)
    let answered = 0
    const bursts = async () => {
      for (let left = SOAK_MINUTES * MINUTE_MS / BURST_MS; left > 0; left -= 1) {
        answered += (await burst(phones)).length
        await after(BURST_MS)
      }
    }
    await Promise.all([typeTogether(tables, SOAK_MINUTES * MINUTE_MS), bursts()])
    memory.stop()
    const minute = MINUTE_MS / LOOK_MS
    const [early, late] = [median(memory.looks.slice(WARM_MINUTES * minute, (WARM_MINUTES + 1) * minute)), median(memory.looks.slice(-minute))]
    return {
      answered,
      figures: [
        { name: `soak of ${SOAK_MINUTES} minutes, memory in the third minute`, value: early, unit: 'MB' },
        { name: `soak of ${SOAK_MINUTES} minutes, memory in the last minute`, value: late, unit: 'MB' },
        atMost(50, { name: 'soak, growth', value: late - early, unit: 'MB' }),
      ],
    }
  })
}
