import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestHost } from '../support/host'

let host: ReturnType<typeof startTestHost>

beforeEach(() => { host = startTestHost() })
afterEach(() => host.stop())

const make = async (name: string, path?: string) => (await host.api.files.create({ name, template: 'absolutt', language: 'nb', ...(path !== undefined && { path }) })).path
const refused = (id: string) => ({ code: 'REFUSED', data: { id } })

describe('a programme file', () => {
  it('is saved under its name in the app’s folder, and a second of that name beside it', async () => {
    expect(basename(await make('Øvst: prøve'))).toBe('Øvst- prøve.samling')
    expect(basename(await make('Øvst: prøve'))).toBe('Øvst- prøve 2.samling')
    expect((await host.api.files.list({})).files.map((file) => file.name)).toEqual(['Øvst- prøve', 'Øvst- prøve 2'])
  })

  it('goes where the user says, gets its ending, and replaces no other file', async () => {
    const path = join(host.folder, 'other', 'mine')
    expect(await make('Mitt', path)).toBe(`${path}.samling`)
    await expect(make('Mitt', `${path}.samling`)).rejects.toMatchObject(refused('file_exists'))
    expect((await host.api.files.state()).path).toBe(`${path}.samling`)
  })

  it('is its owner’s alone, with its log, its copies and its backups', async () => {
    const path = await make('Fortrolig')
    await host.api.programme.update({ name: 'Endret' })
    await host.session.backUpNow()
    const mode = (file: string) => (statSync(file).mode & 0o077).toString(8)
    const { path: backups } = host.session.backups(path)
    expect([path, `${path}-wal`, join(host.folder, 'data'), backups].map(mode)).toEqual(['0', '0', '0', '0'])
    await host.api.files.close()
    chmodSync(path, 0o644)
    expect(mode((await host.api.files.openCopy({ path })).path)).toBe('0')
  })

  it('is never named by a path that is cut short on the way, nor by what is no file', async () => {
    const cut = join(host.folder, 'cut')
    for (const act of [make('Kuttet', `${cut}\0.samling`), host.api.files.open({ path: `${cut}\0` }), host.api.files.list({ folder: `${cut}\0` })]) {
      await expect(act).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    }
    mkdirSync(`${cut}.samling`)
    await expect(host.api.files.open({ path: `${cut}.samling` })).rejects.toMatchObject(refused('file_not_samling'))
    await expect(host.api.files.openCopy({ path: `${cut}.samling` })).rejects.toMatchObject(refused('file_not_samling'))
    expect(existsSync(cut)).toBe(false)
  })

  it('does not take in the log that a file once there left behind', async () => {
    const path = await make('Gammel')
    await host.api.programme.update({ name: 'Gammel hemmelighet' })
    const log = readFileSync(`${path}-wal`)
    await host.api.files.close()
    const mine = join(host.folder, 'Ny.samling')
    writeFileSync(mine, readFileSync(path))
    writeFileSync(join(host.folder, 'documents', 'Ny.samling-wal'), log)
    expect(basename((await host.api.files.openCopy({ path: mine })).path)).toBe('Ny 2.samling')
  })

  it('is remembered, marked when it is gone, and forgotten when asked', async () => {
    const [first, second] = [await make('Ett'), await make('To')]
    await host.api.files.close()
    rmSync(first)
    const { recent } = await host.api.files.state()
    expect(recent).toEqual([{ path: second, name: 'To', isSample: false, exists: true }, { path: first, name: 'Ett', isSample: false, exists: false }])
    await expect(host.api.files.open({ path: first })).rejects.toMatchObject(refused('file_missing'))
    await host.api.files.forget({ path: first })
    expect((await host.api.files.state()).recent.map((file) => file.name)).toEqual(['To'])
  })

  it('that cannot be opened leaves the open one as it is', async () => {
    const path = await make('Ett')
    const foreign = join(host.folder, 'foreign.samling')
    writeFileSync(foreign, 'not a programme at all')
    await expect(host.api.files.open({ path: foreign })).rejects.toMatchObject(refused('file_not_samling'))
    expect(await host.api.files.state()).toMatchObject({ path, programme: { name: 'Ett' } })
  })
})

describe('a programme in a synced folder', () => {
  const remote = async () => {
    const path = await make('Delt')
    await host.api.gatherings.add({ title: 'Bare i fila' })
    await host.api.files.close()
    const folder = join(host.folder, 'OneDrive - KS')
    mkdirSync(folder)
    writeFileSync(join(folder, 'Delt.samling'), readFileSync(path))
    return join(folder, 'Delt.samling')
  }

  it('is refused, and opened as a copy in the app’s folder that can be written', async () => {
    const path = await remote()
    chmodSync(path, 0o444)
    await expect(host.api.files.open({ path })).rejects.toMatchObject(refused('file_remote'))
    const copy = await host.api.files.openCopy({ path })
    expect(basename(copy.path)).toBe('Delt 2.samling')
    expect((await host.api.gatherings.list()).map((gathering) => gathering.title)).toContain('Bare i fila')
    await host.api.programme.update({ name: 'Kopien' })
    expect(readFileSync(path).length).toBeGreaterThan(0)
  })

  it('leaves no copy behind when it is no programme', async () => {
    const path = await remote()
    writeFileSync(path, 'something else')
    const before = readdirSync(join(host.folder, 'documents'))
    await expect(host.api.files.openCopy({ path })).rejects.toMatchObject(refused('file_not_samling'))
    expect(readdirSync(join(host.folder, 'documents'))).toEqual(before)
    expect(existsSync(path)).toBe(true)
  })
})
