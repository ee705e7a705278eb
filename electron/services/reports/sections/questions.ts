import type { ReportBlock } from '@shared/domain/report'
import { visibleTo } from '@shared/domain/visibility'
import { itemTitle } from '@shared/text/formats'
import type { SectionMaker } from '../view'

/** What the room asked the speakers, and which of it was answered. Nothing where nobody asked. */
export const questions: SectionMaker = (view) => {
  const { source, text } = view
  const asked = visibleTo(view.reader, source.questions)
  const blocks = source.items.flatMap((item): ReportBlock[] => {
    const here = asked.filter((question) => question.itemId === item.id)
    const items = here.map((question) => ({ text: question.text, detail: question.answered ? text.report.questions.answered : text.report.questions.open }))
    return here.length === 0 ? [] : [{ kind: 'heading', text: itemTitle(text, item) }, { kind: 'list', items }]
  })
  return blocks.length === 0 ? null : { id: 'questions', heading: text.report.questions.heading, blocks }
}
