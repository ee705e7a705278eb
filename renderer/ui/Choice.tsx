import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useState, type ReactNode } from 'react'
import { useDescribeError } from './describeError'

/** A labelled list of choices that saves at once. */
interface ChoiceProps<T extends string> {
  readonly label: ReactNode
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onSave: (value: T) => Promise<unknown> | void
  readonly hideLabel?: boolean
  readonly size?: 'sm' | 'md'
  readonly description?: string
  readonly className?: string
}

/** One of a few values, saved when it is chosen. */
export function Choice<T extends string>({ label, value, options, onSave, hideLabel = false, size = 'md', description, className }: ChoiceProps<T>) {
  const describe = useDescribeError()
  const [problem, setProblem] = useState<string | null>(null)
  const choose = (next: T) => {
    const saving = onSave(next)
    if (saving) saving.then(() => setProblem(null), (error: unknown) => setProblem(describe(error)))
  }
  return (
    <Field data-size={size} className={className}>
      <Label className={hideLabel ? 'ds-sr-only' : ''}>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select value={value} onChange={(event) => choose(event.target.value as T)}>
        {options.map((option) => <Select.Option key={option.value} value={option.value}>{option.label}</Select.Option>)}
      </Select>
      {problem && <ValidationMessage>{problem}</ValidationMessage>}
    </Field>
  )
}
