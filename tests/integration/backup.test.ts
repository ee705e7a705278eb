import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backUp, listBackups } from '@electron/store/backup'
import { APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION } from '@electron/store/migrations'
import { openStore } from '@electron/store/store'
import { startTestHost } from '../support/host'
import { addUnits, refusalOf, storeFolder } from '../support/storeFiles'

let files: ReturnType<typeof storeFolder>
beforeEach(() => { files = storeFolder() })
afterEach(() => files[Symbol.asyncDispose]())

/** A clock that goes one minute further at each look. */
function clock(start = '2020-11-17T09:00:00Z') {
  let minutes = 0
  return () => new Date(Date.parse(start) + minutes++ * 60_000)
}

describe('a backup', () => {
  test('is a sound programme with all that was acknowledged, made while the file is open', async () => {
    const store = await openStore(files.programme('program.samling', 0), files.backups)
    addUnits(store, 40)
    const path = await backUp(store.db, files.backups)
    addUnits(store, 1)
    const copy = await openStore(path, files.backups)
    expect(copy.unit.all()).toHaveLength(40)
    expect(copy.checkIntegrity()).toEqual([])
    expect(copy.log.state).toEqual({ undo: 'test.add', redo: null })
    copy.close()
    expect(store.unit.all()).toHaveLength(41)
    store.close()
    expect(readdirSync(files.backups.path)).toEqual(['2020-11-17T09-00-00-000Z.samling'])
  })

  test('is one of the last fifty; older ones go', async () => {
    const store = await openStore(files.programme('program.samling', 1), files.backups)
    const folder = { path: files.backups.path, now: clock() }
    for (let number = 0; number < 53; number++) await backUp(store.db, folder)
    store.close()
    const kept = listBackups(folder.path)
    expect(kept).toHaveLength(50)
    expect([kept[0], kept.at(-1)]).toEqual(['2020-11-17T09-03-00-000Z.samling', '2020-11-17T09-52-00-000Z.samling'])
  })

  test('is the newest also where the clock was set back, and takes nobody’s place', async () => {
    const store = await openStore(files.programme('program.samling', 1), files.backups)
    const ahead = { path: files.backups.path, now: clock('2030-01-01T09:00:00Z') }
    for (let number = 0; number < 50; number++) await backUp(store.db, ahead)
    writeFileSync(join(ahead.path, '0 min egen.samling'), 'min egen')
    const back = { path: files.backups.path, now: () => new Date('2020-11-17T09:00:00Z') }
    const made = [await backUp(store.db, back), await backUp(store.db, back)]
    store.close()
    expect(listBackups(back.path).slice(-2).map((name) => join(back.path, name))).toEqual(made)
    expect(listBackups(back.path)).toHaveLength(50)
    expect(existsSync(join(back.path, '0 min egen.samling'))).toBe(true)
  })

  test('that cannot be made leaves no half copy and the work goes on', async () => {
    const store = await openStore(files.programme('program.samling', 1), files.backups)
    mkdirSync(join(files.backups.path, '2020-11-17T09-00-00-000Z.samling.part'), { recursive: true })
    await expect(backUp(store.db, files.backups)).rejects.toThrow()
    expect(listBackups(files.backups.path)).toEqual([])
    addUnits(store, 1)
    expect(store.unit.all()).toHaveLength(2)
    store.close()
  })
})

describe('an open programme', () => {
  test('is backed up when it is closed, where something was changed', async () => {
    await using host = startTestHost({ now: clock() })
    const { path } = await host.api.files.create({ name: 'Kopi', template: 'absolutt', language: 'nb' })
    const folder = host.session.backups(path).path
    await host.api.files.close()
    const afterMaking = listBackups(folder).length
    await host.api.files.open({ path })
    await host.api.files.close()
    expect(listBackups(folder)).toHaveLength(afterMaking)
    await host.api.files.open({ path })
    await host.api.programme.update({ name: 'Nytt' })
    await host.api.files.close()
    expect(listBackups(folder)).toHaveLength(afterMaking + 1)
    const copy = await openStore(join(folder, listBackups(folder).at(-1) ?? ''), files.backups)
    expect(copy.programme.all()).toMatchObject([{ name: 'Nytt' }])
    copy.close()
  })

  test('says when its backup failed, and that it succeeded again', async () => {
    await using host = startTestHost({ now: clock() })
    const { path } = await host.api.files.create({ name: 'Kopi', template: 'absolutt', language: 'nb' })
    const { path: folder } = host.session.backups(path)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, '..'), { recursive: true })
    writeFileSync(folder, 'i veien')
    await host.api.programme.update({ name: 'Nytt' })
    await host.session.backUpNow()
    expect((await host.api.files.state()).backupProblem).toMatch(/EEXIST|ENOTDIR/)
    rmSync(folder)
    await host.session.backUpNow()
    expect((await host.api.files.state()).backupProblem).toBeNull()
    expect(listBackups(folder)).toHaveLength(1)
  })
})

/** A programme file of version 2 with a unit in it, and with more of the caller's. */
function olderFile(path: string, more = ''): void {
  const plain = new Database(path)
  plain.pragma(`application_id = ${APPLICATION_ID}`)
  for (const sql of MIGRATIONS.slice(0, 2)) plain.exec(sql)
  plain.pragma('user_version = 2')
  plain.exec(`INSERT INTO unit VALUES ('kept', '1506', 'municipality', 'Molde', 'bokmål', NULL, 6, '', ''); ${more}`)
  plain.close()
}

describe('a migration', () => {
  test('brings an older file to this schema after a backup of how it was', async () => {
    const path = files.at('gammel.samling')
    olderFile(path)
    const store = await openStore(path, files.backups)
    expect(store.db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION)
    expect(store.unit.all()).toMatchObject([{ id: 'kept' }])
    expect(store.division.all()).toEqual([])
    store.close()
    const [name = ''] = listBackups(files.backups.path)
    const copy = new Database(join(files.backups.path, name), { readonly: true })
    expect(copy.pragma('user_version', { simple: true })).toBe(2)
    expect(copy.prepare('SELECT id FROM unit').all()).toEqual([{ id: 'kept' }])
    copy.close()
  })

  test('that fails leaves the old file as it was, byte for byte, with a backup beside it', async () => {
    const path = files.at('gammel.samling')
    olderFile(path, `INSERT INTO command VALUES (1, 'groups.add', NULL, 'done', NULL); INSERT INTO change VALUES (1, 1, 'work_group', 'w', NULL, 'cut sho')`)
    const before = readFileSync(path)
    await expect(openStore(path, files.backups)).rejects.toThrow(/JSON/)
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(files.folder).toSorted()).toEqual(['backups', 'gammel.samling'])
    expect(listBackups(files.backups.path)).toHaveLength(1)
  })

  test('is not begun where the backup cannot be made', async () => {
    const path = files.at('gammel.samling')
    olderFile(path)
    const before = readFileSync(path)
    writeFileSync(files.backups.path, 'i veien')
    await expect(openStore(path, files.backups)).rejects.toThrow()
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('of a file from before is not needed twice', async () => {
    const path = files.at('gammel.samling')
    olderFile(path)
    for (let time = 0; time < 2; time++) (await openStore(path, files.backups)).close()
    expect(listBackups(files.backups.path)).toHaveLength(1)
    expect(existsSync(path)).toBe(true)
  })

  test('leaves a file open elsewhere alone', async () => {
    const path = files.at('gammel.samling')
    olderFile(path)
    const other = new Database(path)
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec("UPDATE unit SET theme = 'mine'")
    expect(await refusalOf(() => openStore(path, files.backups))).toBe('file_in_use')
    other.close()
    expect(listBackups(files.backups.path)).toEqual([])
  })
})
