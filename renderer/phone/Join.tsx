import { useEffect, useRef, useState } from 'preact/hooks'
import type { TargetedSubmitEvent } from 'preact'
import type { RefusalId } from '@shared/domain/refusal'
import { enter } from './enter'
import { refusalText } from './send'
import { useText } from './text'

/** Where the code is typed. A phone that came by the QR code sees only that it is being let in. */
export function Join({ joining, refused }: { readonly joining: boolean; readonly refused: RefusalId | null }) {
  const text = useText()
  const [code, setCode] = useState('')
  const [empty, setEmpty] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever was in the room had the focus somewhere there.
  useEffect(() => { if (refused === 'room_session_ended') heading.current?.focus() }, [refused])
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setEmpty(code.trim() === '')
    if (code.trim() !== '' && !joining) void enter({ code })
  }
  const problem = empty ? text.phone.join.empty : refused && refusalText(refused)
  return (
    <main className="main">
      <h1 ref={heading} tabIndex={-1}>{text.phone.join.title}</h1>
      <form className="card" onSubmit={submit} noValidate>
        <label className="label" htmlFor="code">{text.phone.join.code}</label>
        <p className="help" id="code-help">{text.phone.join.codeHelp}</p>
        <input className="field code" id="code" value={code} onInput={(event) => setCode(event.currentTarget.value)} autoComplete="off" autoCapitalize="characters" spellcheck={false}
          enterKeyHint="go" maxLength={20} aria-describedby="code-help code-problem" aria-invalid={problem ? true : undefined} />
        <p className="problem" id="code-problem" role="alert">{problem}</p>
        <button className="button" type="submit">{text.phone.join.enter}</button>
        <p className="help" aria-live="polite">{joining && text.phone.join.joining}</p>
      </form>
    </main>
  )
}
