import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { keepUpdate, noteText } from '@electron/services/gathering/noteDocument'
import { ChangeLog } from '@electron/store/changeLog'
import { APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION } from '@electron/store/migrations'
import { writtenText } from '@electron/store/noteLog'
import { openStore } from '@electron/store/store'
import { NOTE_TEXT } from '@shared/domain/notes'
import { storeFolder } from '../support/storeFiles'

let files: ReturnType<typeof storeFolder>
beforeEach(() => { files = storeFolder() })
afterEach(() => files[Symbol.asyncDispose]())

/** A file as version 2 of the schema left it: a group with two people, made and filled in commands that can be undone. */
function fileOfVersion2(path: string): void {
  const db = new Database(path)
  db.pragma(`application_id = ${APPLICATION_ID}`)
  for (const sql of MIGRATIONS.slice(0, 2)) db.exec(sql)
  db.pragma('user_version = 2')
  const log = new ChangeLogOfVersion2(db)
  log.run('test.fill', null, true, () => db.exec(`
    INSERT INTO unit VALUES ('u', '1506', 'municipality', 'Molde', 'bokmål', NULL, 6, '', '');
    INSERT INTO participant VALUES ('ane', 'u', 1, 'Ane', '', 'political'), ('bo', 'u', 2, 'Bo', '', 'youth');
    INSERT INTO gathering VALUES ('g', 1, 'joint', 'Samling 1', 'undecided', NULL, NULL, 'undecided', '', '', '');
    INSERT INTO agenda_item VALUES ('i', 'g', 0, 1, 'cross_municipal_work', '', '', '', 60, NULL);
    INSERT INTO note VALUES ('i', 'i', NULL, 'programme');
    INSERT INTO note_update (note_id, bytes) VALUES ('i', x'0000'), ('i', x'0000');
    INSERT INTO note_text VALUES ('i', 'Ord fra før');
  `))
  log.run('seats.add', null, true, () => db.exec(`INSERT INTO seat VALUES ('s', 'g', 1, 'Bord 1', 'ABCDEFGHJK', 0)`))
  log.run('seats.revoke', null, true, () => db.exec(`UPDATE seat SET revoked = 1 WHERE id = 's'`))
  log.run('groups.add', null, true, () => db.exec(`INSERT INTO work_group VALUES ('w', 'i', 1, 'cross', NULL, 'Gruppe 1')`))
  log.run('groups.seat', null, true, () => db.exec(`INSERT INTO work_group_member VALUES ('m1', 'w', 'ane'), ('m2', 'w', 'bo')`))
  log.run('groups.rename', null, true, () => db.exec(`UPDATE work_group SET name = 'Blå' WHERE id = 'w'`))
  db.close()
}

/** The log as it was before there were divisions: it followed every table but that one. */
class ChangeLogOfVersion2 extends ChangeLog {
  constructor(db: Database.Database) {
    db.exec('CREATE TABLE division (id TEXT PRIMARY KEY)')
    super(db)
    db.exec('DROP TABLE division')
  }
}

test.each(MIGRATIONS.map((_, version) => version))('a file of version %i opens, is brought to this version and opens again', async (version) => {
  const path = files.at('gammel.samling')
  const db = new Database(path)
  db.pragma(`application_id = ${APPLICATION_ID}`)
  for (const sql of MIGRATIONS.slice(0, version)) db.exec(sql)
  db.pragma(`user_version = ${version}`)
  db.close()
  for (let time = 0; time < 2; time++) {
    const store = await openStore(path, files.backups)
    expect([store.db.pragma('user_version', { simple: true }), store.checkIntegrity()]).toEqual([SCHEMA_VERSION, []])
    store.close()
  }
})

describe('a file of version 2', () => {
  test('keeps its groups and their people, who sit in the first round', async () => {
    fileOfVersion2(files.at('gammel.samling'))
    const store = await openStore(files.at('gammel.samling'), files.backups)
    expect(store.db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION)
    expect(store.group.all()).toEqual([{ id: 'w', itemId: 'i', position: 1, kind: 'cross', unitId: null, name: 'Blå', facilitatorUnitId: null, locked: false }])
    expect(store.member.all()).toEqual([{ id: 'm1', groupId: 'w', participantId: 'ane', round: 0 }, { id: 'm2', groupId: 'w', participantId: 'bo', round: 0 }])
    expect(store.division.all()).toEqual([])
    expect(store.checkIntegrity()).toEqual([])
    store.close()
  })

  test('can have undone what was done with its groups before, and done again', async () => {
    fileOfVersion2(files.at('gammel.samling'))
    const store = await openStore(files.at('gammel.samling'), files.backups)
    const [groups, members] = [store.group.all(), store.member.all()]
    expect([store.log.undo(), store.log.undo(), store.log.undo()].map(({ name }) => name)).toEqual(['groups.rename', 'groups.seat', 'groups.add'])
    expect([store.group.all(), store.member.all()]).toEqual([[], []])
    expect([store.log.redo(), store.log.redo(), store.log.redo()].map(({ name }) => name)).toEqual(['groups.add', 'groups.seat', 'groups.rename'])
    expect([store.group.all(), store.member.all()]).toEqual([groups, members])
    store.close()
  })

  test('keeps its seats, which write for all and moderate nothing, and what was done with them can be undone and done again', async () => {
    fileOfVersion2(files.at('gammel.samling'))
    const store = await openStore(files.at('gammel.samling'), files.backups)
    const seat = { id: 's', gatheringId: 'g', position: 1, name: 'Bord 1', secret: 'ABCDEFGHJK', revoked: true, moderates: false, unitId: null }
    expect(store.seat.all()).toEqual([seat])
    for (const _ of ['rename', 'seat', 'add']) store.log.undo()
    expect([store.log.undo(), store.seat.all()]).toEqual([{ name: 'seats.revoke', done: 'all' }, [{ ...seat, revoked: false }]])
    expect([store.log.undo(), store.seat.all()]).toEqual([{ name: 'seats.add', done: 'all' }, []])
    for (const _ of ['add', 'revoke']) store.log.redo()
    expect(store.seat.all()).toEqual([seat])
    store.close()
  })

  test('keeps its notes, whose texts are known to be as new as their updates', async () => {
    fileOfVersion2(files.at('gammel.samling'))
    const store = await openStore(files.at('gammel.samling'), files.backups)
    expect([noteText(store, 'i'), writtenText(store.db, 'i')]).toEqual(['Ord fra før', { markdown: 'Ord fra før', seq: 2, writtenAt: null }])
    const doc = new Y.Doc()
    doc.getText(NOTE_TEXT).insert(0, 'Nye ord')
    const kept = store.log.run('test.write', null, false, () => keepUpdate(store, 'i', Y.encodeStateAsUpdate(doc), 'note_update_unreadable'))
    expect([kept.before, kept.seq, noteText(store, 'i')]).toEqual([2, 3, 'Nye ord'])
    store.close()
  })

  test('takes seats in several rounds afterwards, one in each group and round', async () => {
    fileOfVersion2(files.at('gammel.samling'))
    const store = await openStore(files.at('gammel.samling'), files.backups)
    const seat = (id: string, round: number) => store.log.run('test.seat', null, true, () => store.member.insert({ id, groupId: 'w', participantId: 'ane', round }))
    seat('m3', 1)
    expect(() => seat('m4', 1)).toThrow(/UNIQUE/)
    expect(() => seat('m5', -1)).toThrow(/CHECK/)
    store.close()
  })
})
