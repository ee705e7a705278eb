import { NoteTable } from '../../../support/noteTable'
import { atMost, type Figure } from '../figure'
import { withHub, type MeasuredHub } from './hub'
import { connectAll, type Phone } from './phone'
import { join } from './phones'

/** A hub in which the tables of a day sit, each with its note open, and a hall of phones. */
interface FullRoom {
  readonly hub: MeasuredHub
  readonly tables: readonly NoteTable[]
  readonly phones: readonly Phone[]
}

/** What was measured in a room, and how many answers its phones had acknowledged. */
interface Worked {
  readonly figures: readonly Figure[]
  readonly answered: number
}

/** Fills a room, lets it work, and adds to the figures what was lost and what went wrong; their names begin with `prefix`. */
export function withFullRoom(phoneCount: number, prefix: string, work: (room: FullRoom) => Promise<Worked>): Promise<readonly Figure[]> {
  return withHub('day', async (hub) => {
    const tables = hub.tables.map(({ noteId, token }) => new NoteTable(`ws://127.0.0.1:${hub.port}/ws/notes`, noteId, token))
    const phones = await connectAll(hub, await join(hub, phoneCount))
    const before = await hub.count()
    const { figures, answered } = await work({ hub, tables, phones })
    const lost = before + answered - await hub.count()
    const problems = await problemsOf(tables, phones)
    for (const each of [...tables, ...phones]) each.close()
    return [
      ...figures,
      atMost(0, { name: `${prefix}answers acknowledged and not in the file`, value: lost, unit: 'answers' }),
      atMost(0, { name: `${prefix}errors`, value: problems, unit: 'errors' }),
    ]
  })
}

/** Waits until all that was typed is kept, and counts what the hub refused and which phones it let go. */
async function problemsOf(tables: readonly NoteTable[], phones: readonly Phone[]): Promise<number> {
  await Promise.all(tables.map((table) => table.untilKept()))
  return tables.flatMap(({ refusals }) => refusals).length + phones.filter(({ isOpen }) => !isOpen).length
}

/** Looks at a hub's memory every so many milliseconds; `looks` is in MB, the first one at once. */
export function watchMemory(hub: MeasuredHub, everyMs: number): { readonly looks: readonly number[]; readonly stop: () => void } {
  const looks = [hub.memoryMb]
  const timer = setInterval(() => looks.push(hub.memoryMb), everyMs)
  return { looks, stop: () => clearInterval(timer) }
}
