import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { root } from './aliases'
import { openGathering } from './gathering'
import { printed } from './processes'

/** A programme with a seat (`seat-1`) and this many talks, closed, so that another process can open it. */
export async function programmeWithNotes(count: number) {
  const open = await openGathering()
  const noteIds: string[] = []
  for (let index = 0; index < count; index++) {
    noteIds.push((await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'talk', title: `Innlegg ${index}`, day: 0, before: null })).id)
  }
  const { path, seat, log } = open.session.store
  log.run('test.seat', null, false, () => seat.insert({ id: 'seat-1', gatheringId: open.gathering.id, position: 1, name: 'Bord 1', secret: 'x', revoked: false, moderates: false, unitId: null }))
  const folder = open.session.places.documentsDir
  await open.session.close()
  return { noteIds, path, folder, remove: open.close }
}

/** A server of notes in a process of its own. */
export interface NoteProcess {
  readonly child: ChildProcess
  readonly port: number
}

/** Starts one of this folder's note servers: ours with a folder and a programme, or `stockNoteHub.ts` with nothing. */
export async function startNoteProcess(program: 'noteHubProcess.ts' | 'stockNoteHub.ts', ...args: readonly string[]): Promise<NoteProcess> {
  const hooks = join(root, 'tests/support/sourceHooks.mjs')
  const child = spawn(process.execPath, ['--no-warnings', '--experimental-transform-types', '--import', hooks, join(root, 'tests/support', program), ...args])
  const [, port] = await printed(child, /listens at ws:\/\/127\.0\.0\.1:(\d+)/)
  return { child, port: Number(port) }
}
