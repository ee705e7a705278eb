import { Button } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import type { Selection } from './selection'

/** Something that can be done with all ticked rows. */
interface SelectionAct {
  readonly label: string
  readonly kind: 'main' | 'other' | 'danger'
  readonly onChoose: (ids: readonly string[]) => void
}

interface SelectionBarProps {
  readonly className?: string
  /** What the button that ticks them is called, and the rows it ticks. */
  readonly all: { readonly label: string; readonly ids: readonly string[] }
  readonly selection: Selection
  /** Says how many are ticked. */
  readonly told: (count: number) => string
  /** What to look at before something is done with them; empty for nothing. */
  readonly warning: string
  readonly acts: readonly SelectionAct[]
}

const LOOKS = { main: { variant: 'primary' }, other: { variant: 'secondary' }, danger: { variant: 'tertiary', 'data-color': 'danger' } } as const

/** What can be done with several rows at once. The first button stays, and takes the focus of those that go with what was ticked. */
export function SelectionBar({ className = '', all, selection, told, warning, acts }: SelectionBarProps) {
  const first = useRef<HTMLButtonElement>(null)
  const ids = [...selection.selected]
  const choose = (act: SelectionAct) => {
    act.onChoose(ids)
    selection.replace([])
    first.current?.focus()
  }
  return (
    <div className={`${className} ui-actions`}>
      <Button ref={first} variant="secondary" data-size="sm" aria-disabled={all.ids.length === 0} onClick={() => selection.replace(all.ids)}>{all.label}</Button>
      <span aria-live="polite">{ids.length > 0 && <>{told(ids.length)}{warning !== '' && <>. <strong>{warning}</strong></>}</>}</span>
      {ids.length > 0 && acts.map((act) => <Button key={act.label} data-size="sm" {...LOOKS[act.kind]} onClick={() => choose(act)}>{act.label}</Button>)}
    </div>
  )
}
