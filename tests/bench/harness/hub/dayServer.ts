import type { createCaller } from '@electron/host/inProcess'
import type { Session } from '@electron/services/files/session'
import { joinTable } from '@electron/services/room/join'
import { noteId } from '@shared/domain/entities'
import { REPORT_FORMATS } from '@shared/domain/report'
import { timed } from '../figure'
import type { DayTable } from './messages'

const TABLES = 20
const NOTES = 5

type Lead = ReturnType<typeof createCaller>

/** Opens the sample programme, whose joint gathering has something to report, and answers that gathering. */
export async function openDay(lead: Lead): Promise<{ readonly id: string }> {
  await lead.files.openSample()
  const gathering = (await lead.gatherings.list()).find((each) => each.kind === 'joint')
  if (!gathering) throw new Error('the sample has no joint gathering')
  return gathering
}

/** Seats four tables at each of five talks. */
export async function dayTables(session: Session, lead: Lead, gatheringId: string): Promise<readonly DayTable[]> {
  const { codes } = await lead.room.state({ gatheringId })
  const notes: string[] = []
  for (let index = 0; index < NOTES; index += 1) notes.push(noteId((await lead.agenda.addItem({ gatheringId, kind: 'talk', title: `Innlegg ${index + 1}`, day: 0, before: null })).id, null))
  const tables: DayTable[] = []
  for (let index = 0; index < TABLES; index += 1) {
    const { secret } = await lead.seats.add({ gatheringId, name: `Bord ${index + 1}` })
    tables.push({ noteId: notes[index % NOTES] ?? '', token: joinTable(session, gatheringId, { code: codes?.table, secret }).token })
  }
  return tables
}

/** Exports all reports of the gathering in every format; answers how long it took, in milliseconds. */
export function exportAll(lead: Lead, gatheringId: string, folder: string): Promise<number> {
  return timed(async () => {
    const unitIds = (await lead.units.list()).map((unit) => unit.id)
    for await (const _ of await lead.reports.export({ gatheringId, folder, formats: [...REPORT_FORMATS], unitIds }));
  })
}
