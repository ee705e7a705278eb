import { Button } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import type { Selection } from '@renderer/ui/selection'
import type { ModeratedQuestion } from '@shared/contract/questions'
import type { InputState } from '@shared/domain/kinds'

/** What can be done with several questions at once. */
export function QuestionSelection({ questions, selection }: { readonly questions: readonly ModeratedQuestion[]; readonly selection: Selection }) {
  const text = useText()
  const first = useRef<HTMLButtonElement>(null)
  const waiting = questions.filter(({ state }) => state === 'waiting').map(({ id }) => id)
  const ids = [...selection.selected]
  const setState = (state: InputState) => {
    void act(() => api.questions.setState({ ids, state }), text.questions.stateChanged(ids.length, text.kinds.inputState[state]), true)
    selection.replace([])
    first.current?.focus()
  }
  return (
    <div className="questions-selection ui-actions">
      <Button ref={first} variant="secondary" data-size="sm" aria-disabled={waiting.length === 0} onClick={() => selection.replace(waiting)}>{text.questions.selectWaiting}</Button>
      <span aria-live="polite">{ids.length > 0 ? text.questions.selected(ids.length) : ''}</span>
      {ids.length > 0 && (
        <>
          <Button data-size="sm" onClick={() => setState('approved')}>{text.questions.approve}</Button>
          <Button variant="secondary" data-size="sm" onClick={() => setState('set_aside')}>{text.questions.setAside}</Button>
        </>
      )}
    </div>
  )
}
