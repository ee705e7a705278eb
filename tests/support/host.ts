import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createCaller } from '@electron/host/inProcess'
import { Session } from '@electron/services/files/session'
import type { Role } from '@shared/contract/base'

/** The app's resources, as the built app has them. */
export const RESOURCES = resolve(import.meta.dirname, '..', '..', 'resources')

/** A host in this process with folders of its own, and a caller with a role (the lead's by default). */
export function startTestHost(options: { readonly folder?: string; readonly role?: Role; readonly now?: () => Date } = {}) {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'samling-'))
  const session = new Session({ dataDir: join(folder, 'data'), documentsDir: join(folder, 'documents'), resourcesDir: RESOURCES, version: '0.0.0' }, options.now)
  return {
    folder,
    session,
    api: createCaller({ session, role: options.role ?? 'lead' }),
    /** Closes the file and removes the folder. */
    async stop(): Promise<void> {
      await session.close()
      rmSync(folder, { recursive: true, force: true })
    },
    [Symbol.asyncDispose](): Promise<void> {
      return this.stop()
    },
  }
}
