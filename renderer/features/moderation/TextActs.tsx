import { Button } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import { useSelectionHint, type HintIn } from '@renderer/api/privacyHint'
import type { Selection } from '@renderer/ui/selection'
import { SelectionBar } from '@renderer/ui/SelectionBar'
import type { ModeratedText } from '@shared/contract/moderation'
import type { InputState } from '@shared/domain/kinds'
import type { Decisions } from './useDecisions'

interface TextActsProps {
  /** The state that is looked at. */
  readonly state: InputState
  readonly shown: readonly ModeratedText[]
  readonly selection: Selection
  readonly hintIn: HintIn
  readonly decisions: Decisions
  /** How many rows can be tidied away. */
  readonly settled: number
  readonly onTidy: () => void
}

/** What can be done with several texts at once, and what became of it. Its buttons stay when they have nothing to do, so that the focus does. */
export function TextActs({ state, shown, selection, hintIn, decisions: { decide, undo, said }, settled, onTidy }: TextActsProps) {
  const text = useText()
  const warning = useSelectionHint(shown, selection.selected, hintIn)
  const waiting = shown.filter((each) => each.state === 'waiting').map(({ id }) => id)
  const to = (next: InputState) => (ids: readonly string[]) => decide(ids, next)
  return (
    <div className="moderation-foot">
      <SelectionBar
        all={{ label: text.youth.selectWaiting, ids: waiting }} selection={selection} told={text.moderation.selected} warning={warning}
        acts={[
          { label: text.youth.approve, kind: 'main', onChoose: to('approved') }, { label: text.youth.setAside, kind: 'other', onChoose: to('set_aside') },
          ...state === 'waiting' && waiting.length === shown.length ? [] : [{ label: text.questions.backToWaiting, kind: 'other' as const, onChoose: to('waiting') }],
        ]}
      />
      <div className="ui-actions">
        <Button variant="tertiary" data-size="sm" aria-disabled={undo === null} onClick={() => undo?.()}>{text.moderation.undo}</Button>
        <Button variant="tertiary" data-size="sm" aria-disabled={settled === 0} onClick={onTidy}>{text.moderation.tidy(settled)}</Button>
        <span aria-live="polite">{said}</span>
      </div>
    </div>
  )
}
