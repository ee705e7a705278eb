import { Button } from '@digdir/designsystemet-react'
import type { RefObject } from 'react'
import type { FirstRows } from './firstRows'

interface MoreRowsProps {
  readonly rows: Pick<FirstRows<{ readonly id: string }>, 'left' | 'more'>
  /** Where the rows are. */
  readonly list: RefObject<HTMLElement | null>
  /** How many come, and how many are left. */
  readonly label: string
}

/** The button after a long list that brings more of it. */
export function MoreRows({ rows: { left, more }, list, label }: MoreRowsProps) {
  if (left === 0) return null
  return <Button className="ui-more" variant="secondary" data-size="sm" onClick={() => more(list)}>{label}</Button>
}
