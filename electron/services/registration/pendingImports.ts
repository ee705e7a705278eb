import { Refusal } from '@shared/domain/refusal'
import type { RegistrationFile } from '@shared/domain/registration/sheet'
import type { Context } from '../context'

/** Imports that are kept at a time: the one on screen, and one in another window. */
const KEPT = 2

interface PendingImport {
  readonly id: string
  /** The programme it was read for. */
  readonly path: string
  readonly files: readonly RegistrationFile[]
}

/** What was read and not saved yet, for each running host. It is in memory only: files hold more about people than is kept. */
const pending = new WeakMap<Context['session'], PendingImport[]>()

/** Keeps files that were read, and answers the import's id. */
export function keepImport({ session, store, newId }: Context, files: readonly RegistrationFile[]): string {
  const id = newId()
  pending.set(session, [{ id, path: store.path, files }, ...pending.get(session) ?? []].slice(0, KEPT))
  return id
}

/** The files of an import. Refuses with `not_found` where it was saved, replaced by a newer one, or read for another programme. */
export function importedFiles({ session, store }: Context, id: string): readonly RegistrationFile[] {
  const found = pending.get(session)?.find((one) => one.id === id && one.path === store.path)
  if (!found) throw new Refusal('not_found', { what: 'import' })
  return found.files
}
