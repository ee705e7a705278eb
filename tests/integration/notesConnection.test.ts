import { copyFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noteText } from '@electron/services/gathering/noteDocument'
import { NoteConnection, type NoteHost, type NoteState } from '@renderer/features/notes/noteConnection'
import { allSaved, giveUpAll } from '@renderer/ui/unsaved'
import { openGathering, type OpenGathering } from '../support/gathering'

let open: OpenGathering
let itemId: string
beforeEach(async () => {
  open = await openGathering()
  itemId = (await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'talk', title: 'Innlegg', day: 0, before: null })).id
})
afterEach(() => open.close())

const stored = () => noteText(open.session.store, itemId)

/** The host over a line that can break before or after a call reaches it, and that counts what it carried. */
function line() {
  const state = { broken: 'no' as 'no' | 'before' | 'after', appends: 0 }
  const host: NoteHost = {
    open: () => open.api.notes.open({ itemId, groupId: null }),
    append: async (update, path) => {
      if (state.broken === 'before') throw new Error('the line is down')
      state.appends++
      const answer = await open.api.notes.append({ noteId: itemId, path, update })
      if (state.broken === 'after') throw new Error('the answer was lost')
      return answer
    },
    since: (after) => open.api.notes.since({ noteId: itemId, after }),
  }
  return { state, host }
}

const connect = (host: NoteHost) => new NoteConnection(host, { first: 1, longest: 4 })

/** Resolves when the connection comes into a state of this kind. */
const until = (connection: NoteConnection, kind: NoteState['kind']) => new Promise<void>((resolve) => {
  const check = () => { if (connection.state.kind === kind) { stop(); resolve() } }
  const stop = connection.subscribe(check)
  check()
})

describe('the line between an editor and its note', () => {
  it('says saved only when the host has the text', async () => {
    const { host } = line()
    const connection = connect(host)
    const seen: [string, string][] = []
    connection.subscribe(() => seen.push([connection.state.kind, stored()]))
    await connection.open()
    connection.text.insert(0, 'Hei')
    expect(connection.state.kind).toBe('saving')
    await until(connection, 'saved')
    expect(seen).toEqual([['saved', ''], ['saving', ''], ['saved', 'Hei']])
  })

  it('sends what is written in one tick as one update, and what comes meanwhile as the next', async () => {
    const { host, state } = line()
    const connection = connect(host)
    await connection.open()
    for (const letter of 'Fellessamling') connection.text.insert(connection.text.length, letter)
    await until(connection, 'saved')
    expect([state.appends, stored()]).toEqual([1, 'Fellessamling'])
  })

  it('tries again until the host answers, in order and without doubling, whichever way the line broke', async () => {
    const { host, state } = line()
    const connection = connect(host)
    await connection.open()
    for (const broken of ['before', 'after'] as const) {
      state.broken = broken
      connection.text.insert(connection.text.length, `${broken} `)
      await until(connection, 'retrying')
      connection.text.insert(connection.text.length, 'more ')
      expect(connection.state.kind).toBe('retrying')
      state.broken = 'no'
      await until(connection, 'saved')
    }
    expect(stored()).toBe('before more after more ')
  })

  it('goes on sending after the editor is closed', async () => {
    const { host, state } = line()
    const connection = connect(host)
    await connection.open()
    state.broken = 'before'
    connection.text.insert(0, 'siste ord')
    await until(connection, 'retrying')
    const gone = new Promise<void>((resolve) => { connection.doc.on('destroy', () => resolve()) })
    connection.close()
    state.broken = 'no'
    await gone
    expect(stored()).toBe('siste ord')
  })

  it('is to the file that the note was opened in: a copy of it gets nothing, and what waits is sent when the file is open again', async () => {
    const { host, state } = line()
    const connection = connect(host)
    await connection.open()
    connection.text.insert(0, 'før ')
    await until(connection, 'saved')
    const { path } = open.session.store
    const copy = path.replace('.samling', '-kopi.samling')
    await open.api.files.close()
    await copyFile(path, copy)
    await open.api.files.open({ path: copy })
    connection.text.insert(connection.text.length, 'etter')
    const tried = state.appends
    await new Promise<void>((resolve) => connection.subscribe(() => { if (state.appends > tried + 3) resolve() }))
    expect([connection.state.kind, stored()]).toEqual(['retrying', 'før '])
    await open.api.files.open({ path })
    await until(connection, 'saved')
    expect(stored()).toBe('før etter')
  })

  it('is given up with what it could not send, and counts as unsaved until then', async () => {
    const { host, state } = line()
    const connection = connect(host)
    await connection.open()
    state.broken = 'before'
    connection.text.insert(0, 'går tapt')
    await until(connection, 'retrying')
    expect(await allSaved(1)).toBe(false)
    const gone = new Promise<void>((resolve) => { connection.doc.on('destroy', () => resolve()) })
    giveUpAll()
    state.broken = 'no'
    await gone
    expect([await allSaved(1), stored()]).toEqual([true, ''])
  })

  it('merges two windows that write in the same note', async () => {
    const [a, b] = [connect(line().host), connect(line().host)]
    await Promise.all([a.open(), b.open()])
    a.text.insert(0, 'fra A. ')
    b.text.insert(0, 'fra B. ')
    await Promise.all([until(a, 'saved'), until(b, 'saved')])
    await Promise.all([a.fetchNews(), b.fetchNews()])
    expect(a.text.toString()).toBe(b.text.toString())
    expect(stored()).toBe(a.text.toString())
    const c = connect(line().host)
    await c.open()
    expect(c.text.toString()).toBe(stored())
  })

  it('keeps the text when the place is removed while somebody writes, and saves it when that is undone', async () => {
    const { host } = line()
    const connection = connect(host)
    await connection.open()
    connection.text.insert(0, 'før ')
    await until(connection, 'saved')
    await open.api.agenda.removeItem({ id: itemId })
    connection.text.insert(connection.text.length, 'etter')
    await until(connection, 'retrying')
    await open.api.history.undo()
    await until(connection, 'saved')
    expect(stored()).toBe('før etter')
  })

  it('shows no empty note where the writing cannot be fetched', async () => {
    const first = connect(line().host)
    await first.open()
    first.text.insert(0, 'trygt')
    await until(first, 'saved')
    open.session.store.db.prepare('UPDATE note_update SET bytes = ?').run(Buffer.from([9, 9]))
    const second = connect(line().host)
    expect(await second.open()).toBe(false)
    expect(second.state).toMatchObject({ kind: 'unopened', error: { data: { id: 'note_damaged' } } })
  })
})
