import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BackupFolder } from '@electron/store/backup'
import { createStore, type Store } from '@electron/store/store'
import { Refusal } from '@shared/domain/refusal'
import { root } from './aliases'
import { end } from './processes'

/** A folder for programme files, gone with its files in the end. */
export function storeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'samling-store-'))
  const backups: BackupFolder = { path: join(folder, 'backups'), now: () => new Date('2020-11-17T09:00:00Z') }
  const children: ChildProcess[] = []
  return {
    folder,
    backups,
    /** Starts another process on a programme file (see `storeProcess.ts`); it is ended with the folder. */
    start: (act: 'hold' | 'write' | 'try', path: string): ChildProcess => {
      const child = startStoreProcess(act, path, backups)
      children.push(child)
      return child
    },
    at: (name: string) => join(folder, name),
    /** Makes a programme file with this many units and closes it. */
    programme: (name = 'program.samling', units = 3): string => {
      const path = join(folder, name)
      const store = createStore(path)
      addUnits(store, units)
      store.close()
      return path
    },
    /** The names and contents of all files in the folder. */
    contents: () => new Map(readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => [entry.name, readFileSync(join(folder, entry.name), 'base64')])),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(children.map((child) => end(child, 'SIGKILL')))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Adds units in one command. */
export function addUnits(store: Store, count: number): void {
  const known = store.unit.all().length
  store.log.run('test.add', null, true, () => {
    for (let index = known + 1; index <= known + count; index++) {
      store.unit.insert({
        id: `unit-${index}`, number: String(index), kind: 'municipality', name: `Kommune ${index}`, languageForm: 'nynorsk', reportLanguage: null, seats: 6, coordinator: '', theme: '',
      })
    }
  })
}

/** The id of the refusal that some work ends in. */
export async function refusalOf(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Refusal) return error.id
    throw error
  }
  return 'not refused'
}

function startStoreProcess(act: 'hold' | 'write' | 'try', path: string, backups: BackupFolder): ChildProcess {
  const hooks = join(root, 'tests/support/sourceHooks.mjs')
  return spawn(process.execPath, ['--no-warnings', '--experimental-transform-types', '--import', hooks, join(root, 'tests/support/storeProcess.ts'), act, path, backups.path], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
