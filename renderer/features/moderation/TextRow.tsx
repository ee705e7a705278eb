import { Alert, Checkbox, Paragraph, ToggleGroup } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import type { ModeratedText, ModerationSubject } from '@shared/contract/moderation'
import { INPUT_STATES, type InputState } from '@shared/domain/kinds'
import { privacyHints } from '@shared/domain/privacyHints'
import { subjectWords } from './subjectWords'

interface TextRowProps {
  readonly text: ModeratedText
  readonly subject: ModerationSubject | undefined
  /** 1 is the first of the list. */
  readonly number: number
  /** The names of the units of the programme. */
  readonly unitNames: readonly string[]
  readonly isSelected: boolean
  readonly onToggle: () => void
  readonly onDecide: (state: InputState) => void
}

/** One text from a phone, what it is about, and whether it is approved. */
export function TextRow({ text: { id, text: words, state, addressee }, subject, number, unitNames, isSelected, onToggle, onDecide }: TextRowProps) {
  const text = useText()
  const isQuestion = subject?.kind === 'item'
  return (
    <li data-keep={id}>
      <fieldset className="moderation-text" aria-label={isQuestion ? text.questions.question(number) : text.youth.input(number)} aria-describedby={`moderation-${id}`} data-state={state}>
        <div className="moderation-main">
          <Checkbox data-size="sm" data-keep-target="" aria-label={text.moderation.select(number)} aria-describedby={`moderation-${id}`} checked={isSelected} onChange={onToggle} />
          <div id={`moderation-${id}`}>
            <Paragraph className="moderation-words">{words}</Paragraph>
            <Paragraph data-size="sm" className="ui-quiet">{[subject ? subjectWords(text, subject) : '', isQuestion ? '' : addressee === null ? text.moderation.toAll : text.moderation.to(addressee)].filter(Boolean).join(' · ')}</Paragraph>
          </div>
        </div>
        <Hint words={words} unitNames={unitNames} />
        <ToggleGroup data-size="sm" aria-label={text.youth.state} value={state} onChange={(next) => onDecide(next as InputState)}>
          {INPUT_STATES.map((value) => <ToggleGroup.Item key={value} value={value}>{text.kinds.inputState[value]}</ToggleGroup.Item>)}
        </ToggleGroup>
      </fieldset>
    </li>
  )
}

/** A gentle word where a text may say who a young person is. */
function Hint({ words, unitNames }: Pick<TextRowProps, 'unitNames'> & { readonly words: string }) {
  const text = useText()
  const { data: names } = useLive(api.moderation.names)
  const hints = useMemo(() => privacyHints(words, names ?? [], unitNames), [words, names, unitNames])
  if (hints.length === 0) return null
  return <Alert data-color="warning" data-size="sm" className="moderation-hint">{text.youth.hint([...new Set(hints.map(({ found }) => found))].join(', '))}</Alert>
}
