import { Button } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { usePrivacyHint } from '@renderer/api/privacyHint'
import { Choice } from '@renderer/ui/Choice'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import { EmptyState, Page } from '@renderer/ui/Page'
import { QuickEntry } from '@renderer/ui/QuickEntry'
import { useSelection } from '@renderer/ui/selection'
import type { Prompt, YouthInput } from '@shared/domain/entities'
import { INPUT_STATES, type InputState } from '@shared/domain/kinds'
import { InputSelection } from './InputSelection'
import { PromptSection } from './PromptSection'
import { useReadMarks } from './useReadMarks'
import './youth.css'

const NONE: readonly YouthInput[] = []

interface YouthViewProps {
  readonly gatheringId: string
  /** Whether it begins with what waits; everything else can be shown all the same. */
  readonly onlyWaiting: boolean
}

/** What young people were asked at a gathering, what they said, and what was done with it. */
export function YouthView({ gatheringId, onlyWaiting }: YouthViewProps) {
  const text = useText()
  const { data: prompts } = useLive(api.youth.prompts, { gatheringId })
  const { data: inputs } = useLive(api.youth.inputs, { gatheringId })
  const { data: supported = [] } = useLive(api.youth.support, { gatheringId })
  const [shown, setShown] = useState<InputState | 'all'>(onlyWaiting ? 'waiting' : 'all')
  const visible = useMemo(() => (inputs ?? NONE).filter(({ state }) => shown === 'all' || state === shown), [inputs, shown])
  const support = useMemo(() => new Map(supported.map(({ inputId, count }) => [inputId, count])), [supported])
  const selection = useSelection(visible)
  const markSeen = useReadMarks()
  const hintIn = usePrivacyHint(useLive(api.youth.names).data, useLive(api.units.list).data)
  const list = useKeptFocus(prompts?.map((prompt) => prompt.id) ?? [])
  const addPrompt = async (written: string) => (await act(() => api.youth.addPrompt({ gatheringId, text: written }))) !== undefined
  return (
    <Page title={text.youth.title} intro={text.youth.intro}>
      {prompts?.length === 0 && <EmptyState title={text.youth.emptyTitle}>{text.youth.empty}</EmptyState>}
      {prompts && prompts.length > 1 && <AllPrompts prompts={prompts} />}
      {inputs && inputs.length > 0 && (
        <>
          <Choice
            className="youth-shown" label={text.youth.show} size="sm" value={shown} onSave={setShown}
            options={[{ value: 'all', label: text.youth.showAll }, ...INPUT_STATES.map((value) => ({ value, label: text.kinds.inputState[value] }))]}
          />
          <InputSelection inputs={visible} selection={selection} hintIn={hintIn} />
        </>
      )}
      {prompts && inputs && (
        <div ref={list} className="ui-stack">
          {prompts.map((prompt, index) => (
            <PromptSection
              key={prompt.id} prompt={prompt} number={index + 1} inputs={visible.filter(({ promptId }) => promptId === prompt.id)} hasHidden={inputs.some(({ promptId }) => promptId === prompt.id)}
              support={support} hintIn={hintIn} onSeen={markSeen} selected={selection.selected} onToggle={selection.toggle}
              siblings={prompts.map(({ id }) => id)}
            />
          ))}
        </div>
      )}
      <QuickEntry label={text.youth.newPrompt} addLabel={text.youth.addPrompt} onAdd={addPrompt} />
    </Page>
  )
}

/** Opens or closes all prompts in one step. */
function AllPrompts({ prompts }: { readonly prompts: readonly Prompt[] }) {
  const text = useText()
  const opening = prompts.filter(({ state }) => state !== 'open').map(({ id }) => id)
  const closing = prompts.filter(({ state }) => state === 'open').map(({ id }) => id)
  const set = (ids: readonly string[], state: 'open' | 'closed') => { if (ids.length > 0) void act(() => api.youth.setPromptState({ ids: [...ids], state })) }
  return (
    <div className="ui-actions">
      <Button variant="secondary" data-size="sm" aria-disabled={opening.length === 0} onClick={() => set(opening, 'open')}>{text.youth.openAll}</Button>
      <Button variant="secondary" data-size="sm" aria-disabled={closing.length === 0} onClick={() => set(closing, 'closed')}>{text.youth.closeAll}</Button>
    </div>
  )
}
