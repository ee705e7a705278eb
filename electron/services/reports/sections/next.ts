import type { Gathering } from '@shared/domain/entities'
import type { ReportBlock, ReportItem } from '@shared/domain/report'
import type { ReportView, SectionMaker } from '../view'
import { dateWords } from '../words'

/** The work at home until the next gathering, and the next dates. */
export const next: SectionMaker = (view) => {
  const { source, text } = view
  const later = source.gatherings.filter((gathering) => gathering.position > source.gathering.position)
  const homeWork: ReportBlock[] = source.gathering.homeWork.trim() === '' ? [] : [
    { kind: 'heading', text: text.report.next.homeWork }, { kind: 'markdown', source: source.gathering.homeWork },
  ]
  const dates: ReportBlock[] = later.length === 0 ? [{ kind: 'paragraph', text: text.report.next.last }] : [
    { kind: 'heading', text: text.report.next.dates }, { kind: 'list', items: later.map((gathering) => dateItem(view, gathering)) },
  ]
  return { id: 'next', heading: text.report.next.heading, blocks: [...homeWork, ...dates] }
}

function dateItem({ text }: ReportView, gathering: Gathering): ReportItem {
  const detail = [gathering.question, gathering.place, gathering.form === 'undecided' ? '' : text.kinds.form[gathering.form]].filter((part) => part.trim() !== '')
  return {
    label: dateWords(gathering.date, text),
    text: gathering.title,
    ...(detail.length > 0 && { detail: detail.join(', ') }),
  }
}
