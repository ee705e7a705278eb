import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RoomWriters } from '../support/roomWriters'

/** What of this others wrote, and is no longer there as they wrote it, by the row it was in. */
function lost(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): [id: string, text: string][] {
  return [...before].filter(([id, text]) => text.includes('other') && after.get(id) !== text)
}

/** Turns steps until there is none; answers how much of each was turned. */
async function turnAll({ open: { api } }: RoomWriters, way: 'undo' | 'redo', most = Infinity): Promise<string[]> {
  const done: string[] = []
  while (done.length < most && (await api.history.state())[way] !== null) done.push((await api.history[way]()).done)
  return done
}

/** Undoes all there is and does it again: nothing of others is lost on the way, and all is as it was. */
async function thereAndBack(room: RoomWriters): Promise<void> {
  const [rows, texts] = [room.rows(), room.texts()]
  const undone = (await turnAll(room, 'undo')).filter((done) => done !== 'nothing')
  expect(lost(texts, room.texts())).toEqual([])
  expect(room.store.checkIntegrity()).toEqual([])
  expect(await turnAll(room, 'redo', undone.length)).toEqual(undone.map(() => 'all'))
  expect(room.rows()).toEqual(rows)
  expect(room.store.checkIntegrity()).toEqual([])
}

// Few rows, so that they meet in them.
const step = fc.record({ kind: fc.constantFrom('lead', 'lead', 'others', 'others', 'undo', 'redo'), which: fc.nat(1000), n: fc.nat(3), m: fc.nat(3) })

it('undo and redo are never in the way, never cost what others wrote, and are each other’s opposite, whatever the lead, the tables and the phones do', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 120 }), async (steps) => {
    const room = await RoomWriters.start()
    const { api } = room.open
    const acts = { lead: room.lead, others: room.others, undo: [() => api.history.undo()], redo: [() => api.history.redo()] }
    // What others wrote and the lead wrote over or removed: the lead may do that again.
    const replaced = new Set<string>()
    try {
      for (const { kind, which, n, m } of steps) {
        const before = room.texts()
        await room.act(acts[kind], which, n, m)
        const missing = lost(before, room.texts())
        if (kind === 'lead') for (const [, text] of missing) replaced.add(text)
        if (kind === 'undo') expect(missing).toEqual([])
        // A note goes with a place that is removed again, also with what was written meanwhile: undo brings it back, as after any removal.
        if (kind === 'redo') expect(missing.filter(([id, text]) => !replaced.has(text) && !id.startsWith(room.itemId))).toEqual([])
      }
      await thereAndBack(room)
    } finally {
      await room.open.close()
    }
  }), { numRuns: 25, endOnFailure: true, seed: Number(process.env['SAMLING_SEED'] ?? 2020) })
})
