import { Button, Checkbox, Tag, ToggleGroup } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { memo } from 'react'
import { api } from '@renderer/api/api'
import { decide } from '@renderer/api/decide'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import type { HintIn } from '@renderer/api/privacyHint'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import { HintFor } from '@renderer/ui/HintFor'
import { UnitChoice } from '@renderer/ui/UnitChoice'
import type { YouthInput } from '@shared/domain/entities'
import { INPUT_STATES, OUTCOMES, type InputState } from '@shared/domain/kinds'
import { useSeen } from './useSeen'

interface InputRowProps {
  readonly input: YouthInput
  /** 1 is the first under its prompt. */
  readonly number: number
  readonly isSelected: boolean
  readonly onToggle: (inputId: string) => void
  /** How many phones support it. */
  readonly support: number
  readonly hintIn: HintIn
  /** Hears when the input was on the screen long enough to be read. */
  readonly onSeen: (inputId: string) => void
}

type InputFields = Partial<Pick<YouthInput, 'text' | 'unitId' | 'outcome' | 'outcomeText'>>

/** One thing a young person said, whether it is approved, and what became of it. It is drawn anew only where something of it has changed. */
export const InputRow = memo(function InputRow({ input, number, isSelected, onToggle, support, hintIn, onSeen }: InputRowProps) {
  const text = useText()
  const { data: units = [] } = useLive(api.units.list)
  const update = (fields: InputFields) => api.youth.updateInput({ id: input.id, ...fields })
  const remove = () => void act(() => api.youth.removeInputs({ ids: [input.id] }), text.youth.removed(1), true)
  const row = useSeen(!input.read, () => onSeen(input.id))
  return (
    <li data-keep={input.id} ref={row}>
      <fieldset className="youth-input" aria-label={text.youth.input(number)} data-state={input.state}>
        <div className="youth-input-main">
          <Checkbox data-size="sm" aria-label={text.youth.select(number)} checked={isSelected} onChange={() => onToggle(input.id)} />
          <AutoField
            className="youth-grow" label={text.youth.input(number)} hideLabel size="sm" multiline rows={1} value={input.text} required={text.youth.needsText} maxLength={20_000} data-keep-target=""
            onSave={(next) => update({ text: next })}
          />
          <Button icon variant="tertiary" data-size="sm" aria-label={text.youth.removeInput} onClick={remove}><TrashIcon aria-hidden /></Button>
        </div>
        <HintFor written={input.text} hintIn={hintIn} />
        <Standing input={input} support={support} />
        <div className="youth-decision">
          <ToggleGroup
            data-size="sm" aria-label={text.youth.state} value={input.state}
            onChange={(state) => void decide(api.youth.setState, [input], state as InputState)}
          >
            {INPUT_STATES.map((state) => <ToggleGroup.Item key={state} value={state}>{text.kinds.inputState[state]}</ToggleGroup.Item>)}
          </ToggleGroup>
          <UnitChoice isSeenByOthers label={text.youth.addressee} units={units} none={text.youth.everyone} value={input.unitId} onSave={(unitId) => update({ unitId })} />
        </div>
        {input.state === 'approved' && <Outcome input={input} update={update} />}
      </fieldset>
    </li>
  )
})

/** What is known of the input: how many support it, its receipt, and whether the room has seen it. */
function Standing({ input, support }: Pick<InputRowProps, 'input' | 'support'>) {
  const text = useText()
  const { id, state, unitId, shown, receipt } = input
  const canBeShown = state === 'approved' && unitId === null
  if (support === 0 && receipt === null && !canBeShown) return null
  return (
    <div className="ui-actions">
      {support > 0 && <Tag data-size="sm" data-color="info">{text.youth.support(support)}</Tag>}
      {receipt !== null && <span className="ui-quiet">{text.youth.receipt(receipt)}</span>}
      {canBeShown && <Checkbox data-size="sm" label={text.youth.shown} checked={shown} onChange={() => void act(() => api.youth.setShown({ ids: [id], shown: !shown }))} />}
    </div>
  )
}

/** What became of an input; asked for when it is approved, since only then it stands in a report. */
function Outcome({ input, update }: { readonly input: YouthInput; readonly update: (fields: InputFields) => Promise<unknown> }) {
  const text = useText()
  return (
    <div className="youth-outcome">
      <Choice
        label={text.youth.outcome} size="sm" isSeenByOthers value={input.outcome} options={OUTCOMES.map((value) => ({ value, label: text.kinds.outcome[value] }))}
        onSave={(outcome) => update({ outcome })}
      />
      <AutoField
        className="youth-outcome-text" label={text.youth.outcomeText} size="sm" multiline rows={1} value={input.outcomeText} maxLength={20_000}
        onSave={(outcomeText) => update({ outcomeText })}
      />
    </div>
  )
}
