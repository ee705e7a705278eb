import { api } from '@renderer/api/api'
import { decide } from '@renderer/api/decide'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { useSelectionHint, type HintIn } from '@renderer/api/privacyHint'
import type { Selection } from '@renderer/ui/selection'
import { SelectionBar } from '@renderer/ui/SelectionBar'
import type { YouthInput } from '@shared/domain/entities'
import type { InputState } from '@shared/domain/kinds'

/** What can be done with several inputs at once. */
export function InputSelection({ inputs, selection, hintIn }: { readonly inputs: readonly YouthInput[]; readonly selection: Selection; readonly hintIn: HintIn }) {
  const text = useText()
  const warning = useSelectionHint(inputs, selection.selected, hintIn)
  const waiting = inputs.filter(({ state }) => state === 'waiting').map(({ id }) => id)
  const setState = (state: InputState) => () =>
    void decide(api.youth.setState, inputs.filter(({ id }) => selection.selected.has(id)), state, (count) => text.youth.stateChanged(count, text.kinds.inputState[state]))
  const remove = (ids: readonly string[]) => void act(() => api.youth.removeInputs({ ids: [...ids] }), text.youth.removed(ids.length), true)
  return (
    <SelectionBar
      className="ui-selection" all={{ label: text.youth.selectWaiting, ids: waiting }} selection={selection} told={text.youth.selected} warning={warning}
      acts={[
        { label: text.youth.approve, kind: 'main', onChoose: setState('approved') }, { label: text.youth.setAside, kind: 'other', onChoose: setState('set_aside') },
        { label: text.youth.remove, kind: 'danger', onChoose: remove },
      ]}
    />
  )
}
