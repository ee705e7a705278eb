import { useState } from 'preact/hooks'
import type { TargetedSubmitEvent } from 'preact'
import type { PhoneState } from '@shared/contract/phone'
import type { Own } from './model'
import { OwnList } from './OwnList'
import { followReceipt } from './receipts'
import { useText } from './text'

/** All that was sent from this phone, by what it answers, and receipts from before. */
export function OwnView({ own, room }: { readonly own: readonly Own[]; readonly room: PhoneState }) {
  const text = useText()
  const subjects = [...new Set([...own].reverse().map(({ subjectId }) => subjectId))]
  return (
    <>
      {own.length === 0 && <p className="quiet">{text.phone.own.none}</p>}
      {subjects.map((subjectId) => {
        const group = own.filter((each) => each.subjectId === subjectId)
        return <section key={subjectId} className="card"><OwnList title={group[0]?.subject || text.phone.receipt.code} own={group} room={room} heading="h2" /></section>
      })}
      <Follow />
    </>
  )
}

function Follow() {
  const text = useText()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState('')
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const followed = followReceipt(code)
    setProblem(followed ? '' : text.phone.receipt.unreadable)
    if (followed) setCode('')
  }
  return (
    <form className="card" onSubmit={submit} noValidate>
      <h2>{text.phone.receipt.follow}</h2>
      <label className="label" htmlFor="follow">{text.phone.receipt.followCode}</label>
      <input className="field code" id="follow" value={code} onInput={(event) => setCode(event.currentTarget.value)} autoComplete="off" autoCapitalize="characters" spellcheck={false} maxLength={20}
        aria-describedby="follow-problem" aria-invalid={problem ? true : undefined} />
      <p className="problem" id="follow-problem" role="alert">{problem}</p>
      <button className="button" data-variant="secondary" type="submit">{text.phone.receipt.followGo}</button>
    </form>
  )
}
