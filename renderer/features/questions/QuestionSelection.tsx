import { api } from '@renderer/api/api'
import { decide } from '@renderer/api/decide'
import { useText } from '@renderer/api/language'
import { useSelectionHint, type HintIn } from '@renderer/api/privacyHint'
import type { Selection } from '@renderer/ui/selection'
import { SelectionBar } from '@renderer/ui/SelectionBar'
import type { ModeratedQuestion } from '@shared/contract/questions'
import type { InputState } from '@shared/domain/kinds'

/** What can be done with several questions at once. */
export function QuestionSelection({ questions, selection, hintIn }: { readonly questions: readonly ModeratedQuestion[]; readonly selection: Selection; readonly hintIn: HintIn }) {
  const text = useText()
  const warning = useSelectionHint(questions, selection.selected, hintIn)
  const waiting = questions.filter(({ state }) => state === 'waiting').map(({ id }) => id)
  const setState = (state: InputState) => () =>
    void decide(api.questions.setState, questions.filter(({ id }) => selection.selected.has(id)), state, (count) => text.questions.stateChanged(count, text.kinds.inputState[state]))
  return (
    <SelectionBar
      className="ui-selection" all={{ label: text.questions.selectWaiting, ids: waiting }} selection={selection} told={text.questions.selected} warning={warning}
      acts={[{ label: text.questions.approve, kind: 'main', onChoose: setState('approved') }, { label: text.questions.setAside, kind: 'other', onChoose: setState('set_aside') }]}
    />
  )
}
