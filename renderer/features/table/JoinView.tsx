import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState, type FormEvent } from 'react'
import { useText } from '@renderer/api/language'
import { Page } from '@renderer/ui/Page'
import { refusalSentence, type Text } from '@shared/text'
import { joinTable, linkToken, type Joined } from './session'

/** Why the seat was not taken. */
type Problem = Exclude<Joined, { readonly kind: 'joined' }> | { readonly kind: 'empty' }

/** Where a facilitator takes a seat. */
export function JoinView({ refused }: { readonly refused: boolean }) {
  const text = useText()
  const [code, setCode] = useState('')
  const [secret, setSecret] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  // A link may be older than the codes: then the code on the card is the way in.
  const hasLink = linkToken() !== null
  const [asksCode, setAsksCode] = useState(!hasLink)
  const field = useRef<HTMLInputElement>(null)
  const join = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const blank = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[required]')].find(({ value }) => value.trim() === '')
    if (blank) {
      setProblem({ kind: 'empty' })
      return blank.focus()
    }
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
      <form className="table-join" onSubmit={(event) => void join(event)} noValidate>
        {asksCode && <Textfield label={text.table.code} value={code} autoComplete="off" autoCapitalize="characters" required={!hasLink} onChange={(event) => setCode(event.target.value)} />}
        <Textfield
          label={text.table.secret} description={text.table.secretHelp} value={secret} autoComplete="off" autoCapitalize="characters" required ref={field as never}
          onChange={(event) => setSecret(event.target.value)}
        />
        <div role="alert">{problem !== null && <Alert data-color="danger" data-size="sm">{sentenceOf(problem, text)}</Alert>}</div>
        <Button type="submit" loading={busy}>{text.table.join}</Button>
      </form>
    </Page>
  )
}

function sentenceOf(problem: Problem, text: Text): string {
  if (problem.kind === 'refused') return refusalSentence(text, problem.refusal)
  return problem.kind === 'away' ? text.table.joinAway : text.table.joinEmpty
}
