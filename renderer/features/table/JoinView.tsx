import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState, type FormEvent } from 'react'
import { useText } from '@renderer/api/language'
import { Page } from '@renderer/ui/Page'
import { refusalSentence } from '@shared/text'
import { joinTable, linkToken, type Joined } from './session'

/** Where a facilitator takes a seat. */
export function JoinView({ refused }: { readonly refused: boolean }) {
  const text = useText()
  const [code, setCode] = useState('')
  const [secret, setSecret] = useState('')
  const [problem, setProblem] = useState<Exclude<Joined, { readonly kind: 'joined' }> | null>(null)
  const [busy, setBusy] = useState(false)
  // A link may be older than the codes: then the code on the card is the way in.
  const hasLink = linkToken() !== null
  const [asksCode, setAsksCode] = useState(!hasLink)
  const field = useRef<HTMLInputElement>(null)
  const join = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const joined = await joinTable(code, secret)
    setBusy(false)
    if (joined.kind === 'joined') return
    if (joined.kind === 'refused' && joined.refusal.id === 'room_wrong_code') setAsksCode(true)
    setProblem(joined)
    field.current?.focus()
  }
  return (
    <Page title={text.table.title} intro={text.table.joinIntro}>
      {refused && <Alert data-color="warning">{text.table.sentOut}</Alert>}
      <form className="table-join" onSubmit={(event) => void join(event)}>
        {asksCode && <Textfield label={text.table.code} value={code} autoComplete="off" autoCapitalize="characters" required={!hasLink} onChange={(event) => setCode(event.target.value)} />}
        <Textfield
          label={text.table.secret} description={text.table.secretHelp} value={secret} autoComplete="off" autoCapitalize="characters" required ref={field as never}
          onChange={(event) => setSecret(event.target.value)}
        />
        <div role="alert">{problem !== null && <Alert data-color="danger" data-size="sm">{problem.kind === 'away' ? text.table.joinAway : refusalSentence(text, problem.refusal)}</Alert>}</div>
        <Button type="submit" loading={busy}>{text.table.join}</Button>
      </form>
    </Page>
  )
}
