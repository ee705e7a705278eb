import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { noteText } from '@electron/services/gathering/noteDocument'
import type { NoteFile } from '@shared/contract/noteFile'
import { LONGEST_NOTE, NOTE_TEXT } from '@shared/domain/notes'
import { openGathering, type OpenGathering } from '../support/gathering'

let open: OpenGathering
let itemId: string
beforeEach(async () => {
  open = await openGathering()
  itemId = (await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'talk', title: 'Innlegg', day: 0, before: null })).id
})
afterEach(() => open.close())

const stored = () => noteText(open.session.store, itemId)
const rows = () => open.session.store.db.prepare('SELECT (SELECT count(*) FROM note_update) AS updates, (SELECT count(*) FROM point) AS points, (SELECT count(*) FROM measure) AS measures').get()

function updateOf(words: string): string {
  const doc = new Y.Doc()
  doc.getText(NOTE_TEXT).insert(0, words)
  return Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
}

const file = (changes: Partial<NoteFile>): NoteFile =>
  ({ format: 'samling-notes', version: 1, gatheringId: open.gathering.id, notes: [], points: [], measures: [], ...changes })
const take = (content: NoteFile) => open.api.notes.importFile({ content: JSON.stringify(content) })

async function brought(): Promise<NoteFile> {
  const [unit] = await open.api.units.add({ set: '2020', numbers: ['1507'] })
  return file({
    notes: [{ itemId, groupId: null, update: updateOf('Fra minnepinnen 🫐') }],
    points: [{ id: 'point-1', itemId, groupId: null, kind: 'need', text: 'Meir tid', unitId: null }],
    measures: [{ id: 'measure-1', unitId: unit?.id ?? '', what: 'Leksehjelp', responsible: 'Rektor', deadline: null }],
  })
}

describe('a note file', () => {
  it('brings notes, points and measures, and changes nothing the second time', async () => {
    const content = await brought()
    expect(await take(content)).toEqual({ notes: 1, points: 1, measures: 1, homeless: 0 })
    const before = rows()
    expect([stored(), await open.api.points.list({ gatheringId: open.gathering.id })]).toMatchObject(['Fra minnepinnen 🫐', [{ text: 'Meir tid', scope: 'programme' }]])
    expect(await take(content)).toEqual({ notes: 0, points: 0, measures: 0, homeless: 0 })
    expect([rows(), stored()]).toEqual([before, 'Fra minnepinnen 🫐'])
  })

  it('merges with what is written here, and what the lead changed stays', async () => {
    const content = await brought()
    await open.api.notes.open({ itemId, groupId: null })
    await open.api.notes.append({ noteId: itemId, path: open.session.store.path, update: updateOf('Her. ') })
    await take(content)
    await open.api.points.update({ id: 'point-1', text: 'Retta' })
    await take(content)
    expect(stored()).toHaveLength('Her. Fra minnepinnen 🫐'.length)
    expect(await open.api.points.list({ gatheringId: open.gathering.id })).toMatchObject([{ text: 'Retta' }])
  })

  it('says what has lost its place, and brings it when the removal is undone', async () => {
    const content = await brought()
    await open.api.agenda.removeItem({ id: itemId })
    expect(await take(content)).toEqual({ notes: 0, points: 0, measures: 1, homeless: 2 })
    await open.api.history.undo()
    expect(await take(content)).toEqual({ notes: 1, points: 1, measures: 0, homeless: 0 })
  })

  it('comes from another Samling’s whole gathering, in the same bytes each time', async () => {
    await take(await brought())
    const given = await open.api.notes.exportFile({ gatheringId: open.gathering.id })
    expect(given).toEqual(await open.api.notes.exportFile({ gatheringId: open.gathering.id }))
    expect(given.name).toBe('Samling 1.samling-notes')
    open.session.store.db.exec('DELETE FROM note_update')
    await open.api.measures.remove({ id: 'measure-1' })
    const content = Buffer.from(given.bytes, 'base64').toString('utf8')
    expect(await open.api.notes.importFile({ content })).toEqual({ notes: 1, points: 0, measures: 1, homeless: 0 })
    expect(stored()).toBe('Fra minnepinnen 🫐')
  })

  it('that is none, is another programme’s or holds what no note can is refused whole', async () => {
    const good = await brought()
    const before = rows()
    const cases: [content: string, refusal: string][] = [
      ['', 'note_file_unreadable'], ['{}', 'note_file_unreadable'], ['{"format":"samling-notes"', 'note_file_unreadable'],
      [JSON.stringify({ ...good, version: 2 }), 'note_file_unreadable'],
      [JSON.stringify({ ...good, gatheringId: 'other' }), 'note_file_foreign'],
      [JSON.stringify({ ...good, notes: [...good.notes, { itemId, groupId: null, update: 'AQID' }] }), 'note_update_unreadable'],
      [JSON.stringify({ ...good, notes: [...good.notes, { itemId, groupId: null, update: updateOf('x'.repeat(LONGEST_NOTE)) }] }), 'note_too_long'],
    ]
    for (const [content, refusal] of cases) await expect(open.api.notes.importFile({ content })).rejects.toMatchObject({ data: { id: refusal } })
    expect([rows(), stored()]).toEqual([before, ''])
  })
})
