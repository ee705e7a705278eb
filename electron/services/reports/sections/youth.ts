import type { ReportBlock, ReportItem } from '@shared/domain/report'
import { visibleTo } from '@shared/domain/visibility'
import type { OwnedInput } from '../source'
import type { ReportView, SectionMaker } from '../view'

/** What young people said under each prompt, and what was done with it. */
export const youth: SectionMaker = (view) => {
  const inputs = visibleTo(view.reader, view.source.inputs)
  const blocks = view.source.prompts.flatMap((prompt): ReportBlock[] => {
    const said = inputs.filter((input) => input.promptId === prompt.id)
    return said.length === 0 ? [] : [{ kind: 'heading', text: prompt.text }, { kind: 'list', items: said.map((input) => inputItem(view, input)) }]
  })
  const empty: ReportBlock = { kind: 'paragraph', tone: 'quiet', text: view.text.report.youth.empty }
  return { id: 'youth', heading: view.text.report.youth.heading, blocks: blocks.length === 0 ? [empty] : blocks }
}

function inputItem({ source, text }: ReportView, input: OwnedInput): ReportItem {
  const outcome = text.kinds.outcome[input.outcome]
  const detail = input.outcomeText.trim() === '' ? outcome : text.report.youth.outcome(outcome, input.outcomeText.trim())
  const to = input.unitId === null ? undefined : source.units.get(input.unitId)
  return to === undefined ? { text: input.text, detail } : { label: text.report.youth.to(to.name), text: input.text, detail }
}
