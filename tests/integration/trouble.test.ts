import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createStore, openStore } from '@electron/store/store'
import { startTestHost } from '../support/host'

let host: ReturnType<typeof startTestHost>
beforeEach(() => { host = startTestHost() })
afterEach(() => host.stop())

const make = async (name: string) => (await host.api.files.create({ name, template: 'absolutt', language: 'nb' })).path
const refused = (id: string) => ({ code: 'REFUSED', data: { id } })
const backups = () => ({ path: join(host.folder, 'backups'), now: () => new Date() })

/** Lets the open file grow no further, as a full disk does; answers how to make room again. */
function fillDisk(): () => void {
  const { db } = host.session.store
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true }) as number}`)
  return () => db.pragma('max_page_count = 4294967294')
}

describe('on a full disk', () => {
  test('a command is refused whole, and work goes on when there is room', async () => {
    await make('Fullt')
    const before = await host.api.programme.phases()
    const makeRoom = fillDisk()
    const add = () => host.api.programme.addPhase({ place: 'home', title: 'x'.repeat(500) })
    const adding = async () => { for (let time = 0; time < 400; time++) await add() }
    await expect(adding()).rejects.toMatchObject({ ...refused('disk_full'), data: { params: { path: host.session.store.path } } })
    const kept = (await host.api.programme.phases()).length
    await expect(add()).rejects.toMatchObject(refused('disk_full'))
    expect(await host.api.programme.phases()).toHaveLength(kept)
    expect(host.session.store.checkIntegrity()).toEqual([])
    makeRoom()
    await add()
    expect(await host.api.programme.phases()).toHaveLength(kept + 1)
    while ((await host.api.history.state()).undo !== null) await host.api.history.undo()
    expect(await host.api.programme.phases()).toEqual(before)
  })

  test('a new name that was refused is not among the recent programmes either; undo takes it back there, too', async () => {
    await make('Før')
    const name = async () => [(await host.api.programme.get()).name, (await host.api.files.state()).recent[0]?.name]
    await host.api.programme.update({ name: 'Etter' })
    expect(await name()).toEqual(['Etter', 'Etter'])
    await host.api.history.undo()
    expect(await name()).toEqual(['Før', 'Før'])
    const makeRoom = fillDisk()
    const renaming = async () => { for (let time = 0; time < 400; time++) await host.api.programme.update({ name: `${'x'.repeat(490)} ${time}` }) }
    await expect(renaming()).rejects.toMatchObject(refused('disk_full'))
    const [kept, recent] = await name()
    expect(recent).toBe(kept)
    makeRoom()
  })

  test('the programme can be closed, and the next opening has all of it', async () => {
    const path = await make('Fullt')
    // A log that cannot be emptied into the file, here because a transaction is open.
    host.session.store.db.exec('BEGIN IMMEDIATE')
    await host.api.files.close()
    const again = await openStore(path, backups())
    expect(again.programme.all()).toMatchObject([{ name: 'Fullt' }])
    again.close()
  })
})

describe('a new programme', () => {
  test('that cannot be filled leaves no file', async () => {
    const path = join(host.folder, 'halvt.samling')
    await expect(host.session.create(path, (store) => {
      store.phase.insert({ id: 'a', position: 1, place: 'home', title: '' })
      throw new Error('the template is gone')
    })).rejects.toThrow('the template is gone')
    expect(readdirSync(host.folder)).toEqual([])
  })

  test('whose making was cut off is refused as damaged when it is opened', async () => {
    const path = join(host.folder, 'avbrutt.samling')
    createStore(path).close()
    await expect(host.api.files.open({ path })).rejects.toMatchObject(refused('file_damaged'))
    const store = await openStore(path, backups())
    store.close()
  })

  test('is made and opened where the list of recent ones cannot be kept; settings that cannot be kept stay as they were', async () => {
    writeFileSync(join(host.folder, 'data'), 'i veien')
    await make('Likevel')
    expect((await host.api.files.state()).programme?.name).toBe('Likevel')
    await expect(host.api.files.settings({ language: 'nn' })).rejects.toMatchObject({ code: 'REFUSED' })
    expect((await host.api.files.state()).settings.language).toBeNull()
    rmSync(join(host.folder, 'data'))
    await host.api.files.settings({ language: 'nn' })
    expect(existsSync(join(host.folder, 'data', 'settings.json'))).toBe(true)
  })
})

describe('two acts at once', () => {
  test('open one programme after the other, and hold only the last', async () => {
    const [first, second] = [await make('Ett'), await make('To')]
    await host.api.files.close()
    const opened = await Promise.all([host.api.files.open({ path: first }), host.api.files.open({ path: second }), host.api.files.open({ path: second })])
    expect(opened.map(({ path }) => path)).toEqual([first, second, second])
    expect((await host.api.files.state()).path).toBe(second)
    const released = await openStore(first, backups())
    released.close()
  })

  test('a refused opening does not hold up the next', async () => {
    const path = await make('Ett')
    mkdirSync(join(host.folder, 'mappe.samling'))
    const [refusal, opened] = await Promise.allSettled([host.api.files.open({ path: join(host.folder, 'mappe.samling') }), host.api.files.open({ path })])
    expect([refusal.status, opened.status]).toEqual(['rejected', 'fulfilled'])
  })
})
