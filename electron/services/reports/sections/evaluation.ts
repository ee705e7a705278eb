import type { ReportBlock } from '@shared/domain/report'
import type { EvaluationResult } from '@shared/contract/evaluation'
import type { ReportView, SectionMaker } from '../view'

/** The numbers of the day's evaluation, of questions that at least three answered. What was answered in words stays with the organisers. */
export const evaluation: SectionMaker = (view) => {
  const { source, text } = view
  const asked = source.evaluation.filter(({ question, summary }) => question.kind === 'scale' && summary.count > 0)
  if (asked.length === 0) return null
  const rows = asked.flatMap((result) => rowOf(view, result))
  const columns = [text.report.evaluation.question, text.report.evaluation.count, text.report.evaluation.average, ...SCALE]
  const table: ReportBlock[] = rows.length === 0 ? [] : [
    { kind: 'paragraph', text: text.report.evaluation.scale }, { kind: 'table', caption: text.report.evaluation.caption, columns, rows },
  ]
  const tooFew: ReportBlock[] = rows.length === asked.length ? [] : [{ kind: 'paragraph', tone: 'quiet', text: text.report.evaluation.tooFew(asked.length - rows.length) }]
  return { id: 'evaluation', heading: text.report.evaluation.heading, blocks: [...table, ...tooFew] }
}

const SCALE = ['1', '2', '3', '4', '5']

function rowOf({ text }: ReportView, { question, summary }: EvaluationResult): string[][] {
  if (summary.kind !== 'scale') return []
  return [[question.text, String(summary.count), text.report.evaluation.number(summary.average), ...summary.counts.map(String)]]
}
