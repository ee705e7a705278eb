import type { ReportBlock } from '@shared/domain/report'
import { visibleTo } from '@shared/domain/visibility'
import type { OwnedMeasure } from '../source'
import { fullName, type ReportView, type SectionMaker } from '../view'

/** What the unit commits to; for the organisers, what every unit does. */
export const measures: SectionMaker = (view) => {
  const { text, unit } = view
  const rows = visibleTo(view.reader, view.source.measures).map((measure) => measureRow(view, measure))
  const caption = unit === null ? text.report.measures.allCaption : text.report.measures.caption(fullName(unit, text))
  const columns = [
    ...(unit === null ? [text.report.participation.unit] : []),
    text.report.measures.what, text.report.measures.responsible, text.report.measures.deadline, text.report.measures.status,
  ]
  const table: ReportBlock = { kind: 'table', caption, columns, rows }
  const empty: ReportBlock = { kind: 'paragraph', tone: 'quiet', text: text.report.measures.empty }
  return { id: 'measures', heading: text.report.measures.heading, blocks: [rows.length === 0 ? empty : table] }
}

function measureRow({ source, unit, text }: ReportView, measure: OwnedMeasure): string[] {
  return [
    ...(unit === null ? [source.units.get(measure.unitId)?.name ?? ''] : []),
    measure.what,
    measure.responsible.trim() === '' ? text.report.measures.notSet : measure.responsible,
    measure.deadline === null ? text.report.measures.notSet : text.dates.day(measure.deadline),
    text.kinds.status[measure.status],
  ]
}
