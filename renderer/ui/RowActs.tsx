import { Button } from '@digdir/designsystemet-react'
import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons'

/** One step up or down a list. */
export type Step = -1 | 1

/** A row among those it can be moved between. */
export interface Movable {
  readonly id: string
  /** The ids of all rows, in their order. */
  readonly siblings: readonly string[]
  /** Moves it in front of a row; null is last. */
  readonly onMove: (before: string | null, step: Step) => void
}

/** Moves a row one step, and does nothing at the ends. */
export function moveRow({ id, siblings, onMove }: Movable, step: Step): void {
  const index = siblings.indexOf(id)
  if (siblings[index + step] !== undefined) onMove(siblings[step === -1 ? index - 1 : index + 2] ?? null, step)
}

interface RowActsProps extends Movable {
  readonly className?: string
  /** What the buttons are called. */
  readonly names: { readonly up: string; readonly down: string; readonly remove: string }
  readonly onRemove: () => void
  /** Whether the button that removes takes the focus when the row beside it is gone. */
  readonly isKeepTarget?: boolean
}

/** The buttons that move a row and remove it. They stay when they have nothing to do, so that the focus does. */
export function RowActs({ className = 'ui-actions', names, onRemove, isKeepTarget = false, ...row }: RowActsProps) {
  const { id, siblings } = row
  return (
    <div className={className}>
      <Button icon variant="tertiary" data-size="sm" aria-label={names.up} aria-disabled={siblings[0] === id} onClick={() => moveRow(row, -1)}><ArrowUpIcon aria-hidden /></Button>
      <Button icon variant="tertiary" data-size="sm" aria-label={names.down} aria-disabled={siblings.at(-1) === id} onClick={() => moveRow(row, 1)}><ArrowDownIcon aria-hidden /></Button>
      <Button icon variant="tertiary" data-size="sm" aria-label={names.remove} data-keep-target={isKeepTarget ? '' : undefined} onClick={onRemove}><TrashIcon aria-hidden /></Button>
    </div>
  )
}
