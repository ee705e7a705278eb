import { Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useText } from '@renderer/api/language'
import { Choice } from '@renderer/ui/Choice'
import { useDescribeError } from '@renderer/ui/describeError'
import type { EventDate } from '@shared/domain/eventDate'
import { eventDateText } from '@shared/text/formats'
import { draftOf, parseDraft, withKind, type DateDraft, type DraftProblem } from './dateDraft'

const KINDS = ['undecided', 'month', 'day', 'days'] as const

interface DateEditorProps {
  readonly date: EventDate
  readonly onSave: (date: EventDate) => Promise<unknown>
}

/** When a gathering is: undecided, a month, a day or several days. A date is saved as soon as it is whole. */
export function DateEditor({ date, onSave }: DateEditorProps) {
  const text = useText()
  const describe = useDescribeError()
  const [held, setHeld] = useState<{ readonly draft: DateDraft; readonly over: string } | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const saved = JSON.stringify(date)
  const shown = held?.over === saved ? held.draft : draftOf(date) // a date that was saved or taken back since is what is shown
  const problem = parseDraft(shown)
  const change = (next: DateDraft) => {
    setHeld({ draft: next, over: saved })
    const parsed = parseDraft(next)
    if (typeof parsed !== 'string' && JSON.stringify(parsed) !== saved) onSave(parsed).then(() => setRefused(null), (error: unknown) => setRefused(describe(error)))
  }
  const sentences: Record<DraftProblem, string> = { missing: text.gatherings.dateMissing, backwards: text.gatherings.dateBackwards, too_long: text.gatherings.dateTooLong }
  return (
    <Fieldset className="gatherings-date">
      <Fieldset.Legend>{text.gatherings.date}</Fieldset.Legend>
      {date.kind !== 'undecided' && <Fieldset.Description>{eventDateText(text, date)}</Fieldset.Description>}
      <div className="ui-row">
        <Choice
          label={text.gatherings.date} hideLabel value={shown.kind} options={KINDS.map((kind) => ({ value: kind, label: text.gatherings.dateKind[kind] }))}
          onSave={(kind) => change(withKind(shown, kind))}
        />
        <DateFields draft={shown} onChange={change} />
      </div>
      <output>{typeof problem === 'string' && sentences[problem]}</output>
      {refused !== null && <ValidationMessage>{refused}</ValidationMessage>}
    </Fieldset>
  )
}

function DateFields({ draft, onChange }: { readonly draft: DateDraft; readonly onChange: (draft: DateDraft) => void }) {
  const text = useText()
  switch (draft.kind) {
    case 'undecided': return null
    case 'month': return <Textfield type="month" label={text.gatherings.month} value={draft.month} onChange={(event) => onChange({ ...draft, month: event.target.value })} />
    case 'day': return <Textfield type="date" label={text.gatherings.day} value={draft.from} onChange={(event) => onChange({ ...draft, from: event.target.value })} />
    case 'days': return (
      <>
        <Textfield type="date" label={text.gatherings.from} value={draft.from} onChange={(event) => onChange({ ...draft, from: event.target.value })} />
        <Textfield type="date" label={text.gatherings.to} value={draft.to} onChange={(event) => onChange({ ...draft, to: event.target.value })} />
      </>
    )
  }
}
