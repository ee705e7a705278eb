import type { NoteTable } from '../../support/noteTable'

/** Five keys a second at every table. */
export const KEY_MS = 200

/** Lets all tables type for so long, each a little after the one before it. Answers how long each key took to each other table of its note, in milliseconds. */
export async function typeTogether(tables: readonly NoteTable[], lastsMs: number): Promise<readonly number[]> {
  const sentAt = new Map<string, number>()
  const took: number[] = []
  await Promise.all(tables.map((table) => table.until(() => table.provider.isSynced)))
  for (const table of tables) {
    table.text.observe((event, transaction) => {
      if (transaction.local) return
      const words = event.delta.map(({ insert }) => typeof insert === 'string' ? insert : '').join('')
      for (const [key] of words.matchAll(/\d+:\d+;/g)) took.push(performance.now() - (sentAt.get(key) ?? Number.NaN))
    })
  }
  await Promise.all(tables.map((table, index) => type(table, (left) => `${index}:${left};`, sentAt, { keys: lastsMs / KEY_MS, after: (index * KEY_MS) / tables.length })))
  return took
}

function type(table: NoteTable, keyOf: (left: number) => string, sentAt: Map<string, number>, { keys, after }: { readonly keys: number; readonly after: number }): Promise<void> {
  return new Promise((done) => {
    const began = performance.now() + after
    let left = keys
    const press = () => {
      const key = keyOf(left)
      sentAt.set(key, performance.now())
      table.write(key)
      left -= 1
      // By the clock: timers that come late must not slow the typing down.
      setTimeout(left > 0 ? press : done, Math.max(0, began + (keys - left) * KEY_MS - performance.now()))
    }
    setTimeout(press, after)
  })
}
