import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listBackups } from '@electron/store/backup'
import { APPLICATION_ID, SCHEMA_VERSION } from '@electron/store/migrations'
import { createStore, openStore, type Store } from '@electron/store/store'
import { end, printed } from '../support/processes'
import { addUnits, refusalOf, storeFolder } from '../support/storeFiles'

let files: ReturnType<typeof storeFolder>
beforeEach(() => { files = storeFolder() })
afterEach(() => files[Symbol.asyncDispose]())

const open = (path: string) => openStore(path, files.backups)
const synchronous = (store: Store) => store.db.pragma('synchronous', { simple: true })

/** SQL that changes how a part of the schema is written in the file, past SQLite's own checks. */
function rewritten(name: string, from: string, to: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  return `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ${quoted(from)}, ${quoted(to)}) WHERE name = ${quoted(name)}`
}

describe('a new file', () => {
  test('is marked as a programme with this schema, in a folder that is made where it is missing', async () => {
    const path = join(files.folder, 'ny', 'mappe', 'program.samling')
    createStore(path).close()
    const plain = new Database(path, { readonly: true })
    expect([plain.pragma('application_id', { simple: true }), plain.pragma('user_version', { simple: true })]).toEqual([APPLICATION_ID, SCHEMA_VERSION])
    plain.close()
  })

  test('is one file again when it is closed', () => {
    files.programme()
    expect(readdirSync(files.folder)).toEqual(['program.samling'])
  })

  test('never takes the place of a file that is there', async () => {
    writeFileSync(files.at('program.samling'), 'et brev')
    expect(await refusalOf(() => createStore(files.at('program.samling')))).toBe('file_exists')
    expect(readFileSync(files.at('program.samling'), 'utf8')).toBe('et brev')
  })

  test.each(['OneDrive - Sula kommune', 'OneDrive', 'Dropbox', 'Google Drive', 'Nextcloud'])('is refused in a %s folder, and nothing is made there', async (folder) => {
    const path = join(files.folder, folder, 'Dokumenter', 'program.samling')
    expect(await refusalOf(() => createStore(path))).toBe('file_remote')
    expect(existsSync(join(files.folder, folder))).toBe(false)
  })

  test.each(['\\\\tjener\\felles\\program.samling', '//tjener/felles/program.samling'])('is refused on the network path %s', async (path) => {
    expect(await refusalOf(() => createStore(path))).toBe('file_remote')
  })

  test('is refused where a file stands in the way of its folder', async () => {
    writeFileSync(files.at('mappe'), '')
    expect(await refusalOf(() => createStore(join(files.folder, 'mappe', 'program.samling')))).toMatch(/^file_(unreachable|read_only)$/)
  })
})

describe('opening', () => {
  test('finds what was written, with every write on the disk before it is acknowledged', async () => {
    const path = files.programme('program.samling', 0)
    const store = await open(path)
    expect(synchronous(store)).toBe(2)
    addUnits(store, 2)
    expect(synchronous(store)).toBe(2)
    store.close()
    const again = await open(path)
    expect(synchronous(again)).toBe(2)
    addUnits(again, 1)
    expect(synchronous(again)).toBe(2)
    expect(again.unit.all()).toHaveLength(3)
    expect(again.db.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(again.db.pragma('foreign_keys', { simple: true })).toBe(1)
    again.close()
  })

  test('refuses a file that is missing', async () => {
    expect(await refusalOf(() => open(files.at('borte.samling')))).toBe('file_missing')
    expect(readdirSync(files.folder)).toEqual([])
  })

  test('refuses what is no programme and leaves it as it was', async () => {
    writeFileSync(files.at('brev.samling'), 'Kjære kommune, '.repeat(1_000))
    writeFileSync(files.at('tom.samling'), '')
    const other = new Database(files.at('annen.samling'))
    other.exec('CREATE TABLE unit (id TEXT); INSERT INTO unit VALUES (1)')
    other.close()
    mkdirSync(files.at('mappe.samling'))
    const before = files.contents()
    expect(await refusalOf(() => open(files.at('brev.samling')))).toBe('file_not_samling')
    expect(await refusalOf(() => open(files.at('tom.samling')))).toBe('file_not_samling')
    expect(await refusalOf(() => open(files.at('annen.samling')))).toBe('file_not_samling')
    expect(await refusalOf(() => open(files.at('mappe.samling')))).toMatch(/^file_(unreachable|not_samling)$/)
    expect(files.contents()).toEqual(before)
  })

  test.each([
    ['a table is missing', 'DROP TABLE measure'],
    ['a table is another', 'ALTER TABLE measure ADD COLUMN colour TEXT'],
    ['a trigger would run', 'CREATE TRIGGER quiet_loss AFTER INSERT ON unit BEGIN DELETE FROM participant; END'],
    ['a trigger is written so that one looks past it', `CREATE TRIGGER quiet AFTER INSERT ON unit BEGIN SELECT 1; END; ${rewritten('quiet', 'CREATE TRIGGER', 'CREATE/**/TRIGGER')}`],
    ['a trigger has a table’s name', 'CREATE TRIGGER measure AFTER INSERT ON measure BEGIN DELETE FROM participant; END'],
    ['a view is in the way', 'CREATE VIEW people AS SELECT * FROM participant'],
    ['a table more is', 'CREATE TABLE more (id TEXT)'],
    ['a virtual table is', 'CREATE VIRTUAL TABLE words USING fts5(text)'],
    ['an index more computes', 'CREATE INDEX computed ON unit (upper(name))'],
    ['an index is another', 'DROP INDEX measure_unit; CREATE INDEX measure_unit ON measure (gathering_id)'],
    ['a column computes', 'ALTER TABLE measure ADD COLUMN computed TEXT AS (upper(what))'],
    ['a column has another default', rewritten('prompt', "DEFAULT 'draft'", "DEFAULT 'open'")],
    ['a condition is another', rewritten('youth_input', "CHECK (state IN ('waiting', 'approved', 'set_aside'))", "CHECK (state <> 'waiting')")],
    ['an older version is said', 'PRAGMA user_version = 1'],
    ['the version is none', 'PRAGMA user_version = -5'],
  ])('refuses a file marked as a programme in which %s, and leaves it as it was', async (_, sql) => {
    const path = files.programme()
    const plain = new Database(path)
    plain.unsafeMode(true)
    plain.exec(sql)
    plain.close()
    const before = files.contents()
    expect(await refusalOf(() => open(path))).toBe('file_damaged')
    expect(listBackups(files.backups.path)).toEqual([])
    expect(files.contents()).toEqual(before)
  })

  test('refuses a file from a newer version and leaves it as it was', async () => {
    const path = files.programme()
    const plain = new Database(path)
    plain.pragma(`user_version = ${SCHEMA_VERSION + 1}`)
    plain.close()
    const before = files.contents()
    expect(await refusalOf(() => open(path))).toBe('file_newer')
    expect(files.contents()).toEqual(before)
    expect(existsSync(files.backups.path)).toBe(false)
  })

  test.each([['in the middle', 0.5], ['near the end', 0.9]])('refuses a file with a damaged page %s and leaves it as it was', async (_, place) => {
    const path = files.programme('program.samling', 400)
    const bytes = readFileSync(path)
    const start = Math.floor((bytes.length * place) / 4_096) * 4_096
    bytes.fill(0xa5, start, start + 4_096)
    writeFileSync(path, bytes)
    const before = files.contents()
    expect(await refusalOf(() => open(path))).toBe('file_damaged')
    expect(files.contents()).toEqual(before)
  })

  test('refuses a file that was cut short', async () => {
    const path = files.programme('program.samling', 400)
    writeFileSync(path, readFileSync(path).subarray(0, 20_480))
    const before = files.contents()
    expect(await refusalOf(() => open(path))).toBe('file_damaged')
    expect(files.contents()).toEqual(before)
  })

  test('refuses a file or a folder that cannot be written', async () => {
    const path = files.programme()
    chmodSync(files.folder, 0o755)
    chmodSync(path, 0o444)
    const child = files.start('try', path)
    expect((await printed(child, /^(\w+)$/m))[1]).toBe('file_read_only')
    await end(child)
    chmodSync(path, 0o666)
    chmodSync(files.folder, 0o555)
    const second = files.start('try', path)
    expect((await printed(second, /^(\w+)$/m))[1]).toBe('file_read_only')
    await end(second)
    chmodSync(files.folder, 0o755)
  })

  test('refuses a file in a synced folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'OneDrive - '))
    writeFileSync(join(folder, 'program.samling'), readFileSync(files.programme()))
    mkdirSync(join(folder, 'OneDrive'))
    writeFileSync(join(folder, 'OneDrive', 'program.samling'), '')
    expect(await refusalOf(() => open(join(folder, 'OneDrive', 'program.samling')))).toBe('file_remote')
    rmSync(folder, { recursive: true })
  })

  test('refuses a synced folder that a link leads to, and makes no file there', async () => {
    const synced = files.at('OneDrive')
    mkdirSync(synced)
    writeFileSync(join(synced, 'program.samling'), readFileSync(files.programme()))
    symlinkSync(synced, files.at('dokument'))
    symlinkSync(join(synced, 'program.samling'), files.at('lenke.samling'))
    expect(await refusalOf(() => open(files.at('dokument/program.samling')))).toBe('file_remote')
    expect(await refusalOf(() => open(files.at('lenke.samling')))).toBe('file_remote')
    expect(await refusalOf(() => createStore(files.at('dokument/ny/program.samling')))).toBe('file_remote')
    expect(readdirSync(synced)).toEqual(['program.samling'])
  })
})

describe('two processes', () => {
  test('cannot have the same file open; when the first lets go, the second can', async () => {
    const path = files.programme()
    const other = files.start('hold', path)
    await printed(other, /^open$/m)
    expect(await refusalOf(() => open(path))).toBe('file_in_use')
    await end(other, 'SIGKILL')
    const store = await open(path)
    expect(store.unit.all()).toHaveLength(3)
    const second = files.start('hold', path)
    expect((await printed(second, /^(\w+)$/m))[1]).toBe('file_in_use')
    await end(second)
    store.close()
  })

  test('a kill in the middle of writing loses nothing that was acknowledged', async () => {
    const path = files.programme('program.samling', 0)
    for (let round = 0; round < 3; round++) {
      writeFileSync(path, readFileSync(files.programme(`tom-${round}.samling`, 0)))
      let said = ''
      const writer = files.start('write', path)
      writer.stdout?.on('data', (chunk: Buffer) => { said += chunk.toString() })
      await printed(writer, new RegExp(`^${50 + round * 75} committed$`, 'm'))
      await end(writer, 'SIGKILL')
      const acknowledged = [...said.matchAll(/^(\d+) committed$/gm)].length
      const store = await open(path)
      const kept = store.unit.all().length
      // The last commit may have been made and not yet told.
      expect(kept).toBeGreaterThanOrEqual(acknowledged)
      expect(kept).toBeLessThanOrEqual(acknowledged + 1)
      expect(store.checkIntegrity()).toEqual([])
      expect(synchronous(store)).toBe(2)
      store.log.undo()
      expect(store.unit.all()).toHaveLength(kept - 1)
      store.close()
    }
  })
})
