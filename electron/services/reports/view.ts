import type { Unit } from '@shared/domain/entities'
import type { WrittenForm } from '@shared/domain/language'
import type { ReportBlock, ReportItem, ReportSection } from '@shared/domain/report'
import { visibleTo, type Reader } from '@shared/domain/visibility'
import type { Text } from '@shared/text'
import type { OwnedPoint, ReportSource } from './source'

/** One reader's look at a gathering. Everything that people wrote reaches a report through `visible`. */
export interface ReportView {
  readonly source: ReportSource
  readonly reader: Reader
  /** The unit that reads; null for the organisers. */
  readonly unit: Unit | null
  readonly language: WrittenForm
  readonly text: Text
}

/** A section, or nothing where it has nothing to say. */
export type SectionMaker = (view: ReportView) => ReportSection | null

/** What was written at a place, an item for all or a group: the points first, for they are the short of it. */
export function writtenAt(view: ReportView, itemId: string, groupId: string | null): ReportBlock[] {
  const notes = visibleTo(view.reader, view.source.notes).filter((note) => note.itemId === itemId && note.groupId === groupId && note.markdown.trim() !== '')
  const points = visibleTo(view.reader, view.source.points).filter((point) => point.itemId === itemId && point.groupId === groupId)
  return [
    ...(points.length === 0 ? [] : [{ kind: 'list', items: points.map((point) => pointItem(view, point)) } as const]),
    ...notes.map((note): ReportBlock => ({ kind: 'markdown', source: note.markdown })),
  ]
}

function pointItem(view: ReportView, point: OwnedPoint): ReportItem {
  const belongsTo = point.unitId === null ? undefined : view.source.units.get(point.unitId)
  const label = view.text.kinds.point[point.kind]
  return belongsTo === undefined || belongsTo.id === view.unit?.id ? { label, text: point.text } : { label, text: point.text, detail: belongsTo.name }
}

/** The names of units, in the programme's order. */
export function unitNames(source: ReportSource, unitIds: readonly string[]): string[] {
  return [...source.units.values()].filter((unit) => unitIds.includes(unit.id)).map((unit) => unit.name)
}

/** A unit's name as its report is addressed: Ørsta kommune, Møre og Romsdal fylkeskommune. */
export function fullName(unit: Unit, text: Text): string {
  return unit.kind === 'county' || /kommune$/i.test(unit.name) ? unit.name : text.report.municipality(unit.name)
}
