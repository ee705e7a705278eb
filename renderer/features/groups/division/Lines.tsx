import { useText } from '@renderer/api/language'
import type { DivisionAssessment } from '@shared/domain/division/assessment'
import { aimLines, divisionLines, type DivisionNames } from '@shared/text/divisionSentences'

/** How groups are judged, and what their sentences call things. */
interface LinesProps {
  readonly assessment: DivisionAssessment
  readonly names: DivisionNames
}

/** The rules that are not kept, each with its reason. */
export function BrokenRules({ assessment, names }: LinesProps) {
  const text = useText()
  return (
    <ul className="division-lines">
      {divisionLines(text, assessment.findings, names).map((line) => (
        <li key={line.sentence}>{line.sentence} <span className="ui-quiet">{line.reason}</span></li>
      ))}
    </ul>
  )
}

/** What is reached of the aims, in words. */
export function AimLines({ assessment }: Pick<LinesProps, 'assessment'>) {
  const text = useText()
  return <ul className="division-lines">{aimLines(text, assessment).map((line) => <li key={line}>{line}</li>)}</ul>
}
