import { useEffect, useRef, useState } from 'react'
import { useText } from '@renderer/api/language'
import { sentenceFor } from '@renderer/api/refused'
import type { NoteState } from './noteConnection'

/** Whether what is written is on disk. All of it is shown; only trouble and its end are spoken, since a voice at every letter would drown the writing. */
export function NoteStatus({ state }: { readonly state: NoteState }) {
  const text = useText()
  const [isRecovered, setIsRecovered] = useState(false)
  const wasRetrying = useRef(false)
  useEffect(() => {
    if (state.kind === 'saved') setIsRecovered(wasRetrying.current)
    if (state.kind === 'retrying') wasRetrying.current = true
    else if (state.kind === 'saved') wasRetrying.current = false
  }, [state])
  const trouble = state.kind === 'retrying' ? `${text.notes.state.retrying}. ${sentenceFor(text, state.error)}` : ''
  return (
    <div className="notes-status" data-state={state.kind}>
      {trouble === '' && <p>{text.notes.state[state.kind]}</p>}
      <p aria-live="polite" className={trouble === '' ? 'ds-sr-only' : ''}>{trouble || (isRecovered ? text.notes.savedAgain : '')}</p>
    </div>
  )
}
