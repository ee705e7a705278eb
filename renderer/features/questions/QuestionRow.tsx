import { Button, Checkbox, Tag } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { memo } from 'react'
import { api } from '@renderer/api/api'
import { decide } from '@renderer/api/decide'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import type { HintIn } from '@renderer/api/privacyHint'
import { AutoField } from '@renderer/ui/AutoField'
import { HintFor } from '@renderer/ui/HintFor'
import type { ModeratedQuestion } from '@shared/contract/questions'
import type { InputState } from '@shared/domain/kinds'

interface QuestionRowProps {
  readonly question: ModeratedQuestion
  /** 1 is the first at its item. */
  readonly number: number
  readonly isSelected: boolean
  readonly onToggle: (questionId: string) => void
  readonly hintIn: HintIn
}

/** One question: its words, its support, and what the lead can do with it. It is drawn anew only where something of it has changed. */
export const QuestionRow = memo(function QuestionRow({ question, number, isSelected, onToggle, hintIn }: QuestionRowProps) {
  const text = useText()
  const { id, state, answered, support } = question
  const setState = (next: InputState) => void decide(api.questions.setState, [question], next, (count) => text.questions.stateChanged(count, text.kinds.inputState[next]))
  const remove = () => void act(() => api.questions.remove({ ids: [id] }), text.questions.removed, true)
  return (
    <li data-keep={id}>
      <fieldset className="questions-question" aria-label={text.questions.question(number)} data-state={state} data-answered={answered}>
        <div className="questions-main">
          <Checkbox data-size="sm" aria-label={text.questions.select(number)} checked={isSelected} onChange={() => onToggle(id)} />
          <AutoField
            className="questions-grow" label={text.questions.question(number)} hideLabel size="sm" multiline rows={2} value={question.text} required={text.questions.needsText} maxLength={20_000} data-keep-target=""
            onSave={(next) => api.questions.update({ id, text: next })}
          />
          <Button icon variant="tertiary" data-size="sm" aria-label={text.questions.remove} onClick={remove}><TrashIcon aria-hidden /></Button>
        </div>
        <HintFor written={question.text} hintIn={hintIn} />
        <div className="ui-actions">
          <Tag data-size="sm" data-color={state === 'waiting' ? 'warning' : state === 'approved' ? 'success' : 'neutral'}>{text.kinds.inputState[state]}</Tag>
          {support > 0 && <span>{text.questions.support(support)}</span>}
          {state !== 'approved' && <Button variant="secondary" data-size="sm" onClick={() => setState('approved')}>{text.questions.approve}</Button>}
          {state !== 'set_aside' && <Button variant="tertiary" data-size="sm" onClick={() => setState('set_aside')}>{text.questions.setAside}</Button>}
          {state !== 'waiting' && <Button variant="tertiary" data-size="sm" onClick={() => setState('waiting')}>{text.questions.backToWaiting}</Button>}
          {state === 'approved' && (
            <Checkbox data-size="sm" label={text.questions.answered} checked={answered} onChange={() => void act(() => api.questions.setAnswered({ ids: [id], answered: !answered }))} />
          )}
        </div>
      </fieldset>
    </li>
  )
})
