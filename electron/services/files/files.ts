import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Refusal } from '@shared/domain/refusal'
import { fileName } from '@shared/util/fileName'
import type { AllServices, Context } from '../context'
import { fillSample } from './sample'
import { fillFromTemplate } from './templates'

const ENDING = '.samling'

/** The programme's file, the app's settings and the start screen. */
export const files: AllServices['files'] = {
  state: ({ session }) => ({
    version: session.places.version,
    settings: session.settings,
    path: session.openStore?.path ?? null,
    programme: session.openStore?.programme.all()[0] ?? null,
    recent: session.recent.map((file) => ({ ...file, exists: existsSync(file.path) })),
    folder: session.places.documentsDir,
    backupProblem: session.backupProblem,
  }),
  settings: ({ session }, settings) => session.changeSettings(settings),
  create: async ({ session, newId }, { name, template, language, path }) => ({
    path: await session.create(path ?? freePath(session.places.documentsDir, name), (store) => fillFromTemplate(store, newId, name, template, language)),
  }),
  open: async ({ session }, { path }) => ({ path: await session.open(path) }),
  openSample: async ({ session, newId }) => ({
    path: await session.create(freePath(session.places.documentsDir, 'ABSOLUTT Møre og Romsdal (eksempel)'), (store) => fillSample(store, session.places.resourcesDir, newId)),
  }),
  openCopy: async (context, { path }) => ({ path: await openCopy(context, path) }),
  list: ({ session }, { folder = session.places.documentsDir }) => ({ folder, files: programmesIn(folder) }),
  close: ({ session }) => session.close(),
  forget: ({ session }, { path }) => session.forget(path),
}

/** A path in the folder that no file has yet: `Name.samling`, then `Name 2.samling`. */
export function freePath(folder: string, name: string): string {
  const base = fileName(name)
  for (let number = 1; ; number++) {
    const path = join(folder, `${number === 1 ? base : `${base} ${number}`}${ENDING}`)
    if (!existsSync(path)) return path
  }
}

function programmesIn(folder: string): { path: string; name: string }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => name.endsWith(ENDING)).sort().map((name) => ({ path: resolve(folder, name), name: basename(name, ENDING) }))
}

async function openCopy({ session }: Context, path: string): Promise<string> {
  if (!existsSync(path)) throw new Refusal('file_missing', { path })
  mkdirSync(session.places.documentsDir, { recursive: true })
  const copy = freePath(session.places.documentsDir, basename(path, ENDING))
  copyFileSync(path, copy)
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`)
  return session.open(copy)
}
