import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { api } from '@renderer/api/api'
import { useLanguage, useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import { RowActs } from '@renderer/ui/RowActs'
import type { EvaluationResult } from '@shared/contract/evaluation'
import type { EvaluationSummary } from '@shared/domain/evaluation'

interface EvaluationRowProps {
  readonly result: EvaluationResult
  /** 1 is the first. */
  readonly number: number
  /** The ids of all questions, in their order. */
  readonly siblings: readonly string[]
}

/** One question of the evaluation with what came in on it. */
export function EvaluationRow({ result: { question, summary }, number, siblings }: EvaluationRowProps) {
  const text = useText()
  const { id } = question
  const move = (before: string | null) => void act(() => api.evaluation.moveQuestion({ id, before }))
  const remove = () => void act(() => api.evaluation.removeQuestion({ id }), text.evaluation.removed, true)
  return (
    <li className="evaluation-question" data-keep={id}>
      <div className="evaluation-head">
        <Heading level={2} data-size="2xs">{text.evaluation.question(number)} <span className="ui-quiet">· {text.evaluation.kindName[question.kind]}</span></Heading>
        <RowActs id={id} siblings={siblings} onMove={move} onRemove={remove} names={{ up: text.evaluation.up, down: text.evaluation.down, remove: text.evaluation.remove }} />
      </div>
      <AutoField
        label={text.evaluation.question(number)} hideLabel value={question.text} required={text.evaluation.needsText} maxLength={20_000} data-keep-target=""
        onSave={(next) => api.evaluation.updateQuestion({ id, text: next })}
      />
      <Summary summary={summary} />
    </li>
  )
}

function Summary({ summary }: { readonly summary: EvaluationSummary }) {
  const text = useText()
  const language = useLanguage()
  switch (summary.kind) {
    case 'too_few': return <Paragraph className="ui-quiet" data-size="sm">{text.evaluation.tooFew(summary.count)}</Paragraph>
    case 'text': return (
      <>
        <Paragraph data-size="sm">{text.evaluation.answers(summary.count)}</Paragraph>
        {/* The words have no ids, and two may be alike; they are only read. */}
        <ul className="evaluation-texts">{summary.texts.map((words, index) => <li key={index}>{words}</li>)}</ul>
      </>
    )
    case 'scale': return (
      <>
        <Paragraph data-size="sm">{text.evaluation.average(summary.average.toLocaleString(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 }), summary.count)}</Paragraph>
        <Bars counts={summary.counts} />
      </>
    )
  }
}

/** How many gave each number, as bars with their numbers beside them. */
function Bars({ counts }: { readonly counts: readonly number[] }) {
  const text = useText()
  const most = Math.max(1, ...counts)
  return (
    <ol className="evaluation-bars">
      {counts.map((count, index) => (
        <li key={index}>
          <span className="evaluation-bar-label">{text.evaluation.bar(index + 1, count)}</span>
          <span className="evaluation-bar"><span style={{ inlineSize: `${count / most * 100}%` }} /></span>
        </li>
      ))}
    </ol>
  )
}
