import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type ChangeEvent, type KeyboardEvent, type ReactNode } from 'react'
import { useDescribeError } from './describeError'
import { hold, release } from './unsaved'

/** A labelled list of choices that saves at once. */
interface ChoiceProps<T extends string> {
  readonly label: ReactNode
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onSave: (value: T) => Promise<unknown> | void
  /** Others get to see what is chosen, at the tables or on phones: what the arrow keys only pass on the way to it is never saved. */
  readonly isSeenByOthers?: boolean
  readonly hideLabel?: boolean
  readonly size?: 'sm' | 'md'
  readonly description?: string
  readonly className?: string
}

/** One of a few values, saved when it is chosen. */
export function Choice<T extends string>({ label, value, options, onSave, isSeenByOthers = false, hideLabel = false, size = 'md', description, className }: ChoiceProps<T>) {
  const describe = useDescribeError()
  const [problem, setProblem] = useState<string | null>(null)
  const choose = (next: T) => {
    const saving = onSave(next)
    if (saving) saving.then(() => setProblem(null), (error: unknown) => setProblem(describe(error)))
  }
  const { passed, ...listeners } = usePassed(choose, isSeenByOthers)
  return (
    <Field data-size={size} className={className}>
      <Label className={hideLabel ? 'ds-sr-only' : ''}>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select value={passed ?? value} {...listeners}>
        {options.map((option) => <Select.Option key={option.value} value={option.value}>{option.label}</Select.Option>)}
      </Select>
      {problem && <ValidationMessage>{problem}</ValidationMessage>}
    </Field>
  )
}

/**
 * Keeps what keys come to in a list until it is chosen. On Windows and Linux each arrow key and letter in a closed list is a change of its own, and one in an open list is when
 * Escape closes it. So Enter, a click in the list that a key opened and leaving choose, and Escape goes back; what was changed by pointer or finger is chosen at once.
 */
function usePassed<T extends string>(choose: (value: T) => void, isKept: boolean) {
  const [passed, setPassed] = useState<T | null>(null)
  const isByKey = useRef(false)
  const take = () => {
    if (passed === null) return
    setPassed(null)
    choose(passed)
  }
  const taking = useRef(take)
  taking.current = take
  useEffect(() => {
    if (passed === null) return undefined
    const waiting = { hurry: () => taking.current(), giveUp: () => setPassed(null) }
    hold(waiting)
    return () => release(waiting)
  }, [passed])
  return {
    passed,
    onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => {
      const isPassed = isKept && isByKey.current
      setPassed(isPassed ? target.value as T : null)
      if (!isPassed) choose(target.value as T)
    },
    onKeyDownCapture: () => { isByKey.current = true }, // the design system's list passes no onKeyDown on
    onKeyUp: ({ key }: KeyboardEvent) => {
      if (key === 'Enter') take()
      if (key === 'Escape') setPassed(null)
    },
    onPointerDown: () => { isByKey.current = false },
    onClick: () => { if (isByKey.current) take() }, // the click that opens it chooses nothing
    onBlur: take,
  }
}
