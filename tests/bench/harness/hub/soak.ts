import { setTimeout as after } from 'node:timers/promises'
import { atMost, type Figure } from '../figure'
import { typeTogether } from '../typing'
import { watchMemory, withFullRoom } from './fullRoom'
import { burst } from './halls'

const MINUTE_MS = 60_000
const SOAK_MINUTES = 10

/** By then everything was used, and what the hub keeps at hand is there. */
const WARM_MINUTES = 3

const PHONES = 300
const BURST_MS = 30_000
const LOOK_MS = 1_000

/**
 * Ten minutes of twenty tables that type and a hall that answers twice a minute: what the hub holds at the end against after three minutes. Between
 * collections its memory goes up and down by some 50 MB, as the engine pleases; the most of it is a figure too.
 */
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
    const warm = after(WARM_MINUTES * MINUTE_MS).then(() => hub.heldMb())
    await Promise.all([typeTogether(tables, SOAK_MINUTES * MINUTE_MS), bursts()])
    const [early, late] = [await warm, await hub.heldMb()]
    memory.stop()
    return {
      answered,
      figures: [
        { name: `soak of ${SOAK_MINUTES} minutes, memory held after ${WARM_MINUTES} minutes`, value: early, unit: 'MB' },
        { name: `soak of ${SOAK_MINUTES} minutes, memory held at the end`, value: late, unit: 'MB' },
        atMost(50, { name: 'soak, growth', value: late - early, unit: 'MB' }),
        atMost(400, { name: 'soak, most memory', value: Math.max(...memory.looks), unit: 'MB' }),
      ],
    }
  })
}
