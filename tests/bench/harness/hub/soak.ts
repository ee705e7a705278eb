import { setTimeout as after } from 'node:timers/promises'
import { atMost, type Figure } from '../figure'
import { typeTogether } from '../typing'
import { watchMemory, withFullRoom } from './fullRoom'
import { burst } from './halls'

const MINUTE_MS = 60_000

/** A soak, and when in it everything was used once, so that what the hub keeps at hand is there. */
const SOAK = { minutes: 10, warmMinutes: 3 } as const

const PHONES = 300
const BURST_MS = 30_000
const LOOK_MS = 1_000

/**
 * Ten minutes of twenty tables that type and a hall that answers twice a minute: what the hub holds at the end against at the start, and against
 * after three minutes. Between collections its memory goes up and down by some 50 MB, as the engine pleases; the most of it is a figure too.
 */
export function soak({ minutes, warmMinutes }: { readonly minutes: number; readonly warmMinutes: number } = SOAK): Promise<readonly Figure[]> {
  return withFullRoom(PHONES, 'soak, ', async ({ hub, tables, phones }) => {
    const memory = watchMemory(hub, LOOK_MS)
    const start = await hub.heldMb()
    let answered = 0
    const bursts = async () => {
      for (let left = minutes * MINUTE_MS / BURST_MS; left > 0; left -= 1) {
        answered += (await burst(phones)).length
        await after(BURST_MS)
      }
    }
    const warm = after(warmMinutes * MINUTE_MS).then(() => hub.heldMb())
    await Promise.all([typeTogether(tables, minutes * MINUTE_MS), bursts()])
    const [early, late] = [await warm, await hub.heldMb()]
    memory.stop()
    return {
      answered,
      figures: [
        { name: `soak of ${minutes} minutes, memory held at the start, with all in the room`, value: start, unit: 'MB' },
        { name: `soak of ${minutes} minutes, memory held after ${warmMinutes} minutes`, value: early, unit: 'MB' },
        { name: `soak of ${minutes} minutes, memory held at the end`, value: late, unit: 'MB' },
        atMost(50, { name: `soak, growth in all ${minutes} minutes`, value: late - start, unit: 'MB' }),
        atMost(50, { name: `soak, growth after the first ${warmMinutes} minutes`, value: late - early, unit: 'MB' }),
        atMost(400, { name: 'soak, most memory', value: Math.max(...memory.looks), unit: 'MB' }),
      ],
    }
  })
}
