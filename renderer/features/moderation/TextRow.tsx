import { Checkbox, Paragraph, ToggleGroup } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import type { HintIn } from '@renderer/api/privacyHint'
import { HintFor } from '@renderer/ui/HintFor'
import type { ModeratedText, ModerationSubject } from '@shared/contract/moderation'
import { INPUT_STATES, type InputState } from '@shared/domain/kinds'
import { subjectWords } from './subjectWords'

interface TextRowProps {
  readonly text: ModeratedText
  readonly subject: ModerationSubject | undefined
  /** 1 is the first of the list. */
  readonly number: number
  readonly hintIn: HintIn
  readonly isSelected: boolean
  readonly onToggle: () => void
  readonly onDecide: (state: InputState) => void
}

/** One text from a phone, what it is about, and whether it is approved. */
export function TextRow({ text: { id, text: words, state, addressee }, subject, number, hintIn, isSelected, onToggle, onDecide }: TextRowProps) {
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
        <HintFor written={words} hintIn={hintIn} isWritten={false} />
        <ToggleGroup data-size="sm" aria-label={text.youth.state} value={state} onChange={(next) => onDecide(next as InputState)}>
          {INPUT_STATES.map((value) => <ToggleGroup.Item key={value} value={value}>{text.kinds.inputState[value]}</ToggleGroup.Item>)}
        </ToggleGroup>
      </fieldset>
    </li>
  )
}
