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
    { kind: 'heading', text: text.report.next.dates }, { kind: 'list', items: dateItems(view, later) },
  ]
  return { id: 'next', heading: text.report.next.heading, blocks: [...homeWork, ...dates] }
}

/** One line for each gathering; those of which nothing is known yet but that they will be share one, the last. */
function dateItems(view: ReportView, gatherings: readonly Gathering[]): ReportItem[] {
  const isOpen = (gathering: Gathering) => gathering.date.kind === 'undecided' && detailOf(view, gathering) === ''
  const open = gatherings.filter(isOpen).map((gathering) => gathering.title)
  return [
    ...gatherings.filter((gathering) => !isOpen(gathering)).map((gathering) => dateItem(view, gathering)),
    ...(open.length > 0 ? [{ label: view.text.report.dateUndecided, text: view.text.composition.list(open) }] : []),
  ]
}

function dateItem(view: ReportView, gathering: Gathering): ReportItem {
  const detail = detailOf(view, gathering)
  return { label: dateWords(gathering.date, view.text), text: gathering.title, ...(detail !== '' && { detail }) }
}

function detailOf({ text }: ReportView, { question, place, form }: Gathering): string {
  return [question, place, form === 'undecided' ? '' : text.kinds.form[form]].filter((part) => part.trim() !== '').join(', ')
}
