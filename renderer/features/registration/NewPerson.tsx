import { Button, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState, type FormEvent } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { Choice } from '@renderer/ui/Choice'
import { SIDES, type Side } from '@shared/domain/kinds'

const EMPTY = { name: '', role: '', side: '' as Side | '' }

/** Adds a person by hand. Without a side, the role says it. */
export function NewPerson({ unitId }: { readonly unitId: string }) {
  const text = useText()
  const [draft, setDraft] = useState(EMPTY)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const nameField = useRef<HTMLInputElement>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const name = draft.name.trim()
    nameField.current?.focus()
    if (name === '') return setProblem(text.registration.nameRequired)
    setProblem(undefined)
    const added = await act(() => api.participants.add({ unitId, name, role: draft.role, side: draft.side === '' ? undefined : draft.side }), text.registration.added(name), true)
    if (added) setDraft(EMPTY)
  }
  const sides = [{ value: '' as Side | '', label: text.registration.fromRole }, ...SIDES.map((side) => ({ value: side, label: text.kinds.side[side] }))]
  return (
    <form className="registration-fields registration-new" onSubmit={(event) => void submit(event)}>
      <Textfield
        data-size="sm" ref={nameField} label={text.registration.field.name} value={draft.name} maxLength={500} error={problem}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
      />
      <Textfield data-size="sm" label={text.registration.field.role} value={draft.role} maxLength={500} onChange={(event) => setDraft({ ...draft, role: event.target.value })} />
      <Choice size="sm" label={text.registration.field.side} value={draft.side} options={sides} onSave={(side) => setDraft({ ...draft, side })} />
      <Button type="submit" variant="secondary" data-size="sm">{text.registration.addPerson}</Button>
    </form>
  )
}
