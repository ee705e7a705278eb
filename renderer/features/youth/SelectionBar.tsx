import { Button } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import type { YouthInput } from '@shared/domain/entities'
import type { InputState } from '@shared/domain/kinds'

interface SelectionBarProps {
  readonly inputs: readonly YouthInput[]
  readonly selected: ReadonlySet<string>
  readonly onSelect: (ids: readonly string[]) => void
}

/** What can be done with several inputs at once. */
export function SelectionBar({ inputs, selected, onSelect }: SelectionBarProps) {
  const text = useText()
  const first = useRef<HTMLButtonElement>(null)
  const waiting = inputs.filter((input) => input.state === 'waiting').map((input) => input.id)
  const ids = [...selected]
  const finish = () => {
    onSelect([])
    first.current?.focus()
  }
  const setState = (state: InputState) => {
    void act(() => api.youth.setState({ ids, state }), text.youth.stateChanged(ids.length, text.kinds.inputState[state]), true)
    finish()
  }
  const remove = () => {
    void act(() => api.youth.removeInputs({ ids }), text.youth.removed(ids.length), true)
    finish()
  }
  return (
    <div className="youth-selection ui-actions">
      <Button ref={first} variant="secondary" data-size="sm" aria-disabled={waiting.length === 0} onClick={() => onSelect(waiting)}>{text.youth.selectWaiting}</Button>
      <span aria-live="polite">{ids.length > 0 ? text.youth.selected(ids.length) : ''}</span>
      {ids.length > 0 && (
        <>
          <Button data-size="sm" onClick={() => setState('approved')}>{text.youth.approve}</Button>
          <Button variant="secondary" data-size="sm" onClick={() => setState('set_aside')}>{text.youth.setAside}</Button>
          <Button variant="tertiary" data-color="danger" data-size="sm" onClick={remove}>{text.youth.remove}</Button>
        </>
      )}
    </div>
  )
}
