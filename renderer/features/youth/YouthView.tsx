import { useMemo, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import { EmptyState, Page } from '@renderer/ui/Page'
import { QuickEntry } from '@renderer/ui/QuickEntry'
import type { YouthInput } from '@shared/domain/entities'
import { PromptSection } from './PromptSection'
import { SelectionBar } from './SelectionBar'
import './youth.css'

/** What young people were asked at a gathering, what they said, and what was done with it. */
export function YouthView({ gatheringId }: { readonly gatheringId: string }) {
  const text = useText()
  const { data: prompts } = useLive(api.youth.prompts, { gatheringId })
  const { data: inputs } = useLive(api.youth.inputs, { gatheringId })
  const selection = useSelection(inputs)
  const list = useKeptFocus(prompts?.map((prompt) => prompt.id) ?? [])
  const addPrompt = async (written: string) => (await act(() => api.youth.addPrompt({ gatheringId, text: written }))) !== undefined
  return (
    <Page title={text.youth.title} intro={text.youth.intro}>
      {prompts?.length === 0 && <EmptyState title={text.youth.emptyTitle}>{text.youth.empty}</EmptyState>}
      {inputs && inputs.length > 0 && <SelectionBar inputs={inputs} selected={selection.selected} onSelect={selection.replace} />}
      {prompts && inputs && (
        <div ref={list} className="ui-stack">
          {prompts.map((prompt, index) => (
            <PromptSection
              key={prompt.id} prompt={prompt} number={index + 1} inputs={inputs.filter((input) => input.promptId === prompt.id)} selected={selection.selected} onToggle={selection.toggle}
              above={prompts[index - 1]?.id ?? null} below={prompts[index + 1]?.id ?? null} afterBelow={prompts[index + 2]?.id ?? null}
            />
          ))}
        </div>
      )}
      <QuickEntry label={text.youth.newPrompt} addLabel={text.youth.addPrompt} onAdd={addPrompt} />
    </Page>
  )
}

/** The inputs that are ticked; those that are gone count no more. */
function useSelection(inputs: readonly YouthInput[] | undefined) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const selected = useMemo(() => new Set((inputs ?? []).map((input) => input.id).filter((id) => ticked.has(id))), [inputs, ticked])
  const toggle = (id: string) => setTicked(new Set(selected.has(id) ? [...selected].filter((other) => other !== id) : [...selected, id]))
  return { selected, toggle, replace: (ids: readonly string[]) => setTicked(new Set(ids)) }
}
