import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCaller } from '@electron/host/inProcess'
import { newId, Session } from '@electron/services/files/session'
import type { EventDate } from '@shared/domain/eventDate'
import type { Side } from '@shared/domain/kinds'
import { root } from './aliases'

/** A host in this process with a new programme open, in a folder of its own. */
export async function openGathering(date: EventDate = { kind: 'day', day: '2020-11-17' }) {
  const folder = mkdtempSync(join(tmpdir(), 'samling-gathering-'))
  const session = new Session({ dataDir: join(folder, 'data'), documentsDir: folder, resourcesDir: join(root, 'resources'), version: '0.0.0' })
  const api = createCaller({ session, role: 'lead' })
  await api.files.create({ name: 'Prøveprogram', template: 'empty', language: 'nn' })
  const gathering = await api.gatherings.add({ title: 'Samling 1', date })
  return {
    api,
    session,
    gathering,
    /** Registers people of a unit, each with a side, and answers their ids. */
    register: (unitId: string, people: readonly (readonly [name: string, side: Side])[]): string[] =>
      session.store.log.run('test.register', null, false, () => people.map(([name, side], index) =>
        session.store.participant.insert({ id: newId(), unitId, position: index + 1, name, role: '', side }).id)),
    close: async () => {
      await session.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** What `openGathering` gives. */
export type OpenGathering = Awaited<ReturnType<typeof openGathering>>
