import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { guarded } from '@electron/store/store'
import { Refusal } from '@shared/domain/refusal'
import { fileName } from '@shared/util/fileName'
import type { AllServices, Context } from '../context'
import { fillSample } from './sample'
import { fillFromTemplate } from './templates'

const ENDING = '.samling'

/** What a fresh copy of the sample is called in the app's folder. */
const SAMPLE_NAME = 'ABSOLUTT Møre og Romsdal (eksempel)'

/** A copy can be written, also where the file it was made from could not, and is its owner's, as every programme is. */
const WRITABLE = 0o600

/** What SQLite may leave beside a file. */
const COMPANIONS = ['-wal', '-shm', '-journal']

/** The programme's file, the app's settings and the start screen. */
export const files: AllServices['files'] = {
  state: ({ session }) => ({
    version: session.places.version,
    settings: session.settings,
    path: session.openStore?.path ?? null,
    programme: session.openStore?.programme.all()[0] ?? null,
    recent: session.recent.map((file) => ({ ...file, exists: existsSync(file.path) })),
    folder: session.places.documentsDir,
    roomOf: session.room.current()?.gatheringId ?? null,
    backupProblem: session.backupProblem,
  }),
  settings: ({ session }, settings) => session.changeSettings(settings),
  create: async ({ session, newId }, { name, template, language, path }) => ({
    path: await session.create(path === undefined ? freePath(session.places.documentsDir, name) : withEnding(path), (store) => fillFromTemplate(store, newId, name, template, language)),
  }),
  open: async ({ session }, { path }) => ({ path: await session.open(path) }),
  openSample: async ({ session, newId }, input) => ({
    path: await session.create(input?.path === undefined ? freePath(session.places.documentsDir, SAMPLE_NAME) : withEnding(input.path), (store) => fillSample(store, session.places.resourcesDir, newId)),
  }),
  openCopy: async (context, { path }) => ({ path: await openCopy(context, path) }),
  list: ({ session }, { folder = session.places.documentsDir }) => ({ folder, files: programmesIn(folder) }),
  close: ({ session }) => session.close(),
  forget: ({ session }, { path }) => session.forget(path),
}

/** Save dialogs of some systems leave the ending to the app. */
function withEnding(path: string): string {
  return path.toLocaleLowerCase('en').endsWith(ENDING) ? path : `${path}${ENDING}`
}

/** A path in the folder that no file has yet: `Name.samling`, then `Name 2.samling`. */
function freePath(folder: string, name: string): string {
  const base = fileName(name)
  for (let number = 1; ; number++) {
    const path = join(folder, `${number === 1 ? base : `${base} ${number}`}${ENDING}`)
    // A log that a file once there left behind would be read into the new one.
    if (['', ...COMPANIONS].every((ending) => !existsSync(`${path}${ending}`))) return path
  }
}

function programmesIn(folder: string): { path: string; name: string }[] {
  if (!existsSync(folder)) return []
  const names = guarded(folder, () => readdirSync(folder)).filter((name) => name.endsWith(ENDING)).map((name) => basename(name, ENDING))
  return names.sort((a, b) => a.localeCompare(b, 'nb', { numeric: true })).map((name) => ({ path: resolve(folder, `${name}${ENDING}`), name }))
}

async function openCopy({ session }: Context, path: string): Promise<string> {
  if (!existsSync(path)) throw new Refusal('file_missing', { path })
  if (!statSync(path).isFile()) throw new Refusal('file_not_samling', { path })
  mkdirSync(session.places.documentsDir, { recursive: true })
  const copy = freePath(session.places.documentsDir, basename(path, ENDING))
  try {
    copyFileSync(path, copy)
    chmodSync(copy, WRITABLE)
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`)
    return await session.open(copy)
  } catch (error) {
    for (const ending of ['', ...COMPANIONS]) rmSync(`${copy}${ending}`, { force: true })
    throw error
  }
}
