import { Textfield } from '@digdir/designsystemet-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useDescribeError } from './describeError'
import { useLateSave } from './lateSave'

/** A field that saves while one types. */
interface AutoFieldProps {
  readonly label: string
  readonly value: string
  /** Saves the text; a rejection is shown under the field, and the text stays. */
  readonly onSave: (value: string) => Promise<unknown>
  readonly description?: string
  readonly multiline?: boolean
  readonly rows?: number
  readonly type?: 'text' | 'date' | 'month' | 'number'
  /** What to say while the field is empty, or while `parse` finds no value in it; then nothing is saved. */
  readonly required?: string
  /** The value of what is typed, such as 09:30 for «930»; null where it is none. */
  readonly parse?: (typed: string) => string | null
  readonly maxLength?: number
  readonly size?: 'sm' | 'md'
  readonly className?: string
  /** Hides the label from sight, where a heading or a row says it already. */
  readonly hideLabel?: boolean
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void
}

const same = (typed: string): string => typed

/** A labelled text field without a save button: saves after a pause and when it loses focus. */
export function AutoField({ label, value, onSave, required, hideLabel = false, parse = same, size = 'md', multiline = false, rows = 3, type = 'text', ...rest }: AutoFieldProps) {
  const describe = useDescribeError()
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const isWrittenIn = useRef(false)
  const late = useLateSave({
    save: onSave,
    onSaved: () => {
      setProblem(null)
      if (!isWrittenIn.current) setDraft(null)
    },
    onFailed: (typed, error) => {
      setDraft((newer) => newer ?? typed) // what was typed stays in sight, also after the field was left
      setProblem(describe(error))
    },
  })

  const change = (next: string) => {
    isWrittenIn.current = true
    setDraft(next)
    const parsed = parse(next)
    if (required !== undefined && (parsed === null || parsed.trim() === '')) {
      late.drop()
      return setProblem(required)
    }
    setProblem(null)
    late.later(parsed ?? next)
  }
  const leave = () => {
    isWrittenIn.current = false
    late.hurry()
    if (problem === null) setDraft(null)
  }

  const common = {
    label: hideLabel ? undefined : label, 'aria-label': hideLabel ? label : undefined, value: draft ?? value, error: problem ?? undefined, 'data-size': size, onBlur: leave, ...rest,
  } as const
  return multiline
    ? <Textfield {...common as { label: string }} multiline rows={rows} onChange={(event) => change(event.target.value)} />
    : <Textfield {...common as { label: string }} type={type} onChange={(event) => change(event.target.value)} />
}
