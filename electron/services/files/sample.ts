import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Y from 'yjs'
import { appendUpdate, writeText } from '@electron/store/noteLog'
import type { Store } from '@electron/store/store'
import {
  noteId, type AgendaDay, type AgendaItem, type Attendance, type Gathering, type Measure, type Note, type Participant, type Phase, type Point, type Programme, type Prompt,
  type Rule, type Unit, type WorkGroup, type WorkGroupMember, type YouthInput,
} from '@shared/domain/entities'
import { NOTE_TEXT } from '@shared/domain/notes'

/** A note of the sample with its text; its Yjs document is made when the sample is opened. */
export type SampleNote = Omit<Note, 'id'> & { readonly markdown: string }

/** What `resources/sample/sample.json` holds: every table's rows, with ids that each opened copy replaces with its own. */
export interface SampleData {
  readonly programme: readonly Programme[]
  readonly phase: readonly Phase[]
  readonly rule: readonly Rule[]
  readonly unit: readonly Unit[]
  readonly participant: readonly Participant[]
  readonly gathering: readonly Gathering[]
  readonly attendance: readonly Attendance[]
  readonly agendaDay: readonly AgendaDay[]
  readonly agendaItem: readonly AgendaItem[]
  readonly group: readonly WorkGroup[]
  readonly member: readonly WorkGroupMember[]
  readonly note: readonly SampleNote[]
  readonly point: readonly Point[]
  readonly prompt: readonly Prompt[]
  readonly youthInput: readonly YouthInput[]
  readonly measure: readonly Measure[]
}

/** Fills a new programme file with the sample programme. */
export function fillSample(store: Store, resourcesDir: string, newId: () => string): void {
  const sample = JSON.parse(readFileSync(join(resourcesDir, 'sample', 'sample.json'), 'utf8')) as SampleData
  const own = ownIds(newId)
  for (const row of sample.programme) store.programme.insert(own(row))
  for (const row of sample.phase) store.phase.insert(own(row))
  for (const row of sample.rule) store.rule.insert(row)
  for (const row of sample.unit) store.unit.insert(own(row))
  for (const row of sample.participant) store.participant.insert(own(row))
  for (const row of sample.gathering) store.gathering.insert(own(row))
  for (const row of sample.attendance) store.attendance.insert(own(row))
  for (const row of sample.agendaDay) store.agendaDay.insert(own(row))
  for (const row of sample.agendaItem) store.agendaItem.insert(own(row))
  for (const row of sample.group) store.group.insert(own(row))
  for (const row of sample.member) store.member.insert(own(row))
  for (const row of sample.note) insertNote(store, own(row))
  for (const row of sample.point) store.point.insert(own(row))
  for (const row of sample.prompt) store.prompt.insert(own(row))
  for (const row of sample.youthInput) store.youthInput.insert(own(row))
  for (const row of sample.measure) store.measure.insert(own(row))
}

/** Replaces the sample's ids (`id` and every field ending in `Id`) with new ones, the same for the same. */
function ownIds(newId: () => string): <T extends object>(row: T) => T {
  const known = new Map<string, string>()
  const own = (id: string): string => {
    const found = known.get(id) ?? newId()
    known.set(id, found)
    return found
  }
  return <T extends object>(row: T) => Object.fromEntries(Object.entries(row).map(([field, value]) =>
    [field, (field === 'id' || field.endsWith('Id')) && typeof value === 'string' ? own(value) : value as unknown])) as T
}

function insertNote(store: Store, { markdown, ...place }: SampleNote): void {
  const { id } = store.note.insert({ id: noteId(place.itemId, place.groupId), ...place })
  const document = new Y.Doc()
  document.getText(NOTE_TEXT).insert(0, markdown)
  appendUpdate(store.db, id, 1, Y.encodeStateAsUpdate(document))
  writeText(store.db, id, markdown, 1)
  document.destroy()
}
