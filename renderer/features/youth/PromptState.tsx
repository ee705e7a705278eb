import { Button, Tag } from '@digdir/designsystemet-react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import type { Prompt } from '@shared/domain/entities'
import type { PromptState as State } from '@shared/domain/kinds'

/** Whether phones can answer a prompt. The first button stays where it is, so that it keeps the focus. */
export function PromptState({ prompt: { id, state } }: { readonly prompt: Prompt }) {
  const text = useText()
  const set = (next: State) => void act(() => api.youth.setPromptState({ ids: [id], state: next }))
  return (
    <div className="ui-actions">
      <span aria-live="polite"><Tag data-size="sm" data-color={state === 'open' ? 'success' : 'neutral'}>{text.kinds.promptState[state]}</Tag></span>
      <Button variant="secondary" data-size="sm" onClick={() => set(state === 'open' ? 'closed' : 'open')}>{state === 'open' ? text.youth.closePrompt : text.youth.openPrompt}</Button>
      <Button variant="tertiary" data-size="sm" aria-disabled={state === 'draft'} onClick={() => { if (state !== 'draft') set('draft') }}>{text.youth.withdrawPrompt}</Button>
    </div>
  )
}
