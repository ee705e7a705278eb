import { Button, Checkbox, Tag } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import type { YouthInput } from '@shared/domain/entities'
import { INPUT_STATES, OUTCOMES, type InputState } from '@shared/domain/kinds'
import { AddresseeChoice } from './AddresseeChoice'
import { HintFor } from './HintFor'
import { useSeen } from './useSeen'

interface InputRowProps {
  readonly input: YouthInput
  /** 1 is the first under its prompt. */
  readonly number: number
  readonly isSelected: boolean
  readonly onToggle: () => void
  /** How many phones support it. */
  readonly support: number
  /** Hears when the input was on the screen long enough to be read. */
  readonly onSeen: (inputId: string) => void
}

/** One thing a young person said, whether it is approved, and what became of it. */
export function InputRow({ input, number, isSelected, onToggle, support, onSeen }: InputRowProps) {
  const text = useText()
  const { data: units = [] } = useLive(api.units.list)
  const update = (fields: Partial<Pick<YouthInput, 'text' | 'unitId' | 'outcome' | 'outcomeText'>>) => api.youth.updateInput({ id: input.id, ...fields })
  const remove = () => void act(() => api.youth.removeInputs({ ids: [input.id] }), text.youth.removed(1), true)
  const row = useSeen(!input.read, () => onSeen(input.id))
  return (
    <li data-keep={input.id} ref={row}>
      <fieldset className="youth-input" aria-label={text.youth.input(number)} data-state={input.state}>
        <div className="youth-input-main">
          <Checkbox data-size="sm" aria-label={text.youth.select(number)} checked={isSelected} onChange={onToggle} />
          <AutoField
            className="youth-grow" label={text.youth.input(number)} hideLabel size="sm" multiline rows={2} value={input.text} required={text.youth.needsText} maxLength={20_000} data-keep-target=""
            onSave={(next) => update({ text: next })}
          />
          <Button icon variant="tertiary" data-size="sm" aria-label={text.youth.removeInput} onClick={remove}><TrashIcon aria-hidden /></Button>
        </div>
        <HintFor written={input.text} />
        <Standing input={input} number={number} support={support} />
        <div className="ui-row">
          <Choice
            label={text.youth.state} size="sm" value={input.state} options={INPUT_STATES.map((value) => ({ value, label: text.kinds.inputState[value] }))}
            onSave={(state) => api.youth.setState({ ids: [input.id], state })}
          />
          <AddresseeChoice units={units} value={input.unitId} onSave={(unitId) => update({ unitId })} />
          <Choice
            label={text.youth.outcome} size="sm" value={input.outcome} options={OUTCOMES.map((value) => ({ value, label: text.kinds.outcome[value] }))}
            onSave={(outcome) => update({ outcome })}
          />
          <AutoField
            className="youth-outcome" label={text.youth.outcomeText} size="sm" multiline rows={1} value={input.outcomeText} maxLength={20_000}
            onSave={(outcomeText) => update({ outcomeText })}
          />
        </div>
      </fieldset>
    </li>
  )
}

/** What the moderator decides at a glance, and what is known of the input. */
function Standing({ input, number, support }: Pick<InputRowProps, 'input' | 'number' | 'support'>) {
  const text = useText()
  const { id, state, unitId, shown, receipt } = input
  const setState = (next: InputState) => void act(() => api.youth.setState({ ids: [id], state: next }), text.youth.stateChanged(1, text.kinds.inputState[next]), true)
  return (
    <div className="ui-actions">
      {state === 'waiting' && (
        <>
          <Button data-size="sm" variant="secondary" aria-label={text.youth.approveOne(number)} onClick={() => setState('approved')}>{text.youth.approve}</Button>
          <Button data-size="sm" variant="tertiary" aria-label={text.youth.setAsideOne(number)} onClick={() => setState('set_aside')}>{text.youth.setAside}</Button>
        </>
      )}
      {support > 0 && <Tag data-size="sm" data-color="info">{text.youth.support(support)}</Tag>}
      {receipt !== null && <span className="ui-quiet">{text.youth.receipt(receipt)}</span>}
      {state === 'approved' && unitId === null && (
        <Checkbox data-size="sm" label={text.youth.shown} checked={shown} onChange={() => void act(() => api.youth.setShown({ ids: [id], shown: !shown }))} />
      )}
    </div>
  )
}
