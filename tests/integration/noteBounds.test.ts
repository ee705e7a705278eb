import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { noteText } from '@electron/services/gathering/noteDocument'
import { LONGEST_NOTE, NOTE_TEXT } from '@shared/domain/notes'
import { dice } from '../support/dice'
import { openGathering, type OpenGathering } from '../support/gathering'
import { manyHoles, slowAsSnapshot, tangled } from '../support/noteBombs'

const TABLES = 20

let open: OpenGathering
let itemId: string
beforeEach(async () => {
  open = await openGathering()
  itemId = (await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'talk', title: 'Innlegg', day: 0, before: null })).id
  await open.api.notes.open({ itemId, groupId: null })
})
afterEach(() => open.close())

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const append = (update: Uint8Array) => open.api.notes.append({ noteId: itemId, path: open.session.store.path, update: base64(update) })
const take = (update: Uint8Array) => open.api.notes.importFile({ content: JSON.stringify({
  format: 'samling-notes', version: 1, gatheringId: open.gathering.id, notes: [{ itemId, groupId: null, update: base64(update) }], points: [], measures: [],
}) })
const stored = () => noteText(open.session.store, itemId)
const logBytes = () => (open.session.store.db.prepare('SELECT coalesce(sum(length(bytes)), 0) AS bytes FROM note_update').get() as { bytes: number }).bytes
const textOf = (words: string) => {
  const doc = new Y.Doc()
  doc.getText(NOTE_TEXT).insert(0, words)
  return Y.encodeStateAsUpdate(doc)
}

/** What a table that began with this note wrote and took away in a day without the hub. */
function day(first: Uint8Array, changes: number, roll: () => number, where: (length: number) => number): Uint8Array {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, first)
  const text = doc.getText(NOTE_TEXT)
  for (let change = 0; change < changes; change++) {
    const start = Math.floor(roll() * text.length)
    if (roll() < 0.75) text.insert(where(text.length), `${Math.floor(roll() * 1e6).toString(36)} `)
    else text.delete(start, Math.min(text.length - start, Math.floor(roll() * 8)))
  }
  return Y.encodeStateAsUpdate(doc)
}

describe('a day of twenty tables without the hub', () => {
  const roll = dice(2020)
  const days: [string, number, (length: number) => number][] = [
    ['anywhere', 2_000, (length) => Math.floor(roll() * (length + 1))], ['at the end', 2_000, (length) => length], ['at the top', 200, () => 0],
  ]
  it.each(days)('in one note is kept, whether it comes table by table or in a file: %s', async (_, changes, where) => {
    const first = textOf('Fra før. ')
    await append(first)
    const written = Array.from({ length: TABLES }, () => day(first, changes, roll, where))
    for (const update of written.slice(1)) await append(update)
    await take(written[0] ?? first)
    const whole = new Y.Doc()
    for (const update of [...written].reverse()) Y.applyUpdate(whole, update)
    expect(stored()).toBe(whole.getText(NOTE_TEXT).toString())
    await open.api.notes.open({ itemId, groupId: null })
    await open.api.notes.exportFile({ gatheringId: open.gathering.id })
  })
})

describe('an update made to cost the host minutes', () => {
  it('is refused, also in a file, and the note goes on', async () => {
    const [first, second] = tangled(4_000)
    await append(first)
    await expect(append(second)).rejects.toMatchObject({ data: { id: 'note_update_unreadable' } })
    await expect(take(Y.mergeUpdates([first, second]))).rejects.toMatchObject({ data: { id: 'note_update_unreadable' } })
    await append(textOf('videre'))
    expect(stored()).toHaveLength(4_006)
  })

  it('only when the whole note is read is never made one snapshot, and its note takes no more', async () => {
    const updates = slowAsSnapshot(2_500)
    const last = updates.pop() ?? expect.fail('none')
    await append(Y.mergeUpdates(updates.slice(0, 2_500)))
    await append(Y.mergeUpdates(updates.slice(2_500)))
    await append(last)
    const more = new Y.Doc()
    const refused: unknown[] = []
    for (let letter = 0; letter < 600 && refused.length === 0; letter++) {
      const before = Y.encodeStateVector(more)
      more.getText(NOTE_TEXT).insert(letter, 'a')
      await append(Y.encodeStateAsUpdate(more, before)).catch((error: { data: unknown }) => refused.push(error.data))
    }
    expect(refused).toMatchObject([{ id: 'note_too_long' }])
    expect((await open.api.notes.open({ itemId, groupId: null })).updates.length).toBeGreaterThan(64)
    await open.api.notes.exportFile({ gatheringId: open.gathering.id })
  })

  it('by its number of parts is refused', async () => {
    const doc = new Y.Doc()
    doc.clientID = 1
    doc.getText(NOTE_TEXT).insert(0, 'x'.repeat(LONGEST_NOTE))
    await append(Y.encodeStateAsUpdate(doc))
    await append(manyHoles(1, 10))
    await expect(append(manyHoles(1, 100_001))).rejects.toMatchObject({ data: { id: 'note_update_unreadable' } })
    await expect(append(manyHoles(1, 60_000))).rejects.toMatchObject({ data: { id: 'note_too_long' } })
    expect(stored()).toHaveLength(LONGEST_NOTE - 10)
  })
})

describe('a note', () => {
  const hidden: [string, (text: Y.Text) => void][] = [
    ['an attribute', (text) => text.setAttribute('a', 'x'.repeat(1_000))], ['a format', (text) => text.format(0, 1, { b: 'x'.repeat(1_000) })],
    ['an embed that is gone', (text) => { text.insertEmbed(0, { a: 1 }); text.delete(0, 1) }], ['a text within', (text) => text.insertEmbed(0, new Y.Text('x'))],
    ['another text', ({ doc }) => doc?.getText('other').insert(0, 'x')],
  ]
  it.each(hidden)('takes nothing that its text does not show: %s', async (_, hide) => {
    const doc = new Y.Doc({ gc: false })
    doc.getText(NOTE_TEXT).insert(0, 'trygt')
    await append(Y.encodeStateAsUpdate(doc))
    const before = logBytes()
    hide(doc.getText(NOTE_TEXT))
    await expect(append(Y.encodeStateAsUpdate(doc))).rejects.toMatchObject({ data: { id: 'note_update_unreadable' } })
    expect([logBytes(), stored()]).toEqual([before, 'trygt'])
  })

  it('stays small on disk, however much is written in it and deleted again', async () => {
    const doc = new Y.Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    const text = doc.getText(NOTE_TEXT)
    let most = 0
    for (let time = 0; time < 40; time++) {
      text.insert(0, 'x'.repeat(LONGEST_NOTE))
      text.delete(0, LONGEST_NOTE)
      for (const update of updates.splice(0)) await append(update)
      most = Math.max(most, logBytes())
    }
    expect(most).toBeLessThan(4_100_000)
    expect(stored()).toBe('')
  })
})
