import { Button, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type FormEvent, type ReactNode, type Ref } from 'react'
import './quickEntry.css'

/** A field in which Enter adds what is written and leaves the focus there for the next. */
interface QuickEntryProps {
  readonly label: string
  readonly addLabel: string
  readonly description?: string
  readonly maxLength?: number
  /** Why the text could not be added, shown under the field. */
  readonly problem?: string | undefined
  /** Adds the text; answers false where that failed, and the text stays. */
  readonly onAdd: (text: string) => Promise<boolean>
  /** Hears what is being written, for a hint about it. */
  readonly onTyping?: (text: string) => void
  /** Choices that stand before the field. */
  readonly children?: ReactNode
  readonly fieldRef?: Ref<HTMLInputElement>
}

/** A field in which Enter adds what is written and leaves the focus there for the next. */
export function QuickEntry({ label, addLabel, description, problem, maxLength = 20_000, onAdd, onTyping, children, fieldRef }: QuickEntryProps) {
  const [text, setText] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const adding = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => onTyping?.(text), [onTyping, text]) // also of what comes back where it could not be added
  const add = (event: FormEvent) => {
    event.preventDefault()
    form.current?.querySelector<HTMLInputElement>('.ui-quick-entry-field input')?.focus()
    const written = text.trim()
    if (written === '') return
    setText('') // the next one can be written while this one is added; whoever writes fast is taken in turn
    adding.current = adding.current.then(async () => {
      const added = await onAdd(written)
      if (!added) setText((meanwhile) => meanwhile === '' ? written : `${written} ${meanwhile}`)
    })
  }
  return (
    <form className="ui-quick-entry" ref={form} onSubmit={add}>
      {children}
      <Textfield
        className="ui-quick-entry-field" data-size="sm" label={label} description={description} error={problem} value={text} maxLength={maxLength} autoComplete="off" ref={fieldRef as Ref<HTMLInputElement & HTMLTextAreaElement>}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="secondary" data-size="sm">{addLabel}</Button>
    </form>
  )
}
